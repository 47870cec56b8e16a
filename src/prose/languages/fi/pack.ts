import type { LanguagePack } from '../../language-pack';
import { classes } from './classes';
import { courtesy } from './courtesy';
import { officialese } from './officialese';
import { promise } from './promises';

export const finnish: LanguagePack = {
  language: 'fi',
  name: 'suomi',
  classes,
  abbreviations: ['nro', 'n:o', 'klo', 'esim', 'ks', 'mm', 'ns', 'ym', 'yms', 'jne', 'eli', 'puh', 'os', 's', 'v', 'vrt', 'n', 'ts', 'tms', 'ml', 'mukl', 'alv', 'oy', 'ab', 'kpl', 'min', 'max', 'arv', 'ent', 'huom', 'ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  promise,
  courtesy,
  wording: { 'bureaucratic-language': officialese },
  phraseBook: {
    nameFallback: 'asiakas',
    greeting: 'Hei {{fallback customer.firstName "asiakas"}},',
    greetingWithoutName: 'Hei,',
    closing: 'Ystävällisin terveisin\n{{agent.firstName}}',
    etaSentence: 'Kirjoitan sinulle viimeistään {{date eta}}.',
    etaSentenceFixed: 'Kirjoitan sinulle 24 tunnin kuluessa.',
  },
};
