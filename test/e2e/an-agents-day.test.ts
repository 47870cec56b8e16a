import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { copyLibrary } from '../../scripts/vscode/copy-library';
import { type OpenWindow, openWindow } from '../../scripts/vscode/open-window';
import { SAMPLE_CUSTOMERS } from '../../src/library/samples';
import { clickWord } from './click-word';
import { type Person, personAt } from './person';
import { type WatchedWindow, watchWindow } from './watch-window';

const LATE = 'templates/delivery/late.yaml';

/** Everything that an agent fills in, and words in bold, which only HTML carries into a mail. */
const READY = `title: Ready to collect
channels: [email]
variables:
  shelf: { type: number, description: Which shelf, ask: true }
body: |
  Hi {{fallback customer.firstName "there"}},

  Your order {{order.number}} lies on **shelf {{shelf}}**.

  Thank you,
  {{agent.firstName}}
`;

/** The whole name as the customer gave it. */
const GREETING = `title: Whole name
channels: [email, web]
body: |
  Hello {{fallback customer.name "nobody"}}, we are here for you.
`;

const HOSTILE = '<img src="https://stranger.example/pixel.png" onerror="alert(1)"><script>alert(2)</script>';

/** Those who get replies and those who send them, with the packaged extension; each step goes on where the one before ended. */
describe('an agent with the packaged extension', function () {
  this.timeout(60_000);
  this.bail(true);
  const folder = mkdtempSync(path.join(tmpdir(), 'replywright-agent-'));
  let window: OpenWindow;
  let person: Person;
  let editor: Locator;
  let watched: WatchedWindow;

  before(async () => {
    copyLibrary(folder);
    writeFileSync(path.join(folder, 'templates/delivery/ready.yaml'), READY);
    writeFileSync(path.join(folder, 'templates/delivery/whole-name.yaml'), GREETING);
    appendFileSync(path.join(folder, 'customers.yaml'), `\n- id: hostile\n  name: '${HOSTILE}'\n`);
    window = await openWindow({ folder });
    watched = watchWindow(window.page);
    person = personAt(window.page);
    await window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'templates' }).waitFor();
  });
  after(async () => {
    await window?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed' && process.env.REPLYWRIGHT_SHOT)
      await window.page.screenshot({ path: process.env.REPLYWRIGHT_SHOT });
  });

  const reply = (text: string | RegExp): Promise<void> => person.preview.locator('.reply-column .body', { hasText: text }).waitFor();
  const tab = (name: string): Locator => person.preview.getByRole('tab', { name });
  const customer = (label: string): Promise<unknown> => person.preview.locator('#customer').selectOption({ label });
  const selected = (text: string): Promise<void> =>
    window.page.locator('#status\\.editor\\.selection', { hasText: `(${text.length} selected)` }).waitFor();

  /** The page loaded its own files, so requests are heard; nothing else was asked for, opened or refused. */
  function assertQuiet(): void {
    const { own, ...unwanted } = watched;
    assert.ok(own.has('main.js') && own.has('main.css'), [...own].join(' '));
    assert.deepEqual(unwanted, { strangers: [], dialogs: [], violations: [] });
  }

  it('sees the reply of another customer, in another language, on another channel', async () => {
    editor = await person.open(LATE);
    await window.page.locator('.editor-actions .action-label[aria-label^="Open Preview"]').first().click();
    await reply('Hi Emma');
    await customer('Juma Kamau');
    await reply('Habari Juma');
    await tab('English').click();
    await reply('Hi Juma');
    await tab('Telegram').click();
    await person.preview.locator('.caption', { hasText: 'Telegram message to Juma Kamau' }).waitFor();
    await tab('Email').click();
    await person.preview.locator('.caption', { hasText: 'Email to Juma Kamau' }).waitFor();
  });

  it('sees every reply that the template can become, and why', async () => {
    await tab('All paths').click();
    const cards = person.preview.locator('.path');
    await cards.nth(11).waitFor();
    // Three reasons, with a day or without, with an address to follow the parcel or without.
    assert.equal(await cards.count(), 12);
    const weather = cards.filter({ hasText: 'Bad weather has stopped' });
    assert.equal(await weather.count(), 4);
    for (const conditions of await weather.locator('.conditions').allInnerTexts()) {
      assert.match(conditions, /reason.* is “?weather/);
      assert.match(conditions, /eta/);
      assert.match(conditions, /tracking\.url/);
    }
    await weather.locator('.condition', { hasText: 'weather' }).first().click();
    await window.page.locator('#status\\.editor\\.selection', { hasText: /selected/ }).waitFor();
  });

  it('sees what every customer gets, and opens one', async () => {
    await tab('All customers').click();
    const rows = person.preview.locator('.customer-row');
    await rows.filter({ hasText: 'Right to left' }).waitFor();
    const customers = await person.preview.locator('.customer-row .who').allInnerTexts();
    for (const name of ['Emma Clarke', 'Ольга Петрова', 'No name', 'Markup in the name', HOSTILE])
      assert.ok(customers.includes(name), name);
    await rows.filter({ hasText: 'Ольга Петрова' }).click();
    // Another customer reads another language.
    await reply('Здравствуйте, Ольга');
    await tab('English').click();
    await reply('Hi Ольга');
  });

  it('goes from a word in the reply to the word in the file', async () => {
    await clickWord(person.preview.locator('.reply-column .piece', { hasText: 'Thank you for your patience' }), 'patience');
    await selected('patience');
    await window.page.keyboard.press('Control+C');
    await window.page.waitForFunction(() => navigator.clipboard.readText().then((text) => text === 'patience'));
  });

  it('sees in the reply where the cursor stands in the file', async () => {
    await person.goBehind(editor, 'who have to check it');
    await person.preview.locator('.reply-column .piece[data-cursor]', { hasText: 'who have to check it' }).waitFor();
    await person.goBehind(editor, 'did not arrive on the day');
    await person.preview.locator('.reply-column .piece[data-cursor]', { hasText: 'did not arrive on the day' }).waitFor();
  });

  it('reads awkward and hostile names as nothing but text', async () => {
    await person.open('templates/delivery/whole-name.yaml');
    await person.preview.locator('h1', { hasText: 'Whole name' }).waitFor();
    const names = new Map([...SAMPLE_CUSTOMERS.map(({ id, name }) => [id, name?.trim() || 'nobody'] as const), ['hostile', HOSTILE]]);
    for (const [id, name] of names) {
      await person.preview.locator('#customer').selectOption(id);
      await reply(`Hello ${name}, we are here for you.`);
      const tags = await person.preview
        .locator('.reply-column .body *')
        .evaluateAll((elements) => elements.map((element) => element.localName));
      assert.deepEqual([...new Set(tags)].sort(), ['div', 'span'], id);
    }
    assertQuiet();
  });

  it('copies a filled reply by one key, a few letters, Enter, the fields and Enter', async () => {
    const { keyboard } = window.page;
    const has = (field: string): Promise<void> => person.preview.locator(`form.fill-form ${field}:focus`).waitFor();
    const pressed: string[] = [];
    const press = async (key: string): Promise<void> => {
      pressed.push(key);
      await keyboard.press(key);
    };
    const type = async (text: string): Promise<void> => {
      pressed.push(`“${text}”`);
      await keyboard.type(text);
    };
    await press('Control+Alt+Y');
    await window.page.locator('.quick-input-widget input:focus').waitFor();
    await type('collec');
    await window.page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: 'Ready to collect' }).waitFor();
    await press('Enter');
    await has('#fill-name');
    await type('Aino Virtanen');
    await press('Enter');
    await has('[name="order.number"]');
    await type('B-7');
    await press('Enter');
    await has('[name="shelf"]');
    await type('12');
    await press('Enter');
    await has('[name="agent.firstName"]');
    await type('Mika');
    await press('Enter');
    await person.preview.locator('.copy-bar', { hasText: 'The reply is on the clipboard.' }).waitFor();
    assert.equal(pressed.join(' '), 'Control+Alt+Y “collec” Enter “Aino Virtanen” Enter “B-7” Enter “12” Enter “Mika” Enter');
    const { text, html } = await person.richClipboard();
    assert.equal(text.trimEnd(), 'Hi Aino,\n\nYour order B-7 lies on shelf 12.\n\nThank you,\nMika');
    assert.match(html, /<strong[^>]*>shelf 12<\/strong>/);
    assert.match(html, /<p[^>]*>Hi Aino,/);
  });

  it('takes the name and the order out of a pasted ticket, and forgets the customer before', async () => {
    await person.run('Replywright: Copy Reply');
    await person.pick('Which reply? Words from its title, its text or the situation', 'collec', 'Ready to collect');
    await person.preview.locator('#fill-name:focus').waitFor();
    await reply('Hi there');
    await window.page.evaluate(() => navigator.clipboard.writeText('Name: Juma Kamau\nOrder number: C-9'));
    await person.preview.getByRole('button', { name: 'Paste a ticket' }).click();
    await window.page.keyboard.press('Control+V');
    await person.preview.locator('.taken', { hasText: 'C-9' }).waitFor();
    await reply('Hi Juma');
    await reply('Your order C-9');
    assert.equal(await person.preview.locator('#fill-name').inputValue(), 'Juma Kamau');
    assert.equal(await person.preview.locator('[name="order.number"]').inputValue(), 'C-9');
    assert.equal(await person.preview.locator('[name="shelf"]').inputValue(), '');
    // Who writes is the same as before.
    assert.equal(await person.preview.locator('[name="agent.firstName"]').inputValue(), 'Mika');
    await person.preview.locator('[name="shelf"]').fill('4');
    await person.preview.locator('[name="shelf"]').press('Enter');
    await person.preview.locator('.copy-bar', { hasText: 'The reply is on the clipboard.' }).waitFor();
    assert.match(await person.clipboard(), /^Hi Juma,\n\nYour order C-9 lies on shelf 4\./);
  });

  it('has done all that without a word to the outside', async () => {
    assertQuiet();
  });

  it('has a page that can fetch nothing, even if something got into it', async () => {
    const refused = await person.preview.locator('body').evaluate(
      (body) =>
        new Promise<string>((resolve) => {
          body.ownerDocument.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true });
          const image = body.ownerDocument.createElement('img');
          image.src = 'https://stranger.example/pixel.png';
        }),
    );
    assert.equal(refused, 'img-src');
  });
});
