import type { ScalarStyle } from '../yaml/nodes';
import { escapeSnippet } from './completion-item';
import { encodeFor } from './editable-text';

/** What may be changed in a helper's form: words, texts in quotes, and the gaps of a block. */
const PLACE = /"([^"]*)"|…|[\p{L}\p{N}][\p{L}\p{N}.]*(?![\p{L}\p{N}.=])/gu;

/**
 * A helper's documented form as a snippet: `{{date eta}}` becomes `date ${1:eta}`.
 * The leading braces are left to the caller, which knows what stands there already.
 */
export function helperSnippet(form: string, style: ScalarStyle): string {
  const inner = form.replace(/^\{\{/, '');
  const head = /^[#(]?[\p{L}]+/u.exec(inner)?.[0] ?? '';
  let stop = 0;
  let last = head.length;
  let snippet = literal(head, style);
  for (const match of inner.slice(head.length).matchAll(PLACE)) {
    const start = head.length + match.index;
    if (isReserved(inner, start)) continue;
    stop++;
    snippet += literal(inner.slice(last, start), style) + placeholder(match, stop, style);
    last = start + match[0].length;
  }
  return snippet + literal(inner.slice(last), style);
}

/** The words of `{{else}}`, of closing tags and of inner values are not the writer's to change. */
const isReserved = (inner: string, start: number): boolean => /\{\{\/?$/.test(inner.slice(Math.max(0, start - 3), start));

function placeholder(match: RegExpMatchArray, stop: number, style: ScalarStyle): string {
  if (match[0] === '…') return `$${stop}`;
  if (match[1] === undefined) return `\${${stop}:${escapeSnippet(match[0])}}`;
  const quote = literal('"', style);
  return `${quote}\${${stop}:${literal(match[1], style)}}${quote}`;
}

const literal = (text: string, style: ScalarStyle): string => escapeSnippet(encodeFor(style, text));
