import type { Entry } from '../../language-pack';

const DAY =
  '(<DATENUM> .?|<NUMBER> . <MONTH>|<NUMBER> <MONTH>|<MONTH> <NUMBER> (. päivä*)?|<WEEKDAY>|<MONTH>|<DATE>|kello <NUMBER>|klo <NUMBER>|klo <CLOCK>)';
/** Past forms: passive -ttiin, first persons and the second person of common verbs, third persons that news is told with. */
const PAST =
  '(*ttiin|*tiin|oli|olivat|olit|olitte|tuli|saapui|lähti|alkoi|päättyi|tapahtui|tilasit|tilasitte|maksoit|maksoitte|kirjoitit|kirjoititte|ostit|ostitte|lähetit|lähetitte|soitit|soititte|varasit|palautit|teit|ilmoitit|kävit|saavuit|otit|pyysit|kysyit|lähetimme|lähetin|sovimme|saimme|sain|kirjoitin|kirjoitimme|soitin|soitimme|vastasimme|vastasin|toimitimme|lähettänyt|tehnyt|tilannut|maksanut|ostanut|ilmestyi|erääntyi|umpeutui|vanheni|vanhentui|jäi|julkaistu|päivätty|päivätyn|päivätyllä|alkaen|lähtien|asti)';
const LIMIT =
  '(<NUMBER> <NUMBER>? <UNIT>|<WEEKDAY>|<DATENUM>|<NUMBER> . <MONTH>|<DATE>|<WHEN>|<NUMBER> . päivä*|mennessä|viimeistään|viikon|kuun|klo <NUMBER>|kello <NUMBER>|<DURATION>)';

/** Times that bind nobody here: what has been, when the shop is open, until when the customer may act, how long a thing lasts. */
export const idleTimes: readonly Entry[] = [
  {
    match: [
      '(viime|edellisen|menneen|kuluneen|viimeisen|viimeisten|edellisenä|toissa) (<WEEKDAY>|viikolla|kuussa|<MONTH>|<NUMBER>|vuonna|yönä|viikon|vuorokauden|kuun|vuoden|<SEASON>|päivän|iltana|viikonlop*) _2',
      '(eilen|eilinen|eilisen|eilistä|toissapäivänä) _2',
      '<NUMBER> <NUMBER>? <UNIT> (sitten|aiemmin|ajan|aikana tullut)',
      '<DAYPART> sattu*',
      `${PAST} _4 ${DAY}`,
      `${DAY} _3 (*ttiin|*tiin|oli|tuli|saapui|lähti|alkoi|päättyi|tapahtui|tilasit|maksoit|kirjoitit|ostit|lähetit|soitit|lähetimme|sovimme|saimme)`,
      `${DAY} _1 (*tusta|*tystä|*dusta|*dystä|*tun|*tyn|*dyn|*dun|*ttu|*tty|*tyt|*tut|*tulla|*tyllä|*tuun|*tyyn|*masi|*mäsi|*manne|*männe|*mamme|*mämme|*neen|*neesta|*neestä|tilauksesi|tilauksestasi|viestisi|viestistäsi|käyntisi|lasku|laskusi|ostoksesi|lento|lentosi|maksusi)`,
      `(tilaus|tilauksesi|lasku|laskusi|viesti|viestisi|maksu|maksusi|lento|käynti|ostos|hakemus|sopimus|varaus|*uksesi) (on|oli|tuli|saapui) _1 ${DAY}`,
      '(kerran|kertaa|euroa|e|<MONEY>|tuntia|päivää|minuuttia|kappaletta|gigaa) _1 (kuukaudessa|viikossa|vuodessa|päivässä|tunnissa)',
      '<NUMBER> <UNIT> (aikaa|takuu|vanha|vanhan|ajan|verran|palautusoikeus|maksuaika|jälkeen|myöhässä|kokeilu*|ilmaiseksi|maksutta|kerrallaan|välein otettava)',
      '(takuu|kokeilujakso|kokeiluaika|voimassaolo|irtisanomisaika|palautusaika|maksuaika|sopimuskausi|takuuaika) on _2 <NUMBER> <UNIT>',
      '<NUMBER> <UNIT> (takuu*|kokeilu*)',
      '(voimassa|avoinna|käytettävissä|kelpaa|kelpasi|voimassaolo*|pätee|vanhenee|päättyy|päättyi|umpeutuu|loppuu|erääntyy|raukeaa|alkaa|uusiutuu) _3 (<DATENUM>|<NUMBER> . <MONTH>|<MONTH>|<WEEKDAY>|<DATE>|asti|saakka|<NUMBER> <UNIT>|kuun|vuoden) _1',
      '(versio|kohta|kohdan|sivu|luku|pykälä|osio|huone|laituri|koko|malli|android|windows|ios) (<DATENUM>|<NUMBER>)',
      '(rivillä|riveillä|sivulla) <NUMBER>',
    ],
    except: [
      '(tunnin|päivän|viikon|päivien) päästä',
      '(<NUMBER>|pari|parissa) (viikossa|päivässä|kuukaudessa|vuorokaudessa)',
      '<NUMBER> (arkipäivässä|päivässä|viikossa)',
      '(*taan|*tään|*mme) _4 (tilauksesi|laskusi|maksusi)',
      '(*korjaus|*huolto|*asennus|*päivitys|*siirto|*remontti|*siivous|*pesu|*työt) (alkaa|alkavat) _4',
    ],
    hit: [
      'Pakettisi nähtiin viime tiistaina.',
      'Sinua veloitettiin 12.4. kahdesti.',
      'Kirjoitit meille kolme päivää sitten.',
      'Pysäköintivirhemaksusta 2.4. annetusta.',
      'Takuu on 24 kuukautta.',
      'Koodi on voimassa toukokuun loppuun asti.',
    ],
    miss: ['Kattoremontti alkaa toukokuussa.', 'Vastaamme tiistaina.', 'Saat sen kahdessa päivässä.'],
  },
  {
    match: [
      '(avoinna|auki|aukeaa|aukioloaika*|aukioloajat|palvelemme|tavoitat|tavoittaa|päivystämme|päivystää|suljettu|kiinni|palvelee|palveleva|vastaamme puhelimeen|vastaa puhelimeen|odotamme sinua|odotamme teitä|tervetuloa|puhelinaika) _5 (<WEEKDAY>|<NUMBER>|<CLOCK>|<SHORTDAY>|klo|kello|arkisin|<DATENUM>) _4 (<NUMBER>|<CLOCK>|<WEEKDAY>|lauantaisin|sunnuntaisin)?',
      '(arkisin|arkipäivisin|päivittäin|viikonloppuisin|maanantaisin|tiistaisin|keskiviikkoisin|torstaisin|perjantaisin|lauantaisin|sunnuntaisin|iltaisin|aamuisin|öisin|kuukausittain|viikoittain|vuosittain) _4',
      '(maanantaista|tiistaista|keskiviikosta|torstaista) <WEEKDAY> _4',
      '<SHORTDAY> <SHORTDAY> (klo|kello)? <NUMBER> <NUMBER>?',
      '(joka|jokainen) (päivä|viikko|kuukausi|maanantai|tiistai|keskiviikko|torstai|perjantai|aamu|ilta|vuosi)',
      '(klo|kello) (<NUMBER>|<CLOCK>) ja <NUMBER> välillä auki',
    ],
    hit: ['Olemme avoinna arkisin klo 8–16.', 'Palvelemme ma–pe klo 9–17.', 'Kuntosalille pääsee myös sunnuntaisin.'],
    miss: ['Soitamme kello 10.'],
  },
  {
    match: [
      `(sinulla|teillä|asiakkaalla) on _3 ${LIMIT} _1`,
      `(voit|voitte|täytyy|pitää|muista|muistathan|muistattehan|kannattaa|ehdit|ehditte|pystyt|saat palauttaa|saat perua|on oltava|pyydämme|pyydän|toivomme) _7 ${LIMIT} _1`,
      `(lähetä|lähetäthän|lähettäkää|palauta|palautathan|maksa|maksathan|vastaathan|soita|soitathan|kerro|kerrothan|ilmoita|ilmoitathan|toimita|toimitathan|tuothan|kirjoita|vahvista|valitse|nouda|noudathan|hae|haethan|tarkista|käynnistä|täytä|allekirjoita|paina|peru|kokeile|yritä|tule) _7 ${LIMIT} _1`,
      `^ (vastaa|tuo|vie|pyydä|ilmoittaudu) _7 ${LIMIT} _1`,
      '(pidä|odota|paina|anna) _4 <NUMBER> (<UNIT>|sekun*)',
      '(jos|ellei|mikäli|kun) _7 (<NUMBER> <UNIT>|<WEEKDAY>|<DATENUM>|<WHEN>|mennessä) _1',
      '<NUMBER> (sekunnin|sekuntia|sekunti) _1',
      '(noudettavissa|haettavissa|palautettavissa|käytettävissä|säilytetään|säilyy|odottaa|odottavat|säilytämme) _5 (<WEEKDAY>|<DATENUM>|<NUMBER> <UNIT>|<NUMBER> . <MONTH>|<DATE>) _1',
      '(lukemat|lukeman|hakemukset|ilmoittautumiset|lukemia|ilmoitukset|hakemuksia) _4 (<DATENUM>|<NUMBER> . päivä*|mennessä|asti|<DATE>) _1',
      '(hakuaika|eräpäivä|määräaika|ilmoittautuminen|palautusaika) _3 (<DATENUM>|<DATE>|<NUMBER> . <MONTH>|<NUMBER> <UNIT>|<WEEKDAY>)',
    ],
    except: [
      '<NUMBER> <NUMBER>? <UNIT> (kuluttua|päästä)',
      '(voit|voitte) odottaa _4',
      '(pyydämme|pyydän) (kolleg*|varasto*|huolto*|anteeksi)',
    ],
    hit: [
      'Sinulla on 14 päivää aikaa viedä paketti postiin.',
      'Lähetä meille kuva perjantaihin mennessä.',
      'Voit palauttaa tuotteen 30 päivän kuluessa.',
      'Jos se ei tule 3 minuutin kuluessa, katso roskapostikansio.',
      'Pidä nappia pohjassa 10 sekuntia.',
    ],
    miss: ['Lähetämme kuvan perjantaina.'],
  },
];
