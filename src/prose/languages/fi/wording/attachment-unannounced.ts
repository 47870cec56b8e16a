import type { Entry } from '../../../language-pack';
import { madeTo, requests } from '../request-forms';

/** A file without a word about what is in it. */
const FILE =
  '(liite|liitteen|liitettä|liitteestä|liitteet|liitteitä|liitteistä|liitetiedosto|liitetiedoston|liitetiedostot|tiedosto|tiedoston|tiedostoa|tiedostosta|tiedostot|materiaali|materiaalin|materiaalit|dokumentti|dokumentin|dokumentit)';
const PAPERS =
  '(kuva|kuvan|kuvat|kuvia|valokuva|valokuvan|valokuvat|valokuvia|asiakirja|asiakirjan|asiakirjat|asiakirjoja|dokumentti|dokumentin|dokumentit|dokumentteja|tiedosto|tiedoston|tiedostot|tiedostoja|liite|liitteen|liitteet|liitteitä|kopio|kopion|kopiot|paperi|paperit|papereita|kuittisi|kuitti|kuitin|kuitit|tosite|tositteen|tositteet|todistus|todistuksen|todistukset|skannaus|kuvakaappaus|kuvakaappauksia|video|videon|materiaalit)';

/** "kolme kuvaa ja kuitti": behind a number the partitive stands. */
const COUNTED = `((<NUMBER>|<FEW>)? (${PAPERS}|kuvaa|valokuvaa|asiakirjaa|dokumenttia|tiedostoa|liitettä|kopiota|paperia|kuittia|tositetta|todistusta|kuvakaappausta|videota)) ((,|ja|sekä|tai) _1 (${PAPERS}|kuvaa|kopiota|kuittia|todistusta|videota))?`;

/** Files that nobody named, or asked for without a reason. */
export const attachmentUnannounced: readonly Entry[] = [
  {
    match: [
      `(${requests('katsoa lukea/lue avata tutustua')}|kts|ks) (.)? (oheinen|oheista|oheiseen|ohessa|liitteenä*|alla)? (oleva|olevaa|oleviin|olevat)? (${FILE}|liitteeseen|liitteisiin|tiedostoon|materiaaliin) (.|,|!|$|ja)`,
      `^ (ohessa|liitteenä|oheisena|mukana) (on)? (.|pyytämäsi)? ${FILE} (.|!|$)`,
      `(liitteessä|liitteenä|liitteeksi|ohessa|oheisena|mukana|tässä|viestissä|viestin lopussa) (on|ovat|tulee|tulevat|laitoin|laitan|lähetän) (sinulle|teille|nyt|vielä|myös|yksi|se)? ${FILE} (.|,|!|ja|$)`,
      '^ (ohessa|liitteenä|oheisena) (.|pyydetyt .)',
      `^ ${FILE} (on|ovat|löytyy|löytyvät)? (ohessa|liitteenä|mukana|alla) (.|!|$)`,
      '^ liite .',
      '^ (liitteenä|ohessa|oheisena) _1 (lisätietoja|lisätiedot|materiaalia|aineisto|aineistoa|pyydetty|pyytämäsi) (.|!|$)',
      `(löydät|löydätte|saat|saatte|näet) _1 ${FILE} _1 (ohesta|alta|tästä|ohessa|viestin lopusta|alapuolelta)`,
      `(lähetän|lähetämme|lähetin|liitän|liitin|liitämme|oheistan|laitan|laitoin) _2 (ohessa|liitteenä|tähän|mukaan)? (${FILE}|asiakirja|asiakirjan|asiakirjat|linkin) (.|!|$)`,
      '(lisätiedot|loput|tiedot|vastaus|kaikki) _1 (liitteessä|liitteestä|liitteenä|linkistä|linkin takana)',
      `(${requests('klikata/klikkaa painaa avata katsoa')}) _2 (linkkiä|linkki|linkistä|tästä) (.|!|$)`,
    ],
    except: ['(asentaja*|kollega*|huolto*|kuljettaja*) _1 avaa'],
    hit: [
      'Katso liite.',
      'Katsokaa liite ja kertokaa mielipiteenne.',
      'Katso liitteenä oleva tiedosto.',
      'Liitteenä tiedosto.',
      'Liitteet ohessa.',
      'Ohessa.',
      'Liite.',
      'Liitteenä lisätietoja.',
      'Löydät liitteen alta.',
      'Liitän tähän tiedoston.',
      'Lisätiedot liitteessä.',
      'Liitteessä on tiedosto.',
      'Tämän viestin mukana tulee myös liite.',
      'Avaa alla oleva linkki.',
    ],
    miss: [
      'Toukokuun lasku on liitteenä.',
      'Liitteenä on vuokrasopimus.',
      'Katso liitteenä oleva lasku.',
      'Asentaja avaa linkin.',
      'Liitteessä on tiedosto laskuista.',
    ],
  },
  {
    match: [
      `${madeTo('lähettää toimittaa ladata/lataa liittää laittaa antaa/anna')} (meille|minulle|vielä)? _2 ${COUNTED} (sähköpostilla|sähköpostitse|viestillä|takaisin|meille|viipymättä|heti|pikaisesti|tähän osoitteeseen|chatissa)? (.|!|$)`,
    ],
    except: [
      '(jotta|niin|että|koska|jos|varten|sillä) _6',
      '(rikki*|*sta|*stä|passin|kuitin|laskun|sopimuksen|*uksen|kortin|tarran|näytön|ruudun|mittarin|tuotteen|lipun|laitteen|paketin) (kuva*|valokuva*|kuvakaappau*|video*|kopio*|todistus*)',
    ],
    hit: [
      'Lähetä asiakirjat.',
      'Lähetä asiakirjat sähköpostilla.',
      'Toimita kopio.',
      'Toimitathan tarvittavat dokumentit.',
      'Lähetä meille kuvia.',
      'Sinun on lähetettävä kuitti.',
      'Lähetä meille kolme kuvaa ja kuitti.',
      'Toimita kaksi kopiota sekä todistus.',
    ],
    miss: [
      'Lähetä kuva halkeamasta, jotta varasto vaihtaa lampun.',
      'Lähetän kuvat huomenna.',
      'Lähetä passin kopio.',
      'Lähetä kuvat rikkinäisestä.',
      'Lähetä kaksi kuvaa naarmusta, jotta valitsemme oikean maalin.',
      'Lähetämme kolme kuvaa ja kuitin.',
    ],
  },
];
