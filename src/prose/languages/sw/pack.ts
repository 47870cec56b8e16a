import type { LanguagePack } from '../../language-pack';
import { classes } from './classes';
import { courtesy } from './courtesy';
import { promise } from './promises';
import { signals } from './signals';
import { slots } from './slots';
import { wording } from './wording';

/** The Swahili language pack. */
export const swahili: LanguagePack = {
  language: 'sw',
  name: 'Kiswahili',
  classes,
  slots,
  abbreviations: [
    'bw',
    'bi',
    'bibi',
    'dkt',
    'prof',
    'mh',
    'mhe',
    'ndg',
    'na',
    'nk',
    'n.k',
    'k.m',
    'km',
    'uk',
    'kumb',
    'tsh',
    'ksh',
    'sh',
    'sl',
    's.l.p',
    'slp',
    'jan',
    'feb',
    'ago',
    'sep',
    'okt',
    'nov',
    'des',
    'mt',
    'st',
    'co',
    'ltd',
    'tel',
    'no',
  ],
  promise,
  courtesy,
  wording,
  signals,
  phraseBook: {
    nameFallback: 'mteja wetu',
    greeting: 'Habari {{fallback customer.firstName "mteja wetu"}},',
    greetingWithoutName: 'Habari,',
    closing: 'Asante,\n{{agent.firstName}}',
    etaSentence: 'Nitakuandikia kabla ya {{date eta}}.',
    etaSentenceFixed: 'Nitakuandikia ndani ya saa 24.',
  },
};
