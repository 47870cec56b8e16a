import type { Span } from '../text/span';
import { LABEL } from './pack-lists';
import { runPaths } from './paths';
import type { Prose, Run } from './prose';
import type { Match, Token } from './token';
import type { Assumption } from './witness';

/** How a reply begins and ends on some path. */
export interface Courtesy {
  readonly greeting: 'none' | 'unnamed' | 'named';
  /** The greeting's words, where there is one, and the prose that they stand in. */
  readonly greetingAt: GreetingPlace | undefined;
  readonly closed: boolean;
  /** The first and the last sentence read on this path; undefined where nothing is. */
  readonly begins: Place | undefined;
  readonly ends: Place | undefined;
  readonly witness: readonly Assumption[];
}

/** A piece of text, in the reply's own prose or in a fragment's. */
export interface Place {
  readonly prose: Prose;
  readonly span: Span;
}

export interface GreetingPlace {
  readonly prose: Prose;
  readonly match: Match;
}

interface State {
  /** Sentences ended so far, counted up to the last that may still greet. */
  readonly sentences: number;
  readonly greeting: Courtesy['greeting'];
  readonly greetingAt: GreetingPlace | undefined;
  readonly greetedHere: boolean;
  readonly closed: boolean;
  readonly closedHere: boolean;
  /** Words of the sentence being read, and whether the reader's name is among them. */
  readonly words: number;
  readonly namedHere: boolean;
  readonly begins: Place | undefined;
  readonly ends: Place | undefined;
}

const INITIAL: State = {
  sentences: 0,
  greeting: 'none',
  greetingAt: undefined,
  greetedHere: false,
  closed: false,
  closedHere: false,
  words: 0,
  namedHere: false,
  begins: undefined,
  ends: undefined,
};

/** A greeting stands in the first or second sentence ("Thank you for writing. Hello Anna"), a name in the greeting's own. */
const GREETING_SENTENCES = 2;
/** Whatever the word before it: so few words with the customer's name in front of the reply are a salutation. */
const SALUTATION_WORDS = 3;
/** What may follow a closing is a signature: short lines. A longer sentence means that the thanks stood in the middle. */
const SIGNATURE_WORDS = 8;

/** The courtesies of every path through a reply. `nobody` are words that address without naming ("customer", "all"), in normal form. */
export function readCourtesies(
  prose: Prose,
  include: (name: string) => Prose | undefined,
  nobody: ReadonlySet<string>,
): readonly Courtesy[] {
  const outcomes = runPaths<State>(prose, {
    initial: INITIAL,
    step: (state, run, current) => readRun(state, run, current, nobody),
    key: keyOf,
    include,
  });
  return outcomes.map(({ state, witness }) => {
    const { greeting, greetingAt, closed, begins, ends } = endSentence(state);
    return { greeting, greetingAt, closed, begins, ends, witness };
  });
}

function readRun(before: State, run: Run, prose: Prose, nobody: ReadonlySet<string>): State {
  const words = wordsIn(run, prose);
  if (words === 0) return run.ends ? endSentence(before) : before;
  const addresses = before.sentences < GREETING_SENTENCES && showsReader(run, prose);
  const place = { prose, span: sentencePart(run, prose) };
  let state: State = {
    ...before,
    words: Math.min(SIGNATURE_WORDS + 1, before.words + words),
    namedHere: before.namedHere || (before.sentences === 0 && addresses),
    begins: before.begins ?? place,
    ends: place,
  };
  const greeting = state.sentences < GREETING_SENTENCES ? run.matches.find((match) => match.label === LABEL.greeting) : undefined;
  if (greeting && state.greeting === 'none')
    state = { ...state, greeting: 'unnamed', greetingAt: { prose, match: greeting }, greetedHere: true };
  if (state.greetedHere && state.greeting !== 'named') {
    const named = addresses || holdsName({ run, prose, nobody, greeting: state.greetingAt?.match });
    if (named) state = { ...state, greeting: 'named' };
  }
  if (run.matches.some((match) => match.label === LABEL.closing)) state = { ...state, closed: true, closedHere: true };
  return run.ends ? endSentence(state) : state;
}

function wordsIn({ first, last }: Run, { tokens }: Prose): number {
  let words = 0;
  for (let index = first; index < last; index++) if (tokens[index]!.kind !== 'punctuation') words++;
  return words;
}

function showsReader({ first, last }: Run, { tokens }: Prose): boolean {
  for (let index = first; index < last; index++) if (isReaderSlot(tokens[index]!)) return true;
  return false;
}

function endSentence(state: State): State {
  if (state.words === 0) return state;
  const closed = state.closed && (state.closedHere || state.words <= SIGNATURE_WORDS);
  const salutes = state.sentences === 0 && state.namedHere && state.words <= SALUTATION_WORDS;
  return {
    ...state,
    closed,
    greeting: state.greeting === 'none' && salutes ? 'named' : state.greeting,
    namedHere: false,
    closedHere: false,
    greetedHere: false,
    words: 0,
    sentences: Math.min(GREETING_SENTENCES, state.sentences + 1),
  };
}

/** The sentence as far as it stands in this branch. */
function sentencePart(run: Run, prose: Prose): Span {
  return { start: prose.tokens[run.first]!.span.start, end: prose.tokens[run.last - 1]!.span.end };
}

/**
 * Is there a name written out, in a reply that is finished? Beside the greeting ("Dear Anna Smith"), alone behind its comma
 * ("Hello, Anna!"), or in front of it where the greeting says so ("Анна, добрый день").
 */
function holdsName({ run, prose, nobody, greeting }: { run: Run; prose: Prose; nobody: ReadonlySet<string>; greeting: Match | undefined }) {
  const { tokens, text } = prose;
  const isName = (index: number): boolean => {
    const { kind, norm, span } = tokens[index]!;
    return kind === 'word' && !nobody.has(norm) && NAME.test(text.slice(span.start, span.end));
  };
  const nextComma = (from: number): number => {
    let index = from;
    while (index < run.last && tokens[index]!.norm !== ',') index++;
    return index;
  };
  const here = greeting !== undefined && run.matches.includes(greeting) ? greeting : undefined;
  const from = here?.first ?? run.first;
  const comma = nextComma(from);
  if (here && comma < here.last && isName(from)) return true;
  for (let index = here ? from + 1 : from; index < comma; index++) if (isName(index)) return true;
  const behind = wordsBetween(tokens, comma + 1, nextComma(comma + 1));
  return behind.length > 0 && behind.length <= MOST_NAMES && behind.every(isName);
}

/** Given name, patronymic, family name, and one more. */
const MOST_NAMES = 4;

function wordsBetween(tokens: readonly Token[], from: number, to: number): number[] {
  const words: number[] = [];
  for (let index = from; index < to; index++) if (tokens[index]!.kind !== 'punctuation') words.push(index);
  return words;
}

/** A capital and small letters; `O'Brien`; a script that has no capitals: 田中, محمد. */
const NAME = /^(?:\p{Lu}['’]?\p{L}*\p{Ll}|\p{Lo})/u;

const isReaderSlot = ({ slot }: Token): boolean =>
  slot?.type === 'NAME' && !(slot.variable?.kind === 'path' && /^(?:agent|company)\b/.test(slot.variable.original));

const keyOf = (state: State): string =>
  `${state.sentences} ${state.greeting} ${state.closed ? 'c' : ''}${state.closedHere ? 'h' : ''}${state.greetedHere ? 'g' : ''}${state.namedHere ? 'n' : ''} ${state.words}`;
