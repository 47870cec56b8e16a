import { PACKS } from './languages/packs';

/** Which language a small word belongs to. What two of them have, such as Finnish and English `on`, tells nothing. */
const LANGUAGE_OF: ReadonlyMap<string, string> = (() => {
  const owners = new Map<string, string | undefined>();
  for (const { language, functionWords } of PACKS)
    for (const word of functionWords) owners.set(word, owners.has(word) && owners.get(word) !== language ? undefined : language);
  return new Map([...owners].flatMap(([word, language]) => (language === undefined ? [] : [[word, language] as const])));
})();

/** How many of the words are small words of one language alone, such as "the" and "että", language by language. Words in lower case. */
export function smallWordsByLanguage(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    const language = LANGUAGE_OF.get(word);
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}
