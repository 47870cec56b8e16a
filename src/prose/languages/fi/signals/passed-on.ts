import type { Entry } from '../../../language-pack';

/** We hand it over, or ask for it ourselves. */
export const passedOn: readonly Entry[] = [
  {
    match: [
      '(välitin|välitimme|välitän|välitämme|siirsin|siirsimme|siirrän|siirrämme|lähetin|lähetimme|toimitin|toimitimme|ohjasin|ohjasimme|annoin|annoimme|kysyin|kysyimme|pyysin|pyysimme|kysyn|kysymme|olen välittänyt|olen siirtänyt|olemme välittäneet|olemme siirtäneet|otin|otimme) _4 (eteenpäin|yhteyttä|kollega*|laskutu*|osasto*|tiimi*|pankki*|pankille|kuljetusliik*|valmistaja*|varasto*|kenttähuol*|tuelle|tuellemme|heille|sinne|asiantuntija*|huoltoon|huollolle)',
      '(viestisi|asiasi|pyyntösi|kysymyksesi) (on|siirrettiin|välitettiin) _1 (nyt)? (välitet*|siirret*|meni|kollega*|heillä|laskutukse*)?',
      '(on|ovat) (nyt|jo)? *n (listalla|työlistalla|jonossa|pöydällä|hoidossa|käsissä|hoidettavana|selvitettävänä)',
    ],
    hit: ['Katto on nyt kiinteistöhuollon listalla.', 'Asiasi siirrettiin.', 'Välitin viestisi valmistajalle.', 'Otin yhteyttä pankkiin.'],
    miss: ['Ota yhteyttä pankkiin.'],
  },
];
