import type { SlotTests } from './atoms';

/**
 * The form in which everything that we know of a language is written down.
 * A team's `wording:` uses the same patterns (see pattern.ts for their syntax).
 */

/** Languages that replies may be written in and that have a pack. */
export const LANGUAGES = ['en', 'fi', 'ru', 'sw'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Entry {
  /** One pattern, or several that mean the same. */
  readonly match: string | readonly string[];
  /** Patterns that overrule this entry where they cover its match: the same words in an innocent sense. */
  readonly except?: string | readonly string[];
  /** Sentences that the entry must hit, and sentences that it must leave alone. The build runs them. */
  readonly hit: string | readonly string[];
  readonly miss: string | readonly string[];
  /** What to write instead. A fix may put it there only when `safe` (no agreement to adjust); else it is a suggestion. */
  readonly instead?: string;
  readonly safe?: boolean;
  /** The grammatical case that the words ask of the value beside them, by its English name: `genitive`. */
  readonly case?: string;
}

/**
 * What a promise is about. A promise is kept apart by kind, since "We'll refund you" is not answered by a time of the call:
 * - work: look into, check, pass on, handle, "is in the queue", "please wait" – any dated contact or result covers it
 * - contact: write, call, answer, keep posted
 * - deliver: send, ship, visit, repair, install, restore
 * - money: refund, credit, pay, compensate
 */
export const PROMISE_KINDS = ['work', 'contact', 'deliver', 'money'] as const;
export type PromiseKind = (typeof PROMISE_KINDS)[number];

/** What the language knows about who owes what, and when. */
export interface PromiseKnowledge {
  /** Something the company will do for this customer, in every tense and voice that promises it. */
  readonly promises: Readonly<Record<PromiseKind, readonly Entry[]>>;
  /** A bound: duration, deadline, weekday, date, clock time, today, business days, range, next week. */
  readonly times: readonly Entry[];
  /** soon, as soon as possible, in due course. */
  readonly vague: readonly Entry[];
  /** Times that bind nothing: opening hours, the past, the customer's own deadline, a price per month. They cancel the `times` that they touch. */
  readonly idleTimes: readonly Entry[];
  /** Words that look like a promise and owe nothing: negated, done already, the customer's own. They cancel the `promises` that they touch. */
  readonly idlePromises: readonly Entry[];
  /** "It takes", "this may take up to": with a time it bounds whatever was promised before. */
  readonly takes: readonly Entry[];
  /** Offers and conditions of the customer's ("If you like, I can call you"): nothing in their sentence is owed. */
  readonly offers: readonly Entry[];
  /** Where one clause ends and another begins inside a sentence, so that a time binds to its own promise. */
  readonly clauseBreaks: readonly Entry[];
}

/** How much a time is, so that two of them can be compared. Words in normal form; a `*` at the end stands for any ending. */
export interface TimeAmounts {
  /** Number words and what they count: `two` is 2, `kahden` is 2, `half` is 0.5. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Units and how many hours they last: `day` is 24. A unit that stands without a number is one. */
  readonly units: Readonly<Record<string, number>>;
  /** Words that make days working days. */
  readonly working: readonly string[];
  /** Days by name and how far off they end, in hours from now: `today` is 24, `tomorrow` 48. */
  readonly days: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  /** Months in the forms that stand beside a day of theirs, from 1. */
  readonly months: Readonly<Record<string, number>>;
  /** Words behind an hour from one to twelve, and what they add to it: in the evening 8 is 20, and Swahili counts from six. */
  readonly hourShifts: Readonly<Record<string, number>>;
  /** Hours of the day that make a number a clock time: Swahili `saa tatu asubuhi`. */
  readonly dayparts: readonly string[];
  /** Words by which a sentence speaks of one case or one part among several: if, first, second, other. In normal form. */
  readonly parting: readonly string[];
}

export interface CourtesyKnowledge {
  /** Greeting words; the name that follows is looked for by the engine. */
  readonly greetings: readonly Entry[];
  /** Thanks, wishes and sign-offs at the end. */
  readonly closings: readonly Entry[];
  /** Words that address a reader without naming them, in normal form: customer, sir, all. */
  readonly nobody?: readonly string[];
  /** Words by which a department signs, in normal form: it is nobody's name. */
  readonly desks: readonly string[];
  /** Pronouns of address that some write with a capital out of politeness, in normal form. */
  readonly politeCapitals?: readonly string[];
}

/** Rules about phrases: every language has a list under the rule's id, and the rule is called with each match. */
export const PHRASE_RULES = [
  'bureaucratic-language',
  'scripted-phrase',
  'blame',
  'presumes-ignorance',
  'deflection',
  'asks-to-repeat',
  'upsell-in-complaint',
  'forced-channel',
  'unannounced-call',
  'voice-message',
  'vague-request',
  'attachment-unannounced',
  'too-casual',
  'jargon',
  'vague-reference',
  'gendered-salutation',
  'inflected-placeholder',
  'sensitive-data',
] as const;
export type Wording = Readonly<Record<(typeof PHRASE_RULES)[number], readonly Entry[]>>;

/**
 * What a text may show, for rules that ask whether something is there or missing. No rule reports a signal as such.
 * Each is documented here, once for all languages.
 */
export const SIGNALS = [
  /** Says no to what the customer asked for: can't, isn't possible, not covered. */
  'refusal',
  /** Says what is possible instead, or how to go on: you can, we can offer, if you like. */
  'alternative',
  /** Says that we have handed the matter over ourselves, or ask for it ourselves. */
  'passed-on',
  /** Says sorry for something. */
  'apology',
  /** Names the customer's matter: what they wrote, what they have, what went wrong with it. */
  'matter',
  /** Says that another person or team takes the matter over. */
  'handover',
  /** Names who takes over, or which team and who stays the contact. */
  'successor',
  /** Says that a machine sent this. */
  'automatic',
  /** Says how to get to a person. */
  'human',
  /** Invites to a meeting or a video call. */
  'meeting',
  /** Says where a meeting is: a room, an address, a link, a programme. */
  'meeting-place',
  /** Says who leads a meeting, or whom the customer meets. */
  'meeting-host',
  /** Says what a meeting is about. */
  'meeting-agenda',
  /** Says how to reach us again. */
  'way-back',
  /** Gives something beyond the question: a hint, a tip, an offer of help with the next step. */
  'extra',
  /** Says nothing but a courtesy: thanks for writing, we have your message, hope you are well. */
  'pleasantry',
  /** Announces a summary. */
  'summary',
  /** Explains the word beside it: that is, in other words, means. */
  'explanation',
  /** Asks whether, or when, something suits the customer. */
  'asks-whether',
  /** Addresses the reader as a friend: sinä, ты, wewe. */
  'familiar-address',
  /** Says who writes: this is Anna from Acme, my name is, on behalf of Acme. */
  'self-introduction',
  /** Addresses the reader with respect, or as several: te, вы, ninyi. */
  'formal-address',
  /** Hands over, asks for or tells what isn't for everybody's eyes: a contract, an act, a diagnosis, a debt. */
  'sensitive-matter',
  /** A weekday or an hour on which something happens, and not one by which. */
  'appointed-time',
] as const;
export type Signals = Readonly<Record<(typeof SIGNALS)[number], readonly Entry[]>>;

/** Ready sentences for quick fixes and completion; mustaches allowed. */
export interface PhraseBook {
  /** Stands in for a missing first name: "there". */
  readonly nameFallback: string;
  /** A greeting that is right with a name, and one that is right without. */
  readonly greeting: string;
  readonly greetingWithoutName: string;
  readonly closing: string;
  /** A sentence that promises an answer by a date; uses `{{date eta}}`. */
  readonly etaSentence: string;
  /** The same with a fixed duration. */
  readonly etaSentenceFixed: string;
  /** The duration alone, as it stands behind a promise: within 24 hours. */
  readonly etaPhraseFixed: string;
}

export interface LanguagePack {
  readonly language: Language;
  /** Name of the language in itself. */
  readonly name: string;
  /** Named word sets for patterns: `<UNIT>`, `<WEEKDAY>`, `<MONTH>`, `<NUMBER>` words … Each value is one alternation of atoms. */
  readonly classes: Readonly<Record<string, string>>;
  /** Verb slots for languages whose verbs take affixes on both sides: `{V:omb}` asks `slots.V('omb')` for a test of a normalized word. */
  readonly slots?: SlotTests;
  /** Abbreviations that end in a full stop without ending a sentence, without the stop: `Mr`, `esim`, `ул`. */
  readonly abbreviations: readonly string[];
  /** Words that the language says twice on purpose, in normal form: `sawa sawa`, `that that`. */
  readonly reduplications: readonly string[];
  /** Words that are no abbreviation of anything, so that one in capitals is a raised voice: `never`, `ei`, `не`. In normal form. */
  readonly stressedInCapitals: readonly string[];
  /** Endings that are glued to a value by mistake, since they change with it: `lle`, `ом`. In normal form. */
  readonly endings: readonly string[];
  /** Small words that hardly any sentence does without, in normal form: by them a sentence's language is known. */
  readonly functionWords: readonly string[];
  readonly promise: PromiseKnowledge;
  readonly amounts: TimeAmounts;
  readonly courtesy: CourtesyKnowledge;
  readonly wording: Wording;
  readonly signals: Signals;
  readonly phraseBook: PhraseBook;
}
