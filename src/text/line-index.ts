/** A 0-based line and a 0-based UTF-16 column, as editors count. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

export interface LineIndex {
  positionAt(offset: number): LinePosition;
  offsetAt(position: LinePosition): number;
}

/** Line starts of a text; `\n`, `\r\n` and a lone `\r` end a line, as the language server protocol has it. */
export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  return {
    positionAt(offset) {
      const at = Math.max(0, Math.min(offset, text.length));
      const line = lastStartAtOrBefore(starts, at);
      return { line, character: at - starts[line]! };
    },
    offsetAt({ line, character }) {
      const known = Math.max(0, Math.min(line, starts.length - 1));
      return Math.min(starts[known]! + Math.max(0, character), lineEnd(text, starts[known + 1]));
    },
  };
}

/** Where a line's text ends, in front of its line break. */
function lineEnd(text: string, nextStart: number | undefined): number {
  if (nextStart === undefined) return text.length;
  return text[nextStart - 2] === '\r' && text[nextStart - 1] === '\n' ? nextStart - 2 : nextStart - 1;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 13 && text.charCodeAt(index + 1) === 10) index++;
    if (code === 10 || code === 13) starts.push(index + 1);
  }
  return starts;
}

function lastStartAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
