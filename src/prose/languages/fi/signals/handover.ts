import type { Entry } from '../../../language-pack';

/** Another takes over. */
export const handover: readonly Entry[] = [
  {
    match: [
      '(toinen|kollegani|kollega|asiantuntija*|joku muu|muu|uusi|eri|esimies|esihenkilö*|joku) _1 (työntekijä|henkilö|asiakaspalvelija|asiantuntija|käsittelijä|kollega|osasto|tiimi)? _2 (jatkaa|hoitaa|ottaa|käsittelee|vastaa|palaa|auttaa|on yhteydessä) _4',
      '(siirrän|siirrämme|siirsin|siirsimme|siirtyy|siirretään|siirrettiin|siirretty|välitetään|ohjataan|luovutan) _4 (toiselle|toiseen|kollegalle*|osastolle|tiimille|asiantuntijalle*|eteenpäin|esihenkilöl*|jatkokäsittelyyn)',
      '(jatkossa|tästä eteenpäin) _3 (toinen|kollega*|joku muu)',
      '(jään|olen|lähden) _1 (lomalle|lomalla|pois) _4',
    ],
    except: ['(kuljettaja|asentaja|huoltomies|kuriiri|sähkömies) _3', '(siirrän|siirsin) _2 (maksun|rahat|varauksen|ajan|rahaa)'],
    hit: ['Toinen työntekijä jatkaa asiasi hoitamista.', 'Asiasi siirretään toiselle osastolle.'],
    miss: ['Asentaja tulee keskiviikkona.'],
  },
];
