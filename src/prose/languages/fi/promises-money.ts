import type { Entry } from '../../language-pack';
import { MONEY_OWN, MONEY_THIRD } from './promise-verbs';

const SUM =
  '(rahat|rahasi|rahanne|raha|hyvitys|hyvityksesi|palautus|korvaus|korvauksesi|summa|*summa|erotus|maksu|maksusi|hinta|*hinta|*maksu|vakuus|*vakuus|ylimääräinen|*korvaus|*hyvitys|panttimaksu|pantti|etu|bonus|liikaa|loput|euroa|euro|ennakko|käteismaksu|<MONEY>)';

/** Refunding, crediting, paying, compensating. */
export const money: readonly Entry[] = [
  {
    match: [
      `(${MONEY_OWN})`,
      `<WHO> _5 (${MONEY_THIRD})`,
      '(hinta|maksu|summa|*maksu|*maksut|liput|lippu|vakuus|hinnat|rahat) _4 (palautetaan|hyvitetään|korvataan|maksetaan)',
      '(perumme|poistamme|mitätöimme|perun|poistan|mitätöin|perutaan|poistetaan) _3 (veloitukse*|laskun|maksun|*maksun|*laskun)',
      '(annamme|annan|myönnämme|myönnän|saat|saatte) _4 (hyvityksen|hyvitystä|korvauksen|korvausta|rahat|rahasi|rahanne|maksun takaisin|*maksun takaisin|vakuuden)',
      '(siirrämme|siirrän|lähetämme|toimitamme|siirretään) _3 (rahat|summan|hyvityksen|korvauksen|maksun)',
    ],
    except: [
      '(takuu|vakuutus|vakuutuksesi|kotivakuutus|valmistaja) korvaa',
      '(palautamme|palautan|palautetaan) _4 (mieleen|tiedosto*|asetukset|tehdasasetu*|yhtey*|veden|sähköt|tuote|pakkaus|laite|alkuperäi*)',
      '(maksetaan|maksamme|maksan) _3 (verkkopank*|laskulla|kortilla|etukäteen|kassalla|käteisellä|itse)',
      '(lasku|vuokra|matka|lippu) maksetaan (verkko*|etukäteen|kassalla|kortilla)',
      '(saat|saatte) _3 (rahat|hyvityksen) (jos|vain)',
      '(vähennä|vähennämme) _2 (päästö*|melua)',
      'palautan mieleen',
    ],
    hit: [
      'Hyvitämme molemmat kerrat.',
      'Maksamme vuokravakuuden takaisin.',
      'Molempien lippujen hinta palautetaan kortille.',
      'Perumme toisen veloituksen.',
      'Saat rahat takaisin.',
      'Vakuutusyhtiö maksaa korvauksen.',
    ],
    miss: ['Hyvitimme maksun.', 'Lasku maksetaan verkkopankissa.'],
  },
  {
    match: [
      `${SUM} _5 (on|ovat|tulee|tulevat|palautuu|palautuvat|näkyy|näkyvät|siirtyy|siirtyvät|saapuu|saapuvat|kirjautuu) _3 (tilillä*|tilille*|kortilla*|kortille*|sinulla|teillä|perillä|matkalla|laskulla*|laskussa*|*tilille*|*tilillä*|lompako*)`,
      '(rahat|raha|hyvitys|maksu|palautus|korvaus|summa|rahasi|hyvityksesi|korvauksesi|maksupalautus) (tulee|tulevat|palautuu|palautuvat|näkyy|näkyvät|siirtyy|saapuu|saapuvat|seuraa|lähtee|maksetaan) _2',
      '(hyvitys|palautus|maksupalautus|korvaus|rahojen palautus) on (käynnissä|aloitettu|tilattu|hyväksytty|matkalla|työn alla|kesken|vireillä|maksussa)',
    ],
    except: [
      'maksu on (päättynyt|tullut|maksettu|myöhässä)',
      '(palautus|maksu) on (kirjattu|vastaanotettu|saapunut)',
      'palautuksesi on _1',
      '(maksu|hinta) on _2 (euroa|e)',
      'maksu tulee (maksaa|suorittaa)',
      '(maksu|summa) näkyy (kuitissa|kohdassa)',
      'hinta näkyy _1 (hinnastossa*|kohdassa|sivu*)',
    ],
    hit: [
      'Rahat ovat tililläsi viiden päivän kuluessa.',
      'Korvaus tulee tilille.',
      'Hyvitys näkyy seuraavalla laskulla.',
      'Hyvityksesi on jo matkalla.',
    ],
    miss: ['Maksu on 5 euroa kuukaudessa.', 'Toimituksen hinta näkyy hinnastossamme.', 'Tuotteen palautus on maksutonta.'],
  },
];
