import type { Entry } from '../../../language-pack';
import { askedForms, dutyForms, obligedTo } from '../request-forms';

/** Where, and by which means, the customer meets us. */
const CHANNEL =
  '(puhelimitse|puhelimessa|puhelimella|soittamalla|chatissa|chatin kautta|chatilla|sähköpostitse|sähköpostilla|postitse|kirjeitse|kirjallisesti|lomakkeella|*lomakkeella|lomakkeen kautta|sovelluksessa|sovelluksella|sovelluksen kautta|tekstiviestillä|paikan päällä|toimistossa|toimistolla|toimistossamme|konttorissa|konttorissamme|myymälässä|myymälässämme|liikkeessä|tiskillä|henkilökohtaisesti|paperilla|paperisena|netissä|netin kautta|kassalla|verkkosivu*|verkkopalvelu*|verkossa)';
const ONLY = '(vain|ainoastaan|pelkästään|yksinomaan)';
/** "käyttää tähän chattia", "ladata sovelluksemme": some things are used and loaded that are no channel. */
const MEANS =
  '(chattia|chattiamme|chatia|lomaketta|*lomaketta|sovellusta|sovellustamme|sovellus|sovelluksen|sovelluksemme|appi|äppi|puhelinta|verkkopalvelua|verkkopalveluamme|asiakasportaalia|portaalia|mobiilisovellusta|mobiilisovellus)';
/** "tulla konttoriin", "käydä myymälässä" */
const OFFICE =
  '(toimistoon|toimistolle|toimistoomme|toimistollemme|toimistossa|toimistossamme|konttoriin|konttorissa|konttoriimme|myymälään|myymäläämme|myymälässä|myymälässämme|liikkeeseen|liikkeeseemme|liikkeessä|paikan päälle|paikan päällä|henkilökohtaisesti|tiskille|tiskillä|palvelupisteeseen|asiakaspalveluun|asiakaspalveluumme)';
const VISIT = 'tulla mennä/mene käydä/käy asioida saapua';
const DEAL =
  'tehdä/tee/teke hoitaa/hoida perua peruuttaa ilmoittaa hakea tilata varata vaihtaa/vaihda muuttaa maksaa palauttaa lähettää toimittaa jättää irtisanoa käsitellä';

/** Leaves one way only. */
export const forcedChannel: readonly Entry[] = [
  {
    match: [
      `${obligedTo('soittaa')} _3`,
      `${obligedTo(VISIT)} _3 ${OFFICE}`,
      `${obligedTo('tulla käydä/käy')} _3 (allekirjoittamaan|allekirjoittamassa|ilmoittamaan|ilmoittamassa|maksamassa|maksamaan|tekemässä|tekemään|hoitamassa|hoitamaan|perumassa|perumaan|todistamassa)`,
      `${obligedTo('käyttää ladata/lataa täyttää')} _2 ${MEANS}`,
      `(täytyy|pitää|tulee|on) _1 (${askedForms(DEAL)}|${dutyForms(DEAL)}) _1 ${CHANNEL}`,
    ],
    except: ['(tai|taikka|joko) _8', '(voit|halutessasi|jos haluat) _6', 'soittaa _1 (hätänumero*|112)'],
    hit: [
      'Sinun on soitettava meille.',
      'Teidän täytyy tulla henkilökohtaisesti konttoriin.',
      'Sinun on tultava tallille allekirjoittamaan sopimus.',
      'Sinun on käytettävä tähän chattia.',
      'Osoitteenmuutos on tehtävä paikan päällä.',
    ],
    miss: ['Voit soittaa tai kirjoittaa.', 'Sinun pitää ladata akku.', 'Sinun täytyy tulla kello 9.', 'Peruutus on tehtävä ajoissa.'],
  },
  {
    match: [
      `${ONLY} _1 ${CHANNEL}`,
      `${CHANNEL} (vain|ainoastaan)`,
      '(hoidetaan|tehdään|onnistuu|onnistuvat|käsitellään|otetaan|palvelemme|vastaamme|otamme) _3 (vain|ainoastaan|pelkästään|yksinomaan) _3',
      '(ota|ottakaa|otathan) _1 yhteyttä (jatkossa)? (vain|ainoastaan|pelkästään) _2',
      '(emme|ei) _3 (sähköpostitse|chatissa|puhelimessa|puhelimitse|tässä kanavassa|kirjallisesti|viesteissä|tätä kautta) _2',
      '(emme|ei) (valitettavasti)? (vastaa|vastata|käsittele|käsitellä|lue) (sähköposteihin|sähköpostiviesteihin|viesteihin|sähköposteja)',
      '(puhelimitse|sähköpostitse|chatissa|tässä kanavassa) (emme|ei|en) _4',
      '(ainoa|ainut) (tapa|keino|mahdollisuus|vaihtoehto|kanava|reitti) _6',
    ],
    except: [
      '(tai|taikka) _6',
      '(voit|halutessasi|jos haluat) _6',
      'vain (arkisin|viikonloppuisin|maksutta|yhden|kerran)',
      '(emme|ei) (koskaan)? (kysy|pyydä|lähetä|tarvitse|tarvita|ole) _4',
      '(palvelemme|vastaamme) (vain|ainoastaan) _1 (arkisin|arki*|suomeksi|englanniksi|<WEEKDAY>)',
      `onnistuu (vain|ainoastaan) (ennen|kun|jos)`,
    ],
    hit: [
      'Verkossa vain.',
      'Muutokset tehdään vain puhelimitse.',
      'Peruutus onnistuu vain soittamalla.',
      'Palautukset käsitellään yksinomaan myymälässä.',
      'Jatkossa ota yhteyttä vain lomakkeella.',
      'Emme käsittele valituksia sähköpostitse.',
      'Puhelimitse emme palvele.',
      'Emme vastaa sähköposteihin.',
      'Ainoa tapa vaihtaa aikaa on käyttää sovellusta.',
    ],
    miss: [
      'Palvelemme vain arkisin.',
      'Emme koskaan kysy tunnuslukua sähköpostitse.',
      'Lippu käy vain lauantaina.',
      'Voit perua verkossa, puhelimitse tai tiskillä.',
    ],
  },
];
