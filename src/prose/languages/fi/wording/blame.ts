import type { Entry } from '../../../language-pack';

/** Mishaps in the second person: they blame as they stand. */
const MISHAPS =
  'laiminlöit unohdit rikoit mokasit sössit sekoitit erehdyit myöhästyit sivuutit hukkasit kadotit pudotit särjit tärvelit vahingoitit ylitäytit ylikuumensit ylikuormitit tallasit katkaisit väänsit tuhosit sotkit naarmutit kaadoit repäisit kastelit laistit viivyttelit vitkastelit';
/** Doings in the second person: harmless, unless something about them was wrong. */
const DOINGS =
  'käytit painoit annoit kirjoitit luit ymmärsit asensit valitsit syötit laitoit panit tilasit maksoit tulit ilmoitit merkitsit kytkit pesit avasit suljit täytit lähetit teit otit veit ajoit näppäilit kuulit tulkitsit ostit liitit säädit vaihdoit irrotit kiinnitit pakkasit toimit jätit';

const bothNumbers = (forms: string): string =>
  forms
    .split(' ')
    .flatMap((form) => [form, `${form}te`])
    .join('|');

/** Mishaps that befall one: behind an apology they are the customer’s story, and no reproach. */
const BEFALLEN = 'myöhästyit hukkasit kadotit pudotit rikoit särjit kaadoit sotkit naarmutit kastelit';

const WRONG =
  '(väärä*|väärin|virheellise*|liian|liikaa|huolimattomasti|huonosti|vastoin|puutteellise*|kesken|vaikka _2 kielle*|virheen|virheitä|omatoimisesti|omin päin|ilman lupaa)';

/** What one ought to have done: behind "et" it is a reproach. */
const DUTIES =
  '(lukenut|tarkistanut|noudattanut|maksanut|ilmoittanut|huomannut|vaivautunut|viitsinyt|vahvistanut|toiminut|seurannut|muistanut|huolehtinut|tullut|palauttanut|vastannut|antanut|täyttänyt|katsonut|hakenut|perunut|peruuttanut|tuonut|huoltanut|puhdistanut|saapunut|lähettänyt|toimittanut|kuunnellut|totellut|päivittänyt|varmistanut|lukeneet|tarkistaneet|noudattaneet|maksaneet|ilmoittaneet|huomanneet|vaivautuneet|viitsineet|vahvistaneet|toimineet|seuranneet|muistaneet|huolehtineet|tulleet|palauttaneet|vastanneet|antaneet|täyttäneet|katsoneet|hakeneet|peruneet|tuoneet|huoltaneet|toimittaneet|varmistaneet)';

/** Says that the customer is at fault. */
export const blame: readonly Entry[] = [
  {
    match: [
      '(sinun|teidän|asiakkaan) _1 (oma|omaa|syy|syytä|vika|vikaa|virhe|virhettä|vastuullasi|huolimattomuu*|mokasi)',
      '(oma|omaa) (syysi|syytäsi|vikasi|vikaasi|virheesi|mokasi|huolimattomuu*|syynne|syytänne|vikanne|virheenne)',
      '(virheesi|virheenne|vikasi|syysi|huolimattomuu*|piittaamattomuu*|virheestäsi|virheestänne|varomattomuu*) _1 (takia|vuoksi|seuraus|seurausta|tulos)?',
      '(sinun|teidän|sinunkin|asiakkaan) (olisi|olis) _1 (pitänyt|kannattanut|tullut|täytynyt|kuulunut)',
      '(olisit|olisitte) _1 (*nut|*nyt|*neet) _3',
      '(virheellisen|virheellinen|puutteellisen|puutteellinen|väärän|myöhästyneen|huolimattoman) _1 (*uksesi|*uksenne|*yksesi|*yksenne|*tosi|*tonne|*tuksesi) (takia|vuoksi|johdosta|seurauksena)',
      '(kyseessä on|tämä on|se on|kyse on) _1 (käyttäjävirhe|käyttäjän virhe|käyttövirhe|itse aiheutettu*)',
      'omasta (syystäsi|syystänne)',
      '(syytä|syyttää|syyttäkää|syytät) vain (itseäsi|itseänne)',
      '(laiminlyöntisi|laiminlyöntinne|välinpitämättömyytesi|väärinkäytöksesi) _1',
      '(miksi|mikset|miksette) (et|ette)? (ole)? _1 (ilmoittanut|ilmoittaneet|kertonut|kertoneet|lukenut|lukeneet|tarkistanut|tarkistaneet|soittanut|soittaneet|kysynyt|maksanut|maksaneet) _2',
      '(ohjeessa|ohjeissa|ehdoissa|ehdoissamme|sopimuksessa|sivulla) _1 (lukee|sanotaan|todetaan|kerrotaan|mainitaan) _1 (selvästi|selkeästi|yksiselitteisesti)',
      '(ohjeessa|ohjeissa|ehdoissa|ehdoissamme|sopimuksessa|sivulla) (selvästi|selkeästi|yksiselitteisesti) (lukee|sanotaan|todetaan|kerrotaan|mainitaan)',
      '^ olisi (kannattanut|pitänyt|ollut (hyvä|syytä|viisasta|järkevää)) _3',
      '(olet|olette) (siis|valitettavasti)? itse (syyllinen|syypää|syyllisiä|vastuussa|aiheuttanut|aiheuttaneet|rikkonut|vahingoittanut|tehnyt|*nut|*nyt|*neet) _2',
      '(vika|syy|virhe) (on|oli|lienee) _1 (sinun|sinussa|teidän|teissä|käyttäjän|käyttäjässä|asiakkaan) _1',
      '(johtuu|johtui|aiheutui|syntyi) _2 (sinun|teidän|omasta|omista|käyttäjän|asiakkaan|virheestäsi|huolimattomuudestasi|toiminnastasi) _2',
      'jos (olisit|olisitte) _4',
      '(näin|niin|tällaista|tällöin) (siinä)? (käy|tapahtuu|sattuu) (,)? (kun|jos) (ei|et|ette) _3',
      '(itse|itsehän) (olet|olette|sen)? (aiheutit|aiheutitte|aiheuttanut|aiheuttaneet|valitsit|valitsitte|hyväksyit|hyväksyitte|rikoit|rikoitte)',
    ],
    except: [
      '(ei|eikä|eivät) _3 (sinun|vikasi|syysi|virheesi|virheestäsi|syytäsi|vikaasi|huolimattomuu*)',
      '(olisi|sinun olisi) pitänyt (saada|tulla|vastaanottaa|päästä)',
      '(olisit|olisitte) _1 (halunnut|toivonut|odottanut|ansainnut|saanut|päässyt|tarvinnut|halunneet|toivoneet|odottaneet|ansainneet|saaneet|päässeet|tarvinneet|*massa|*mässä)',
      '(kuljettaja*|varasto*|meidän|oma) _1 (huolimattomuu*|varomattomuu*)',
      '(sinun|teidän) oma (käyttäj*|tili*|sivu*|huone*|koodi*|tunnu*|asiakas*|osoite*|*si)',
      '(huolimattomuu*|varomattomuu*) (takia|vuoksi)? meil*',
    ],
    hit: [
      'Sinun olisi pitänyt lukea ohjeet.',
      'Se on oma syysi.',
      'Jos olisit noudattanut ohjeita, tätä ei olisi tapahtunut.',
      'Se oli teidän huolimattomuuttanne.',
      'Olisit voinut uusia lainan verkossa.',
      'Näin käy, kun ei lue ohjeita.',
      'Olisi kannattanut mitata ovi.',
      'Kyseessä on käyttäjävirhe.',
      'Paketti palasi omasta syystäsi.',
      'Voit syyttää vain itseäsi.',
      'Laiminlyöntisi maksaa nyt.',
      'Miksi ette ilmoittaneet tästä heti?',
      'Ehdoissa lukee selvästi, ettei lippua hyvitetä.',
      'Kuten ohjeessa selvästi lukee, kone tyhjennetään.',
      'Virheellisen ilmoituksenne takia toimitus viivästyi.',
      'Olet itse syyllinen vahinkoon.',
      'Vika on käyttäjässä.',
      'Vika johtuu omasta huolimattomuudestasi.',
      'Virheesi takia paketti palasi.',
      'Itsehän aiheutit vian.',
      'Se on sinun vikasi ja sinun syytä.',
    ],
    miss: [
      'Vika oli meidän laitteessamme.',
      'Meidän olisi pitänyt kertoa siitä.',
      'Se ei ole sinun vikasi.',
      'Olisit saanut avaimen perjantaina.',
      'Kuljettajan huolimattomuuden takia paketti kastui.',
      'Näin se käy helpoiten.',
    ],
  },
  {
    match: [
      `(${bothNumbers(MISHAPS)}) _3`,
      `(${bothNumbers(DOINGS)}) _3 ${WRONG} _1`,
      `(koska|sillä|kun|siksi että) (sinä|te)? (${bothNumbers(DOINGS)}) _3 (itse|ilman|liian|väärä*)`,
      `(koska|sillä|kun|siksi että) (sinä|te)? (*it|*itte) _2 ${WRONG}`,
      '^ (sinä|te)? (*asit|*äsit|*oit|*öit|*utit|*ytit|*atit|*ätit|*elit|*ilit) _3 (liian|väärin|liikaa|huolimattomasti) _1',
      `(itsepä|itsepähän|itsehän|omapa) (${bothNumbers(DOINGS)}) _2`,
      `(koska|sillä|vaikka) (sinä|te)? _1 (et|ette) (ole)? _1 (*nut|*nyt|*neet) _3`,
      `vaikka _2 (pyysimme|pyysin|varoitimme|kerroimme|muistutimme|neuvoimme|ohjeessa|ohjeissa|ehdoissa) _3`,
      `(jätit|jätitte) _3 (*matta|*mättä|kesken|huomiotta|auki|kiinni|päälle|pois|ulos|sateeseen|lukitsematta)`,
      '(ei ole|tämä on jo) (ensimmäinen|toinen|kolmas) kerta (,)? kun _2',
      `(et|ette) (ole|siis|edes|kuitenkaan)? _1 ${DUTIES}`,
      `(johtuu|johtui|johtunut) _1 siitä (,)? että (sinä|te|olet|olette|et|ette|${bothNumbers(DOINGS)}) _3`,
    ],
    except: [
      '(jos|mikäli|kun|sen jälkeen kun|ennen kuin) _2 (unohdit|et|ette|rikoit|myöhästyit|jätit|hukkasit|kadotit)',
      '^ (jos|mikäli) _8',
      '(jätit|jätitte) (meille|viestin|yhteystie*|soittopyynn*|palautet*|tilauks*)',
      'jotta et',
      `(pahoittelen|pahoittelemme|anteeksi|pahoillani|pahoillamme|ikävä|ikävää|harmi|harmillista|harmittaa|kurjaa|kurja|inhottavaa|surullista|ymmärrän|kerroit|kirjoitit) _2 (,)? (että|kun) (sinä|te)? _2 (${bothNumbers(BEFALLEN)}) _4`,
      '(harmi|ikävä|ikävää|kurjaa|kurja|pahoittelen|kerroit|kirjoitit) _2 (,)? (että|kun) _1 (unohdit|unohditte) _2 (*aan|*ään|*een|*iin|*oon|*uun|*yyn|*lle)',
      `(${bothNumbers(BEFALLEN)}) _3 (takiamme|vuoksemme|takia|vuoksi)`,
      '(et|ette) ole vielä _2',
      '(et|ette) (ole|siis|tietenkään)? _1 (tehnyt|antanut|toiminut) (mitään)? väärin',
      '(kirjoitit|kerroit|ilmoitit|luit) (,)? että _4',
      '(saitte|sait|tuli|oli) (liian|väärä*)',
      'soitin _3 (,)? mutta et',
      '(*it) _2 (*vat|*vät)',
      '(et|ette) (ole)? _1 (saanut|saaneet|päässyt|päässeet|voinut|voineet|pystynyt|pystyneet|tiennyt|tienneet|halunnut|halunneet|löytänyt|ehtinyt|käyttänyt|pyytänyt|tarvinnut|ollut) _3',
      '(ohje*|meidän|lomake*|sivu*) _2 vuoksi',
      '(liian|väärän) (vähän|paljon|suure*|korkea*|monta) _1 (maksoit|maksoitte)',
      '(maksoit|maksoitte) _1 (liikaa|liian paljon)',
      '(tilasit|ostit) _3 mutta (sait|sinulle|meiltä)',
    ],
    hit: [
      'Laiminlöit maksun vahvistamisen.',
      'Käytit väärää pesuainetta.',
      'Jätit laskun maksamatta.',
      'Tämä ei ole ensimmäinen kerta, kun unohdat avaimen.',
      'Et lukenut ehtoja.',
      'Unohdit maksaa laskun.',
      'Pesä kuoli, koska ruokit sitä liian vähän.',
      'Itsepähän valitsit halvimman lipun.',
      'Maalasit seinän liian ohuesti.',
      'Takuu raukesi, kun vaihdoit siihen itse terän.',
      'Palvelu suljettiin, koska ette toimineet ohjeen mukaan.',
      'Matto kutistui, vaikka varoitimme siitä.',
      'Lasku on auki, koska et ole vastannut muistutuksiin.',
      'Tämä johtuu siitä, että painoit nappia.',
    ],
    miss: [
      'Unohdimme lähettää sen.',
      'Jos unohdit salasanan, valitse uusi.',
      'Jätit meille viestin eilen.',
      'Et ole tehnyt mitään väärää.',
      'Maksoit liikaa, joten palautamme erotuksen.',
      'Soitin sinulle, mutta et vastannut.',
      'Käytit alennuskoodia.',
      'Et ole vielä vahvistanut osoitettasi.',
      'Ne myöhästyivät, koska paketit menivät väärään kaupunkiin.',
      'Palautamme rahat, koska et päässyt konserttiin.',
      'Pahoittelen, että myöhästyit junan takia työstä.',
      'Ikävä kuulla, että kadotit avaimesi.',
      'Kurjaa, että unohdit takkisi bussiin.',
      'Myöhästyit lennolta meidän bussimme vuoksi.',
    ],
  },
  {
    match: [
      '(kuten|niin kuin)? (olen|olemme|sanoin|sanoimme|kerroin|kerroimme|selitin|selitimme) (jo|useasti|moneen kertaan|monta kertaa) _2 (kertonut|sanonut|kertoneet|sanoneet|selittänyt|selittäneet|todennut|ilmoittanut)',
      '(kuten|niin kuin) (jo|aiemmin|minä jo)? (sanoin|sanoimme|kerroin|kerroimme|selitin|selitimme|mainitsin|mainitsimme|totesin|totesimme) (jo|aiemmin|useaan kertaan|monta kertaa)',
      '(kuten|niin kuin) jo _4 (sanoin|sanoimme|kerroin|kerroimme|selitin|selitimme|mainitsin|mainitsimme|totesin|totesimme|ilmoitin|ilmoitimme|neuvoin|neuvoimme)',
      '(kuten|niin kuin) _4 jo (sanoin|sanoimme|kerroin|kerroimme|selitin|selitimme|mainitsin|mainitsimme|totesin|totesimme|neuvoin|neuvoimme)',
      '(sanoin|sanoimme|kerroin|kerroimme|selitin|selitimme) (tämän|sen|asian|saman|siitä|tästä) _1 jo (viime|eilen|viimeksi|kerran|kahdesti|kahteen|monta|moneen|useaan|edellisessä|puhelimessa|alussa|silloin) _2',
      '(johan|itsehän|tämänhän|senhän) _1 (sanoin|sanoimme|kerroin|kerroimme|selitin|selitimme) _2',
      '(kuten|niin kuin) jo _1 (sanoin|sanoimme|kerroin|kerroimme|selitin|selitimme|mainitsin|totesin|totesimme|kirjoitin|kirjoitimme)',
      '(toistan|toistamme) (vielä|jälleen|nyt|uudestaan|kerran)',
      '(rauhoitu|rauhoittukaa|älä huuda|lopeta valittaminen)',
      '(ole|olkaa|olethan|olkaahan) (ensi kerralla|jatkossa|seuraavalla kerralla)? _1 (tarkempi|huolellisempi|tarkkana|huolellinen|tarkempia|huolellisempia)',
      '(lue|lukekaa|luethan) (ehdot|ohjeet|ohje|viesti|sopimus) _1 (huolell*|tarkasti|tarkemmin|kunnolla|ensin)',
      '(lue|lukekaa) (ehdot|ohjeet|ohje) (ensi kerralla|jatkossa)',
      '(ensi kerralla|seuraavalla kerralla|jatkossa) _1 (lue|lukekaa|muista|muistakaa|tarkista|tarkistakaa|katso)',
    ],
    hit: [
      'Kuten olen jo monta kertaa sanonut, emme hyvitä.',
      'Kuten sanoin jo aiemmin, allas on kiinni.',
      'Kuten jo sanoin, kauppa aukeaa kymmeneltä.',
      'Kuten jo viime viikolla sanoin, lainaa ei voi uusia.',
      'Niin kuin viimeksi jo kerroimme, halli on kiinni.',
      'Selitin tämän jo eilen.',
      'Kuten eilisessä viestissäni jo totesin, ovi on lukossa.',
      'Johan kerroimme, että tunti on täynnä.',
      'Toistan vielä: allas on kiinni.',
      'Rauhoitu.',
      'Lue ehdot ensi kerralla.',
      'Ole jatkossa huolellisempi.',
      'Lue ohjeet tarkasti.',
      'Jatkossa muista maksaa ajoissa.',
    ],
    miss: [
      'Kirjoitin sinulle eilen.',
      'Kiitos, kun olit tarkkana.',
      'Kuten kirjoitin 3.3., kauppa on kiinni.',
      'Kerroin viime maanantaina väärän eräpäivän.',
      'Kerroimme jo viime viikolla väärän hinnan.',
      'Kuten viime viikolla kerroin, soitan kello 9.',
      'Kuten eilen sovimme, soitan kello 9.',
    ],
  },
];
