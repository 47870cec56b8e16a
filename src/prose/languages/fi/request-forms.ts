import { regular } from './present-forms';

/*
 * How the reader is asked to do something. Finnish has an imperative for one and for several readers ("lähetä", "lähettäkää"), a reminder
 * ("lähetäthän") and questions ("lähetätkö", "lähettäisitkö"); politeness puts the verb behind another ("voisitko lähettää", "pyydämme
 * sinua lähettämään"), and duty behind a modal or into a passive participle ("sinun täytyy lähettää", "sinun on lähetettävä").
 */

interface Verb {
  readonly infinitive: string;
  readonly weak: string;
  readonly strong: string;
  readonly passive: string;
}

/** Verbs between blanks as infinitives, with the weak stem behind a slash where it isn’t seen from the infinitive (`kertoa/kerro`), and then the strong one (`tehdä/tee/teke`). */
const verbsIn = (list: string): readonly Verb[] =>
  list
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [infinitive = '', given, givenStrong] = entry.split('/');
      const [weak, strong, passive] = regular(infinitive)[0] ?? [infinitive, infinitive, infinitive];
      return given === undefined
        ? { infinitive, weak, strong, passive }
        : { infinitive, weak: given, ...stemsBeside(infinitive, given, givenStrong) };
    });

/** "kertoa, kerro-": the strong stem is the infinitive’s. "ladata, lataa-": such a verb has one stem, and its infinitive makes the passive. */
function stemsBeside(infinitive: string, weak: string, strong = weak): Pick<Verb, 'strong' | 'passive'> {
  const last = infinitive.slice(-1);
  if (!/[aeiouyäö][aä]$/.test(infinitive)) return { strong, passive: `${infinitive}${last}n` };
  const stem = /[aä]{2}$/.test(infinitive) ? `${weak.slice(0, -1)}e` : weak;
  return { strong: infinitive.slice(0, -1), passive: `${stem}t${last}${last}n` };
}

/** The forms that ask by themselves: "lähetä", "lähettäkää", "lähetäthän", "lähetätkö", "(jos) lähettäisit". */
export const requests = (list: string): string =>
  verbsIn(list)
    .flatMap(({ infinitive, weak, strong }) => {
      const [a, o] = isBack(strong) ? ['a', 'o'] : ['ä', 'ö'];
      const conditional = `${strong.replace(/[ei]$|(?<=([aä]))\1$/, '')}isit`;
      return [
        weak,
        `${pluralStem(infinitive)}k${a}${a}`,
        ...[`${weak}t`, `${weak}tte`, conditional, `${conditional}te`].flatMap((form) => [`${form}k${o}`, `${form}h${a}n`]),
        conditional,
        `${conditional}te`,
      ];
    })
    .join('|');

/** "vastatkaa", "kuvailkaa", "käykää", "lähettäkää" */
const pluralStem = (infinitive: string): string =>
  infinitive
    .slice(0, -1)
    .replace(/(?<=[lsn])[ltn]$/, '')
    .replace(/d$/, '');

/** Forms behind a modal or a verb of asking: "lähettää", "lähettämään". */
export const askedForms = (list: string): string =>
  verbsIn(list)
    .flatMap(({ infinitive, strong }) => [infinitive, `${strong}${isBack(strong) ? 'maan' : 'mään'}`])
    .join('|');

/** Forms of duty: "lähetettävä", "kysyttävä", "käytävä". */
export const dutyForms = (list: string): string => verbsIn(list).map(dutyForm).join('|');

function dutyForm({ passive }: Verb): string {
  const stem = passive.slice(0, -4);
  const doubled = passive.at(-4) === 't' && /[aeiouyäö]$/.test(stem);
  return `${stem}${doubled ? 'tt' : 't'}${passive.slice(-2, -1)}v${passive.slice(-2, -1)}`;
}

const isBack = (stem: string): boolean => /[aou]/.test(stem);

/** "voisitko", "pyydämme sinua", "olisitko ystävällinen ja": what stands before {@link askedForms}. */
const ASKING =
  '(voisitko|voitko|voisitteko|voitteko|voithan|voisit|voisitte|viitsisitkö|pystytkö|pystyisitkö|ehtisitkö|haluaisitko|saisinko|pyydän|pyydämme|pyytäisin|pyytäisimme|toivomme|toivon|kehotamme|neuvomme|suosittelemme|suosittelen)';
/** "sinun kannattaa" leaves the choice, so it is no duty. */
const ADVISED = '(sinun|teidän) _1 (kannattaa|kannattaisi|olisi hyvä)';
/** "sinun täytyy", "asiakkaan on": what stands before {@link askedForms} or {@link dutyForms}. */
const DUTY = '((sinun|teidän|asiakkaan|vuokralaisen) _1 (täytyy|pitää|pitäisi|tulee|tulisi|kuuluu|on|tarvitsee)|(joudut|joudutte))';

/** Everything by which the reader is made to do it: asked, told, or obliged. */
export const madeTo = (list: string): string => `(${requests(list)}|(${ASKING}|${ADVISED}) _3 (${askedForms(list)})|${obligedTo(list)})`;

/** "sinun täytyy soittaa", "sinun on soitettava" */
export const obligedTo = (list: string): string => `${DUTY} _2 (${askedForms(list)}|${dutyForms(list)})`;

/** How several readers are told to: "lähettäkää", "vastatkaa". */
export const pluralImperatives = (list: string): string =>
  verbsIn(list)
    .map(({ infinitive, strong }) => `${pluralStem(infinitive)}k${isBack(strong) ? 'aa' : 'ää'}`)
    .join('|');

/** How one reader is told to, which is also what stands behind "emme": "lähetä", "vastaa". Inside a sentence many look like other words. */
export const imperatives = (list: string): string =>
  verbsIn(list)
    .map(({ weak }) => weak)
    .join('|');

/** What stands behind "ei" when nobody in particular does it: "ei hyvitetä", "ei korjata". */
export const passivelyDenied = (list: string): string =>
  verbsIn(list)
    .map(({ passive }) => passive.slice(0, -2))
    .join('|');

/** The infinitives alone: "hyvittää". */
export const infinitivesOf = (list: string): string =>
  verbsIn(list)
    .map(({ infinitive }) => infinitive)
    .join('|');
