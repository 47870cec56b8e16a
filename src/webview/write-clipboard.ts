/** Puts a reply on the clipboard, with its HTML beside it where there is any. False when the browser refuses. */
export async function writeClipboard(text: string, html: string | undefined): Promise<boolean> {
  try {
    const kinds = { 'text/plain': text, ...(html === undefined ? {} : { 'text/html': html }) };
    const blobs = Object.entries(kinds).map(([type, content]) => [type, new Blob([content], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return writeOnCopy(text, html);
  }
}

/** The older way, for hosts that keep the clipboard's interface to themselves: a copy event that we answer. */
function writeOnCopy(text: string, html: string | undefined): boolean {
  let heard = false;
  const answer = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    heard = true;
  };
  document.addEventListener('copy', answer, { capture: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', answer, { capture: true });
  return done && heard;
}
