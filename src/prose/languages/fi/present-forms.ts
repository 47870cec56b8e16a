/*
 * Finnish has no future tense: what is promised stands in the present, or in the passive (-taan, -tään). The past has other stems or
 * endings (lähetämme, lähetimme), so verbs are spelled out form by form. Nearly all verbs tell their stems by the end of the infinitive.
 */

import { strengthen, weaken } from './gradation';

/** Weak stem (lähetä-), strong stem (lähettä-; a contracted verb ends in a long vowel: korjaa-) and passive present (lähetetään). */
export type Stems = readonly [weak: string, strong: string, passive: string];

/** First persons that are more often another word: "tuon laskun" (that bill), "siihen paikkaan" (to that place). */
const HOMOGRAPHS: ReadonlySet<string> = new Set(
  'tuon teen kirjaan paikkaan mittaan uusin tilaan varaan lisään luon jaan viestin pesen lasken kutsun rajaan kuvaan suuntaan määrään rahtaan arvon'.split(
    ' ',
  ),
);

/** The stems of regular verbs, given as infinitives between blanks. */
export const regular = (infinitives: string): readonly Stems[] => infinitives.trim().split(/\s+/).map(stemsOf);

function stemsOf(infinitive: string): Stems {
  const last = infinitive.slice(-1);
  const short = infinitive.slice(0, -1);
  // lähettää: lähetä-, lähetetään; kertoa: kerro-, kerrotaan; tutkia: tutki-, tutkitaan
  if (/[aeiouyäö][aä]$/.test(infinitive)) {
    const weak = weaken(short);
    return [weak, short, `${weak.replace(/[aä]$/, 'e')}t${last}${last}n`];
  }
  // arvioida: arvioi-, arvioidaan
  if (/[oö]id[aä]$/.test(infinitive)) return same(infinitive.slice(0, -2), `${infinitive}${last}n`);
  // käsitellä: käsittele-, käsitellään
  if (/ll[aä]$/.test(infinitive)) return same(`${strengthen(infinitive.slice(0, -3))}le`, `${infinitive}${last}n`);
  // ratkaista: ratkaise-, ratkaistaan
  if (/st[aä]$/.test(infinitive)) return same(`${infinitive.slice(0, -2)}e`, `${infinitive}${last}n`);
  // harkita: harkitse-, harkitaan
  if (/it[aä]$/.test(infinitive)) return same(`${short}se`, `${infinitive}${last}n`);
  // korjata: korjaa-, korjataan; muokata: muokkaa-, muokataan
  return same(`${strengthen(infinitive.slice(0, -2))}${last}`, `${infinitive}${last}n`);
}

const same = (stem: string, passive: string): Stems => [stem, stem, passive];

/** First persons and passive: "lähetämme", "lähetän", "lähetetään". They promise by themselves. */
export const ownForms = (verbs: readonly Stems[]): string =>
  verbs
    .flatMap(([weak, , passive]) => [`${weak}mme`, `${weak}n`, passive])
    .filter((form) => !HOMOGRAPHS.has(form))
    .join('|');

/** Third persons that are more often nouns ("lisää tilaa": more room) or say how things are ("puuttuu": is missing). */
const OTHERWISE: ReadonlySet<string> = new Set(
  'tilaa lisää varaa kirjaa lainaa mittaa paikkaa kuvaa rajaa suuntaa määrää puuttuu puuttuvat vaatii vaativat lukee lukevat estää estävät sallii sallivat'.split(
    ' ',
  ),
);

/** Third persons: "lähettää", "lähettävät". They promise when somebody of ours is the subject. */
export const thirdForms = (verbs: readonly Stems[]): string =>
  verbs
    .flatMap(([, strong]) => [singular(strong), `${strong}${isBack(strong) ? 'vat' : 'vät'}`])
    .filter((form) => !OTHERWISE.has(form))
    .join('|');

/** First infinitives, where they look like the third person: "voit lähettää", "kuriiri lähettää". */
export const infinitives = (verbs: readonly Stems[]): string =>
  verbs
    .map(([, strong]) => singular(strong))
    .filter((form) => /(?:aa|ää)$/.test(form))
    .join('|');

/** What is being done, and what somebody sets about to do: "selvittämässä", "selvittämään". */
export const doingForms = (verbs: readonly Stems[]): string =>
  verbs.map(([, strong]) => (isBack(strong) ? `${strong}massa|${strong}maan` : `${strong}mässä|${strong}mään`)).join('|');

const isBack = (stem: string): boolean => /[aou]/.test(stem);

const LONG = /(?:aa|ää|ee|ii|oo|uu|yy|öö|uo|yö|ie|[aeouyäö]i|äy|öy)$/;
const singular = (strong: string): string => (LONG.test(strong) ? strong : strong + strong.slice(-1));
