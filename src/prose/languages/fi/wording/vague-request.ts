import type { Entry } from '../../../language-pack';
import { requests } from '../request-forms';

/** Requests to a colleague that can’t be answered in one go. */
export const vagueRequest: readonly Entry[] = [
  {
    match: [
      '(tarvitsen|tarvitaan|tarvitsemme|tarvitsisin|tarvitsisimme|haluaisin|haluaisimme|pyydän|pyydämme|toivon|kaipaan|kaipaamme|olisi hyvä saada|saisiko|saisinko) _1 (lisätie*|lisää (tietoa|tietoja|infoa)|lisäinfo*|enemmän (tietoa|tietoja|infoa)|lisäselvity*|tarkempia tietoja|tarkempaa tietoa|taustatie*|tietoja|infoa) _3',
      `(${requests('lähettää toimittaa kerätä antaa/anna laittaa kertoa/kerro')}) (minulle|meille)? _1 (kaikki|kaiken|kaikkia) _2 (tiedot|tieto|tietosi|tietoja|materiaali*|mahdolliset|mahdollinen|olennai*|oleelli*|mitä) _2`,
      '(voitko|voisitko|voitteko|voisitteko|viitsitkö|ehditkö|ehtisitkö) _1 (katsoa|vilkaista|katsahtaa|selvittää|kommentoida|auttaa|hoitaa|tutustua|perehtyä|tsekata|miettiä) _1 (tätä|tämän|tää|asiaa|asian|tässä|tähän|asiaan|juttua|tapausta)',
      '(katso|katsopa|vilkaise|tsekkaa|selvitä|hoida) _1 (tätä|tämä|tämän|asiaa|asia) (.|!|$)',
      `(${requests('hoitaa/hoida selvittää katsoa vilkaista/vilkaise')}) (tämän|tätä|asian|asiaa|sen|tilanteen|tilannetta) (.|!|$)`,
      '(odotan|kaipaan|kaipaisin|toivon|pyydän) _1 (kommentt*|palautet*|näkemy*|ohjei*|mielipidet*|kannano*)',
      '(mitä mieltä (olet|olette)|mitä teemme|mitä tehdä|miten edetään|miten etenemme|mitä tehdään|mitäs tehdään|mitäs tästä|ajatuksia|onko ajatuksia|onko kommentteja|onko ideoita|mitä ehdotat|mitä ehdotatte|mitä sanot|miten tehdään|miten toimitaan|mitä nyt|kuinka edetään)',
      '^ (kommentteja|ajatuksia|ideoita|mielipiteitä) $',
    ],
    except: [
      '(mikä|monta|kuka|kumpi|kumman|milloin|mihin mennessä|paljonko|numero|numeron|*numeron|*numero) _6',
      '(lisätietoa|lisätietoja) (saat|löytyy|löydät)',
    ],
    hit: [
      'Tarvitsen lisätietoja projektista.',
      'Lähetä minulle kaikki tiedot asiakkaasta.',
      'Voisitko vilkaista tätä?',
      'Katso tätä.',
      'Kaipaan kommentteja.',
      'Selvitätkö asian.',
      'Hoidatko tämän.',
      'Mitäs tehdään?',
      'Mitä ehdotat?',
      'Kommentteja?',
    ],
    miss: ['Mikä on asiakkaan sopimusnumero?', 'Voimmeko hyvittää 49 euroa?', 'Tarvitsen tilauksen 221 seurantanumeron.'],
  },
];
