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
  /** Plain text and HTML. */
  const readClipboard = () =>
    preview.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text()));
    });
  const opened = async (fill: Partial<FillState>) => {
    await preview.show(LATE_PARCEL);
    await preview.post({ type: 'openForm' });
    await preview.show(filled(fill));
  };

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

  it('says nothing of a box that nobody has touched, so that a ticket can answer it', async () => {
    await opened({ asked: ['vip', 'gift'].map((name) => ({ ...ETA, name, description: name, type: 'flag' })), refusal: undefined });
    assert.deepEqual(await lastAsked(), { type: 'fill', fill: { values: {} } });
    await preview.page.getByLabel('gift').check();
    assert.deepEqual(await lastAsked(), { type: 'fill', fill: { values: { gift: 'true' } } });
    await preview.page.getByLabel('gift').uncheck();
    assert.deepEqual(await lastAsked(), { type: 'fill', fill: { values: { gift: 'false' } } });
  });

  it('an emptied field is posted empty, and takes what another ticket gives', async () => {
    await opened({});
    const day = preview.page.getByLabel('Delivery day');
    await day.fill('2026-11-27');
    await day.fill('');
    assert.deepEqual(await lastAsked(), { type: 'fill', fill: { values: { eta: '' } } });
    await preview.page.getByRole('button', { name: 'Paste a ticket' }).click();
    await preview.page.locator('#fill-ticket').fill('Eta: 2026-11-28');
    assert.deepEqual(await lastAsked(), { type: 'fill', fill: { values: {}, ticket: 'Eta: 2026-11-28', customerName: undefined } });
    await preview.show(filled({ asked: [{ ...ETA, value: '2026-11-28' }], fromTicket: [{ name: 'eta', value: '2026-11-28' }] }));
    assert.equal(await day.inputValue(), '2026-11-28');
  });

  it('copies with an empty field that the reply can do without', async () => {
    await opened({});
    await preview.show({ ...LATE_PARCEL, fill: { ...FILL, refusal: undefined } });
    assert.equal(await preview.page.getByText('can be left empty').isVisible(), true);
    await preview.press('Enter');
    assert.deepEqual(await lastAsked(), { type: 'copy' });
  });

  it('asks for the name where the reply is nothing without it', async () => {
    await opened({ asked: [{ ...ETA, name: 'customer.firstName', type: 'text' }] });
    assert.equal(await preview.page.locator('.fields input').count(), 0);
    await preview.press('Enter');
    assert.equal(await focusedName(), 'fill-name');
    assert.equal(await seen(preview.page.getByRole('alert')), 'Still needed: Customer’s name');
  });

  it('a variable in the refusal leads to its field', async () => {
    await opened({});
    await preview.page.locator('.copy-reason').getByRole('button', { name: 'eta' }).click();
    assert.equal(await focusedName(), 'fill-eta');
  });

  it('keeps what was typed while a copy is refused, and nothing after one that went well', async () => {
    await opened({ customerName: '' });
    await preview.page.keyboard.type('Zoe');
    await preview.show(DONE);
    await preview.press('Enter');
    await preview.post({ type: 'copied', ok: false, message: 'The clipboard is not available.' });
    await preview.post({ type: 'openForm' });
    assert.deepEqual(await lastAsked(), { type: 'fill', fill: { values: {}, customerName: 'Zoe' } });
    await preview.show(DONE);
    await preview.post({ type: 'copied', ok: true, message: 'Copied for email.' });
    await preview.show(filled({}));
    await preview.post({ type: 'openForm' });
    assert.deepEqual(await lastAsked(), { type: 'fill', fill: { values: {} } });
    await preview.show(filled({}));
    assert.equal(await preview.page.locator('#fill-name').inputValue(), '');
  });

  it('begins afresh for the next customer, also when nothing was copied', async () => {
    await opened({});
    await preview.page.keyboard.type('Zoe');
    await preview.show(filled({}));
    await preview.post({ type: 'openForm' });
    assert.equal(await preview.page.locator('#fill-name').inputValue(), '');
  });

  it('closes when the host turns to another reply, and takes nothing along', async () => {
    await opened({});
    await preview.page.keyboard.type('Zoe');
    await preview.show({ ...LATE_PARCEL, uri: 'file:///acme/templates/other.yaml' });
    assert.equal(await preview.page.locator('.fill-form').isVisible(), false);
    assert.equal(await preview.page.locator('#fill-name').inputValue(), '');
  });

  it('hears a word only once it is composed', async () => {
    await opened({});
    const before = (await preview.asked()).length;
    const keyboard = await preview.context.newCDPSession(preview.page);
    for (const text of ['あ', 'あい'])
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    assert.equal(await preview.page.locator('#fill-name').inputValue(), 'あい');
    assert.equal((await preview.asked()).length, before, 'half-composed letters are nobody’s name');
    await preview.show(filled({ customerName: '' }));
    assert.equal(await preview.page.locator('#fill-name').inputValue(), 'あい', 'an answer does not disturb the composition');
    await keyboard.send('Input.insertText', { text: '愛' });
    assert.deepEqual((await preview.asked()).slice(before), [{ type: 'fill', fill: { values: {}, customerName: '愛' } }]);
  });

  it('takes over what the host still holds after a reload', async () => {
    await opened({});
    await preview.reload();
    await preview.show(DONE);
    assert.equal(await preview.page.locator('#fill-name').inputValue(), 'Aino');
    assert.equal(await preview.page.getByLabel('Delivery day').inputValue(), '2026-11-27');
    await preview.page.locator('#fill-name').focus();
    await preview.press('End', '!');
    assert.deepEqual(await lastAsked(), { type: 'fill', fill: { values: { eta: '2026-11-27' }, customerName: 'Aino!' } });
  });

  /** Waits until the page has told of so many copies. Polling from outside would need the eval that the page forbids. */
  const written = (count: number): Promise<void> =>
    preview.page.evaluate(`new Promise((resolve) => {
      const look = () => window.posted.filter(({ type }) => type === 'written').length >= ${count} && resolve();
      document.addEventListener('posted', look);
      look();
    })`);

  it('writes text and HTML to the clipboard', async () => {
    await preview.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await preview.show(DONE);
    await preview.post({ type: 'write', text: '*Hi*', html: '<b>Hi</b>' });
    await written(1);
    assert.deepEqual(await lastAsked(), { type: 'written', ok: true });
    const read = await readClipboard();
    assert.equal(read[0], '*Hi*');
    assert.match(read[1] ?? '', /<b[^>]*>Hi<\/b>/);
  });

  it('answers a copy event where the clipboard is kept from the page, and owns up where that fails too', async () => {
    await preview.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await preview.show(DONE);
    await preview.page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('no'));
    });
    await preview.page.locator('h1').click();
    await preview.post({ type: 'write', text: '*Hei*', html: '<i>Hei</i>' });
    await written(1);
    assert.deepEqual(await lastAsked(), { type: 'written', ok: true });
    const read = await readClipboard();
    assert.equal(read[0], '*Hei*');
    assert.match(read[1] ?? '', /<i[^>]*>Hei<\/i>/);

    await preview.page.evaluate(() => {
      document.execCommand = () => false;
    });
    await preview.post({ type: 'write', text: 'x' });
    await written(2);
    assert.deepEqual(await lastAsked(), { type: 'written', ok: false });
  });
});
