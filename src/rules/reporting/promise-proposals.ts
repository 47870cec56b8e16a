import type { PhraseBook } from '../../prose/language-pack';
import { packOf } from '../../prose/languages/packs';
import { LABEL } from '../../prose/pack-lists';
import type { OpenPromise } from '../../prose/promises';
import type { Sentence } from '../../prose/token';
import type { TemplateText } from '../../template/template-text';
import type { ProposedFix, ValueEdit } from '../rule';
import { placeOnPathOf } from './branch-chain';
import { contentOf, elseBranch, type HalfBlock, halfBlockOf } from './else-branch';

/** Ways to give a promise its time, in the reply's language: the best first. A finished reply is not edited. */
export function promiseProposals(text: TemplateText, open: OpenPromise): ProposedFix[] {
  const book = packOf(text.language)?.phraseBook;
  if (!book || text.scalar === undefined) return [];
  const half = halfBlockOf(text, open.witness);
  const otherwise = half && alternative(text, half, book);
  if (half && otherwise) return [elseBranch(text, half, otherwise)];
  return [...replacement(text, open, book), ...addedSentences(text, open, book)];
}

/** What can stand in place of a block's content: of a whole sentence a sentence, of a bare time a time. */
function alternative(text: TemplateText, half: HalfBlock, book: PhraseBook): string | undefined {
  const { sentences, tokens, matchesOf } = text.prose;
  const content = contentOf(text, half);
  const time = matchesOf(LABEL.time).find(({ span }) => span.end === content.end && span.start >= content.start);
  const before = tokens.filter(({ span }) => span.start >= content.start && time !== undefined && span.end <= time.span.start);
  if (time && before.length <= PREPOSITION) return book.etaPhraseFixed;
  const begins = sentences.some(({ span }) => span.start === content.start);
  const ends = sentences.some(({ span }) => span.end === content.end);
  return begins && ends ? book.etaSentenceFixed : undefined;
}

/** So many words may stand before a time and belong to it: "by", "not later than". */
const PREPOSITION = 3;

/** "We'll write soon." → "We'll write within 24 hours.": where the vague words end their clause, a duration stands well in their place. */
function replacement({ prose }: TemplateText, { fault, kind, match }: OpenPromise, book: PhraseBook): ProposedFix[] {
  const next = prose.tokens[match.last];
  const begins = prose.sentences.some(({ first }) => first === match.first);
  if (fault !== 'vague' || kind === 'work' || begins || (next && next.kind !== 'punctuation')) return [];
  return [proposal(`Write “${book.etaPhraseFixed}”`, { span: match.span, newText: book.etaPhraseFixed })];
}

function addedSentences(text: TemplateText, open: OpenPromise, book: PhraseBook): ProposedFix[] {
  const { sentences } = text.prose;
  const index = sentences.findIndex(({ first, last }) => first <= open.match.first && open.match.first < last);
  // Where the day is what's missing, a sentence that names it would be missing too.
  const asksEta = open.witness.some(({ condition, holds }) => !holds && condition.text === 'eta');
  return (asksEta ? [book.etaSentenceFixed] : [book.etaSentenceFixed, book.etaSentence]).flatMap((added) => {
    const edit = index < 0 ? undefined : addition(text, index, open.match.span.start, added);
    return edit ? [proposal(`Add “${added}”`, edit)] : [];
  });
}

const proposal = (title: string, edit: ValueEdit): ProposedFix => ({ title, safe: false, edits: [edit] });

/** Where a sentence of its own can stand: behind the promise's, in front of one that introduces a list, behind a list of bare words. */
function addition({ body, prose }: TemplateText, index: number, promise: number, added: string): ValueEdit | undefined {
  const { sentences, text } = prose;
  const sentence = sentences[index]!;
  const sign = lastSign(text, sentence);
  const insert = (at: number, newText: string): ValueEdit => ({ span: { start: at, end: at }, newText });
  if (sign === ':' || sign === ',' || sign === ';') {
    const start = sentence.span.start;
    return index > 0 && placeOnPathOf(body.nodes, promise, start + 1) === start + 1 ? insert(start, `${added} `) : undefined;
  }
  if (sentence.listItem && sign === '') {
    const last = lastOfList(sentences, index).span.end;
    return insert(placeOnPathOf(body.nodes, promise, last), `\n\n${added}`);
  }
  return insert(placeOnPathOf(body.nodes, promise, sentence.span.end), sign === '' ? `. ${added}` : ` ${added}`);
}

/** The sign that a sentence ends with, seen through brackets, quotes and emphasis; nothing where a word ends it. */
function lastSign(text: string, { span }: Sentence): string {
  const written = text.slice(span.start, span.end).replace(/[)\]»”"'*_~]+$/, '');
  return /[^\p{L}\p{M}\p{N}}]$/u.exec(written)?.[0] ?? '';
}

function lastOfList(sentences: readonly Sentence[], from: number): Sentence {
  let index = from;
  while (sentences[index + 1]?.listItem) index++;
  return sentences[index]!;
}
