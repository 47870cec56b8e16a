import type { Entry } from '../../../language-pack';

/** Courtesies alone. */
export const pleasantry: readonly Entry[] = [
  {
    match: [
      '(kiitos|kiitokset|kiitämme|suurkiitos) _5',
      '(olemme|olen)? (vastaanottaneet|vastaanottanut|saaneet|saanut|saimme|sain|vastaanotimme) _1 (viesti*|viestisi|yhteydenottosi|palautteesi|pyyntösi|hakemuksesi) _2',
      '(viestisi|palautteesi|yhteydenottosi|pyyntösi) (on)? (saapunut|vastaanotettu|tullut perille|meille tärkeä*|tärkeä*) _2',
      '(arvostamme|arvostan|iloitsemme|toivomme|toivotamme|toivotan|toivottavasti) _5',
      '(olemme|olen) _3 (iloisia|iloinen|kiitollisia|kiitollinen|otettuja|otettu)',
      '(hyvää|mukavaa|ihanaa|kaunista) (päivän*|viikon*|kevään*|kesän*|syksyn*|talven*|jatkoa|viikonloppua|päivää|iltaa|joulua)',
      '(terveisin|ystävällisin terveisin|ystävällisesti)',
    ],
    except: ['(saimme|sain) (maksun|paketin|palautuksen|rahat)'],
    hit: [
      'Viestisi on meille tärkeä.',
      'Toivomme sinulle kaikkea hyvää.',
      'Mukavaa viikonloppua!',
      'Terveisin',
      'Kiitos yhteydenotostasi.',
      'Olemme teistä hyvin iloisia.',
      'Olemme vastaanottaneet viestisi.',
    ],
    miss: ['Pakettisi on matkalla.'],
  },
];
