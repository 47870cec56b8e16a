/** A cursor in a text, as `█`. */
export function readCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('█');
  if (offset < 0 || marked.includes('█', offset + 1)) throw new Error(`One cursor █ is wanted in ${JSON.stringify(marked)}.`);
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

export const showCursor = (text: string, offset: number): string => `${text.slice(0, offset)}█${text.slice(offset)}`;

/** A selection in a text, as `⟦words⟧`. */
export function readSelection(marked: string): { readonly text: string; readonly start: number; readonly end: number } {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  if (start < 0 || end < start) throw new Error(`A selection ⟦…⟧ is wanted in ${JSON.stringify(marked)}.`);
  return { text: marked.replace(/[⟦⟧]/g, ''), start, end };
}
