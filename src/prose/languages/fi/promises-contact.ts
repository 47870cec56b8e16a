import type { Entry } from '../../language-pack';
import { CONTACT_OWN, CONTACT_THIRD } from './promise-verbs';
import { anybody } from './promises-anybody';

/** What the customer is told, as the object of "saat". */
const NEWS =
  '(*vastauksen|*ratkaisun|*selvityksen|*tiedotteen|*tietoja|vastauksemme|vastaukseni|*viestin|*viestiä|*ilmoituksen|*soiton|*puhelun|*tuloksen|*tulokset|*tiedon|tietoa|*lisätietoa|*lisätietoja|*päätöksen|päätöksemme|*sähköpostin|*sähköpostia|*kirjeen|*arvion|*lausunnon|yhteydenoton|tietää|kuulla|meistä|minusta|meiltä|minulta|selvyyden)';

/** Writing, calling, answering, keeping somebody posted. */
export const contact: readonly Entry[] = [
  {
    match: [
      `(${CONTACT_OWN})`,
      `<WHO> _4 (${CONTACT_THIRD})`,
      '(joka|jotka) _3 (soittaa|vastaa|ilmoittaa|kertoo|kirjoittaa|soittavat|vastaavat|ilmoittavat|kertovat|kirjoittavat)',
      `(${CONTACT_THIRD}) _1 (sinulle|teille|hänelle|takaisin|asiasta)`,
      '(palaamme|palaan|palataan) _3',
      '(palaa|palaavat|palannee|palaillaan) _3 (asiaan|siihen|sinulle|teille|tähän|siitä)',
    ],
    except: [
      '(voit|voitte|voi|halua*) _4 (soittaa|vastata|kirjoittaa|ilmoittaa)',
      '(vastaamme|vastaan|vastataan|vastaavat|vastaa) _1 (puhelimeen|puheluihin|kysymyksiin|viesteihin|chatissa|kuluista|siitä|vahingo*|laadusta|*sta|*stä)',
      'siitä vastaa',
      '(ilmoitamme|ilmoitan|vahvistamme|vahvistan|kerromme|kerron) (, että|että|täten|näin)',
      '(vastaan|vastaa|vastaavat) (kuvaa|hintaa|kuvausta|tuotetta|odotuksia|maksua|<NUMBER>|*ta|*tä|*ia|*iä)',
      '(palaamme|palaa) _1 (normaaliin|alkuun|vihreä*|punai*|keltai*)',
      'siru _2 vastaa',
      '(mutta|rahaa|maksua|kuittia|*a|*ä) vastaan',
      '(ottaa|otamme|otetaan) vastaan',
    ],
    hit: [
      'Soitamme sinulle.',
      'Vastaan sinulle tähän ketjuun.',
      'Korvauskäsittelijä ilmoittaa ratkaisusta.',
      'Siirsin asian tiimille, joka vastaa sinulle.',
      'Palaan siihen vielä.',
      'Kerron, mitä saimme selville.',
    ],
    miss: [
      'Soitin sinulle eilen.',
      'Jos haluat, vastaa tähän viestiin.',
      'Otamme lukemia vastaan verkossa.',
      'Lamppu palaa vihreänä.',
      'Ilmoitamme, että toimisto on suljettu.',
      'Esihenkilö vastaa tiimin työvuoroista.',
    ],
  },
  {
    match: [
      '(otamme|otan|ottaa|ottavat|ottanee|otetaan) _5 yhteyttä',
      '(ollaan|olemme|olen) _4 yhteydessä',
      '(on|ovat) _3 (sinuun|teihin) _2 yhteydessä',
      '(pidämme|pidän|pitää|pidetään|pitävät) _4 (ajan tasalla|informoituna|kartalla)',
      '(annamme|annan|antaa|antavat) _3 (kuulua|tietää|tiedon|*vastauksen|vastineen|vastineensa)',
      '(lähetämme|lähetän|lähettää|lähettävät|laitamme|laitan|laittaa|laittavat|panen|pistän|pistämme|heitän|heitämme) _5 (*viestin|viestiä|*vastauksen|vastauksemme|sähköpostia|sähköpostin|tiedon|*ilmoituksen|*päätöksen|kirjeen)',
      '(*vastaus|vastauksemme|*päätös|päätöksemme|*tulos|*tulokset|*ilmoitus|*viesti|lisätieto*|tieto|soitto|puhelu|yhteydenotto) (tulee|lähtee|saapuu|tulevat|saapuvat|toimitetaan|lähetetään|ilmoitetaan|annetaan|on luvassa) _3',
      `(saat|saatte|saanet|saanette|saavat|tulet saamaan) _5 ${NEWS}`,
      '(kuulet|kuulette|kuullaan) _2',
      '(sopii|sopivat|sovitaan) _4 (kanssasi|kanssanne|käynnistä|ajasta|ajankohdasta|aikataulusta)',
      '(vastaus|vastine|ratkaisu|päätös) on (sinulla|teillä) _2',
      '(ottaa|otamme|otan|ottavat) _2 kantaa',
    ],
    except: [
      '(voit|voi|voitte|kannattaa|pyydämme|pyydän|olet|ole|oltava) _3 (yhteyttä|yhteydessä)',
      '(puhelin|laite|laitteet|laturi|reititin|linja|kaappi) _2 yhteydessä',
      '^ (ota|ottakaa|otathan) _3 yhteyttä',
      '(olen|olemme) (jo|tänään|ollut|olleet|ollu) _3 (yhteydessä|yhteyttä)',
      '(on|ovat) (ollut|olleet) _3 (yhteydessä|yhteyttä)',
      '(kuulet|kuulette|kuuletko) (äänen|piippauksen|merkkiäänen)',
      'saat _3 meiltä $',
      '(saat|saatte) _6 , (joka|jotka) _4 (liitteenä|ohessa|alla)',
      'saat _4 (alennuksen|alennusta|alennuskoodin)',
      '(*sta|*stä|*lta|*ltä) (saat|saatte) _1 (*tietoa|*tietoja)',
      '(saat|saatte) _3 (*tietoa|*tietoja) _2 (*sivuilta|*sivuiltamme|*sivulta|*palvelusta|*palvelustamme|*myymälästä|*oppaasta|*esitteestä|kassalta|täältä)',
    ],
    hit: [
      'Konttorinjohtaja ottaa sinuun yhteyttä.',
      'Pidän sinut ajan tasalla.',
      'Saat vastauksemme.',
      'Saat tuloksen tähän ketjuun.',
      'Saat väliaikatietoja matkan varrella.',
      'Saatte meiltä selvityksen tapahtuneesta.',
      'Kuulet meistä.',
      'Olemme sinuun yhteydessä.',
      'Tarkastaja sopii kanssasi käynnistä.',
    ],
    miss: [
      'Puhelin on yhteydessä verkkoon.',
      'Ota meihin yhteyttä.',
      'Olemme jo olleet yhteydessä.',
      'Pesula on hotellin yhteydessä.',
      'Museosta saat lisätietoja.',
      'Saat lisätietoja hinnoista verkkosivuiltamme.',
    ],
  },
  anybody({ does: CONTACT_THIRD, hit: 'Maistraatti vahvistaa muutoksen.', miss: 'Sovellus ilmoittaa uusista viesteistä.' }),
];
