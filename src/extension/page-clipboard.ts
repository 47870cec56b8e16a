import * as vscode from 'vscode';
import type { HostMessage } from '../protocol/preview';

/** Longer than a page takes that is there at all, in milliseconds. */
const PATIENCE = 1000;

/**
 * The clipboard as the page can fill it: formatted beside plain. VS Code itself knows plain text alone, so that is what is left when the page
 * can't: it is hidden, or the browser forbids it.
 */
export class PageClipboard {
  private answer: ((ok: boolean) => void) | undefined;

  constructor(private readonly post: (message: HostMessage) => void) {}

  async write(text: string, html: string | undefined): Promise<void> {
    if (!(await this.writeInPage(text, html))) await vscode.env.clipboard.writeText(text);
  }

  /** The page has answered. */
  written(ok: boolean): void {
    this.answer?.(ok);
  }

  private async writeInPage(text: string, html: string | undefined): Promise<boolean> {
    this.answer?.(false);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const answered = new Promise<boolean>((resolve) => {
      this.answer = resolve;
      timer = setTimeout(() => resolve(false), PATIENCE);
    });
    this.post({ type: 'write', text, html });
    const ok = await answered;
    clearTimeout(timer);
    this.answer = undefined;
    return ok;
  }
}
