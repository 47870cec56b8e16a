import type { Entry } from '../../../language-pack';

/** How to reach us again. */
export const wayBack: readonly Entry[] = [
  {
    match: [
      '(vastaa|kirjoita|soita|ota yhteyttä|laita viestiä|kerro|ilmoita|palaa|kysy|kysäise) _1 (tähän|meille|minulle|viestiin|asiakaspalveluumme|numeroon|chatissa|rohkeasti|siitä|suoraan|uudelleen|vain|,|.|!) _2',
      '(jos|mikäli) _5 (kysyttävää|pielessä|vialla|epäselvää|kysymyks*|auki|muuta|ongelm*) _5',
      '(olemme|olen) _1 (tavoitettavissa|paikalla|apunasi)',
      '(puhelin|sähköposti|chat) (:|palvelee|on auki) _2',
      '(tavoitat|saat) meidät _2',
    ],
    except: ['(älä|älkää) vastaa'],
    hit: ['Jos jokin on pielessä, vastaa tähän viestiin.', 'Soita meille.'],
    miss: ['Älä vastaa tähän viestiin.'],
  },
];
