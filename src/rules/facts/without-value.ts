import { walkNodes } from '../../handlebars/walk';
import type { TemplateText } from '../../template/template-text';
import type { Span } from '../../text/span';

/** How far a sentence is read; mustaches are long and shown as one sign. */
const MAX_READ = 2000;

/** Longer than this, a sentence is shown in part. */
const MAX_SHOWN = 70;

/**
 * The sentence around a mustache as the customer reads it when its value is missing: without the mustache, without the tags of conditions,
 * and with `…` where another value stands. Empty when nothing else is said there.
 */
export function withoutValue(text: TemplateText, mustache: Span): string {
  const around = sentenceAround(text, mustache);
  const before = shown(text, { start: Math.max(around.start, mustache.start - MAX_READ), end: mustache.start });
  const after = shown(text, { start: mustache.end, end: Math.min(around.end, mustache.end + MAX_READ) });
  if ((before + after).replace(/[\s…]/g, '') === '') return '';
  return cropLeft(before.trimStart()) + cropRight(after.trimEnd());
}

/** The sentence that a span stands in; where the lexer sees none, its line. */
export function sentenceAround({ prose, value }: TemplateText, { start, end }: Span): Span {
  const sentence = prose.sentences.find(({ span }) => span.start <= start && end <= span.end);
  if (sentence) return sentence.span;
  const lineEnd = value.indexOf('\n', end);
  return { start: value.lastIndexOf('\n', start - 1) + 1, end: lineEnd < 0 ? value.length : lineEnd };
}

function shown({ body, value }: TemplateText, { start, end }: Span): string {
  const parts: string[] = [];
  walkNodes(body.nodes, {
    enter(node) {
      if (node.span.end <= start || node.span.start >= end) return;
      if (node.kind === 'text') parts.push(value.slice(Math.max(start, node.span.start), Math.min(end, node.span.end)));
      else if (node.kind === 'mustache' || node.kind === 'partial') parts.push('…');
    },
  });
  return parts.join('').replace(/\s*\n\s*/g, ' ');
}

function cropLeft(text: string): string {
  if (text.length <= MAX_SHOWN / 2) return text;
  const from = text.indexOf(' ', text.length - MAX_SHOWN / 2);
  return from < 0 ? text : `…${text.slice(from + 1)}`;
}

function cropRight(text: string): string {
  if (text.length <= MAX_SHOWN / 2) return text;
  const to = text.lastIndexOf(' ', MAX_SHOWN / 2);
  return to < 0 ? text : `${text.slice(0, to)}…`;
}
