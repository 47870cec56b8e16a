import type { LanguagePack } from '../../language-pack';
import { classes } from './classes';
import { courtesy } from './courtesy';
import { officialese } from './officialese';
import { promise } from './promises';

export const english: LanguagePack = {
  language: 'en',
  name: 'English',
  classes,
  abbreviations: ['mr', 'mrs', 'ms', 'dr', 'st', 'no', 'nos', 'inc', 'ltd', 'co', 'corp', 'vs', 'etc', 'e.g', 'i.e', 'approx', 'dept', 'est', 'tel', 'ext', 'fig', 'jan', 'feb', 'aug', 'sept', 'oct', 'nov', 'dec', 'prof', 'rev', 'ave', 'rd', 'a.m', 'p.m', 'incl', 'max', 'min'],
  promise,
  courtesy,
  wording: { 'bureaucratic-language': officialese },
  phraseBook: {
    nameFallback: 'there',
    greeting: 'Hi {{fallback customer.firstName "there"}},',
    greetingWithoutName: 'Hello,',
    closing: 'Kind regards,\n{{agent.firstName}}',
    etaSentence: 'I will write to you by {{date eta}}.',
    etaSentenceFixed: 'I will write to you within 24 hours.',
  },
};
