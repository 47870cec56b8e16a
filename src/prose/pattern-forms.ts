/** How patterns are written, for people: what the editor and docs/format.md explain. pattern.ts has the same for programmers. */

export interface PatternForm {
  readonly form: string;
  readonly means: string;
  /** Finds what is written so in a pattern; the plain word needs no finding. */
  readonly seen?: RegExp;
}

export const PATTERN_FORMS: readonly PatternForm[] = [
  { form: 'within', means: 'the word, in small or capital letters' },
  { form: 'maksu*', means: 'a word that begins so', seen: /(?<![\p{L}*])[\p{L}\p{N}'’]+\*/gu },
  { form: '*ание', means: 'a word that ends so', seen: /\*[\p{L}\p{N}'’]+(?!\*)/gu },
  { form: '(day|days|hour*)', means: 'one of these; an alternative may be several words', seen: /\([^()]*\|[^()]*\)/g },
  { form: 'kindly?', means: 'may be left out, and so may a group: `(in the)?`', seen: /(?:\([^()]*\)|[^\s()|]+)\?/g },
  { form: '_3', means: 'up to so many words of any kind, but no punctuation', seen: /_\d+/g },
  { form: '<NUMBER>', means: 'one of a set of words, or a placeholder of that type', seen: /<[^>]*>/g },
  { form: '{V:andik|tum}', means: 'Swahili: a verb of one of these roots, with its affixes', seen: /\{[^}]*\}/g },
  { form: '^', means: 'the beginning of a sentence', seen: /\^/g },
  { form: '$', means: 'the end of a sentence', seen: /\$/g },
];

/** Sets that every language has. */
export const PATTERN_SETS: readonly { readonly set: string; readonly means: string }[] = [
  { set: '<NUMBER>', means: 'a number, in figures or words' },
  { set: '<UNIT>', means: 'a unit of time: hours, days' },
  { set: '<WEEKDAY>', means: 'a day of the week' },
  { set: '<MONTH>', means: 'a month by its name' },
  { set: '<DAYPART>', means: 'a part of the day: in the morning' },
  { set: '<CLOCK>', means: 'a time of day in figures: 10:30' },
  { set: '<DATENUM>', means: 'a date in figures: 5.6.2027' },
  { set: '<NAME>', means: 'a placeholder for a name' },
  { set: '<DATE>', means: 'a placeholder for a date' },
  { set: '<DURATION>', means: 'a placeholder for a duration' },
  { set: '<MONEY>', means: 'a placeholder for an amount' },
  { set: '<URL>', means: 'an address on the web or a mail address, or a placeholder for one' },
  { set: '<TEXT>', means: 'a placeholder for text' },
  { set: '<SLOT>', means: 'any placeholder' },
];
