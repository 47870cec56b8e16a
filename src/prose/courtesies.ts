import { LABEL } from './pack-lists';
import { type Assumption, runPaths } from './paths';
import type { Prose, Run } from './prose';
import type { Match, Token } from './token';

/** How a reply begins and ends on some path. */
export interface Courtesy {
  readonly greeting: 'none' | 'unnamed' | 'named';
  /** The greeting's words, where there is one. */
  readonly greetingMatch: Match | undefined;
  readonly closed: boolean;
  readonly witness: readonly Assumption[];
}

interface State {
  /** Sentences ended so far, counted up to the last that may still greet. */
  readonly sentences: number;
  readonly greeting: Courtesy['greeting'];
  readonly greetingMatch: Match | undefined;
  readonly greetedHere: boolean;
  readonly closed: boolean;
  readonly closedHere: boolean;
  /** Words of the sentence being read. */
  readonly words: number;
}

const INITIAL: State = {
  sentences: 0,
  greeting: 'none',
  greetingMatch: undefined,
  greetedHere: false,
  closed: false,
  closedHere: false,
  words: 0,
};

/** A greeting stands in the first or second sentence ("Thank you for writing. Hello Anna"), a name in the greeting's own. */
const GREETING_SENTENCES = 2;
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
    const { greeting, greetingMatch, closed } = endSentence(state);
    return { greeting, greetingMatch, closed, witness };
  });
}

function readRun(before: State, run: Run, prose: Prose, nobody: ReadonlySet<string>): State {
  const tokens = prose.tokens.slice(run.first, run.last);
  let state: State = {
    ...before,
    words: Math.min(SIGNATURE_WORDS + 1, before.words + tokens.filter((token) => token.kind !== 'punctuation').length),
  };
  const greeting = state.sentences < GREETING_SENTENCES ? run.matches.find((match) => match.label === LABEL.greeting) : undefined;
  if (greeting && state.greeting === 'none') state = { ...state, greeting: 'unnamed', greetingMatch: greeting, greetedHere: true };
  if (state.greetedHere && state.greeting !== 'named' && namesReader(tokens, prose, nobody, state.greetingMatch))
    state = { ...state, greeting: 'named' };
  if (run.matches.some((match) => match.label === LABEL.closing)) state = { ...state, closed: true, closedHere: true };
  return run.ends ? endSentence(state) : state;
}

function endSentence(state: State): State {
  if (state.words === 0) return state;
  const closed = state.closed && (state.closedHere || state.words <= SIGNATURE_WORDS);
  return {
    ...state,
    closed,
    closedHere: false,
    greetedHere: false,
    words: 0,
    sentences: Math.min(GREETING_SENTENCES, state.sentences + 1),
  };
}

/** A customer's value, or in a finished reply a capitalized word behind the greeting that is no general address. */
function namesReader(tokens: readonly Token[], prose: Prose, nobody: ReadonlySet<string>, greeting: Match | undefined): boolean {
  return tokens.some((token) => {
    if (token.slot)
      return token.slot.variable?.kind === 'path' ? isReader(token.slot.variable.original, token.slot.type) : token.slot.type === 'NAME';
    if (token.kind !== 'word' || nobody.has(token.norm)) return false;
    const greets = greeting !== undefined && token.span.start >= greeting.span.start && token.span.end <= greeting.span.end;
    return !greets && /^\p{Lu}\p{Ll}/u.test(prose.text.slice(token.span.start, token.span.end));
  });
}

const isReader = (path: string, type: string): boolean => type === 'NAME' && !/^(?:agent|company)\b/.test(path);

const keyOf = (state: State): string =>
  `${state.sentences} ${state.greeting} ${state.closed ? 'c' : ''}${state.closedHere ? 'h' : ''}${state.greetedHere ? 'g' : ''} ${state.words}`;
