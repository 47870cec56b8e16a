import type { PreviewPiece, PreviewProblem, PreviewRun } from '../protocol/preview';
import type { Place } from './part';

/** In UTF-16 units of the file. */
type Span = Place['source'];

/** Part of a run that one set of problems is about: what the page draws as one element. */
export interface Stretch {
  readonly text: string;
  /** Undefined: the channel adds it, such as an address spelled out. */
  readonly piece: PreviewPiece | undefined;
  readonly place: Place | undefined;
  /** "bold italic", in the order of the styles; empty for plain words. */
  readonly style: string;
  readonly link: string | undefined;
  readonly problems: readonly PreviewProblem[];
  /** Other paths don't have it. */
  readonly differs: boolean;
}

const STYLES = ['bold', 'italic', 'strike', 'code'] as const;

/** Cuts runs where problems begin and end, so that a wrong word is underlined and not its paragraph. */
export function stretchesOf(
  runs: readonly PreviewRun[],
  pieces: readonly PreviewPiece[],
  problems: readonly PreviewProblem[] = [],
): readonly Stretch[] {
  return runs.flatMap((run) => {
    const piece = pieces[run.piece];
    const source = sourceOf(run, piece);
    const own = piece?.uri === undefined && source ? problems.filter((problem) => touches(problem.source, source)) : [];
    const draw = (start: number, end: number): Stretch => {
      const part = source && isLinear(run, piece) ? { start: source.start + start, end: source.start + end } : source;
      return {
        text: run.text.slice(start, end),
        piece,
        place: part && { source: part, ...(piece?.uri === undefined ? {} : { uri: piece.uri }) },
        style: STYLES.filter((style) => run[style]).join(' '),
        link: run.link,
        problems: part ? own.filter((problem) => touches(problem.source, part)) : [],
        differs: false,
      };
    };
    if (!source || own.length === 0 || !isLinear(run, piece)) return [draw(0, run.text.length)];
    const cuts = cutsOf(own, source, run.text.length);
    return cuts.slice(1).map((end, index) => draw(cuts[index] ?? 0, end));
  });
}

/** Runs of pieces that no channel has laid out: a subject, the first lines of a reply. */
export const plainRuns = (pieces: readonly PreviewPiece[]): readonly PreviewRun[] =>
  pieces.map(({ text }, piece) => ({ text, piece, start: 0 }));

/** Problems about certain words; one that covers the whole reply would underline all of it and say nothing. */
export function localProblems(problems: readonly PreviewProblem[], pieces: readonly PreviewPiece[]): readonly PreviewProblem[] {
  const own = pieces.filter((piece) => piece.uri === undefined);
  const start = Math.min(...own.map((piece) => piece.source.start));
  const end = Math.max(...own.map((piece) => piece.source.end));
  return problems.filter(({ source }) => source.start > start || source.end < end);
}

/** Text of a template stands in its file unit by unit; what a mustache makes does not. */
const isLinear = (run: PreviewRun, piece: PreviewPiece | undefined): boolean => piece?.kind === 'text' && run.start >= 0;

function sourceOf(run: PreviewRun, piece: PreviewPiece | undefined): Span | undefined {
  if (!piece || !isLinear(run, piece)) return piece?.source;
  const start = piece.source.start + run.start;
  return { start, end: start + run.text.length };
}

/** A problem between two letters is about the one after it. */
const touches = (problem: Span, source: Span): boolean =>
  problem.start < source.end && source.start < Math.max(problem.end, problem.start + 1);

function cutsOf(problems: readonly PreviewProblem[], source: Span, length: number): readonly number[] {
  const inside = problems
    .flatMap((problem) => [problem.source.start, Math.max(problem.source.end, problem.source.start + 1)])
    .map((offset) => offset - source.start)
    .filter((offset) => offset > 0 && offset < length);
  return [...new Set([0, ...inside, length])].sort((a, b) => a - b);
}
