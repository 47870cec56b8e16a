import { scanIslands } from '../handlebars/islands';
import type { Island } from '../handlebars/nodes';
import { type Span, touches } from '../text/span';
import { type ExpressionToken, expressionTokens } from './expression-tokens';

/** What a cursor inside a mustache stands on. All spans count in the text. */
export interface ExpressionPlace {
  /** `head` names a helper or a variable, `argument` is what a helper works on. */
  readonly role: 'head' | 'argument' | 'string' | 'fragment' | 'close';
  /** The sign behind the braces: `#`, `^`, `else`, `>` … */
  readonly sign: string;
  /** The word or string around the cursor, without quotes; empty where nothing is typed yet. */
  readonly word: Span;
  readonly typed: string;
  /** Helper of the innermost call around the cursor, when the cursor is behind it. */
  readonly call: string | undefined;
  /** Words and strings before the cursor in that call, without its helper. */
  readonly before: readonly string[];
  /** Brackets that are open at the cursor. */
  readonly depth: number;
  /** The whole mustache; its end is that of the typed text while it is not closed. */
  readonly tag: Span;
  readonly closed: boolean;
  /** Nothing but the word stands between the braces. */
  readonly alone: boolean;
}

/** A comment of the body around a cursor. */
export interface CommentPlace {
  readonly role: 'comment';
  readonly span: Span;
}

/** What stands at an offset of a text, when that is inside a mustache. Works in half-typed text. */
export function expressionAt(text: string, offset: number): ExpressionPlace | CommentPlace | undefined {
  const island = islandAt(text, offset);
  if (!island) return undefined;
  const mark = /^\{\{~?[{&]?(?:!|#>|#\*|[#^/>]|\s*else(?!\w))?/.exec(text.slice(island.span.start, island.span.end))?.[0] ?? '{{';
  const from = island.span.start + mark.length;
  if (offset < from) return undefined;
  if (mark.endsWith('!')) return { role: 'comment', span: island.span };
  return placeIn(text, offset, island, { sign: mark.replace(/^\{\{~?[{&]?\s*/, ''), from });
}

/** The mustache around an offset: closed, or half-typed on the cursor's own line. */
function islandAt(text: string, offset: number): Island | undefined {
  const island = scanIslands(text).findLast(({ kind, span }) => kind !== 'text' && kind !== 'raw' && span.start < offset);
  if (!island) return undefined;
  if (island.kind !== 'broken') return offset <= contentEnd(text, island) ? island : undefined;
  const typed = text.slice(island.span.start, offset);
  return typed.includes('}}') || /\n/.test(typed) ? undefined : island;
}

/** Where the closing braces begin. */
const contentEnd = (text: string, { span }: Island): number =>
  span.end - (/(?:--)?~?\}{2,3}$/.exec(text.slice(span.start, span.end))?.[0].length ?? 0);

function placeIn(text: string, offset: number, island: Island, { sign, from }: { sign: string; from: number }): ExpressionPlace {
  const closed = island.kind !== 'broken';
  const to = closed ? contentEnd(text, island) : typedEnd(text, offset);
  const tokens = expressionTokens(text, from, to);
  const here = tokens.find(
    (token) => (token.kind === 'word' && touches(token.span, offset)) || (token.kind === 'string' && isInString(text, token.span, offset)),
  );
  const word = here ? wordSpan(text, here) : { start: offset, end: offset };
  const frames = framesBefore(tokens, here?.span.start ?? offset);
  const frame = frames.at(-1) ?? [];
  return {
    role: roleOf(here, sign, frames.length, frame),
    sign,
    word,
    closed,
    typed: text.slice(word.start, offset),
    call: frame[0],
    before: frame.slice(1),
    depth: frames.length - 1,
    tag: closed ? island.span : { start: island.span.start, end: Math.max(island.span.end, to) },
    alone: tokens.every((token) => token === here),
  };
}

/** Between the quotes; the closing one may be missing yet. */
function isInString(text: string, span: Span, offset: number): boolean {
  const closed = span.end - span.start > 1 && text[span.end - 1] === text[span.start];
  return span.start < offset && offset <= (closed ? span.end - 1 : span.end);
}

/** An unclosed mustache ends with the word at the cursor. */
const typedEnd = (text: string, offset: number): number => offset + /^[^\s"'()={}|~]*/u.exec(text.slice(offset))![0].length;

function wordSpan(text: string, { kind, span }: ExpressionToken): Span {
  if (kind !== 'string') return span;
  const closing = span.end - span.start > 1 && text[span.end - 1] === text[span.start];
  return { start: span.start + 1, end: closing ? span.end - 1 : span.end };
}

function roleOf(here: ExpressionToken | undefined, sign: string, depth: number, frame: readonly string[]): ExpressionPlace['role'] {
  if (here?.kind === 'string') return 'string';
  if (frame.length > 0) return 'argument';
  if (depth > 1) return 'head';
  if (sign === '/') return 'close';
  return sign.endsWith('>') ? 'fragment' : 'head';
}

/** The calls that are open before an offset, from the outermost in: each its helper and what stands behind that. */
function framesBefore(tokens: readonly ExpressionToken[], offset: number): string[][] {
  const frames: string[][] = [[]];
  for (const { kind, span, text } of tokens) {
    if (span.end > offset) break;
    if (kind === 'open') frames.push([]);
    else if (kind === 'close' && frames.length > 1) frames.at(-2)?.push(`(${frames.pop()?.join(' ') ?? ''})`);
    else if (kind === 'word' || kind === 'string') frames.at(-1)?.push(text);
  }
  return frames;
}
