import { walkPaths } from '../../handlebars/walk';
import { packOf } from '../../prose/languages/packs';
import { LABEL } from '../../prose/pack-lists';
import { type TimeAmount, timeAmount } from '../../prose/time-amount';
import type { TemplateText } from '../../template/template-text';
import type { Span } from '../../text/span';
import { includesOf } from './includes';
import { readingOf } from './names';
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
export function variablesIn(text: TemplateText): TextFact[] {
  const found: TextFact[] = [];
  walkPaths(text.body.nodes, (path, scope) => {
    const reading = readingOf(path, scope);
    if (scope.role === 'helper' || reading.kind !== 'variable' || /^(?:agent|customer)\b.*name$|^customer$|^agent\b/i.test(reading.name))
      return;
    found.push({ key: reading.name, words: `\`${reading.name}\``, span: path.span });
  });
  return found;
}

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

/** Steps and points of lists. */
export const listItemsIn = (text: TemplateText): number =>
  text.prose.sentences.filter(({ listItem, first }, index, all) => listItem && startsItem(text, all, index, first)).length;

function startsItem(
  { value, prose }: TemplateText,
  sentences: readonly { readonly first: number }[],
  index: number,
  first: number,
): boolean {
  const start = prose.tokens[first]?.span.start ?? 0;
  const previous = index > 0 ? (prose.tokens[(sentences[index]?.first ?? 1) - 1]?.span.end ?? 0) : 0;
  return /(?:^|\n)[ \t]*(?:[-*+•]|\d{1,2}[.)])[ \t]+$/.test(value.slice(previous, start));
}

/** Times that can be compared, those that bind nothing included: opening hours have to agree too. */
export interface TimeFact extends TextFact {
  readonly amount: TimeAmount;
}

export function timesIn(text: TemplateText): TimeFact[] {
  const amounts = packOf(text.language)?.amounts;
  if (!amounts) return [];
  return text.prose.matchesOf(LABEL.time).flatMap((match) => {
    const amount = timeAmount(text.prose, match, amounts);
    const words = text.value.slice(match.span.start, match.span.end).replace(/\s+/g, ' ');
    return amount && amount.kind !== 'named' ? [{ key: JSON.stringify(amount), words, span: match.span, amount }] : [];
  });
}

/** Numbers in figures outside times, links and codes, as bare digits: 1,5 and 1.5 are the same, and so are 1 000 and 1,000. */
export function numbersIn(text: TemplateText): TextFact[] {
  const times = text.prose.matches.filter(({ label }) => label === LABEL.time || label === LABEL.idleTime);
  const found: TextFact[] = [];
  for (const { index, 0: words } of plainText(text).matchAll(
    /(?<![\p{L}\p{N}\uE000-])\+?\d[\d \u00a0.,:]*\d(?![\p{L}\p{N}\uE000])|(?<![\p{L}\p{N}\uE000-])\d(?![\p{L}\p{N}\uE000.)])/gu,
  )) {
    const span = { start: index, end: index + words.length };
    if (times.some((time) => time.span.start < span.end && span.start < time.span.end)) continue;
    found.push({ key: words.replace(/\D/g, ''), words: words.trim(), span });
  }
  return found;
}

/** The numbers that a text says in words, as bare digits. */
export function numberWordsIn({ prose, language }: TemplateText): ReadonlySet<string> {
  const numbers = packOf(language)?.amounts.numbers ?? {};
  return new Set(prose.tokens.flatMap(({ norm }) => (Object.hasOwn(numbers, norm) ? [String(numbers[norm])] : [])));
}
