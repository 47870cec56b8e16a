/*
 * Finnish has no future tense: what is promised stands in the present, or in the passive (-taan, -tään). The past has other stems or
 * endings (lähetämme, lähetimme), so verbs are spelled out form by form from their stems.
 */

/** Weak stem (lähetä-), strong stem (lähettä-; a contracted verb ends in a long vowel: korjaa-) and passive present (lähetetään). */
export type Stems = readonly [weak: string, strong: string, passive: string];

/** First persons that are more often another word: "tuon laskun" (that bill), "siihen paikkaan" (to that place). */
const HOMOGRAPHS: ReadonlySet<string> = new Set(['tuon', 'teen', 'kirjaan', 'paikkaan', 'mittaan', 'uusin']);

/** First persons and passive: "lähetämme", "lähetän", "lähetetään". They promise by themselves. */
export const ownForms = (verbs: readonly Stems[]): string =>
  verbs
    .flatMap(([weak, , passive]) => [`${weak}mme`, `${weak}n`, passive])
    .filter((form) => !HOMOGRAPHS.has(form))
    .join('|');

/** Third persons: "lähettää", "lähettävät". They promise when somebody of ours is the subject. */
export const thirdForms = (verbs: readonly Stems[]): string =>
  verbs.map(([, strong]) => `${singular(strong)}|${strong}${/[aou]/.test(strong) ? 'vat' : 'vät'}`).join('|');

/** Third persons that look like the infinitive: "voit lähettää", "kuriiri lähettää". */
export const infinitives = (verbs: readonly Stems[]): string =>
  verbs
    .map(([, strong]) => singular(strong))
    .filter((form) => /(?:aa|ää)$/.test(form))
    .join('|');

const LONG = /(?:aa|ää|ee|ii|oo|uu|yy|öö|uo|yö|ie|[aeouyäö]i|äy|öy)$/;
const singular = (strong: string): string => (LONG.test(strong) ? strong : strong + strong.slice(-1));
