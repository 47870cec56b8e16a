import { packOf } from '../../prose/languages/packs';
import type { Prose } from '../../prose/prose';
import { quotedTokens } from '../../prose/quoted-tokens';
import { smallWordsByLanguage } from '../../prose/small-words';
import type { Sentence } from '../../prose/token';

/** A sentence that is written in another language than the text around it. */
export interface ForeignSentence {
  readonly sentence: Sentence;
  /** Its tag, where it is one that we know. */
  readonly language: string | undefined;
}

/** A shorter one may be the name of a thing, or a greeting. */
const MIN_WORDS = 5;

/** Sentences in another language; what stands in quotes is quoted, and doesn't count. */
export function foreignSentences(prose: Prose): ForeignSentence[] {
  const own = packOf(prose.language)?.language;
  if (own === undefined) return [];
  return prose.sentences.flatMap((sentence) => {
    if (sentence.last - sentence.first < MIN_WORDS) return [];
    const words = unquotedWords(prose, sentence);
    if (words.length < MIN_WORDS) return [];
    const script = foreignScript(words, own);
    const counts = smallWordsByLanguage(words);
    const [[language, count] = ['', 0]] = [...counts].filter(([name]) => name !== own).sort((a, b) => b[1] - a[1]);
    const ownCount = counts.get(own) ?? 0;
    const sure = count >= (ownCount === 0 ? 2 : 3) && count >= words.length * 0.2 && ownCount * 4 <= count;
    if (!script && !sure) return [];
    return [{ sentence, language: count > 0 ? language : undefined }];
  });
}

/** Is nearly all of it in letters that the language doesn't use? Names and brands in Latin letters are common in Russian, so it takes more. */
function foreignScript(words: readonly string[], own: string): boolean {
  const foreign = own === 'ru' ? /^[a-z']+$/ : /\p{Script=Cyrillic}/u;
  const count = words.filter((word) => foreign.test(word)).length;
  return count >= words.length * (own === 'ru' ? 0.95 : 0.6) && count >= MIN_WORDS;
}

function unquotedWords(prose: Prose, { first, last }: Sentence): string[] {
  const quoted = quotedTokens(prose);
  const words: string[] = [];
  for (let index = first; index < last; index++) {
    const { kind, norm } = prose.tokens[index]!;
    if (kind === 'word' && !norm.startsWith('<') && !quoted.has(index)) words.push(norm);
  }
  return words;
}
