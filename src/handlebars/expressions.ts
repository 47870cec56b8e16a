import { type Span, shift } from '../text/span';
import type { Call, Expression, HashPair, LiteralExpression, PathExpression, PathSegment, SubExpression } from './nodes';
import { parseUnprocessed } from './official-parser';

/** What stands between the braces: a call, and the names that a block brings in. Spans count in the body. */
export interface ParsedMustache extends Call {
  readonly blockParams: readonly PathSegment[];
}

export type MustacheResult =
  | { readonly ok: true; readonly mustache: ParsedMustache }
  | { readonly ok: false; readonly message: string; readonly span: Span };

/** Templates repeat their mustaches, so each distinct one is parsed once; the spans remembered are relative. */
const remembered = new Map<string, MustacheResult>();
const MAX_REMEMBERED = 5000;

/** Longer than anybody writes; the official parser's time grows with the square of a mustache's length. */
export const MAX_TAG = 4000;

/** Parses one mustache's tag alone with the official parser; never throws. */
export function parseMustache(tag: string, offset: number): MustacheResult {
  let result = remembered.get(tag);
  if (!result) {
    result = parseTag(tag);
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(tag, result);
  }
  return offset === 0 ? result : moved(result, offset);
}

function parseTag(tag: string): MustacheResult {
  if (tag.length > MAX_TAG) return { ok: false, message: 'too long', span: { start: 0, end: tag.length } };
  const { text, blockParams } = plainTag(tag);
  try {
    const statement = parseUnprocessed(text).body[0];
    if (statement?.type !== 'MustacheStatement' && statement?.type !== 'PartialStatement')
      return { ok: false, message: 'unexpected', span: { start: 0, end: tag.length } };
    const { params, hash } = statement as hbs.AST.MustacheStatement;
    const head =
      statement.type === 'PartialStatement' ? (statement as hbs.AST.PartialStatement).name : (statement as hbs.AST.MustacheStatement).path;
    const call: Call = {
      head: expressionOf(head, tag) as Call['head'],
      params: params.map((param) => expressionOf(param, tag)),
      hash: hashOf(hash, tag),
    };
    return { ok: true, mustache: { ...call, blockParams } };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : '', span: { start: 0, end: tag.length } };
  }
}

/**
 * A copy of the same length that is one plain mustache on one line: signs such as `#`, `else` and `as |x|` become blanks,
 * so that a column is an offset and no closing tag is needed.
 */
function plainTag(tag: string): { text: string; blockParams: PathSegment[] } {
  const blank = (part: string): string => ' '.repeat(part.length);
  let text = tag.replace(/[\n\t]/g, ' ');
  text = text.replace(/^(\{\{~?)(#>)/, '$1> ').replace(/^(\{\{~?)(#\*|[#^*])/, (_, open: string, sign: string) => open + blank(sign));
  text = text.replace(/^(\{\{~?)(\s*else(?!\w))/, (_, open: string, word: string) => open + blank(word));
  const params = /\sas\s+\|([^|]*)\|\s*(?=~?\}\}$)/.exec(text);
  if (!params) return { text, blockParams: [] };
  const from = params.index + params[0].indexOf('|') + 1;
  const blockParams = [...params[1]!.matchAll(/[^\s]+/g)].map((match) => ({
    name: match[0],
    span: { start: from + match.index, end: from + match.index + match[0].length },
  }));
  return { text: text.slice(0, params.index) + blank(params[0]) + text.slice(params.index + params[0].length), blockParams };
}

const spanOf = (node: hbs.AST.Node): Span => ({ start: node.loc.start.column, end: node.loc.end.column });

function expressionOf(node: hbs.AST.Expression, tag: string): Expression {
  const span = spanOf(node);
  if (node.type === 'PathExpression') return pathOf(node as hbs.AST.PathExpression, tag, span);
  if (node.type === 'SubExpression') {
    const { path, params, hash } = node as hbs.AST.SubExpression;
    return {
      kind: 'sub-expression',
      span,
      head: expressionOf(path, tag) as SubExpression['head'],
      params: params.map((param) => expressionOf(param, tag)),
      hash: hashOf(hash, tag),
    };
  }
  return { kind: 'literal', span, value: literalOf(node, tag, span) };
}

function literalOf(node: hbs.AST.Expression, tag: string, span: Span): LiteralExpression['value'] {
  if (node.type === 'UndefinedLiteral') return undefined;
  if (node.type === 'NullLiteral') return null;
  if (node.type !== 'StringLiteral') return (node as hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral).value;
  // The parser saw blanks for line breaks and tabs.
  const quote = tag[span.start]!;
  return tag.slice(span.start + 1, span.end - 1).replaceAll(`\\${quote}`, quote);
}

/** `original` drops brackets and segments have no place of their own, so both are read from the text. */
function pathOf(node: hbs.AST.PathExpression, tag: string, span: Span): PathExpression {
  const written = tag.slice(span.start, span.end);
  const segments: PathSegment[] = [];
  const part = /\[((?:\\\]|[^\]])*)\]|[^./[\]@\s]+/g;
  let lead = written.startsWith('@') ? 1 : 0;
  lead += /^(?:\.\.\/)*(?:\.\.$|this(?=$|[./])[./]?|\.\/|\.$)?/.exec(written.slice(lead))![0].length;
  part.lastIndex = lead;
  for (let match = part.exec(written); match; match = part.exec(written)) {
    segments.push({
      name: match[1]?.replace(/\\([\\\]])/g, '$1') ?? match[0],
      span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
    });
  }
  const self = /^(?:\.\.\/)*(?:\.\.$|this(?=$|[./])|\.(?:\/|$))/.test(written);
  return { kind: 'path', span, original: written, segments, depth: node.depth, data: node.data, self };
}

function hashOf(hash: hbs.AST.Hash | undefined, tag: string): HashPair[] {
  return (hash?.pairs ?? []).map((pair) => {
    const span = spanOf(pair);
    const equals = tag.indexOf('=', span.start);
    return {
      key: pair.key,
      keySpan: { start: span.start, end: tag.slice(span.start, equals).trimEnd().length + span.start },
      value: expressionOf(pair.value, tag),
      span,
    };
  });
}

function moved(result: MustacheResult, by: number): MustacheResult {
  if (!result.ok) return { ...result, span: shift(result.span, by) };
  const { mustache } = result;
  return { ok: true, mustache: { ...movedCall(mustache, by), blockParams: mustache.blockParams.map((param) => movedSegment(param, by)) } };
}

const movedSegment = (segment: PathSegment, by: number): PathSegment => ({ name: segment.name, span: shift(segment.span, by) });

function movedCall(call: Call, by: number): Call {
  return {
    head: movedExpression(call.head, by) as Call['head'],
    params: call.params.map((param) => movedExpression(param, by)),
    hash: call.hash.map((pair) => ({
      key: pair.key,
      keySpan: shift(pair.keySpan, by),
      value: movedExpression(pair.value, by),
      span: shift(pair.span, by),
    })),
  };
}

function movedExpression(expression: Expression, by: number): Expression {
  const span = shift(expression.span, by);
  if (expression.kind === 'path') return { ...expression, span, segments: expression.segments.map((segment) => movedSegment(segment, by)) };
  if (expression.kind === 'literal') return { ...expression, span };
  return { kind: 'sub-expression', span, ...movedCall(expression, by) };
}
