import { lookOf } from './channel-look';

/** A condition in parts: a word, a quoted text, or a helper with what it is given. */
type Term = { readonly word: string } | { readonly quoted: string } | { readonly call: string; readonly given: readonly Term[] };

const oneOf = new Intl.ListFormat('en', { type: 'disjunction' });
const allOf = new Intl.ListFormat('en', { type: 'conjunction' });

/** How a comparison that holds is said, and one that doesn't; each in numbers, and in days. */
const COMPARISONS: Readonly<Record<string, (than: string, holds: boolean, day: boolean) => string>> = {
  eq: (than, holds) => `${holds ? 'is' : 'is not'} ${than}`,
  ne: (than, holds) => `${holds ? 'is not' : 'is'} ${than}`,
  gt: (than, holds, day) => `${holds ? 'is' : 'is not'} ${day ? 'after' : 'more than'} ${than}`,
  lt: (than, holds, day) => `${holds ? 'is' : 'is not'} ${day ? 'before' : 'less than'} ${than}`,
  gte: (than, holds, day) => (holds ? `is ${than} or ${day ? 'later' : 'more'}` : `is ${day ? 'before' : 'less than'} ${than} or missing`),
  lte: (than, holds, day) => (holds ? `is ${than} or ${day ? 'earlier' : 'less'}` : `is ${day ? 'after' : 'more than'} ${than} or missing`),
};

/** What has to hold for a path, in a writer's words; between backticks what is quoted from the template. */
export function conditionWords(text: string, holds: boolean): string {
  const words = wordsOf(readTerm(text), holds, false) ?? `\`${text}\` ${holds ? 'holds' : 'does not hold'}`;
  return /^(not )?on /.test(words) ? words : `when ${words}`;
}

/** Undefined where a helper that is no condition's stands in it. `inside`: it is a part of a longer condition. */
function wordsOf(term: Term, holds: boolean, inside: boolean): string | undefined {
  if ('quoted' in term) return undefined;
  if ('word' in term) return `${named(term)} is ${holds ? 'there' : 'missing'}`;
  const { call, given } = term;
  const [first, second] = given;
  if (!first) return undefined;
  if (call === 'not') return wordsOf(first, !holds, inside);
  if (call === 'and' || call === 'or' || call === 'fallback') return joined(given, holds, (call === 'and') === holds, inside);
  if (call === 'each') return holds ? `${named(first)} has something in it` : `${named(first)} is empty`;
  if (call === 'channel') {
    const names = given.map((one) => ('quoted' in one ? lookOf(one.quoted).name : named(one)));
    return `${holds ? 'on' : 'not on'} ${oneOf.format(names)}`;
  }
  const compared = second && COMPARISONS[call]?.(named(second), holds, 'quoted' in second && /^\d{4}-\d\d/.test(second.quoted));
  return compared && `${named(first)} ${compared}`;
}

/** `and` that fails is any of its parts failing, and `or` that fails is all of them. */
function joined(parts: readonly Term[], holds: boolean, all: boolean, inside: boolean): string | undefined {
  const words = parts.map((part) => wordsOf(part, holds, true));
  if (!words.every((part) => part !== undefined)) return undefined;
  if (all) return allOf.format(words);
  return `${inside ? 'either ' : ''}${oneOf.format(words)}`;
}

/** A value as a writer would name it; inside a list `this` is one of its items. */
function named(term: Term): string {
  if ('quoted' in term) return `“${term.quoted}”`;
  if ('call' in term) return `\`${[term.call, ...term.given.map((one) => named(one).replaceAll('`', ''))].join(' ')}\``;
  if (/^-?\d+(\.\d+)?$/.test(term.word)) return term.word;
  if (term.word === 'true' || term.word === 'false') return term.word === 'true' ? 'yes' : 'no';
  if (term.word === 'this') return 'the item';
  return term.word.startsWith('this.') ? `the item’s \`${term.word.slice('this.'.length)}\`` : `\`${term.word}\``;
}

function readTerm(text: string): Term {
  const tokens = text.match(/"[^"]*"|[()]|[^\s()"]+/g) ?? [];
  let at = 0;
  const readOne = (): Term => {
    const token = tokens[at++] ?? '';
    if (token === '(') return readCall();
    return token.startsWith('"') ? { quoted: token.slice(1, -1) } : { word: token };
  };
  const readCall = (): Term => {
    const call = tokens[at++] ?? '';
    const given: Term[] = [];
    while (at < tokens.length && tokens[at] !== ')') given.push(readOne());
    at++;
    return { call, given };
  };
  return tokens.length === 1 ? readOne() : readCall();
}
