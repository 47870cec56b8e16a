import type { Entry } from '../../../language-pack';
import { requests } from '../request-forms';

/** How to reach us again. */
export const wayBack: readonly Entry[] = [
  {
    match: [
      '(vastaa|kirjoita|soita|ota yhteyttä|laita viestiä|kerro|ilmoita|palaa|kysy|kysäise) _1 (tähän|meille|minulle|viestiin|asiakaspalveluumme|numeroon|chatissa|rohkeasti|siitä|suoraan|uudelleen|vain|,|.|!) _2',
      '(jos|mikäli) _5 (kysyttävää|pielessä|vialla|epäselvää|kysymyks*|auki|muuta|ongelm*) _5',
      '(olemme|olen) _1 (tavoitettavissa|paikalla|apunasi)',
      '(puhelin|sähköposti|chat) (:|palvelee|on auki) _2',
      '(tavoitat|tavoitatte|saat|saatte) meidät _2',
      `(${requests('laittaa lähettää kirjoittaa soittaa kysyä kertoa/kerro ilmoittaa vastata ottaa palata')}) _2 (meille|minulle|meihin|minuun|tähän|viestiä|viesti|yhteyttä)`,
      '(voit|voitte) _1 (vastata|kirjoittaa|soittaa|palata|kysyä|laittaa) _2',
      '(autamme|autan|palvelemme|vastaamme|vastaan) _2 (sähköpostilla|sähköpostitse|puhelimessa|puhelimitse|chatissa|viestillä|mielellämme|mielelläni)',
    ],
    except: ['(älä|älkää|ei voi|et voi|emme) _1 (vastaa|vastata)'],
    hit: [
      'Olemme tavoitettavissa kello 8–16.',
      'Puhelin: 09 123 456',
      'Laita meille kuva.',
      'Voit vastata tähän viestiin.',
      'Autamme sähköpostilla.',
      'Tavoitat meidät iltaisin.',
      'Jos jokin on pielessä, vastaa tähän viestiin.',
      'Soita meille.',
    ],
    miss: ['Älä vastaa tähän viestiin.'],
  },
];
