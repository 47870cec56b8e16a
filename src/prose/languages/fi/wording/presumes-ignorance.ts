import type { Entry } from '../../../language-pack';
import { requests } from '../request-forms';

const HANDS =
  'painaa klikata/klikkaa avata valita käynnistää kirjautua/kirjaudu kirjoittaa ladata/lataa mennä/mene päivittää sammuttaa vaihtaa/vaihda katsoa lukea/lue noudattaa/noudata syöttää kääntää/käännä irrottaa/irrota kytkeä/kytke napauttaa/napauta';
const SIMPLY = '(vain|ihan vain|ihan vaan|vaan|yksinkertaisesti|vain yksinkertaisesti|ainoastaan)';
/** What needs no saying: of a rule for customers it lectures, of our own mistake it owns up. */
const EVIDENT = '(itsestään selvää|itsestäänselvää|päivänselvää|ilmiselvää|sanomattakin selvää|selvää)';

/** Takes the customer for somebody who knows less than everybody. */
export const presumesIgnorance: readonly Entry[] = [
  {
    match: [
      '(kuten|niin kuin) (kaikki|jokainen|kuka tahansa|lapsikin) _1 (tietä*|tiedämme|osaa|ymmärtä*|tajuaa|näkee)',
      '(kaikki|kaikkihan|jokainen|jokaisen) _1 (tietä*|tiedämme|ymmärtä*|tajuaa|osaa) (,)? (että|miten|kuinka|.|$)',
      '(kuka tahansa|kenen tahansa|lapsikin|jokainen|jokaikinen) _1 (tietää|osaa|ymmärtä*|tajuaa|tajuta|pystyy|selviää|näkee|osannee)',
      '(luulisi|olettaisi) _3 (tietävän|ymmärtävän|tajuavan|osaavan|muistavan|huomaavan|olevan|pystyvän|selviävän|onnistuvan)',
      '(kuten|niin kuin) (varmasti|varmaan|toki|hyvin|varmaankin|itsekin)? (tiedät|tiedätte|ymmärrät|ymmärrätte|arvaat|tiedätkin|tiedättekin|tiedetään|tunnettua)',
      `(on|tietysti|tietenkin)? ${EVIDENT} (on)? (,)? että`,
      '(itsestään selvää|itsestäänselvää|päivänselvää|ilmiselvää|itsestäänselvyys) (.|,|!|$)',
      '(tietenkin|tietysti|totta kai|luonnollisesti|tottahan|ilman muuta) _3 (täytyy|pitää|oltava|tulee|kannattaa|kuuluu)',
      '(tietenkin|tietysti|luonnollisesti) _3 (itsekin|kuka tahansa|jokainen) _1',
      '(täytyy|pitää|kuuluu) (tietenkin|tietysti|totta kai|luonnollisesti) _1',
    ],
    except: [
      `${EVIDENT} (on)? (,)? että _2 (me|meidän|meiltä|meille|mekin|erehdyimme|*imme|*amme|*ämme|olet|olette|virhe)`,
      '(tietenkin|tietysti|totta kai|luonnollisesti) _2 (me|meidän)',
      '(ei|eikä) (ole)? _2 (yksinkertais*|selvää|itsestään*|kaikki|jokainen)',
    ],
    hit: [
      'Kuten kaikki tietävät, vuokrasopimus irtisanotaan kirjallisesti.',
      'Sen nyt luulisi jokaisen ymmärtävän.',
      'Sehän on itsestään selvää.',
      'Kaikkihan sen tietävät, että kissaa ei ruokita.',
      'Lapsikin osaa vaihtaa sulakkeen.',
      'Kuten varmasti tiedät, kirja lainataan kortilla.',
      'On itsestään selvää, että kansi suljetaan.',
      'Luonnollisesti lippu pitää leimata.',
      'Lippu pitää tietysti leimata.',
      'Luonnollisesti pariston voi vaihtaa itsekin.',
    ],
    miss: [
      'Selvää on, että laskutimme sinua kahdesti.',
      'Palautamme tietenkin koko summan.',
      'Tietenkin meidän pitää korjata se.',
      'Kaikki tietävät tunteen, kun juna lähtee.',
    ],
  },
  {
    match: [
      '(se|tämä|sehän|tämähän|homma) (on|käy|onnistuu) _1 (todella|aivan|ihan|tosi|niin|lasten|erittäin) (helppo*|helposti|yksinkertais*)',
      '(etkö|ettekö|etköhän) (ole|te|sinä|edes)? _1 (lukenut|lukeneet|huomannut|huomanneet|tiennyt|tienneet|tiedä|ymmärrä|osaa|muista) _3',
      '(helppo nakki|peruskauraa|perusasia|perusasioita|ihan perusjuttu|tyhmempikin|aapinen|sehän nyt)',
      'kuten arvata saattaa',
      'onhan _3 (varmasti|kunnolla|oikein|päällä|kiinni|auki) _1',
      '(ei|eikä) (pitäisi|kai) (se)? (olla|ole) _1 (vaikea*|ongelma|mahdoton*) _2',
      '(tuskin|ei) (se|tämä)? voi olla (niin|kovin|noin)? (vaikea*|hankala*) _1',
      '(maalaisjärjellä|terveellä järjellä|pienellä vaivalla|kyllähän sinä|kai sentään)',
      '(lastenleikkiä|helppoa kuin heinänteko|helppoa kuin mikä|ei (se|tämä)? ole rakettitiedettä|läpihuutojuttu)',
      '(eihän|ei) (se|tämä)? (nyt)? ole (nyt|niin|kovin|sen|mitenkään)? (vaikeaa|vaikeata|vaikea|hankalaa|monimutkaista|kummoista)',
      '(sinun|teidän)? _1 (tarvitsee|tarvitset|riittää|täytyy|pitää) (vain|ainoastaan|yksinkertaisesti)',
      `(${requests(HANDS)}) (nyt|siis)? ${SIMPLY} _2`,
      `(painat|klikkaat|avaat|valitset|kirjaudut|menet|täytät|vaihdat|luet|napautat) ${SIMPLY} _2`,
      '(oletko|oletteko) (muistanut|muistaneet|huomannut|huomanneet) _4',
      `(yksinkertaisesti|ihan vain) (${requests(HANDS)})`,
      '(oletko|oletteko|onko|muistitko|osaatko|ymmärrätkö|tiedätkö|luitko|tarkistitko|tarkistitteko) _3 (varmasti|edes|kokeillut|lukenut|pistoke|johto|töpseli|seinässä|virta*|päällä|oikein päin|oikein kiinni|kytkenyt)',
      '(*ithan|*ithän|*ittehan|*ittehän) edes _3',
      '(*itko|*itkö|*itteko|*ittekö|*etko|*etkö|oletko) edes _3',
      '(oletko|oletteko) (aivan|ihan)? (varma|varmoja) (,)? että _4',
      '(et|ette) (tainnut|tainnutkaan|tainneet|taitanut|vissiinkään|ilmeisesti|varmaankin|varmaankaan|taida|selvästi|selvästikään|kai|vissiin) _3',
      '(ilmeisesti|luultavasti|varmaankin|selvästi) (et|ette|olet|olette) _3',
    ],
    except: [
      '(ei|eikä|eivät) (ole)? _2 (yksinkertais*|helppoa|niin)',
      'kerro mitä olet (jo)? kokeillut',
      '(paina|avaa|valitse|katso) vain (jos|kun|yksi|yhden|kerran|virallis*)',
      '(vain|ainoastaan) (kerran|yhden|jos|<NUMBER>)',
      'onko (virtaa|vikaa)',
      'eihän (se|tämä) ole vaikeaa _2 (meille)',
      'ei ole monimutkaista _2 ja',
    ],
    hit: [
      'Tämä on todella helppoa.',
      'Se on lastenleikkiä.',
      'Eihän se ole vaikeaa.',
      'Etkö lukenut ohjetta?',
      'Se on helppo nakki.',
      'Kuten arvata saattaa, kansi pitää sulkea.',
      'Onhan hana varmasti auki?',
      'Ei se voi olla niin vaikeaa.',
      'Ei pitäisi olla vaikeaa muistaa tunnusta.',
      'Sen tajuaa maalaisjärjellä.',
      'Sinun täytyy vain painaa nappia.',
      'Paina vain vihreää nappia.',
      'Yksinkertaisesti avaa kansi.',
      'Onko pistoke varmasti seinässä?',
      'Tarkistitko edes patterin?',
      'Klikkaat vain punaista nappia.',
      'Oletko muistanut kytkeä laitteen päälle?',
      'Muistithan edes ravistaa purkkia?',
      'Oletko varma, että laite on päällä?',
      'Et varmaankaan huomannut painiketta.',
      'Et tainnut lukea aikataulua.',
      'Ilmeisesti et lukenut ohjetta.',
      'Oletko kokeillut kytkeä virran päälle?',
    ],
    miss: ['Paina vihreää nappia.', 'Se ei ole niin yksinkertaista.', 'Meillä on vain kaksi kokoa.', 'Sinun tarvitsee maksaa vain kerran.'],
  },
];
