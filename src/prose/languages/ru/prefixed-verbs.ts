import type { SlotTests } from '../../atoms';
import { ROOTS } from './verb-roots';

const PREFIXES =
  'недо пере обез обес пред предъ под подъ подо раз разъ разо рас воз вос взъ вз вс вы до за из изъ изо ис на надо от отъ ото об объ обо о пре при про по со съ с во в въ у'.split(
    ' ',
  );
/** Imperfectives and other words that are made of the same letters: помогаем, содержим, к обеду. */
const OTHER_WORD =
  /^(?:помога|недомога|вымога|содерж|причита|вед[уеё]|обеду|надоеду|огнем|ульем|улью|недопуст|взойд|превозмог|предпоч|распрост|раздоль|завучу|почту$|запол|подпол)/;

/** The forms of a root by who does it, from its he-form. The consonant of the I-form changes as Russian Grammar 1980, § 1550 has it. */
const FORMS: Readonly<Record<string, (he: string) => readonly string[]>> = {
  I: (he) => (he === 'даст' ? ['дам'] : he.endsWith('ет') ? [`${he.slice(0, -2)}${hard(he) ? 'у' : 'ю'}`] : softened(he.slice(0, -2))),
  we: (he) => [he === 'даст' ? 'дадим' : `${he.slice(0, -1)}м`],
  he: (he) => [he],
  they: (he) =>
    he === 'даст'
      ? ['дадут']
      : he.endsWith('ет')
        ? [`${he.slice(0, -2)}${hard(he) ? 'ут' : 'ют'}`]
        : [`${he.slice(0, -2)}${/[жчшщ]ит$/.test(he) ? 'ат' : 'ят'}`],
};

/** несет – несут, but шлет – шлют. */
const hard = (he: string): boolean => !/[аеиоуьял]ет$/.test(he);

/** разит – ражу, чистит – чищу, крепит – креплю, тратит – трачу, but вратит – вращу. */
function softened(stem: string): readonly string[] {
  if (stem.endsWith('ст')) return [`${stem.slice(0, -2)}щу`];
  if (/[бвмпф]$/.test(stem)) return [`${stem}лю`];
  if (stem.endsWith('т')) return [`${stem.slice(0, -1)}чу`, `${stem.slice(0, -1)}щу`];
  if (/[зд]$/.test(stem)) return [`${stem.slice(0, -1)}жу`];
  if (stem.endsWith('с')) return [`${stem.slice(0, -1)}шу`];
  return [`${stem}${/[жчшщ]$/.test(stem) ? 'у' : 'ю'}`];
}

/** Prefixes heap up: распределим, перепроверим, возобновим. */
const HEAPED = /^(?:пере|воз|до|обез|под|пред|при|рас)(?=(?:вы|за|об|от|под?|пре|при|про|рас|раз|у))/;

const isPrefixed = (word: string, roots: ReadonlySet<string>): boolean =>
  PREFIXES.some((prefix) => word.startsWith(prefix) && roots.has(word.slice(prefix.length)));

/** `{P:I}`, `{P:we}`, `{P:he}`, `{P:they}`, and `{P:itself}` for what happens by itself: any prefix before any root makes a perfective, whose present form promises: разморозим, подвесят. */
export const slots: SlotTests = {
  P: (person) => {
    const reflexive = person === 'itself';
    const forms = new Set(
      ROOTS.flatMap((root) => (reflexive ? [...FORMS.he!(root), ...FORMS.they!(root)] : (FORMS[person]?.(root) ?? []))),
    );
    return (word) => {
      if (reflexive && !word.endsWith('ся')) return false;
      const active = word.replace(/(?:ся|сь)$/, '');
      return !OTHER_WORD.test(word) && (isPrefixed(active, forms) || isPrefixed(active.replace(HEAPED, ''), forms));
    };
  },
};
