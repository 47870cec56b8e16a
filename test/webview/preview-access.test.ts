import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { HostMessage, PreviewState } from '../../src/protocol/preview';
import { openPage } from './open-page';
import { bodyFor, LATE_PARCEL, WITHOUT_ETA, written } from './sample-states';
import { CUSTOMERS, PATHS, path, row } from './sample-views';
import { textContrasts } from './text-contrasts';
import { usePreview } from './use-preview';

const asked = (name: string, type: string, description: string, choices?: readonly string[]) => ({
  name,
  type,
  description,
  choices,
  example: undefined,
  value: undefined,
  problem: undefined,
});
const FILLING: PreviewState = {
  ...WITHOUT_ETA,
  fill: {
    customerName: 'Aino',
    asked: [asked('eta', 'date', 'Delivery day'), asked('carrier', 'choice', 'Carrier', ['Posti', 'DHL']), asked('vip', 'flag', 'Regular')],
    fromTicket: [{ name: 'order.number', value: 'A-1042' }],
    ticketProblem: undefined,
    refusal: 'This reply needs `eta`.',
    warnings: ['It is outside working hours.'],
  },
};

/** Each view, and how to get there. */
const VIEWS: Readonly<Record<string, (page: Page, post: (message: HostMessage) => Promise<void>) => Promise<void>>> = {
  form: async (_page, post) => {
    await post({ type: 'openForm' });
    await post({ type: 'state', state: FILLING });
  },
  'all paths': async (page, post) => {
    await page.getByRole('tab', { name: 'All paths' }).click();
    await post({ type: 'paths', paths: PATHS });
  },
  'all customers': async (page, post) => {
    await page.getByRole('tab', { name: 'All customers' }).click();
    await post({ type: 'customers', customers: CUSTOMERS });
  },
};
const THEMES = ['vscode-light', 'vscode-dark', 'vscode-high-contrast', 'vscode-high-contrast-light vscode-high-contrast'];

/** Where the Tab key stops. */
const STOPS: Readonly<Record<string, readonly string[]>> = {
  form: [
    'view-view-reply',
    'reply-language-en',
    'reply-channel-email',
    'fill-name',
    'Paste a ticket',
    'fill-eta',
    'Posti',
    'fill-vip',
    'eta missing',
    'What the marks mean',
    'Warning: The custome',
    'Close',
    'Copy reply',
    'eta',
  ],
  'all paths': ['view-view-paths', 'customer', 'reply-language-en', 'reply-channel-email', 'when eta is there'],
  'all customers': ['view-view-customers', 'JumaFinnish, WhatsAp'],
};

/** What a screen reader is told of the part that is the view's own. */
const HEARD: Readonly<Record<string, string>> = {
  form: `
    - form "Fill in for a customer":
      - heading "Fill in for a customer" [level=2]
      - text: Customer’s name
      - textbox "Customer’s name": Aino
      - button "Paste a ticket"
      - term: order.number
      - definition: A-1042
      - text: Delivery day
      - code: eta
      - textbox "Delivery day"
      - text: Carrier
      - code: carrier
      - text: can be left empty
      - radiogroup "Carrier":
        - radio "Posti"
        - text: Posti
        - radio "DHL"
        - text: DHL
      - text: Regular
      - code: vip
      - checkbox "Regular"
      - paragraph: Enter copies, Escape closes.
`,
  'all paths': `
    - region "All paths":
      - status: 2 different replies. What differs from the first is marked. There are more; these hold each side of each condition at least once.
      - list:
        - listitem:
          - list:
            - listitem:
              - button "when eta is there":
                - text: when
                - code: eta
                - text: is there
          - text: Hi
          - button "Aino"
`,
  'all customers': `
    - region "All customers":
      - status: The reply breaks for 1 of 2 customers; they stand first. 3 more are not shown.
      - list:
        - listitem:
          - button "Juma Finnish, WhatsApp eta missing Hi Juma, Your order A-1042 did not arrive`,
};

describe('every view of the preview page', () => {
  const preview = usePreview();

  for (const [name, turnTo] of Object.entries(VIEWS)) {
    describe(name, () => {
      beforeEach(async () => {
        await preview.show(WITHOUT_ETA);
        await turnTo(preview.page, preview.post);
      });

      it('is walked by the Tab key, each part once, the focus always seen', async () => {
        await preview.page.locator('[role=tablist] [tabindex="0"]').first().focus();
        // From here on the browser knows that a keyboard is at work.
        await preview.press('Tab', 'Shift+Tab');
        const stops: string[] = [];
        for (let stop = 0; stop < 20; stop++) {
          const here = await preview.page.evaluate(() => {
            const { activeElement: at } = document;
            if (!at || at === document.body) return undefined;
            const style = getComputedStyle(at);
            // A button that is a component, and a day's box, draw the outline inside themselves.
            const isSeen = style.outlineStyle !== 'none' || at.shadowRoot !== null || at.matches('[type=date]');
            const name = at.closest('.radio')?.textContent || at.id || at.textContent?.slice(0, 20);
            return `${name}${isSeen ? '' : ': focus not seen'}`;
          });
          if (here === undefined) break;
          // A day has a stop for each of its numbers.
          if (here !== stops.at(-1)) stops.push(here);
          await preview.press('Tab');
        }
        assert.deepEqual(stops, STOPS[name]);
      });

      it('is told to screen readers', async () => {
        const heard = await preview.page.locator('main').ariaSnapshot();
        assert.ok(heard.includes((HEARD[name] ?? 'nothing').trim()), heard);
      });

      it('fits at 200 %, and with letters twice as large', async () => {
        const large = await openPage(preview.context, preview.bundle, 'vscode-light', 'body { --vscode-font-size: 26px; }');
        await large.page.setViewportSize({ width: 400, height: 400 });
        await large.post({ type: 'state', state: WITHOUT_ETA });
        await turnTo(large.page, large.post);
        await preview.page.setViewportSize({ width: 320, height: 300 });
        for (const page of [large.page, preview.page])
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false);
        assert.deepEqual(large.complaints, []);
      });

      for (const theme of THEMES)
        it(`can be read against its ground: ${theme}`, async () => {
          const { page, post, complaints } = await openPage(preview.context, preview.bundle, theme);
          await post({ type: 'state', state: WITHOUT_ETA });
          await turnTo(page, post);
          if (name === 'form') await page.keyboard.press('Enter');
          const contrasts = await textContrasts(page);
          assert.ok(contrasts.length > 15, 'the texts were found');
          assert.deepEqual(
            contrasts.filter(({ ratio }) => ratio < 4.5),
            [],
          );
          assert.deepEqual(complaints, []);
        });
    });
  }

  for (const [kind, name] of [
    ['right to left', 'محمد بن سلمان'],
    ['with piled-up marks', `Z${'\u0335\u0321\u0322'.repeat(20)}a${'\u0310\u0311'.repeat(30)}`],
    ['that turns the text around', '\u202eevil\u2066'],
  ] as const)
    it(`shows a name ${kind} as it is, in all views`, async () => {
      await preview.show({ ...LATE_PARCEL, ...written(bodyFor(name, '27 November')) });
      assert.ok((await preview.page.locator('.body').textContent())?.startsWith(`Hi ${name},`));
      await preview.page.getByRole('tab', { name: 'All paths' }).click();
      await preview.post({ type: 'paths', paths: { ...PATHS, paths: [{ ...path('x'), ...written(bodyFor(name, 'x')) }] } });
      assert.ok((await preview.page.locator('.path .body').textContent())?.startsWith(`Hi ${name},`));
      await preview.page.getByRole('tab', { name: 'All customers' }).click();
      await preview.post({ type: 'customers', customers: { ...CUSTOMERS, rows: [row('x', name, [])] } });
      assert.equal(await preview.page.locator('.who').textContent(), name);
      assert.equal(await preview.page.locator('.who').getAttribute('dir'), 'auto');
      await preview.page.getByRole('tab', { name: 'Reply', exact: true }).click();
      await preview.post({ type: 'openForm' });
      await preview.show({ ...FILLING, fill: { ...(FILLING.fill as NonNullable<typeof FILLING.fill>), customerName: name } });
      assert.equal(await preview.page.locator('#fill-name').inputValue(), name);
      assert.equal(await preview.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false);
    });
});
