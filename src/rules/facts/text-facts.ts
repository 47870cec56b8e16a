import { walkPaths } from '../../handlebars/walk';
import { packOf } from '../../prose/languages/packs';
import { LABEL } from '../../prose/pack-lists';
import { type TimeAmount, timeAmount } from '../../prose/time-amount';
import type { TemplateText } from '../../template/template-text';
import type { Span } from '../../text/span';
import { includesOf } from './includes';
import { readingOf } from './names';
import { perText } from './per-text';
import { plainText } from './plain-text';

/** Something that a text and its translation should both have. */
export interface TextFact {
  /** What makes it the same in any language. */
  readonly key: string;
  /** As it stands. */
  readonly words: string;
  readonly span: Span;
}

/** Variables that are read. How a customer's name is written is each language's own affair, and so is who signs. */
export const variablesIn = perText((text): readonly TextFact[] => {
  const found: TextFact[] = [];
  walkPaths(text.body.nodes, (path, scope) => {
    const reading = readingOf(path, scope);
    if (scope.role === 'helper' || reading.kind !== 'variable' || /^(?:agent|customer)\b.*name$|^customer$|^agent\b/i.test(reading.name))
      return;
    found.push({ key: reading.name, words: `\`${reading.name}\``, span: path.span });
  });
  return found;
});

/** Fragments that are taken in. */
export const fragmentsTaken = (text: TemplateText): TextFact[] =>
  includesOf(text.body.nodes).partials.map(({ name, span }) => ({ key: name.name, words: `\`{{> ${name.name}}}\``, span }));

const LINK = /(?:https?:\/\/|www\.)[^\s<>)\]]*[^\s<>)\].,;:!?]/g;

/** Addresses of the web, without the parts that say which language the page is in. */
export function linksIn({ value }: TemplateText): TextFact[] {
  return [...value.matchAll(LINK)].map(({ index, 0: link }) => ({
    key: link
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/([/.?=&-])(?:en|fi|ru|sw|en-[a-z]{2}|eng|fin|rus|swa)(?=[/.?&-]|$)/g, '$1')
      .replace(/\/+$/, ''),
    words: link,
    span: { start: index, end: index + link.length },
  }));
}

const LIST_MARK = /^[ \t]*(?:[-*+•]|\d{1,2}[.)])[ \t]+\S/gm;

/** How many steps and points its lists have. */
export const listItemsIn = ({ value }: TemplateText): number => value.match(LIST_MARK)?.length ?? 0;

/** Times that can be compared. Those that bind nothing, such as a price a month, are said too differently from language to language. */
export interface TimeFact extends TextFact {
  readonly amount: TimeAmount;
}

export const timesIn = perText((text): readonly TimeFact[] => {
  const amounts = packOf(text.language)?.amounts;
  if (!amounts) return [];
  const idle = text.prose.matchesOf(LABEL.idleTime);
  return text.prose.matchesOf(LABEL.time).flatMap((match) => {
    if (idle.some((other) => other.first < match.last && match.first < other.last)) return [];
    const amount = timeAmount(text.prose, match, amounts);
    const words = text.value.slice(match.span.start, match.span.end).replace(/\s+/g, ' ');
    return amount && amount.kind !== 'named' ? [{ key: JSON.stringify(amount), words, span: match.span, amount }] : [];
  });
});

/** Up to here a number may be an hour or a day of the month, which languages write in their own ways. */
const MOST_HOURS = 31;

/** Numbers in figures outside times, links and codes, as bare digits: 1,5 and 1.5 are the same, and so are 1 000 and 1,000. */
export const numbersIn = perText((text): readonly TextFact[] => {
  if (!/\d/.test(text.value)) return [];
  const times = text.prose.matches.filter(({ label }) => label === LABEL.time || label === LABEL.idleTime);
  const timed = text.prose.sentences.filter(({ first, last }) => times.some((time) => first <= time.first && time.first < last));
  return [...plainText(text).matchAll(NUMBER)].flatMap(({ index, 0: words }) => {
    const span = { start: index, end: index + words.length };
    const key = words.replace(/\D/g, '');
    if (times.some((time) => time.span.start < span.end && span.start < time.span.end)) return [];
    if (Number(key) <= MOST_HOURS && timed.some((sentence) => sentence.span.start <= index && index < sentence.span.end)) return [];
    return [{ key, words: words.trim(), span }];
  });
});

/** Figures with the signs that part them, or a single one that is no list's mark. */
const NUMBER = /(?<![\p{L}\p{N}\uE000])\+?\d[\d \u00a0.,:]*\d(?![\p{L}\p{N}\uE000])|(?<![\p{L}\p{N}\uE000-])\d(?![\p{L}\p{N}\uE000.)])/gu;

/** All numbers that a text says, in figures wherever they stand and in words, as bare digits. */
export const numbersSaid = perText((text): ReadonlySet<string> => {
  const numbers = packOf(text.language)?.amounts.numbers ?? {};
  const figures = [...plainText(text).matchAll(NUMBER)].map(([words]) => words.replace(/\D/g, ''));
  return new Set([...figures, ...text.prose.tokens.flatMap(({ norm }) => (Object.hasOwn(numbers, norm) ? [String(numbers[norm])] : []))]);
});
