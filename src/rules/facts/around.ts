import type { BlockNode, BodyNode } from '../../handlebars/nodes';
import { programsOf } from '../../handlebars/walk';
import type { Prose } from '../../prose/prose';
import type { Match, Sentence } from '../../prose/token';

/** The sentence that a match stands in, by its index; -1 for none. */
export const sentenceIndexOf = ({ sentences }: Prose, { first }: Pick<Match, 'first'>): number =>
  sentences.findIndex((sentence) => sentence.first <= first && first < sentence.last);

/** The sentences from `before` ones in front of a match to `after` ones behind it. */
export function sentencesAround(prose: Prose, match: Pick<Match, 'first'>, before: number, after: number): readonly Sentence[] {
  const index = sentenceIndexOf(prose, match);
  return index < 0 ? [] : prose.sentences.slice(Math.max(0, index - before), index + after + 1);
}

/** Does a match of one of the lists stand in one of the sentences? */
export const showsIn = (prose: Prose, sentences: readonly Sentence[], ...labels: readonly string[]): boolean =>
  labels.some((label) =>
    prose.matchesOf(label).some((match) => sentences.some((sentence) => sentence.first <= match.first && match.first < sentence.last)),
  );

/** Is one of the sentences a question? */
export const isQuestion = ({ text }: Prose, sentences: readonly Sentence[]): boolean =>
  sentences.some(({ span }) => /\?["”»’')]*$/.test(text.slice(span.start, span.end)));

/** The blocks around a place, the outermost first. */
export function blocksAround(nodes: readonly BodyNode[], offset: number): BlockNode[] {
  const block = nodes.find((node) => node.kind === 'block' && node.span.start <= offset && offset < node.span.end);
  if (block?.kind !== 'block') return [];
  return [block, ...programsOf(block).flatMap((program) => blocksAround(program, offset))];
}
