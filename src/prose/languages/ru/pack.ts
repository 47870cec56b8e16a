import type { LanguagePack } from '../../language-pack';
import { classes } from './classes';
import { courtesy } from './courtesy';
import { officialese } from './officialese';
import { promise } from './promises';

export const russian: LanguagePack = {
  language: 'ru',
  name: 'русский',
  classes,
  abbreviations: [],
  promise,
  courtesy,
  wording: { 'bureaucratic-language': officialese },
  phraseBook: { nameFallback: '', greeting: '', greetingWithoutName: '', closing: '', etaSentence: '', etaSentenceFixed: '' },
};
