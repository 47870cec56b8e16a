import type { MustacheNode, PathExpression } from '../../handlebars/nodes';
import { parseBody } from '../../handlebars/parse-body';
import { packOf } from '../../prose/languages/packs';
import type { TemplateText } from '../../template/template-text';
import { applyEdits } from '../../text/apply-edits';
import type { Span } from '../../text/span';
import type { ProposedFix } from '../rule';
import { sentenceAround } from './without-value';

/** A maybe missing value where it stands: the mustache, the path in it that is read, and what it is. */
export interface BareValue {
  readonly text: TemplateText;
  readonly node: MustacheNode;
  readonly path: PathExpression;
  /** Is it somebody's name? */
  readonly name: boolean;
}

/** Ways to write a value that may be missing, the best first. */
export function fallbackProposals(value: BareValue): ProposedFix[] {
  const proposals = value.name ? [inGreeting(value), withComma(value)] : [];
  return [...proposals, wholeSentence(value)].filter((proposal) => proposal !== undefined).slice(0, 2);
}

/** `Hi {{fallback customer.firstName "there"}},` */
function inGreeting({ text, node, path }: BareValue): ProposedFix | undefined {
  const words = packOf(text.language)?.phraseBook.nameFallback ?? '';
  if (words === '' || !isGreeting(text, node.span)) return undefined;
  const call = `fallback ${path.original} "${words}"`;
  const newText = node.head === path ? call : `(${call})`;
  return { title: `Write “${words}” when it is missing`, safe: false, edits: [{ span: path.span, newText }] };
}

function isGreeting(text: TemplateText, span: Span): boolean {
  const sentence = sentenceAround(text, span);
  return text.prose.matchesOf('greeting').some((match) => match.span.start >= sentence.start && match.span.end <= sentence.end);
}

/** `Thank you{{#if customer.firstName}}, {{customer.firstName}}{{/if}}.`: a name that the sentence does without. */
function withComma({ text, node, path }: BareValue): ProposedFix | undefined {
  const { value } = text;
  const before = /(?:,[ ]|[ ])$/.exec(value.slice(0, node.span.start))?.[0] ?? '';
  const free = before.startsWith(',') || isGreeting(text, node.span);
  if (before === '' || !free || !/^(?:[,.!?:;\s]|$)/.test(value.slice(node.span.end))) return undefined;
  return wrap('Leave the name out when it is missing', path, { start: node.span.start - before.length, end: node.span.end }, text);
}

/** `{{#if customer.company}}…{{/if}}` around the sentence, where the sentence is whole and something else is said. */
function wholeSentence({ text, node, path }: BareValue): ProposedFix | undefined {
  const { value, prose } = text;
  const sentence = prose.sentences.find(({ span }) => span.start <= node.span.start && node.span.end <= span.end);
  if (!sentence || prose.sentences.length < 2 || isGreeting(text, node.span)) return undefined;
  let { end } = sentence.span;
  while (/[.!?…]/.test(value[end] ?? '')) end++;
  return wrap('Leave the sentence out when it is missing', path, { start: sentence.span.start, end }, text);
}

function wrap(title: string, path: PathExpression, span: Span, { value, body }: TemplateText): ProposedFix | undefined {
  const edits = [
    { span: { start: span.start, end: span.start }, newText: `{{#if ${path.original}}}` },
    { span: { start: span.end, end: span.end }, newText: '{{/if}}' },
  ];
  // A sentence that begins outside of a condition and ends inside would tear it apart.
  const parsed = parseBody(applyEdits(value, edits) ?? '');
  return parsed.problems.length > body.problems.length ? undefined : { title, safe: false, edits };
}
