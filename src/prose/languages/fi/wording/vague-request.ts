import type { Entry } from '../../../language-pack';

/** Requests to a colleague that can’t be answered in one go. */
export const vagueRequest: readonly Entry[] = [
  {
    match: [
      '(tarvitsen|tarvitaan|tarvitsemme|haluaisin|pyydän|toivon|kaipaan) _1 (lisätie*|lisää tietoa|enemmän tietoa|lisäselvity*|tarkempia tietoja|taustatie*|tietoja) _3',
      '(voitko|voisitko|voitteko) _1 (katsoa|selvittää|kommentoida|auttaa|hoitaa|tutustua) _1 (tätä|tämän|asiaa|asian|tässä|tähän)',
      '(odotan|kaipaan|toivon) _1 (kommentt*|palautet*|näkemy*|ohjei*|mielipidet*)',
      '(mitä mieltä olet|mitä teemme|miten edetään|mitä tehdään|ajatuksia|onko ajatuksia)',
    ],
    except: ['(mikä|monta|kuka|milloin|mihin mennessä|paljonko|numero*) _6'],
    hit: ['Tarvitsen lisätietoja projektista.', 'Voisitko katsoa tätä?'],
    miss: ['Mikä on asiakkaan sopimusnumero?', 'Voimmeko hyvittää 49 euroa?'],
  },
];
