import type { Entry } from '../../../language-pack';

/** Announces a summary. */
export const summary: readonly Entry[] = [
  {
    match: [
      '^ (yhteenveto|tiivistelmä|tiivistettynä|lyhyesti|pähkinänkuoressa|tiivistys|ydin|johtopäätös|tilanne|mitä tapahtui|mitä tarvitaan) _3',
    ],
    hit: ['Yhteenveto: asiakas pyytää hyvitystä.'],
    miss: ['Asiakas soitti aamulla.'],
  },
];
