import type { Span } from '../text/span';

/** A place inside `{ }` or `[ ]` on one line; offsets count in the line. */
export interface FlowPlace {
  readonly role: 'start' | 'key' | 'value';
  /** From the value that the brackets are, downwards. */
  readonly path: readonly (string | number)[];
  readonly word: Span;
}

interface Frame {
  readonly list: boolean;
  key: string | undefined;
}

/** Where a column stands in the flow value that begins behind `from`; undefined when no bracket is open there. */
export function flowPlace(line: string, from: number, column: number): FlowPlace | undefined {
  const frames: Frame[] = [];
  let wordStart = from;
  for (let at = from; at < column; at++) {
    const character = line[at] ?? '';
    const frame = frames.at(-1);
    if (character === '{' || character === '[') frames.push({ list: character === '[', key: undefined });
    else if (character === '}' || character === ']') frames.pop();
    else if (character === ',' && frame) frame.key = undefined;
    else if (character === ':' && frame && !frame.list && /^\s|^$/.test(line.slice(at + 1, at + 2)))
      frame.key = unquoted(line.slice(wordStart, at));
    else {
      if ((character === '"' || character === "'") && frames.length > 0) at = closingQuote(line, at, column);
      continue;
    }
    wordStart = at + 1;
  }
  const frame = frames.at(-1);
  if (!frame) return undefined;
  const path = frames.slice(0, -1).map((outer) => (outer.list ? 0 : (outer.key ?? '')));
  const lead = /^\s*/.exec(line.slice(wordStart, column))?.[0].length ?? 0;
  const word = { start: wordStart + lead, end: column + (/^[^\s,:[\]{}]*/.exec(line.slice(column))?.[0].length ?? 0) };
  if (frame.list) return { role: 'start', path: [...path, 0], word };
  if (frame.key !== undefined) return { role: 'value', path: [...path, frame.key], word };
  return { role: /^\s*:/.test(line.slice(word.end)) ? 'key' : 'start', path, word };
}

function closingQuote(line: string, at: number, limit: number): number {
  const close = line.indexOf(line[at] ?? '', at + 1);
  return close < 0 || close >= limit ? limit - 1 : close;
}

const unquoted = (text: string): string => text.trim().replace(/^(["'])(.*)\1$/, '$2');
