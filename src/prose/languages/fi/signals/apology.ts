import type { Entry } from '../../../language-pack';

/** Says sorry. */
export const apology: readonly Entry[] = [
  {
    match: [
      '(anteeksi|pahoittelen|pahoittelemme|pahoittelut|pahoittelumme|olen pahoillani|olemme pahoillamme|harmittaa|ikävä kuulla|ikävää|valitan)',
      '(meidän|minun) (virhe*|moka*|syy*|vika*)',
      '(teimme|tein) virheen',
    ],
    hit: ['Meidän virheemme oli hinta.', 'Olen pahoillani viiveestä.', 'Teimme virheen.'],
    miss: ['Kiitos viestistä.'],
  },
];
