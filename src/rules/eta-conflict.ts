import { PROMISE_KINDS, type PromiseKind } from '../prose/language-pack';
import { PACKS, packOf } from '../prose/languages/packs';
import { LABEL } from '../prose/pack-lists';
import type { Prose } from '../prose/prose';
import { contradict } from '../prose/time-amount';
import type { Match, Sentence } from '../prose/token';
import type { Snapshot } from '../template/snapshot';
import type { TemplateText } from '../template/template-text';
import { type BoundPromise, boundPromises } from './facts/bound-promises';
import { areExclusive } from './facts/exclusive';
import { languageName } from './facts/language-name';
import { defineRule, NO_OPTIONS } from './rule';

/** Two times for one thing: the customer believes the better one, and is let down. */
export default defineRule({
  id: 'eta-conflict',
  group: 'promise',
  severity: 'warning',
  sources: ['A7'],
  fixes: 'none',
  summary: 'Two different times are promised for the same thing, and the customer believes the better one.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    body: '“{words}” promises another time than “{other}” in this reply. Keep one of them.',
    subject: '“{words}” promises another time than “{other}” in the subject. Keep one of them.',
    translation:
      '“{words}” promises another time than “{other}” in the {language} text. Customers should be promised the same in each language.',
  },
  visit: ({ report, snapshot }) => ({
    text(text) {
      if (text.role !== 'body' || snapshot.template?.kind === 'note') return;
      if (text.prose.matchesOf(LABEL.time).length === 0) return;
      const own = boundPromises(text.prose);
      if (own.length === 0) return;
      const told = new Set<Match>();
      const tell = (promise: BoundPromise, message: string, other: BoundPromise, prose: Prose, language = ''): void => {
        if (told.has(promise.time)) return;
        told.add(promise.time);
        report(text, promise.time.span, { message, data: { words: wordsIn(text.prose, promise), other: wordsIn(prose, other), language } });
      };
      const { subject, source } = besidesOf(snapshot, text);
      const inSubject = subject ? boundPromises(subject.prose) : [];
      for (const [index, promise] of own.entries()) {
        const earlier = own.slice(0, index).find((other) => isSameThing(other, promise, text.prose) && conflict(other, promise, text));
        if (earlier) tell(promise, 'body', earlier, text.prose);
        const titled = inSubject.find(
          (other) => subject && namesSame(other, subject.prose, promise, text.prose) && contradict(other.amount, promise.amount),
        );
        if (titled && subject) tell(promise, 'subject', titled, subject.prose);
      }
      if (!source) return;
      for (const [promise, other] of translated(own, boundPromises(source.prose)))
        tell(promise, 'translation', other, source.prose, languageName(source.language));
    },
  }),
});

/** The subject in the text's own language, and the source text that it is a translation of. */
function besidesOf(
  snapshot: Snapshot,
  text: TemplateText,
): { readonly subject: TemplateText | undefined; readonly source: TemplateText | undefined } {
  const reply = snapshot.replies.find(({ body }) => body === text);
  const source = snapshot.replies.find((candidate) => candidate.source)?.body;
  return { subject: reply?.subject, source: reply?.source || source === text ? undefined : source };
}

const conflict = (a: BoundPromise, b: BoundPromise, { body }: TemplateText): boolean =>
  contradict(a.amount, b.amount) && !areExclusive(body.nodes, a.time.span.start, b.time.span.start);

/**
 * Are two promises about one thing? They stand in two sentences that name it both, and neither sentence speaks of a case, a choice, or
 * one of several parts: "if", a list, "the second parcel".
 */
function isSameThing(a: BoundPromise, b: BoundPromise, prose: Prose): boolean {
  const [one, other] = [sentenceOf(a, prose), sentenceOf(b, prose)];
  if (a.kind !== b.kind || !one || !other || one === other) return false;
  if ([one, other].some((sentence) => sentence.listItem || speaksOfPart(sentence, prose))) return false;
  // Packing and bringing are two steps of one delivery, each with its own time.
  const oneStep = a.kind === 'contact' || a.kind === 'money' || a.promise.entry === b.promise.entry;
  return oneStep && namesSame(a, prose, b, prose);
}

/** Are two promises of one kind, and do their sentences share a word of content? */
function namesSame(a: BoundPromise, inProse: Prose, b: BoundPromise, inOther: Prose): boolean {
  const [one, other] = [sentenceOf(a, inProse), sentenceOf(b, inOther)];
  if (a.kind !== b.kind || !one || !other) return false;
  const words = contentWords(inProse, one, a.time);
  for (const word of contentWords(inOther, other, b.time)) if (words.has(word)) return true;
  return false;
}

const sentenceOf = ({ promise }: BoundPromise, { sentences }: Prose): Sentence | undefined =>
  sentences.find(({ first, last }) => first <= promise.first && promise.first < last);

const speaksOfPart = ({ first, last }: Sentence, { tokens, language }: Prose): boolean => {
  const parting = new Set(packOf(language)?.amounts.parting ?? []);
  return tokens.slice(first, last).some(({ norm }) => parting.has(norm));
};

const STEM = 5;
/** Shorter words are mostly small ones; Swahili has many nouns of four letters. */
const SHORTEST = 4;

const SMALL_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  PACKS.map(({ language, functionWords }) => [language, new Set(functionWords.map((word) => word.slice(0, STEM)))]),
);

/** Words of content by their beginnings, so that cases don't part them; small words and the time itself are none. */
function contentWords({ tokens, language }: Prose, { first, last }: Sentence, time: Match): Set<string> {
  const small = SMALL_WORDS.get(packOf(language)?.language ?? '');
  const words = new Set<string>();
  for (let index = first; index < last; index++) {
    const token = tokens[index]!;
    const stem = token.norm.slice(0, STEM);
    if (token.kind === 'word' && stem.length >= SHORTEST && !small?.has(stem) && (index < time.first || index >= time.last))
      words.add(stem);
  }
  return words;
}

/** Of each kind that source and translation promise once each, the pair where they contradict each other. */
function translated(own: readonly BoundPromise[], source: readonly BoundPromise[]): (readonly [BoundPromise, BoundPromise])[] {
  const single = (promises: readonly BoundPromise[], kind: PromiseKind): BoundPromise | undefined => {
    const [first, ...more] = promises.filter((promise) => promise.kind === kind);
    return first && more.every(({ amount }) => !contradict(amount, first.amount)) ? first : undefined;
  };
  return PROMISE_KINDS.flatMap((kind) => {
    const [mine, theirs] = [single(own, kind), single(source, kind)];
    return mine && theirs && contradict(mine.amount, theirs.amount) ? [[mine, theirs] as const] : [];
  });
}

const wordsIn = ({ text }: Prose, { time }: BoundPromise): string => text.slice(time.span.start, time.span.end).replace(/\s+/g, ' ');
