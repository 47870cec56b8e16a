import assert from 'node:assert/strict';
import type { FillState } from '../../src/protocol/preview';
import { LATE_PARCEL, WITHOUT_ETA } from './sample-states';
import { seen, usePreview } from './use-preview';

const ETA = {
  name: 'eta',
  type: 'date',
  description: 'Delivery day',
  choices: undefined,
  example: undefined,
  value: undefined,
  problem: undefined,
};
const FILL: FillState = {
  customerName: '',
  asked: [ETA],
  fromTicket: [],
  ticketProblem: undefined,
  refusal: 'This reply needs `eta`.',
  warnings: [],
};
const filled = (fill: Partial<FillState>) => ({ ...WITHOUT_ETA, fill: { ...FILL, ...fill } });
const DONE = { ...LATE_PARCEL, fill: { ...FILL, customerName: 'Aino', asked: [{ ...ETA, value: '2026-11-27' }], refusal: undefined } };

describe('the form on the preview page', () => {
  const preview = usePreview();
  const focusedName = () => preview.page.evaluate(() => document.activeElement?.getAttribute('id'));
  const lastAsked = async () => (await preview.asked()).at(-1);

  it('opens with the keyboard in the name, and posts each letter', async () => {
    await preview.show(LATE_PARCEL);
    await preview.post({ type: 'openForm' });
    await preview.show(filled({}));
    assert.equal(await focusedName(), 'fill-name');
    await preview.page.keyboard.type('Ai');
    assert.deepEqual((await preview.asked()).slice(1), [
      { type: 'fill', fill: { values: {}, customerName: 'A' } },
      { type: 'fill', fill: { values: {}, customerName: 'Ai' } },
    ]);
    assert.equal(await preview.page.locator('#customer').isVisible(), false);
  });

  it('Enter goes to what is missing, says so, and copies once nothing is', async () => {
    await preview.show(LATE_PARCEL);
    await preview.post({ type: 'openForm' });
    await preview.show(filled({}));
    await preview.press('Enter');
    assert.equal(await focusedName(), 'fill-eta');
    assert.equal(await seen(preview.page.getByRole('alert')), 'Still needed: Delivery day');
    assert.equal(await preview.page.getByLabel('Delivery day').getAttribute('aria-invalid'), 'true');
    await preview.page.getByLabel('Delivery day').fill('2026-11-27');
    await preview.press('Enter');
    assert.equal((await lastAsked())?.type, 'fill', 'it waits until the host knows what was typed');
    await preview.show(DONE);
    assert.deepEqual(await lastAsked(), { type: 'copy' });
  });

  it('keeps nothing of it over a reload, and Escape closes it', async () => {
    await preview.show(LATE_PARCEL);
    await preview.post({ type: 'openForm' });
    await preview.page.keyboard.type('Zebedee');
    await preview.show(filled({ customerName: 'Zebedee' }));
    assert.doesNotMatch(await preview.page.evaluate(() => sessionStorage.getItem('saved') ?? ''), /Zebedee/);
    await preview.press('Escape');
    assert.deepEqual(await lastAsked(), { type: 'fill', fill: undefined });
    assert.equal(await preview.page.locator('.fill-form').isVisible(), false);
  });

  it('shows the name that the ticket gave', async () => {
    await preview.show(LATE_PARCEL);
    await preview.post({ type: 'openForm' });
    await preview.show(filled({ customerName: 'Aino' }));
    assert.equal(await preview.page.locator('#fill-name').inputValue(), 'Aino');
  });

  it('an unticked box says no', async () => {
    await preview.show(LATE_PARCEL);
    await preview.post({ type: 'openForm' });
    await preview.show(filled({ asked: [{ ...ETA, name: 'vip', type: 'flag' }] }));
    assert.deepEqual(await lastAsked(), { type: 'fill', fill: { values: { vip: 'false' } } });
  });

  it('writes text and HTML to the clipboard, and says when the browser refuses', async () => {
    await preview.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await preview.show(DONE);
    await preview.post({ type: 'write', text: '*Hi*', html: '<b>Hi</b>' });
    await preview.page.waitForFunction("window.posted.some((message) => message.type === 'written')");
    assert.deepEqual(await lastAsked(), { type: 'written', ok: true });
    const read = await preview.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text()));
    });
    assert.equal(read[0], '*Hi*');
    assert.match(read[1] ?? '', /<b[^>]*>Hi<\/b>/);

    await preview.page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('no'));
      document.execCommand = () => false;
    });
    await preview.post({ type: 'write', text: 'x' });
    await preview.page.waitForFunction("window.posted.filter((message) => message.type === 'written').length === 2");
    assert.deepEqual(await lastAsked(), { type: 'written', ok: false });
  });
});
