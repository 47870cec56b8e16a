import type { PromiseKnowledge } from '../../language-pack';

/*
 * Finnish has no future tense: a promise is the present of the first person plural or singular (-mme, -n), of a third person
 * (huoltomme vaihtaa), or a passive (-taan, -tään). The past forms (-imme, -in, -ttiin) promise nothing, so verbs are given with
 * their present stems and endings, both grades where they change.
 */
const SELF_CONTACT = '(soitamme|soitan|soittaa|soittavat|vastaamme|vastaan|vastaa|vastaavat|kirjoitamme|kirjoitan|kirjoittaa|ilmoitamme|ilmoitan|ilmoittaa|ilmoitetaan|kerromme|kerron|kertoo|kertovat|tiedotamme|tiedotan|tiedotetaan|palaamme|palaan|palaa|palataan|vahvistamme|vahvistan|viestimme|vastataan|informoimme|lähestymme|laitamme viestiä|laitan viestiä|laitan viestin|laitamme viestin)';

export const promise: PromiseKnowledge = {
  promises: {
    work: [
      {
        match: [
          '(selvitämme|selvitän|selvittää|selvittävät|selvitetään|tarkistamme|tarkistan|tarkistaa|tarkistetaan|tutkimme|tutkin|tutkii|tutkivat|tutkitaan|käsittelemme|käsittelen|käsittelee|käsittelevät|käsitellään|etsimme|etsin|etsii|etsitään|seuraamme|seuraan|arvioimme|arvioidaan|kysymme|kysyn|kysyy|pyydän|pyydämme|siirrän|välitämme|välitän|välitetään|ohjaamme|ohjaan|hoidamme|hoidan|hoidetaan|perehdymme|perehdyn|testaamme|testataan|ratkaisemme|ratkaistaan|korjailemme|jatkamme|jatkan|paneudumme)',
          '(käymme|käyn|käyvät|käydään) _3 läpi', '(katsomme|katson|katsotaan) _2 (asiaa|tilannetta|asian)', '(otamme|otan|otetaan) _2 selvää', '(otamme|otan|otetaan) _3 (käsittelyyn|selvitykseen|selvitettäväksi)',
        ],
        except: ['jos (selvitämme|tarkistamme)'],
        hit: ['Selvitämme asian.', 'Kehittäjämme tutkivat virheitä.', 'Käsittelemme valituksesi.', 'He käyvät uudet tapaukset läpi.'],
        miss: ['Selvitimme asian.', 'Tarkistin laskun.', 'Etsitkö laskua?'],
      },
      {
        match: [
          '(selvityksessä|selvitettävänä|käsittelyssä|käsittelyjonossa*|jonossa|jonossamme|tutkittavana|tutkittavaksi|työn alla|arvioitavana|työstettävänä|hyväksyttävänä|tarkistettavana|huollossa|vireillä)', '(tutkimus|selvitys|käsittely|etsintä|tarkistus|arviointi) on (käynnissä|aloitettu|kesken|alkanut)', '(vein|viemme|veimme|välitin|välitimme|siirsin|siirsimme|annoin|annoimme|ohjasin|ohjasimme|lähetin|lähetimme) _4 (kehittäjillemme|kehittäjille|asiantuntijalle*|tiimille*|tiimillemme|osastolle*|huoltoon|tutkittavaksi|selvitettäväksi|eteenpäin|kollegalle*|esihenkilölle*|varastolle*|kuljetusliikkeelle|laskutukseen|*tiimille*)',
          '(olen|olemme) (pyytänyt|pyytäneet|kysynyt|kysyneet|välittänyt|välittäneet|siirtänyt|siirtäneet)', '(kehittäjillämme|tiimillämme|asiantuntijallamme|osastollamme|huollossamme)', 'odota _2 (hetki|vastausta|rauhassa|päätöstä)', '(pyydämme|pyydän) _2 (odottamaan|kärsivällisyyttä)', '(odotathan|odotattehan|odottakaa)', '(on|ovat) _2 (*tiimimme|*tiimin|osaston) käsittelyssä',
        ],
        except: ['(ei|eivät) _2 (jonossa|käsittelyssä)'],
        hit: ['Asia on selvityksessä.', 'Olen pyytänyt kuljetusliikettä etsimään sen.', 'Vein asian kehittäjillemme.', 'Se on käsittelyjonossamme.'],
        miss: ['Jonotusaika on lyhyt.'],
      },
    ],
    contact: [
      {
        match: [SELF_CONTACT, '(otamme|otan|ottaa|ottavat|otetaan) _5 yhteyttä', '(pidämme|pidän|pitää) _3 ajan tasalla', '(annamme|annan|antaa) _2 kuulua', '(lähetämme|lähetän|lähettää) _4 (viestin|viestiä|vastauksen|päätöksen|vastauksemme)', '(saat|saatte|kuulet|kuulette) _4 (meistä|minusta|vastauksen|vastauksemme|viestin|vastaukseni|ilmoituksen|soiton|tuloksen|tiedon|päätöksen|lisätietoa|meiltä)', '(palaan|palaamme|palaa) _3 (asiaan|siihen|sinulle|teille)', '(olemme|olen) yhteydessä', '(laitan|laitamme|panen|tulee|lähtee) _2 (viestiä|viestin|viesti)'],
        except: ['voit _3 soittaa', 'jos _4 vastaa', '(vastaa|kerro|soittaa|kirjoittaa) (tähän viestiin|meille)', '(ei|eivät|et) _2 (vastaa|palaa|soita)', 'vastaa (kysymykseen|lukijalle|kuvaa|hintaa|kuvausta|tuotetta)', '(vesi|valo|sähkö|kuva|lamppu) palaa', 'valo _2 palaa', 'siru _1 vastaa', 'vastaa siitä', 'siitä vastaa', 'palaa (vihreä*|punai*|keltai*|tili*)', 'joka _3 (kertoo|vastaa)'],
        hit: ['Soitamme sinulle.', 'Vastaan sinulle tähän ketjuun.', 'Konttorinjohtaja ottaa sinuun yhteyttä.', 'Pidän sinut ajan tasalla.', 'Saat vastauksemme.'],
        miss: ['Soitin sinulle eilen.', 'Jos haluat, vastaa tähän viestiin.', 'Puhelin on yhteydessä verkkoon, kun valo palaa vihreänä.'],
      },
    ],
    deliver: [
      {
        match: [
          '(lähetämme|lähetän|lähettää|lähettävät|lähetetään|toimitamme|toimitan|toimittaa|toimitetaan|postitamme|postitan|postitetaan|korjaamme|korjaan|korjaa|korjaavat|korjataan|vaihdamme|vaihdan|vaihtaa|vaihdetaan|asennamme|asentaa|asennetaan|rakennamme|rakennetaan|tuomme|tuon|tuo|tuovat|tuodaan|palautamme tiedosto*|järjestämme|järjestän|järjestetään|valmistamme|valmistelemme|valmistelen|avaamme|avaan|avataan|siirrämme|siirretään|perumme|perun|perutaan|poistamme|poistan|poistetaan|päivitämme|päivitän|päivitetään|kytkemme|kytketään|aktivoimme|aktivoidaan|tilaamme|tilaan|tilataan|noudamme|noudetaan|uusimme|uusitaan|teemme|laadimme|laadin|laaditaan|julkaisemme|julkaistaan|luomme|luon|lisäämme|lisään|lisätään|pakkaamme|pakataan|hankimme|hankin|sovimme|varaamme|varaan|varataan|suljemme|suljen|suljetaan|varmistamme|huollamme|huolletaan|ratkaisemme)',
          '(lähtee|ilmestyy|valmistuu) _4', '(saat|saatte) _4 (uuden|uudet|paketin|tuotteen|tarran|palautustarran|laskun|lipun|kortin|osan|tilauksen|kopion|tunnukset|linkin|koodin|*n) _1', '(tulee|tulevat|saapuu|saapuvat) _2 (luoksesi|luoksenne|paikalle|sinulle|teille|kotiisi|perille|postissa|asentamaan|korjaamaan)', 'tulee _3 (korjaamaan|vaihtamaan|asentamaan|hakemaan|tarkistamaan)', '(asentaja|kuriiri|kuljettaja|huoltaja|teknikko|sähkömies) (tulee|tuo|käy|saapuu|korjaa|vaihtaa|hakee|toimittaa)',
          '(on|ovat) (perillä|sinulla|valmis|valmiina|valmiit|kansiossasi|käytössä|kunnossa|postilaatikossasi|noudettavissa)', '(on|ovat) _2 (perillä|sinulla|valmis|valmiina|kansiossasi)', '(vesi|sähkö|sähköt|lämpö|yhteys|palvelu) (palaa|palaavat|toimii)', '(on|ovat) (matkalla|tulossa|tilattu)', '(korjaus|vaihto|käynti|huolto|asennus|toimitus) (on (tilattu|sovittu|varattu)|tehdään|kuuluu)', '(tehdään|hoituu|toteutetaan)',
        ],
        except: ['(kun|jos|ennen kuin|kunnes) _3 (on|ovat) (valmis|valmiina|perillä)', 'laite on (valmis|valmiina)', '(voit|voitte) _3 (vaihtaa|lähettää|tuoda)', '(emme|en|ei|eivät|et) _2', 'sopimuksesi on valmis', 'tilaamme *n paikan', '(kaikki|tilisi|palvelu|sivu) on (valmis|valmiina|kunnossa|käytössä)', 'saat _4 (tehdä|syödä|pitää|käyttää)', '(saa|saavat) _3', '(lähtee|lähtevät) (laituri*|bussi*|juna*)', '(juna|bussi|lento|vuoro|laiva) lähtee', 'jonka lähetämme', 'toimii (nyt|taas|jo|normaalisti)', 'kuuluu _2 (laukusta|vielä|hintaan)', 'tuo (sopimus|viesti|asia|kuva|lasku|on)'],
        hit: ['Lähetämme sinulle uuden.', 'Huoltomme vaihtaa sen.', 'Keinu korjataan.', 'Lamppusi lähtee tänään.', 'Kuriiri tuo sen sinulle.', 'Saat uuden osan pian.'],
        miss: ['Lähetimme uuden.', 'Voit vaihtaa paikkaa itse.', 'Heti kun valo muuttuu vihreäksi, laite on valmis.'],
      },
    ],
    money: [
      {
        match: [
          '(hyvitämme|hyvitän|hyvittää|hyvitetään|palautamme|palautan|palauttaa|palautetaan|korvaamme|korvaan|korvataan|maksamme|maksan|maksetaan|veloitamme takaisin|hyvityksen|tilitämme|tilitetään) _5 (rahat|rahan|rahasi|maksun|maksu|summan|hinnan|hinta|hinnat|takaisin|tilille*|kortille*|erotuksen|euroa|päivät|kerrat|lipun|liput|sen|vakuuden|*maksun|*maksut|*vakuuden|sinulle|teille|koko|*n)', '(rahat|raha|hyvitys|maksu|palautus|korvaus|summa|rahasi) (on|ovat|tulee|tulevat|palautuu|palautuvat|näkyy|näkyvät|maksetaan|palautetaan|siirtyy|saapuu) _2', '(saat|saatte) _3 (rahat|rahasi|hyvityksen|korvauksen|maksun) _1 (takaisin)?', '(hinta|maksu|summa|*maksu|liput|lippu|vakuus) (palautetaan|hyvitetään|korvataan|maksetaan)', 'lippujen hinta palautetaan', '(hyvitämme|palautamme|korvaamme|hyvitän|hyvitetään|korvataan)', 'perumme _2 veloituksen',
        ],
        except: ['(emme|en|ei|eivät) _3', '(takuu|vakuutus) korvaa', 'maksu on (päättynyt|tullut|maksettu|myöhässä)', 'palautus on (kirjattu|vastaanotettu)', 'palautuksesi on', 'hinta on', 'maksu on _1 euroa'],
        hit: ['Hyvitämme molemmat kerrat.', 'Rahat ovat tililläsi viiden päivän kuluessa.', 'Maksamme vuokravakuuden takaisin.', 'Molempien lippujen hinta palautetaan kortille.'],
        miss: ['Hyvitimme maksun.', 'Emme palauta maksua.'],
      },
    ],
  },
  times: [
    {
      match: [
        '<NUMBER> <NUMBER>? (<UNIT>|*n <UNIT>) <BEFORE>', '<NUMBER> <NUMBER>? (arkipäivässä|päivässä|tunnissa|viikossa|pankkipäivässä|työpäivässä|minuutissa|vuorokaudessa|kuukaudessa)', '(kestää|vie|menee|vievät) _2 <NUMBER> <NUMBER>? <UNIT>', '<NUMBER> <UNIT> välein', '(enintään|korkeintaan|alle|noin) <NUMBER> <NUMBER>? <UNIT>', '(arkipäivässä|vuorokaudessa|viikossa|tunnissa) $', '(vuorokauden|viikon|tunnin|päivän|kuukauden|arkipäivän|päivän parin|parin päivän) <BEFORE>',
        '<WHEN>', '(tänä|ensi|tällä) (iltana|aamuna|yönä|viikolla|viikon|viikonloppuna|kuussa|kuun|<WEEKDAY>|maanantaina|tiistaina)', 'ensi <WEEKDAY>', '(viimeistään|ennen|jo) (<WEEKDAY>|<NUMBER>|<DATENUM>|<MONTH>|kello|klo|ensi|huomenna|tänään|<DATE>)', '<WEEKDAY> (mennessä|asti|aamulla|aamuna|iltapäivällä|aamupäivällä|illalla|<NUMBER>|<DATENUM>|klo|ennen)?', '(klo|kello) (<NUMBER>|<CLOCK>) <NUMBER>?', '(viikon|kuun|kuukauden|päivän|vuoden|tämän päivän|<MONTH>) (loppuun|lopussa|aikana|lopulla|alussa|alkuun) (mennessä)?', '(kuun|viikon) vaihteessa', '<NUMBER> . <MONTH>', '<NUMBER> <MONTH>', '<DATENUM>', '<MONTH> (aikana|lopussa|loppuun|alussa|mennessä|puolivälissä)', 'saman päivän aikana', 'samana päivänä', 'seuraavana (arkipäivänä|päivänä|aamuna)', 'yön aikana', 'yön yli', '(aamuun|iltaan|keskiyöhön|puoleenpäivään|huomiseen) (mennessä)?', 'mennessä', '(aamupäivällä|iltapäivällä|illalla) $',
      ],
      hit: ['Saat sen 24 tunnin kuluessa.', 'Rahat ovat tilillä 3–5 arkipäivässä.', 'Vastaamme viimeistään maanantaina 12.5.', 'Soitamme ensi viikolla.', 'Kuun loppuun mennessä.', 'Huomenna kello 8.'],
      miss: ['Paketissa on kaksi osaa.', 'Ensi kerralla onnistuu.'],
    },
  ],
  vague: [
    {
      match: ['(pian|piakkoin|pikapuoliin|kohta|hetimiten|pikimmiten|lähiaikoina|lähipäivinä|lähiviikkoina|lähitulevaisuudessa|aikanaan|ennen pitkää|viivytyksettä|viipymättä|välittömästi|jossain vaiheessa|tuota pikaa|vähitellen|myöhemmin|nopeasti|joutuin|ripeästi|pikaisesti|jatkossa|hetken päästä|hetken kuluttua|asap|jonkin ajan kuluttua|oitis)', '(mahdollisimman|niin) (pian|nopeasti|ripeästi|pikaisesti)', 'niin pian kuin _2', '(heti|kunhan|niin pian) (kun|kuin) (ehdimme|ehdin|voimme|pystymme|mahdollista|saamme|saan|pääsemme|on mahdollista)', 'kun (ehdimme|ehdin|pystymme)', '(ensi|ensimmäisessä) tilassa', '(millä|minä) hetkellä hyvänsä', 'lähiaikojen kuluessa', 'heti paikalla', 'sopivan tilaisuuden', 'ensi tilassa', 'parhaamme mukaan', 'mitä pikimmin', 'lähi (aikoina|päivinä)'],
      except: ['toivottavasti _4 pian', 'nähdään pian', '(nähdään|tavataan) _2', 'parane pian', 'heti kun valo', 'tervetuloa pian', 'liian myöhään', 'mitä nopeasti', 'paranemista _2', '(ei|en|emme) myöhemmin', 'pian (uudestaan|uudelleen)', 'tervetuloa _2 pian'],
      hit: ['Saat uuden osan pian.', 'Vastaamme mahdollisimman pian.', 'Kirjoitamme heti kun ehdimme.', 'Lähetämme päätöksen aikanaan.'],
      miss: ['Heti kun valo muuttuu, laite on valmis.', 'Toivottavasti nähdään pian.'],
    },
  ],
  idleTimes: [
    {
      match: [
        '(viime|edellisen|menneen|kuluneen) (<WEEKDAY>|viikolla|kuussa|<MONTH>|<NUMBER>|vuonna|yönä|viikon)', '(eilen|toissapäivänä)', '<NUMBER> <UNIT> sitten', '(päivätty|päivätyn|päivätyllä|annettu|annetusta|annetun|tilattu|tilasit|maksettu|maksoit|lähetetty|peruttiin|veloitettiin|ostit|kirjoitit|oli|olit|tehty|soitit|saapui|tapahtui|alkoi|päättyi|alkaen|lähetit) _3 (<DATENUM>|<NUMBER> <MONTH>|<WEEKDAY>|<MONTH>|<DATE>)', '(<DATENUM>|<DATE>) _1 (päivätty|päivätyllä|päivätyn|annetusta|annettu|tehdystä|tehty|lähetetystä|alkaen|tilatun|peruttu)', 'veloitettiin <DATENUM>', '(maksusi|laskusi|tilauksesi) oli <DATENUM>',
        '(avoinna|auki|aukeaa|aukioloaika*|palvelemme|tavoitat|päivystämme|avoinna|suljettu|palvelee) _4 (<WEEKDAY>|<NUMBER>|<CLOCK>|klo|kello|arkisin) _4 (<NUMBER>|<CLOCK>|<WEEKDAY>)?', 'arkisin', 'päivittäin', '(maanantaista|tiistaista|arkisin) _2 (klo)? <NUMBER> <NUMBER>?', '(sinulla|teillä) on _2 <NUMBER> <UNIT>', '<NUMBER> <UNIT> (aikaa|ennen|takuu|vanha|ajan|verran|palautusoikeus|maksuaika|jälkeen|myöhässä)', '(voit|voitte|tulee|täytyy|pitää|muista|muistathan) _6 (<NUMBER> <UNIT>|<WEEKDAY>|<DATENUM>|mennessä|huomenna|tänään|<DATE>)', '(lähetä|lähetäthän|palauta|maksa|vastaa|soita|kerro|ilmoita|toimita|tuo|kirjoita|vahvista) _6 (mennessä|viimeistään|<BEFORE>|<WEEKDAY>)', '(pidä|odota) _3 <NUMBER> <UNIT>', '<NUMBER> (sekunnin|sekuntia) _1', 'kuukaudessa', '(euroa|e) (kuukaudessa|viikossa|päivässä)', 'voimassa _2 (<DATENUM>|<MONTH>|asti)', 'sunnuntaisin', '(lauantaisin|maanantaisin|arkipäivisin|viikonloppuisin)',
      ],
      hit: ['Pakettisi nähtiin viime tiistaina.', 'Sinulla on 14 päivää aikaa viedä paketti postiin.', 'Olemme avoinna arkisin klo 8–16.', 'Sinua veloitettiin 12.4. kahdesti.'],
      miss: ['Vastaamme tiistaina.'],
    },
  ],
  idlePromises: [
    {
      match: ['(emme|en|ei|eivät|et|emmekä|eikä|eivätkä|älä) _2', '(voit|voitte|pystyt|kannattaa|saat|haluat|täytyy|pitää|osaat) _2 (vaihtaa|lähettää|tuoda|soittaa|korvata|vastata|maksaa|perua|palauttaa|tilata|ottaa|kirjoittaa)', '(kunnes|ennen kuin) _3', '(jonka|jotka|jota|joita|joka|mitä) _2 (lähetämme|käsittelemme|toimitamme|korvaamme|maksamme|kerromme)', '(aina|yleensä) (vastaamme|lähetämme|toimitamme)'],
      hit: ['Emme veloita sinua enää.', 'Voit lähettää kuvan.'],
      miss: ['Lähetämme kuvan.'],
    },
  ],
  takes: [
    { match: ['(tämä|se|käsittely|korjaus|tarkistus|selvitys|siirto|toimitus|palautus) (yleensä|tavallisesti)? (kestää|vie|voi kestää|voi viedä)', '(kestää|vie) (yleensä|tavallisesti|enintään|noin|korkeintaan|aikaa)', 'aikaa (menee|kuluu)'], hit: ['Tämä kestää enintään vuorokauden.'], miss: ['Akku kestää pitkään.'] },
  ],
  offers: [
    {
      match: ['jos (haluat|haluatte|tarvitset|tarvitsette|jokin|sinulla|sopii|toivot|päätät|muutat|kaipaat|tämä|se ei|et|vika|olet|kysyttävää)', '(haluatko|haluatteko|sopiiko|voinko|voimmeko|autanko|tarvitsetko)', '(voin|voimme|voisin|voisimme) _4', '(autan|autamme) mielelläni', 'mielellä*', 'mikäli (haluat|tarvitset)', '(toivottavasti|toivomme|toivon)', 'kerro _2 jos', 'tarvittaessa', 'kirjoita minulle'],
      except: ['(niin pian kuin|kun|heti kun|niin nopeasti kuin|kunhan) (voimme|voin)', 'jos (et|olet) _2 kotona'],
      hit: ['Jos haluat, voin käydä sen läpi kanssasi.', 'Autan mielelläni.'],
      miss: ['Soitamme heti kun voimme.'],
    },
  ],
  clauseBreaks: [{ match: [',', ';', ':', '—', '–', '(', 'mutta', 'ja (saat|se|me|minä|hän|kerromme|palaan|lähetän|lähetämme|soitan|soitamme|vastaan|vastaamme|kirjoitan|hyvitämme|on|kuriiri|asentaja|ne|saatte|palautamme)'], hit: ['Se on pian valmis, mutta odota.'], miss: ['Se on valmis.'] }],
};
