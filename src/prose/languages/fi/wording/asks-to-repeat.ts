import type { Entry } from '../../../language-pack';
import { askedForms, madeTo, requests } from '../request-forms';

/** What a customer does to let us know something. */
const TELL =
  'lähettää kertoa/kerro kuvailla kuvata kirjoittaa ilmoittaa täyttää selittää selostaa toimittaa liittää antaa/anna esittää tehdä/tee/teke laittaa ladata/lataa vastata syöttää';

const AGAIN =
  '(uudelleen|uudestaan|toistamiseen|(vielä|taas|nyt)? (kerran|kertaalleen)|toiseen kertaan|jälleen kerran|taas kerran|(ihan|aivan)? alusta (asti|alkaen|lähtien|saakka)?)';

/** Asks again for what was told. */
export const asksToRepeat: readonly Entry[] = [
  {
    match: [
      `${madeTo(TELL)} _5 ${AGAIN}`,
      `${AGAIN} _2 (${requests(TELL)})`,
      `${madeTo(TELL)} _1 (samat|sama|samaa|saman|taas|jälleen) _2`,
      `(voisitko|voitko|voisitteko|voitteko|viitsisitkö|joudut|joudutte|joudun pyytämään sinua) _2 ${AGAIN} _2 (${askedForms(TELL)})`,
      `(aloitetaan|aloitamme|palataan) ${AGAIN}`,
      `(tarvitsemme|tarvitsen|tarvitsisimme|tarvitsisin|saisimmeko|saisinko|saammeko|saanko|pyydämme|pyydän|haluaisimme) _4 ${AGAIN}`,
      `(joudun|joudumme) (valitettavasti)? (kysymään|pyytämään) _4 ${AGAIN}`,
      'mistä (olikaan|taas oli) kyse',
    ],
    except: [
      '(yritä|kokeile|käynnistä|kirjaudu|paina|valitse) _4 (uudelleen|uudestaan|kerran)',
      '(kiitos|anteeksi|pahoittelut) (vielä kerran|uudelleen)',
      'lataa _1 (sivu|sovellus|ohjelma|näkymä|kartta|tiedosto)',
      '(ei tarvitse|älä|älkää|emme|en|ei|asentaja*|kollega*) _5',
      '(jos|mikäli) _3 (uusi|muuttu*|toinen|epäonnistu*) _6',
      'vastaa samaan viesti*',
      '(täytä|lähetä|laita) samalla',
    ],
    hit: [
      'Kuvaile ongelmasi uudelleen.',
      'Lähetä kaikki kuitit meille toiseen kertaan.',
      'Voisitko kuvailla ongelman uudelleen?',
      'Pyydämme sinua täyttämään lomakkeen uudestaan.',
      'Sinun täytyy lähettää hakemus vielä kerran.',
      'Lähetäthän samat kuvat sähköpostilla.',
      'Kerro taas, mistä on kyse.',
      'Voisitko vielä kerran kertoa, mitä tapahtui?',
      'Aloitetaan alusta.',
      'Tarvitsemme henkilötietosi vielä uudestaan.',
      'Joudun pyytämään numeron toistamiseen.',
      'Mistä olikaan kyse?',
      'Olisitko ystävällinen ja lähettäisit lomakkeen uudestaan?',
      'Uudelleen lähetä kuvat.',
    ],
    miss: [
      'Yritä uudelleen huomenna.',
      'Lähetän kuitin uudelleen.',
      'Sinun ei tarvitse lähettää kuvia uudelleen.',
      'Lähetä kuva tarrasta.',
      'Lataa sivu uudelleen.',
      'Emme lähetä laskua uudelleen.',
    ],
  },
  {
    match: [
      '(toista|toistakaa|toistaisitko|toistatko|toistaisitteko|toistathan) (vielä|viestisi|asiasi|kertomasi|numero*|tilausnumero*|*numerosi|kysymyksesi|kysymys|tietosi|pyyntösi|mitä)',
      '(mikä|mitä|minkä|mikähän|mitähän|mille|millä) _4 (olikaan|taas oli|oli taas|mahtoi olla|mahtoikaan olla|on taas)',
      '(palauttaisitko|palautatko|palauttaisitteko|palauta) mieleeni _3',
      '(muistuttaisitko|muistutatko|muistuttaisitteko|muistuta (meitä|minua|vielä)) _4',
    ],
    hit: [
      'Toistaisitko kysymyksesi?',
      'Mikä tilausnumerosi olikaan?',
      'Mikähän se jäsennumero mahtoi olla?',
      'Muistuttaisitko meitä numerosta?',
      'Palauttaisitko mieleeni numeron?',
    ],
    miss: ['Mikä on tilausnumerosi?', 'Muistutamme sinua ajasta.', 'Mitä teille kuuluu?'],
  },
];
