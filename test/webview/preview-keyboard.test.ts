import assert from 'node:assert/strict';
import { LATE_PARCEL, WITHOUT_ETA } from './sample-states';
import { usePreview } from './use-preview';

describe('the preview page', () => {
  const preview = usePreview();

  describe('with the keyboard alone', () => {
    const focused = () => preview.page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);

    it('the Tab key stops once at each part', async () => {
      await preview.show(WITHOUT_ETA);
      const stops: unknown[] = [];
      for (let stop = 0; stop < 10; stop++) {
        await preview.press('Tab');
        stops.push(await focused());
      }
      assert.deepEqual(stops.slice(0, 5), ['view-view-reply', 'customer', 'reply-language-en', 'reply-channel-email', 'eta missing']);
      assert.match(String(stops[6]), /^Warning: The customer may have/);
      assert.equal(stops[5], 'What the marks mean');
      assert.deepEqual(stops.slice(7), ['Copy this sample', 'Copy reply …', 'eta']);
    });

    it('arrows move along the tabs, choose, and go round', async () => {
      await preview.show(LATE_PARCEL);
      await preview.page.getByRole('tab', { name: /English/ }).focus();
      await preview.press('ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home');
      assert.deepEqual(
        (await preview.asked()).map((message) => (message.type === 'choose' ? message.language : message.type)),
        ['fi', 'sw', 'en', 'sw', 'en'],
      );
      assert.equal(await preview.page.getByRole('tab', { name: /English/ }).getAttribute('tabindex'), '0');
    });

    it('arrows walk the pieces, Enter and Space show their places', async () => {
      await preview.show(WITHOUT_ETA);
      await preview.page.locator('.piece.missing').focus();
      await preview.press('Enter', 'ArrowRight', 'Enter', 'Home', 'ArrowRight', ' ');
      assert.deepEqual(await preview.revealed(), ['{{date eta}}', ' with the new delivery day.', '{{order.number}}']);
    });

    it('arrows walk the problems', async () => {
      await preview.show(WITHOUT_ETA);
      await preview.page.locator('.problems button').first().focus();
      await preview.press('ArrowDown', 'Enter', 'ArrowDown', 'Enter', 'ArrowDown', 'Enter');
      assert.deepEqual(await preview.revealed(), ['I am sorry about that.', '{{date eta}}', 'Your order {{order.number}}']);
    });

    it('the focus is seen', async () => {
      await preview.show(WITHOUT_ETA);
      for (let stop = 0; stop < 5; stop++) {
        await preview.press('Tab');
        const outline = await preview.page.evaluate(() =>
          document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : '',
        );
        assert.equal(outline, 'solid', `stop ${stop}: ${await focused()}`);
      }
    });
  });
});
