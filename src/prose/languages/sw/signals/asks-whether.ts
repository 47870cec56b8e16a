import type { Entry } from '../../../language-pack';

/** Asks whether or when it suits. */
export const asksWhether: readonly Entry[] = [
  {
    match: [
      '(je)? _1 (inakufaa|itakufaa|inafaa|utakuwa na nafasi|una nafasi|ni sawa|tunaweza kukupigia|naweza kukupigia|ungependa tukupigie) _3',
      '(lini|saa ngapi|muda gani|siku gani|wakati gani) _3 (inakufaa|itakufaa|unafaa|utafaa|ni bora|nzuri|unapendelea|una nafasi|kupiga|tukupigie)',
      '(tuambie|niambie|tuandikie|chagua|tujulishe) _2 (lini|saa ngapi|muda|wakati|siku) _2',
      '(ukipenda|ukikubali|ikikufaa|kama inakufaa|ukitaka) _2',
      '(kama)? (tulivyokubaliana|ulivyoomba|ulivyotaka)',
    ],
    hit: ['Je, itakufaa kesho?', 'Tuambie saa ngapi inakufaa.'],
    miss: ['Tutakupigia simu.'],
  },
];
