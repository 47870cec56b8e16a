import type { FrameLocator, Locator, Page } from 'playwright-core';

/** What a person does in VS Code's window. Nothing here waits for a time: every step waits for what it brings about. */
export interface Person {
  readonly page: Page;
  /** The preview's page. */
  readonly preview: FrameLocator;
  /** The list of suggestions, when it is shown. */
  readonly suggestions: Locator;
  open(path: string): Promise<Locator>;
  run(command: string): Promise<void>;
  /** Selects the first place where a line has a text, to type over it. */
  select(editor: Locator, text: string): Promise<void>;
  /** Puts the cursor behind the first place where a line has a text. */
  goBehind(editor: Locator, text: string): Promise<void>;
  /** Types into the box at the top of the window that asks a question, and picks an answer there. */
  pick(question: string, typed: string, answer: string): Promise<void>;
  clipboard(): Promise<string>;
  /** What a mail program or a help desk would get. Rejects when one of the two isn't there. */
  richClipboard(): Promise<{ readonly text: string; readonly html: string }>;
}

/** A person at a window. */
export function personAt(page: Page): Person {
  const box = page.locator('.quick-input-widget');
  const rows = (text: string): Locator => box.locator('.monaco-list-row', { hasText: text });

  async function chooseFrom(typed: string, row: string): Promise<void> {
    await box.locator('input').first().fill(typed);
    await rows(row).first().waitFor();
    await rows(row).first().click();
  }

  async function select(editor: Locator, text: string): Promise<void> {
    await editor.locator('.view-lines').first().click();
    await page.keyboard.press('Control+F');
    const widget = editor.locator('.find-widget.visible');
    // The words of the last search may stand there still; only a change is searched for.
    await widget.locator('textarea').first().fill('');
    await widget.locator('textarea').first().fill(text);
    await widget.locator('.matchesCount', { hasText: /^\d+ of \d+/ }).waitFor();
    await page.keyboard.press('Escape');
    await editor.locator('.find-widget.visible').waitFor({ state: 'detached' });
    await editor.and(page.locator('.focused')).waitFor();
  }

  return {
    page,
    preview: page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame'),
    suggestions: page.locator('.suggest-widget.visible'),
    async open(path) {
      await page.keyboard.press('Control+P');
      await chooseFrom(path, path.slice(path.lastIndexOf('/') + 1));
      const editor = page.locator(`.editor-instance .monaco-editor[data-uri$="${path}"]`);
      await editor.locator('.view-line').first().waitFor();
      return editor;
    },
    async run(command) {
      await page.keyboard.press('F1');
      await chooseFrom(`>${command}`, command);
    },
    select,
    async goBehind(editor, text) {
      await select(editor, text);
      await page.keyboard.press('ArrowRight');
    },
    async pick(question, typed, answer) {
      await box.locator(`input[placeholder="${question}"]`).waitFor();
      await chooseFrom(typed, answer);
    },
    clipboard: () => page.evaluate(() => navigator.clipboard.readText()),
    richClipboard: () =>
      page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const kinds = await Promise.all(['text/plain', 'text/html'].map(async (kind) => (await item?.getType(kind))?.text()));
        return { text: kinds[0] ?? '', html: kinds[1] ?? '' };
      }),
  };
}
