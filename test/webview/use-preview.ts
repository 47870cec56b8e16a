import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { HostMessage, PageMessage, PreviewState } from '../../src/protocol/preview';
import { type Bundle, bundlePage, type OpenPage, openBrowser, openPage } from './open-page';
import { SOURCE } from './sample-states';

/** A fresh preview page for each test of a file, and words to speak about it. */
export interface Preview {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly bundle: Bundle;
  readonly post: (message: HostMessage) => Promise<void>;
  readonly show: (state: PreviewState) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** All messages of the page to its host since it was (re)loaded. */
  readonly posted: () => Promise<readonly PageMessage[]>;
  /** The same without the first `ready`. */
  readonly asked: () => Promise<readonly PageMessage[]>;
  /** The parts of the sample template that the page asked to show; of another file its address and span. */
  readonly revealed: () => Promise<readonly string[]>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
}

/** Opens a page before each test and closes it after; a console error or a breach of the policy fails the test. */
export function usePreview(): Preview {
  let browser: Browser | undefined;
  let bundle: Bundle | undefined;
  let context: BrowserContext | undefined;
  let open: OpenPage | undefined;

  before(async () => {
    browser = await openBrowser();
    bundle = await bundlePage();
  });
  after(() => browser?.close());
  beforeEach(async () => {
    context = await present(browser).newContext({ viewport: { width: 500, height: 500 }, reducedMotion: 'reduce' });
    open = await openPage(context, present(bundle));
  });
  afterEach(async () => {
    await context?.close();
    assert.deepEqual(open?.complaints, [], 'the page broke its policy or wrote an error to the console');
  });

  const posted = () => present(open).posted();
  const asked = async () => (await posted()).slice(1);
  const post = (message: HostMessage) => present(open).post(message);
  return {
    get page() {
      return present(open).page;
    },
    get context() {
      return present(context);
    },
    get bundle() {
      return present(bundle);
    },
    post,
    show: (state) => post({ type: 'state', state }),
    reload: () => present(open).reload(),
    posted,
    asked,
    revealed: async () => (await asked()).map(describePlace),
    press: async (...keys) => {
      for (const key of keys) await present(open).page.keyboard.press(key);
    },
  };
}

/** What a sighted reader sees of an element: hidden parts left out, line breaks where they are drawn. */
export function seen(element: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: the text content also has what is hidden.
  return element.innerText();
}

/** The text of an element's pieces, blocks apart by an empty line: [values] and [!missing values!] marked. */
export function marked(element: Locator): Promise<string> {
  return element.evaluate((parent) => {
    const blocks = parent.querySelectorAll('.block');
    return [...(blocks.length > 0 ? blocks : [parent])]
      .map((block) =>
        [...block.querySelectorAll('.piece')]
          .map((piece) => {
            if (piece.classList.contains('value')) return `[${piece.textContent}]`;
            if (piece.classList.contains('missing')) return `[!${piece.textContent}!]`;
            return piece.textContent ?? '';
          })
          .join(''),
      )
      .join('\n\n');
  });
}

function describePlace(message: PageMessage): string {
  if (message.type !== 'reveal') return message.type;
  const { start, end } = message.source;
  return message.uri === undefined ? SOURCE.slice(start, end) : `${message.uri} ${start}-${end}`;
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The browser did not start.');
  return value;
}
