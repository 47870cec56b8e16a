import type { Entry } from '../../language-pack';
import { MONEY_OWN, MONEY_THIRD } from './promise-verbs';
import { anybody } from './promises-anybody';

const SUM =
  '(raha|rahat|rahasi|rahanne|*hyvitys|*hyvityksesi|*palautus|*palautuksesi|*korvaus|*korvauksesi|*summa|erotus|*maksu|*maksusi|*hinta|*vakuus|takuuvuokra|*vakuutesi|ylimääräinen|*pantti|bonus|liikaa|loput|euroa|ennakko|*veloitus|*varaus|korko|avustus|tuki|palkkio|veronpalautus|<MONEY>)';

/** Refunding, crediting, paying, compensating. */
export const money: readonly Entry[] = [
  {
    match: [
      `(${MONEY_OWN})`,
      `<WHO> _4 (${MONEY_THIRD})`,
      '(perumme|poistamme|mitätöimme|perun|poistan|mitätöin|perutaan|poistetaan|mitätöidään) _3 (*veloitukse*|*laskun|*maksun|*maksut)',
      '(annamme|annan|myönnämme|myönnän|saat|saatte|annetaan|myönnetään) _4 (*hyvityksen|hyvitystä|*korvauksen|korvausta|rahat|rahasi|rahanne|erotuksen|summan|*maksun takaisin|*vakuuden)',
      '(siirrämme|siirrän|lähetämme|toimitamme|siirretään) _3 (rahat|summan|hyvityksen|korvauksen|maksun)',
      '(perimme|perin) _3 takaisin',
      '(alennamme|lasken|laskemme|pienennämme) _2 (*laskua|*maksua|hintaa|vuokraa)',
    ],
    except: [
      '(takuu|*vakuutus|*vakuutuksesi|valmistaja) korvaa',
      '(palautamme|palautan|palautetaan) _4 (mieleen|tiedosto*|asetukset|tehdasasetu*|yhtey*|veden|sähköt|tuote|pakkaus|laite|alkuperäi*)',
      '(maksetaan|maksamme|maksan) _3 (verkkopank*|laskulla|kortilla|etukäteen|kassalla|käteisellä|itse)',
      '(lasku|vuokra|matka|lippu|laina|luotto|lainat) maksetaan _1 (verkko*|etukäteen|kassalla|kortilla|tasaeri*|erissä|kuukausi*|takaisin)',
      '(saat|saatte) _3 (rahat|hyvityksen) (jos|vain)',
      '(vähennä|vähennämme) _2 (päästö*|melua)',
      '*si korvaa',
      '(maksamme|maksan) (me|minä)',
      '(maksaa|maksavat) _1 (<NUMBER>|<MONEY>|enemmän|vähemmän|liikaa|saman)',
    ],
    hit: [
      'Hyvitämme molemmat kerrat.',
      'Maksamme vuokravakuuden takaisin.',
      'Molempien lippujen hinta palautetaan kortille.',
      'Perumme toisen veloituksen.',
      'Saat rahat takaisin.',
      'Vakuutusyhtiö maksaa korvauksen.',
      'Perimme maksun takaisin vakuutuksesta.',
    ],
    miss: [
      'Hyvitimme maksun.',
      'Lasku maksetaan verkkopankissa.',
      'Kotivakuutuksesi korvaa rikotun ikkunan.',
      'Huoltomme maksaa 25 euroa.',
      'Postimaksun maksamme me.',
      'Laina maksetaan tasaerissä.',
    ],
  },
  {
    match: [
      `${SUM} _5 (on|ovat|tulee|tulevat|palautuu|palautuvat|näkyy|näkyvät|siirtyy|siirtyvät|saapuu|saapuvat|kirjautuu|menee) _3 (*tilillä*|*tilille*|*kortilla*|*kortille*|sinulla|teillä|perillä|matkalla|*laskulla*|*laskussa*|*lompako*|käytössäsi|käytettävissäsi)`,
      `${SUM} _3 (vapautuu|vapautuvat|purkautuu|purkautuvat|poistuu|poistuvat|hyvittyy|tulee|tulevat|palautuu|palautuvat|siirtyy|siirtyvät|saapuu|saapuvat|seuraa|lähtee|lähtevät) _2`,
      '(*hyvitys|*hyvityksesi|*palautus|*korvaus|*korvauksesi|rahojen palautus) on _1 (käynnissä|aloitettu|tilattu|hyväksytty|matkalla|työn alla|kesken|vireillä|maksussa|tulossa)',
      '(rahat|rahasi|rahanne) (ovat|tulevat) _2 takaisin',
      '(summa|*hyvitys|*hyvityksesi|*korvaus|*korvauksesi|*palautus|*palautuksesi|erotus|loput|rahat|rahasi) _2 (*daan|*dään|*etaan|*etään)',
    ],
    except: [
      'maksu on (päättynyt|tullut|maksettu|myöhässä)',
      '(on|ovat) _1 (maksettu|palautettu|hyvitetty|korvattu|siirretty|vähennetty|kirjattu|vastaanotettu|saapunut) _3',
      '(maksu|hinta) on _2 (euroa|e)',
      'hyväksytty ja (maksettu|palautettu|hyvitetty)',
      'maksu tulee (maksaa|suorittaa)',
      '(*maksu|summa) näkyy (kuitissa|kohdassa)',
      '*hinta näkyy _1 (hinnastossa*|kohdassa|sivu*)',
      '*si (ovat|on) tallessa',
      // There already, or there to be seen: only a time makes it a promise.
      '(on|ovat) (jo|nyt|taas|jälleen|ollut|olleet) _1 (*tilillä*|*kortilla*|*lompako*|sinulla|teillä|perillä|käytössäsi|käytettävissäsi)',
      '(on|ovat) (*tililläsi|*tilillänne|*kortillasi|*kortillanne) (.|$|, (kuten|joten))',
    ],
    hit: [
      'Rahat ovat tililläsi viiden päivän kuluessa.',
      'Korvaus tulee tilille.',
      'Hyvitys näkyy seuraavalla laskulla.',
      'Hyvityksesi on jo matkalla.',
      'Katevaraus purkautuu.',
      'Summa huomioidaan laskussa.',
    ],
    miss: [
      'Maksu on 5 euroa kuukaudessa.',
      'Toimituksen hinta näkyy hinnastossamme.',
      'Korvaus on maksettu tilillesi.',
      'Rahat ovat jo tililläsi.',
      'Hyvitys on nyt kortillasi.',
      'Vakuus on tililläsi.',
    ],
  },
  anybody({ does: MONEY_THIRD, hit: 'Hallitus maksaa matkakulut.', miss: 'Vakuutuksesi korvaa vahingon.' }),
];
