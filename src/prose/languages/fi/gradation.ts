/*
 * Consonant gradation: the stops before a verb's last vowel are strong in "lähettää, kertoo" and weak in "lähetämme, kerromme".
 */

/** What a strong stem has before its last vowel, and what a weak one has in its place; the first that fits holds. */
const GRADES: readonly (readonly [strong: RegExp, weak: string])[] = [
  [/kk(?=.$)/, 'k'],
  [/pp(?=.$)/, 'p'],
  [/tt(?=.$)/, 't'],
  [/nk(?=.$)/, 'ng'],
  [/nt(?=.$)/, 'nn'],
  [/mp(?=.$)/, 'mm'],
  [/lt(?=.$)/, 'll'],
  [/rt(?=.$)/, 'rr'],
  [/ht(?=.$)/, 'hd'],
  [/(?<=[aeiouyäölr])p(?=.$)/, 'v'],
  [/(?<=[aeiouyäö])t(?=.$)/, 'd'],
  [/(?<=[lr])k(?=e$)/, 'j'],
  [/(?<=[aeiouyäölr])k(?=.$)/, ''],
];

/** `lähettä` is `lähetä`, `kerto` is `kerro`, `sulke` is `sulje`; st, sk, tk, hk stay. */
export function weaken(stem: string): string {
  const grade = GRADES.find(([strong]) => strong.test(stem));
  return grade ? stem.replace(...grade) : stem;
}

/** `muoka` is `muokkaa`'s `muokka`, `käsite` is `käsittele`'s `käsitte`: a single stop doubles, d and the rest are left to irregular verbs. */
export const strengthen = (stem: string): string => stem.replace(/(?<=[aeiouyäölr])([kpt])(?=.$)/, '$1$1');
