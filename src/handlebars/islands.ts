import type { Span } from '../text/span';
import { ClosingMarks } from './closing-marks';
import type { Island } from './nodes';

/**
 * Splits a body into text and mustaches. Tolerant: whatever is typed, every character belongs to exactly one island,
 * and a mustache that is never closed costs only itself.
 */
export function scanIslands(text: string): Island[] {
  const islands: Island[] = [];
  const marks = new ClosingMarks(text);
  let textStart = 0;
  let position = text.indexOf('{{');
  const push = (kind: Island['kind'], span: Span): void => {
    if (span.start > textStart) islands.push({ kind: 'text', span: { start: textStart, end: span.start } });
    islands.push({ kind, span });
    textStart = span.end;
  };
  while (position >= 0) {
    if (isEscaped(text, position)) {
      // `\{{x}}` is text up to the next mustache.
      position = text.indexOf('{{', position + 2);
      continue;
    }
    const { kind, end } = readMustache(text, position, marks);
    push(kind, { start: position, end });
    position = text.indexOf('{{', end);
  }
  if (textStart < text.length) islands.push({ kind: 'text', span: { start: textStart, end: text.length } });
  return islands;
}

/** One backslash makes the mustache text; two are a backslash before a mustache. */
const isEscaped = (text: string, at: number): boolean => text[at - 1] === '\\' && text[at - 2] !== '\\';

function readMustache(text: string, start: number, marks: ClosingMarks): { kind: Island['kind']; end: number } {
  if (text.startsWith('{{{{', start)) return readRaw(text, start, marks);
  const mark = markAt(text, start);
  if (mark === '!') return readComment(text, start, marks);
  const triple = mark === '{';
  const end = findEnd(text, start + (triple ? 3 : 2), triple ? /\}~?\}\}/y : /~?\}\}/y);
  if (end === undefined) return { kind: 'broken', end: brokenEnd(text, start) };
  return { kind: triple ? 'mustache' : kindOf(text.slice(start, end), mark), end };
}

/** The sign behind `{{`, after a `~`. */
const markAt = (text: string, start: number): string => text[start + (text[start + 2] === '~' ? 3 : 2)] ?? '';

function kindOf(mustache: string, mark: string): Island['kind'] {
  if (mark === '#') return 'open';
  if (mark === '/') return 'close';
  if (mark === '>') return 'partial';
  if (mark === '^') return /^\{\{~?\^\s*~?\}\}$/.test(mustache) ? 'else' : 'open';
  return /^\{\{~?\s*else(?![\w])/.test(mustache) ? 'else' : 'mustache';
}

function readComment(text: string, start: number, marks: ClosingMarks): { kind: 'comment' | 'broken'; end: number } {
  const dashed = /^\{\{~?!--/.test(text.slice(start, start + 6));
  const end = marks.endOfComment(start + 3, dashed);
  return end === undefined ? { kind: 'broken', end: brokenEnd(text, start) } : { kind: 'comment', end };
}

/** `{{{{name}}}}…{{{{/name}}}}`: everything in between is text. */
function readRaw(text: string, start: number, marks: ClosingMarks): { kind: 'raw' | 'broken'; end: number } {
  const open = /^\{\{\{\{\s*[^\s{}/]+[^{}]*\}\}\}\}/.exec(text.slice(start, start + 1000))?.[0];
  if (open === undefined) return { kind: 'broken', end: brokenEnd(text, start) };
  const end = marks.endOfRaw(start + open.length);
  return end === undefined ? { kind: 'broken', end: start + open.length } : { kind: 'raw', end };
}

/** The offset behind the closing braces, past strings and `[…]`; undefined when the mustache is never closed. */
function findEnd(text: string, from: number, close: RegExp): number | undefined {
  for (let position = from; position < text.length; position++) {
    const character = text[position]!;
    if (character === '}' || character === '~') {
      close.lastIndex = position;
      if (close.test(text)) return close.lastIndex;
    }
    if (text.startsWith('{{', position)) return undefined;
    if (character === '\n' && /^\n[ \t\r]*\n/.test(text.slice(position, position + 80))) return undefined;
    const quoted = QUOTED[character];
    if (quoted) {
      quoted.lastIndex = position;
      if (!quoted.test(text)) return undefined;
      position = quoted.lastIndex - 1;
    }
  }
  return undefined;
}

/** Strings and `[…]` as the official lexer reads them; one that runs over an empty line or a thousand characters was never closed. */
const QUOTED: Readonly<Record<string, RegExp>> = {
  '"': /"(?:\\"|(?!\n[ \t\r]*\n)[^"]){0,1000}"/y,
  "'": /'(?:\\'|(?!\n[ \t\r]*\n)[^']){0,1000}'/y,
  '[': /\[(?:\\\]|(?!\n[ \t\r]*\n)[^\]]){0,1000}\]/y,
};

/** A broken mustache ends with its own `}}` on the line, else at the next mustache or where its line ends. */
function brokenEnd(text: string, start: number): number {
  const edge = /\}\}|\{\{|\n|$/g;
  edge.lastIndex = start + 2;
  const { index: limit, 0: found } = edge.exec(text)!;
  if (found === '}}') return limit + 2;
  // Half-typed: only what looks like an expression belongs to it, so that the sentence behind it stays prose.
  const typed = /^\{\{+~?[#/>^&!*]?\s*[\w.@/[\]-]*/.exec(text.slice(start, limit));
  return start + (typed ? typed[0].length : 2);
}
