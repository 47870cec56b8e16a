import type { Entry } from '../../../language-pack';
import { madeTo, requests } from '../request-forms';

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
  {
    match: [
      `${madeTo('kertoa/kerro selittää kirjoittaa kuvata avata taustoittaa')} (minulle|meille|vielä|vähän|hieman|hiukan)? (enemmän|lisää|laajemmin|tarkemmin|jotain|jotakin) _3`,
      '(kaikki|kaikenlainen|mikä tahansa) (tieto|tiedot|info|apu|taustatieto|lisätieto|vinkit) (auttaa|auttavat|kelpaa|kelpaavat|on (hyödyksi|tarpeen|avuksi|tervetullutta)|otetaan vastaan)',
      `(${requests('perehdyttää päivittää')}|briiffaa|briiffaatko|briiffaisitko) (minut|minua|meidät|mut|meitä) _3`,
      '(tiedätkö|tiedättekö|tietäisitkö|muistatko) _1 (jotain|jotakin|mitään|enemmän|lisää) _3',
      '(onko|olisiko) (sinulla|teillä|jollain|jollakulla|kellään|kenelläkään) _2 (tietoa|tietoja|infoa|taustatie*|lisätie*|käsitystä|hajua) _3',
      '(mitä|mitäs) (tästä|tuosta|siitä|asiakkaasta|tapauksesta|kohteesta|projektista) (tiedetään|tiedämme|tiedät|tiedätte|pitäisi tietää)',
      '(tarvitsen|tarvitsisin|kaipaan|kaipaisin|tarvitaan|pyydän) _1 (apua|apuasi|apuanne|neuvoa|neuvoja|tukea|taustaa|taustoja) _3',
    ],
    except: [
      '_8 (,)? (mikä|mitkä|minkä|monta|montako|kuka|ketkä|kenen|kumpi|kumman|milloin|mihin|missä|mistä|paljonko|mennessä)',
      '(mikä|mitkä|minkä|monta|montako|kuka|kumpi|kumman|milloin|missä|paljonko) _8',
      '(asiakas|asiakkaan|asukas|hän) _3 (kertoa|kertoi|pyytää|tarvitsee|kaipaa) _3',
      '(*numero*|*päivä*|hinta*|hinna*) _3',
    ],
    hit: [
      'Voisitko kertoa enemmän tapauksesta?',
      'Kaikki tieto auttaa.',
      'Briiffaatko minut asiakkaasta?',
      'Tiedätkö jotain tuosta kohteesta?',
      'Onko kenelläkään tietoa hallin remontista?',
      'Mitä tästä tiedetään?',
      'Kaipaisin apua tapauksessa.',
    ],
    miss: [
      'Kerro tarkemmin, mikä ikkuna vuotaa.',
      'Kertoisitko asiakkaalle sopimusnumeron?',
      'Tiedätkö, kuka avaa hallin?',
      'Tarvitsen apua perjantain kuormaan kello 9 mennessä.',
      'Asiakas tarvitsee apua oven kanssa.',
    ],
  },
];
