import type { Span } from '../text/span';
import type { Island } from './nodes';

/**
 * Splits a body into text and mustaches. Tolerant: whatever is typed, every character belongs to exactly one island,
 * and a mustache that is never closed costs only itself.
 */
export function scanIslands(text: string): Island[] {
  const islands: Island[] = [];
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
    const { kind, end } = readMustache(text, position);
    push(kind, { start: position, end });
    position = text.indexOf('{{', end);
  }
  if (textStart < text.length) islands.push({ kind: 'text', span: { start: textStart, end: text.length } });
  return islands;
}

/** One backslash makes the mustache text; two are a backslash before a mustache. */
const isEscaped = (text: string, at: number): boolean => text[at - 1] === '\\' && text[at - 2] !== '\\';

function readMustache(text: string, start: number): { kind: Island['kind']; end: number } {
  if (text.startsWith('{{{{', start)) return readRaw(text, start);
  const mark = markAt(text, start);
  if (mark === '!') return readComment(text, start);
  const triple = text.startsWith('{{{', start);
  const end = findEnd(text, start + (triple ? 3 : 2), triple ? '}}}' : '}}');
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

function readComment(text: string, start: number): { kind: 'comment' | 'broken'; end: number } {
  const dashed = /^\{\{~?!--/.test(text.slice(start, start + 6));
  const close = dashed ? /--~?\}\}/g : /\}\}/g;
  close.lastIndex = start + 3;
  const found = close.exec(text);
  return found ? { kind: 'comment', end: found.index + found[0].length } : { kind: 'broken', end: brokenEnd(text, start) };
}

/** `{{{{name}}}}…{{{{/name}}}}`: everything in between is text. */
function readRaw(text: string, start: number): { kind: 'raw' | 'broken'; end: number } {
  const open = /^\{\{\{\{\s*([^\s{}/]+)[^{}]*\}\}\}\}/.exec(text.slice(start, start + 1000));
  const name = open?.[1];
  if (!open || name === undefined) return { kind: 'broken', end: brokenEnd(text, start) };
  const tag = `{{{{/${name}}}}}`;
  const close = text.indexOf(tag, start + open[0].length);
  return close < 0 ? { kind: 'broken', end: start + open[0].length } : { kind: 'raw', end: close + tag.length };
}

/** The offset behind the closing braces, past strings and `[…]`; undefined when the mustache is never closed. */
function findEnd(text: string, from: number, close: string): number | undefined {
  for (let position = from; position < text.length; position++) {
    const character = text[position];
    if (text.startsWith(close, position)) return position + close.length;
    if (text.startsWith('{{', position)) return undefined;
    if (character === '\n' && /^\n[ \t\r]*\n/.test(text.slice(position, position + 80))) return undefined;
    if (character === '"' || character === "'" || character === '[') {
      const end = skipQuoted(text, position, character === '[' ? ']' : character);
      if (end === undefined) return undefined;
      position = end - 1;
    }
  }
  return undefined;
}

function skipQuoted(text: string, start: number, close: string): number | undefined {
  for (let position = start + 1; position < text.length; position++) {
    if (text[position] === '\\') position++;
    else if (text[position] === close) return position + 1;
    else if (text[position] === '\n' && text[position + 1] === '\n') return undefined;
  }
  return undefined;
}

/** A broken mustache ends with its own `}}` on the line, else at the next mustache or where its line ends. */
function brokenEnd(text: string, start: number): number {
  const newline = text.indexOf('\n', start);
  const lineEnd = newline < 0 ? text.length : newline;
  const next = text.indexOf('{{', start + 2);
  const limit = next >= 0 && next < lineEnd ? next : lineEnd;
  const close = text.indexOf('}}', start);
  if (close >= 0 && close < limit) return close + 2;
  // Half-typed: only what looks like an expression belongs to it, so that the sentence behind it stays prose.
  const typed = /^\{\{+~?[#/>^&!*]?\s*[\w.@/[\]-]*/.exec(text.slice(start, limit));
  return start + (typed ? typed[0].length : 2);
}
