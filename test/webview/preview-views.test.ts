import assert from 'node:assert/strict';
import { bodyFor, LATE_PARCEL, spanOf, WITHOUT_ETA, written } from './sample-states';
import { ABOUT, path, row } from './sample-views';
import { marked, seen, usePreview } from './use-preview';

describe('the other views of the preview page', () => {
  const preview = usePreview();
  const turnTo = (name: string) => preview.page.getByRole('tab', { name }).click();

  it('shows every path with its conditions in words, and marks what differs', async () => {
    await preview.show(LATE_PARCEL);
    await turnTo('All paths');
    assert.deepEqual(await preview.asked(), [{ type: 'view', view: 'paths' }]);
    const paths = [path('27 November'), path(undefined)];
    await preview.post({ type: 'paths', paths: { ...ABOUT, language: 'en', channel: 'email', paths, more: true } });
    assert.deepEqual(await preview.page.locator('.conditions').allInnerTexts(), ['when eta is there', 'when eta is missing']);
    assert.match(await marked(preview.page.locator('.path').nth(1)), /\[!eta missing!\]/);
    assert.deepEqual(await preview.page.locator('.piece[data-differs]').allInnerTexts(), ['eta missing']);
    assert.match(await seen(preview.page.locator('.paths-view')), /There are more/);
    await preview.page.locator('.condition').nth(1).click();
    assert.equal((await preview.asked()).at(-1)?.type, 'reveal');
  });

  it('lists every customer; a row opens that customer’s reply', async () => {
    await preview.show(LATE_PARCEL);
    await turnTo('All customers');
    await preview.post({
      type: 'customers',
      customers: { ...ABOUT, rows: [row('juma', 'Juma', ['eta']), row('aino', 'Aino', [])], others: 3 },
    });
    assert.deepEqual(await preview.page.locator('.state').allInnerTexts(), ['eta missing', 'OK, 190 characters']);
    await preview.page.getByRole('button', { name: /Juma/ }).click();
    assert.deepEqual((await preview.asked()).slice(1), [
      { type: 'choose', customer: 'juma' },
      { type: 'view', view: 'reply' },
    ]);
    assert.equal(await preview.page.locator('#reply').isVisible(), true);
  });

  it('underlines the words of a problem, and marks them from the list', async () => {
    await preview.show(WITHOUT_ETA);
    assert.equal(await seen(preview.page.locator('.body .piece[data-problem=error]')), 'eta missing');
    await preview.page.getByRole('button', { name: /eta-missing/ }).hover();
    assert.deepEqual(await preview.page.locator('.piece[data-pointed]').allInnerTexts(), ['eta missing']);
  });

  it('shows what the cursor stands in, and scrolls to it', async () => {
    await preview.page.setViewportSize({ width: 400, height: 260 });
    await preview.show(LATE_PARCEL);
    await preview.post({ type: 'cursor', offset: spanOf('{{date eta}}').start + 3 });
    assert.deepEqual(await preview.page.locator('.piece[data-cursor]').allInnerTexts(), ['27 November']);
    const box = await preview.page.locator('.piece[data-cursor]').boundingBox();
    assert.ok(box && box.y >= 0 && box.y < 260, JSON.stringify(box));
  });

  for (const view of ['Reply', 'All paths', 'All customers']) {
    it(`fits a page of 320 pixels: ${view}`, async () => {
      await preview.page.setViewportSize({ width: 320, height: 500 });
      const long = 'Wolfeschlegelsteinhausen'.repeat(400);
      await preview.show({ ...LATE_PARCEL, title: long, ...written(bodyFor(long, long)) });
      await turnTo(view);
      await preview.post({
        type: 'paths',
        paths: { ...ABOUT, language: 'en', channel: 'email', paths: [path(long), path(undefined)], more: false },
      });
      await preview.post({ type: 'customers', customers: { ...ABOUT, rows: [row('x', long, [long])], others: 0 } });
      assert.equal(await preview.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false);
    });
  }
});
