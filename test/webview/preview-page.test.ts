import assert from 'node:assert/strict';
import { openPage } from './open-page';
import { bodyFor, LATE_PARCEL, WHATSAPP, WITHOUT_ETA, written } from './sample-states';
import { textContrasts } from './text-contrasts';
import { marked, seen, usePreview } from './use-preview';

describe('the preview page', () => {
  const preview = usePreview();

  describe('before anything is there', () => {
    it('says that it is ready, and asks for patience', async () => {
      assert.deepEqual(await preview.posted(), [{ type: 'ready' }]);
      assert.equal(await seen(preview.page.locator('main')), 'Reading the template …');
    });

    it('shows why there is nothing to see', async () => {
      await preview.show(LATE_PARCEL);
      await preview.post({ type: 'empty', notice: 'Open a reply template to see its reply.' });
      assert.equal(await seen(preview.page.locator('main')), 'Open a reply template to see its reply.');
    });

    it('keeps the choices and the problems when a template has no reply', async () => {
      const notice = 'This macro changes the ticket and sends no reply.';
      await preview.show({ ...WITHOUT_ETA, body: undefined, subject: undefined, notice });
      assert.equal(await preview.page.getByRole('status').filter({ hasText: notice }).isVisible(), true);
      assert.equal(await preview.page.getByLabel('Customer', { exact: true }).isVisible(), true);
      assert.equal(await preview.page.locator('.problems li').count(), 3);
      assert.equal(await preview.page.locator('#reply').isVisible(), false);
      assert.equal(await preview.page.getByRole('button', { name: 'Copy reply' }).isVisible(), false);
    });

    it('ignores messages that are not for it', async () => {
      await preview.page.evaluate(() => {
        for (const data of [null, 'state', { type: 'theme' }, 7]) window.dispatchEvent(new MessageEvent('message', { data }));
      });
      assert.equal(await seen(preview.page.locator('main')), 'Reading the template …');
    });
  });

  describe('the reply', () => {
    it('is a letter with its values marked, line for line', async () => {
      await preview.show(LATE_PARCEL);
      assert.equal(await marked(preview.page.locator('.subject')), 'Your order [A-1042]');
      assert.equal(
        await marked(preview.page.locator('.body')),
        [
          'Hi [Aino],',
          '',
          'Your order [A-1042] did not arrive on the day we promised. I am sorry about that.',
          'I will write to you by [27 November] with the new delivery day.',
          '',
          'Warm regards,',
          '[Maria]',
        ].join('\n'),
      );
      const lines = (await seen(preview.page.locator('.body'))).split('\n').filter((line) => line !== '').length;
      assert.equal(lines, 5, 'line breaks are seen, not only kept in the text');
      assert.equal(await seen(preview.page.locator('.envelope')), 'From\nMaria\nTo\nAino Virtanen\nSubject\nYour order A-1042');
    });

    it('is a message without an envelope in a messenger', async () => {
      await preview.show(WHATSAPP);
      assert.equal(await preview.page.locator('.stage').getAttribute('data-look'), 'bubble');
      assert.equal(await preview.page.locator('.envelope').isVisible(), false);
      assert.equal(await seen(preview.page.locator('.caption')), 'WhatsApp message to Aino Virtanen');
    });

    it('is bare as plain text, as a fragment and in an unknown channel', async () => {
      for (const change of [{ channel: 'plain' }, { kind: 'fragment' }, { channel: 'pigeon' }] as const) {
        await preview.show({ ...LATE_PARCEL, ...change });
        assert.equal(await preview.page.locator('.stage').getAttribute('data-look'), 'plain', JSON.stringify(change));
      }
    });

    it('names each value’s variable', async () => {
      await preview.show(LATE_PARCEL);
      assert.equal(
        await preview.page.locator('.body').getByText('Aino', { exact: true }).getAttribute('title'),
        'customer.firstName. Click to show it in the file.',
      );
      assert.match(
        (await preview.page.locator('.body').getByText('Maria').getAttribute('title')) ?? '',
        /^agent\.firstName in _signature\.yaml\./,
      );
    });

    it('breaks a very long name as running text, and keeps it on the page', async () => {
      await preview.show({ ...LATE_PARCEL, ...written(bodyFor('Wolfeschlegelsteinhausen'.repeat(9), '27 November')) });
      const name = preview.page.locator('.body .piece.value').first();
      assert.ok((await name.evaluate((element) => element.getClientRects().length)) > 2, 'it runs over several lines');
      assert.equal(await preview.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false);
    });

    it('says in words what is missing', async () => {
      await preview.show(WITHOUT_ETA);
      assert.match(await marked(preview.page.locator('.body')), /^I will write to you by \[!eta missing!\] with the new delivery day\.$/m);
      const border = await preview.page.locator('.piece.missing').evaluate((piece) => getComputedStyle(piece).borderTopStyle);
      assert.equal(border, 'dashed');
    });

    it('keeps markup in a name as text', async () => {
      const name = '<img src=x onerror="window.hacked=1"><b>{{x}}</b> *bold*';
      const customers = [{ id: 'aino', label: name, builtIn: true }];
      const problems = WITHOUT_ETA.problems.map((problem) => ({ ...problem, message: `${name} and \`${name}\`` }));
      await preview.show({ ...LATE_PARCEL, title: name, id: name, customers, ...written(bodyFor(name, name)), problems });
      await preview.post({ type: 'copied', ok: true, message: name });
      assert.ok((await marked(preview.page.locator('.body'))).startsWith(`Hi [${name}],`));
      assert.equal(await preview.page.locator('main').locator('img, b').count(), 0);
      assert.equal(await preview.page.evaluate('window.hacked'), undefined);
    });

    it('reads each paragraph in its own direction and tells screen readers its language', async () => {
      await preview.show({ ...LATE_PARCEL, language: 'fi', ...written(bodyFor('محمد', '27 November')) });
      const body = preview.page.locator('.body');
      assert.equal(await body.getAttribute('lang'), 'fi');
      const block = body.locator('.block').first();
      assert.equal(await block.getAttribute('dir'), 'auto');
      assert.equal(await block.evaluate((element) => getComputedStyle(element).unicodeBidi), 'plaintext');
    });
  });

  describe('the length', () => {
    const cases = [
      { length: 1, limit: undefined, words: '1 character' },
      { length: 1234, limit: undefined, words: '1,234 characters' },
      { length: 190, limit: 1000, words: '190 of 1,000 characters' },
      { length: 190, limit: 160, words: '190 of 160 characters: 30 too many' },
    ];
    for (const { length, limit, words } of cases) {
      it(words, async () => {
        await preview.show({ ...WHATSAPP, length, limit });
        assert.equal(await seen(preview.page.locator('.length-text')), words);
        assert.equal(await preview.page.locator('meter').isVisible(), limit !== undefined);
      });
    }
  });

  describe('a file with an error', () => {
    it('keeps the last good reply under a quiet line, and nothing jumps', async () => {
      await preview.show(LATE_PARCEL);
      const before = await preview.page.locator('#reply').boundingBox();
      await preview.show({ ...LATE_PARCEL, version: 2, stale: true });
      assert.equal(await seen(preview.page.locator('.caption')), 'The file has an error. This is the last good reply.');
      assert.match(await marked(preview.page.locator('.body')), /^Hi \[Aino\],/);
      assert.deepEqual(await preview.page.locator('#reply').boundingBox(), before);
      assert.equal(await seen(preview.page.locator('.copy-reason')), 'Mend the error in the file to copy this reply.');
      assert.equal(await preview.page.getByRole('button', { name: 'Copy this sample' }).isDisabled(), true);

      await preview.show({ ...LATE_PARCEL, version: 3 });
      assert.equal(await seen(preview.page.locator('.caption')), 'Email to Aino Virtanen');
    });

    it('is told to screen readers politely, and only when it lasts', async () => {
      await preview.page.clock.install();
      await preview.show({ ...LATE_PARCEL, stale: true });
      await preview.page.clock.runFor(1000);
      const voice = preview.page.locator('.caption-row [aria-live=polite]');
      assert.equal(await voice.textContent(), '');
      await preview.show(LATE_PARCEL);
      await preview.page.clock.runFor(5000);
      assert.equal(await voice.textContent(), '');
      await preview.show({ ...LATE_PARCEL, stale: true });
      await preview.page.clock.runFor(2000);
      assert.match((await voice.textContent()) ?? '', /^The file has an error\./);
    });
  });

  it('is told part by part to screen readers', async () => {
    await preview.show(WITHOUT_ETA);
    assert.equal(await preview.page.locator('main').ariaSnapshot(), HEARD);
  });

  for (const theme of ['vscode-light', 'vscode-dark', 'vscode-high-contrast', 'vscode-high-contrast-light vscode-high-contrast']) {
    it(`can be read against its ground: ${theme}`, async () => {
      const { page, post, complaints } = await openPage(preview.context, preview.bundle, theme);
      await post({ type: 'state', state: { ...WITHOUT_ETA, channel: 'sms', limit: 10 } });
      await post({ type: 'copied', ok: true, message: 'Copied.' });
      const contrasts = await textContrasts(page);
      assert.ok(contrasts.length > 20, 'the texts were found');
      // WCAG 2.2, 1.4.3: at least 4.5 to 1.
      assert.deepEqual(
        contrasts.filter(({ ratio }) => ratio < 4.5),
        [],
      );
      assert.deepEqual(complaints, []);
    });
  }
});

/** What a screen reader is told, in its order. */
const HEARD = `
- main "Preview of the reply":
  - heading "Parcel is late" [level=1]
  - paragraph:
    - code: shipping/delayed
  - tablist "View":
    - tab "Reply" [selected]
    - tab "All paths"
    - tab "All customers"
  - tabpanel "Reply":
    - text: Customer
    - combobox "Customer"
    - tablist "Language":
      - tab "English en" [selected]
      - tab "Finnish fi"
      - tab "Russian ru"
      - tab "Swahili sw"
    - tablist "Channel":
      - tab "Email" [selected]
      - tab "WhatsApp"
      - tab "SMS"
    - paragraph: Email to Aino Virtanen
    - paragraph
    - tabpanel "English en Email":
      - term: From
      - definition: Maria
      - term: To
      - definition: Aino Virtanen
      - term: Subject
      - definition:
        - text: Your order
        - button "A-1042"
      - text: Hi
      - button "Aino"
      - text: ", Your order"
      - button "A-1042"
      - text: did not arrive on the day we promised. I am sorry about that. I will write to you by
      - button "eta missing"
      - text: with the new delivery day. Warm regards,
      - button "Maria"
    - group:
      - text: What the marks mean
      - list:
        - listitem: Customer
        - listitem: Agent
        - listitem: Filled in for this reply
        - listitem: From a fragment
        - listitem: Missing
    - region "Problems (3)":
      - heading "Problems (3)" [level=2]
      - list "Problems (3)":
        - listitem:
          - 'button "Warning: The customer may have several orders. The subject names the order; the greeting could too. vague-reference"'
        - listitem:
          - 'button "Idea: The customer only learns that we are sorry. Say in a few words what went wrong. deflection"'
        - listitem:
          - 'button "Error: When eta is missing, this reply promises an answer with no time. Add a time, or a fallback. eta-missing"':
            - text: "Error: When"
            - code: eta
            - text: is missing, this reply promises an answer with no time. Add a time, or a fallback. eta-missing
  - text: "190 characters Easy to read: 34 words, longest sentence 14"
  - button "Copy this sample" [disabled]
  - button "Copy reply …"
  - paragraph:
    - text: "Not ready to copy:"
    - button "eta"
    - text: is missing for this customer. Add a fallback, or choose a customer who has it.
`.trim();
