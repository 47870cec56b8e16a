import type { Entry } from '../../../language-pack';

/** Asks whether or when it suits. */
export const asksWhether: readonly Entry[] = [
  {
    match: [
      '(sopiiko|sopisiko|käykö|kävisikö|saanko|saisinko|voinko|voisinko|voimmeko|milloin|mihin aikaan|mikä aika|mikä ajankohta) _4',
      '(kerro|ilmoita|valitse|ehdota) (,)? _2 (milloin|aika|ajankohta|sopiva*|päivä) _2',
      '(jos|kun) (sinulle)? _1 (sopii|käy|haluat)',
      '(kuten)? (sovimme|sovittiin|toivoit|pyysit)',
    ],
    hit: ['Soitan, kun sinulle sopii.', 'Soitan kello 9, kuten sovimme.', 'Sopiiko huomenna?', 'Kerro, milloin voin soittaa.'],
    miss: ['Soitamme sinulle.'],
  },
];
