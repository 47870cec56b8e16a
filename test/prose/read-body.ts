import { parseBody } from '../../src/handlebars/parse-body';
import { matcherFor } from '../../src/prose/languages/matchers';
import { compileMatcher, type Matcher } from '../../src/prose/matcher';
import type { Prose } from '../../src/prose/prose';
import { readProse } from '../../src/prose/read-prose';
import type { Match, SlotType, Token } from '../../src/prose/token';

export const packMatcher = matcherFor([], {});

const typeOf = (mustache: string): SlotType =>
  /name/i.test(mustache) ? 'NAME' : /date|eta/i.test(mustache) ? 'DATE' : /amount/i.test(mustache) ? 'MONEY' : 'TEXT';

/** A body as the engine reads it; a mustache takes its type from its name. */
export function readBody(body: string, language = 'en', matcher: Matcher | undefined = packMatcher(language)): Prose {
  return readProse({ body: parseBody(body), language, matcher, slotType: ({ span }) => typeOf(body.slice(span.start, span.end)) });
}

/** A matcher of one list `x`, or of several by label. */
export function matcherOf(
  lists: Readonly<Record<string, readonly (string | { match: string; except?: string })[]>>,
  classes: Record<string, string> = {},
): Matcher {
  const entries = Object.entries(lists).map(([label, list]) => [
    label,
    list.map((item) => ({ hit: [], miss: [], ...(typeof item === 'string' ? { match: item } : item) })),
  ]);
  return compileMatcher({
    lists: Object.fromEntries(entries),
    classes,
    slots: { V: (root) => (word) => word.includes(root) && word !== root },
  });
}

/** The text with brackets around what matches, in reading order. */
export function bracketed(text: string, matches: readonly Match[]): string {
  return [...matches]
    .sort((a, b) => b.span.start - a.span.start || a.span.end - b.span.end)
    .reduce((so, { span }) => `${so.slice(0, span.start)}[${so.slice(span.start, span.end)}]${so.slice(span.end)}`, text);
}

/** Tokens as they were written, so that their spans are seen too. */
export const written = (text: string, tokens: readonly Token[]): string[] => tokens.map(({ span }) => text.slice(span.start, span.end));
