import type { Entry } from '../../language-pack';
import { DELIVER_DOING, DELIVER_OWN, DELIVER_THIRD } from './promise-verbs';
import { anybody } from './promises-anybody';

/** To the customer's place, box or account. */
const TO_CUSTOMER =
  '(sinulle|teille|luoksesi|luoksenne|kotiin|kotiisi|kotiinne|*ovellesi|*osoitteeseesi|*osoitteeseen|*laatikkoosi|*laatikkoon|*puhelimeesi|*sovellukseesi|*llesi|*llenne|*kotiisi|sähköpostiisi|sähköpostiin|sähköpostitse|postissa|postitse|kirjeitse|kirjeenä|perille|noutopisteeseen|lähimyymälään|postiin|varastosta|varastosta*|varastolta*|matkaan|kauppaan|*kauppaan)';

const RECEIVED =
  '(uuden|uudet|korvaavan|*paketin|*pakettisi|*tuotteen|*tarran|*laskun|*lipun|*liput|*kortin|*osan|*tilauksen|*tilauksesi|*kopion|*tunnukset|*tunnuksen|*linkin|*koodin|*sopimuksen|*todistuksen|*asiakirjat|*reseptin|*avaimet|*avaimen|*vahvistuksen|*version|*raportin|*laitteen|*lähetteen|*ajan|*kutsun|*selvityksen|*tarjouksen|*erittelyn|*lomakkeen|*takaisin|korjatun|oikean|puuttuvan)';

/** How a thing gets there by itself. */
const ARRIVES =
  '(lähtee|lähtevät|tulee|tulevat|tullee|saapuu|saapuvat|saapunee|ilmestyy|ilmestyvät|palautuu|palautuvat|matkaa|kulkee|päätyy|kirjautuu|kirjautuvat|siirtyy|kolahtaa|kilahtaa|tipahtaa|putkahtaa|tupsahtaa|pompahtaa|napsahtaa|kopsahtaa)';

/** What changes hands without being carried, and where to. */
const HOLDING = '(*si|*nne|*liittymä|*sopimus|*numero|*omistus|*vakuutus|*asiakkuus|*jäsenyys|*lupa|*varaus|*vuokraoikeus|*tilaus)';
const TO_US_OR_YOURS = '(meille|*verkkoomme|*järjestelmäämme|*palveluumme|nimiisi|nimiinne|nimellesi|nimellenne)';

/** Haste in one word or several. */
const HASTE = '(<SOON>|tuota pikaa|saman tien|ensi tilassa|hetken (päästä|kuluttua)|tässä tuokiossa)';

/** Where a thing will be when it is done; only a time makes it a promise. */
const THERE =
  '(perillä|sinulla|teillä|valmis|valmiina|valmiit|kansiossasi|*laatikossasi|*tililläsi|luonasi|kotonasi|käytössä|käytössäsi|saatavilla|näkyvissä|kunnossa)';
const DUE =
  '(<WHEN>|<WEEKDAY>|<DATE>|<DURATION>|<NUMBER>|<MONTH>|<SOON>|<FEW>|klo|kello|viimeistään|ensi|tällä|tänä|illalla|aamulla|iltapäivällä|mennessä|kun|heti|viikon|kuun|viikolla)';

/** Sending, bringing, repairing, restoring, making ready. */
export const deliver: readonly Entry[] = [
  {
    match: [
      `(${DELIVER_OWN})`,
      `<WHO> _4 (${DELIVER_THIRD})`,
      '(joka|jotka) _3 (tuo|tuovat|toimittaa|korjaa|asentaa|vaihtaa|hakee|noutaa|vie)',
      `(olemme|olen|ollaan|on|ovat|alamme|alan|ryhdymme|lähdemme|lähden|pääsemme|pääsen|joudumme|joudun) _3 (${DELIVER_DOING})`,
      // "Hakemuksesi …taan", "sinulle …taan": what is done to the customer's own, or for the customer.
      '(*si|*nne|sinulle|teille) _2 (*etaan|*etään|*idaan|*idään)',
      '(*etaan|*etään|*idaan|*idään) _2 (<SOON>|uudelleen|uudestaan)',
      '<SOON> (*etaan|*etään|*idaan|*idään)',
      '^ (teen|tilaan|varaan|luon|lisään) (*lle|*sta|*stä)? (*n|*t)',
      '(teen|tilaan|varaan|lisään|luon|kirjaan) (*ksen|*laskun|*pyynnön|*tarjouksen|siitä|niistä|asiasta|tästä|*llesi)',
      '(tilaan|varaan|lisään|luon|tuon|teen|uusin|kirjaan) (sinulle|teille|uude*|ajan|sen|ne|sille|tilille*|sinut|tilalle)',
      '(otamme|otan|otetaan|ottaa) _3 (käyttöön|pois|takaisin)',
      '(lupaamme|lupaan|aiomme|aion) _4',
      '(korjaus|vaihto|käynti|*käynti|*huolto|asennus|toimitus|nouto|uusinta|kuljetus|*osa|*akku|uusi|uudet|korvaava|<PERSON>) _1 (on|ovat) _1 (tilattu|sovittu|varattu|pyydetty|tilauksessa|hälytetty|kutsuttu)',
      '(tilasin|tilasimme|varasin|varasimme|olen tilannut|olemme tilanneet) _3 (uuden|uudet|korjauksen|korjaajan|asentajan|*huollon|*osan|*käynnin|noudon|akun|huoltomiehen|*mestarin)',
    ],
    except: [
      '(lähetämme|lähetän|lähetetään) _3 (terveisiä|kiitokset)',
      '(käytetään|noudatetaan|edellytetään|veloitetaan|tarvitaan|voidaan|saadaan|nähdään|tunnetaan|arvostetaan|pidetään|pyydetään|kiitetään|luotetaan|laskutetaan|toivotetaan|sovelletaan|lasketaan|muistutetaan|tunnistetaan)',
      '(lehtiösi|*tietojasi|*tietojanne) _3 (*taan|*tään)',
      '(annamme|annan|annetaan|antaa) _3 (anteeksi|alennusta|ohje*|kuulua|tietää|palautetta)',
      '(avataan|suljetaan|tehdään|tallennetaan|poistetaan|täytetään|puhdistetaan|pestään) _2 (painamalla|valitsemalla|kohdasta|automaattisesti|asetuksista|valikosta|kädessä|*malla|*mällä|käsin|kerran)',
      '(aina|yleensä|automaattisesti) _1 (lähetetään|poistetaan|tallennetaan|toimitetaan|päivitetään)',
      '(teemme|teen|tehdään) (parhaamme|kaikkemme|yhteistyötä|töitä)',
      '(peruutetaan|perutaan) _2 itse',
      '(lähetämme|toimitamme|toimitetaan|lähetetään) (ympäri|kaikkialle|vain|koko suomeen|ulkomaille|arkisin)',
      '*mme (tuo|vie|antaa) (mieleen|iloa|lisää|mahdollisuuden)',
      '(vien|viemme|viedään) _4 (kehittäji*|asiantuntij*|tiedoksi|eteenpäin)',
      'mitään _2',
      '(pyytänyt|pyytäneet) (sinua|teitä) _3',
      '(muutetaan|vaihdetaan|muuta) kohdassa',
      '(lupaamme|lupaan) (että|, että)',
      '(*sta|*stä|hinta) on sovittu',
    ],
    hit: [
      'Lähetämme sinulle uuden.',
      'Huoltomme vaihtaa sen.',
      'Keinu korjataan.',
      'Kuriiri tuo sen sinulle.',
      'Työnjohtaja asentaa uuden venttiilin.',
      'Olemme korjaamassa vikaa.',
      'Uusi akku on tilattu.',
      'Lukot sarjoitetaan uudelleen.',
      'Teen Postille kyselyn.',
    ],
    miss: [
      'Lähetimme uuden.',
      'Voit kysyä paikkaa itse.',
      'Lähetämme terveisiä koko tiimiltä.',
      'Takki pestään käsin viileällä vedellä.',
      'Kirje on perillä.',
    ],
  },
  {
    match: [
      '<PERSON> _4 (tulee|tulevat|käy|käyvät|saapuu|saapuvat|saapunee|poikkeaa|palaa|palaavat|lähtee|pääsee|ehtii|on matkalla)',
      '<WHO> on _1 (pyydetty|ohjattu|lähetetty|kutsuttu|hälytetty)',
      '<HOUSE> _3 (tulee|tulevat|käy|käyvät|saapuu|saapuvat|lähtee) _2',
      '(tulemme|tulen|käymme|käyn|käydään|käy|käyvät|saavumme|poikkeamme|poikkean|lähdemme|lähden) _3 (*massa|*mässä|*maan|*mään|luoksesi|luoksenne|luonasi|luonanne|paikalle|paikalla|paikan päällä|kotiisi|kotonasi|kohteessa|kohteeseen|asunnossasi|asuntoosi)',
      `<GOODS> _4 (lähtee|lähtevät|saapuu|saapuvat|saapunee|saapunevat|tulee|tulevat|tullee|matkaa|ilmestyy|ilmestyvät|valmistuu|valmistuvat|palautuu|palautuvat|julkaistaan|löytyy|kulkee|lähtenee|vapautuu|aktivoituu|avautuu|korjaantuu|poistuu|oikenee)`,
      `(lähtee|lähtevät|tulee|tulevat|saapuu|saapuvat|saapunee|ilmestyy|valmistuu|palautuu|matkaa|kulkee) _2 (<WHEN>|<WEEKDAY>|<DATE>|${HASTE}|heti|ensi|tällä)`,
      `${HOLDING} (siirtyy|siirtyvät) _1 ${TO_US_OR_YOURS}`,
      `${ARRIVES} _2 ${TO_CUSTOMER}`,
      '(saat|saatte|saanet|saanette) _3 tilalle',
      `(saat|saatte|saanet|saanette) _4 ${RECEIVED}`,
      '(saat|saatte|saanet|saanette) (sen|ne) _3',
      `${RECEIVED} (saat|saatte) _2`,
      '(joka|jotka) (on|ovat) _1 (tilattu|tilauksessa)',
      `(*jat|*jät|asiakkaat|kaikki) saavat _4 ${RECEIVED}`,
      '(tarjoamme|tarjoan|tarjotaan) _1 (sinulle|teille)',
      '(uusi|uudet|lisää|uutta|*erä) _2 (on|ovat) (luvassa|tulossa)',
      '(tulee|saadaan|saamme|saapuu) lisää',
      '(paikalle|luoksesi|luoksenne|sinne) _1 (lähtee|tulee|saapuu)',
      '(lähtee|lähtevät|tulee|tulevat|toimitetaan) (perään|perässä|jälkitoimituksena)',
      `(tapahtuu|toteutuu|selviää|varmistuu|vahvistuu|siirtyy|siirtyvät|aktivoituu|aktivoituvat|poistuu|poistuvat) _2 ${HASTE}`,
      '(tulee|tulevat|käy|saapuu) vielä',
      `(on|ovat) _2 ${THERE} _3 ${DUE}`,
      `(on|ovat) _1 ${DUE} _3 ${THERE}`,
      `(on|ovat) _2 ${THERE} , (kun|kunhan|heti kun|jahka)`,
      '(on|ovat) _1 noudettavissa _4 (<SOON>|kun)',
    ],
    except: [
      '(*si|*nne|se|kortti|palvelu) tulee (*taa|*tää|*da|*dä|*oida)',
      '(tulee|tulevat|lähtee|saapuu) _2 (*llesi|*llenne) (mieleen|tarpeeseen)',
      '(laite|tilisi|sivu|kaikki|hakemus|kortti|korttisi|sopimuksesi) on _1 (valmis|valmiina|käytössä|kunnossa|voimassa)',
      '(juna|bussi|lento|vuoro|laiva|bussisi|junasi|lentosi|lautta|laivasi|juna*|bussi*|lento*) _3 (lähtee|saapuu|tulee)',
      '(saat|saatte) _6 , (joka|jotka) _4 (liitteenä|ohessa|alla)',
      '(*n|*t) (saat|saatte) _1 (*sta|*stä|*jalta|*jältä|*rilta|*riltä|*mieheltä|*pisteeltä)',
      'saat _5 (alennuksen|alennusta|rahaa|syödä|pitää|tehdä|käyttää)',
      '(saat|saatte) _6 (sovelluksesta|verkkosivu*|verkkokaup*|*myymälä*|kassalta|asetuksista|valikosta|*konttori*|*kirjastosta|tiskiltä|*neuvonnasta|arkisin|itse|täältä|sivulta*|*palvelusta|*palvelustamme|apteekista|kaupasta)',
      '(se|kortti|hissi|palvelu|*si|*nne) tulee (olla|*taa|*ttää|ottaa|maksamaan|maksaa|olemaan)',
      '(se|kaikki|ne) (löytyy|löytyvät) _3',
      '(*si|*nne|tuote|tuotteet|ohje|ohjeet|koodi|linkki|uusi|uudet|*ohje) _1 löytyy',
      '(on|ovat) _1 (saatavilla|näkyvissä) _1 (nyt|myös|verkko*|sovellu*|kohdassa|alla|tältä|omilta|vain)',
      '(raha|rahat|rahasi|rahanne|*hyvitys|*korvaus|*summa|*palautus|*maksu|<MONEY>) _3 (on|ovat) _3',
      'tulee (vaihtaa|muistaa|huomata|näkyviin|esiin|sinulle tyhjä)',
      '(virheilmoitus|viesti|valikko|ikkuna) (tulee|ilmestyy)',
      '(ovat|on) tulossa (mukaan|käymään)',
      'saatavilla (on|vain|myös)',
      '(haluat|tarvitset) _2 saada*',
      '*n (matkaa|kulkee)',
      'kulkee (taas|jälleen|normaalisti)',
    ],
    hit: [
      'Lamppusi lähtee tänään.',
      'Saat uuden osan pian.',
      'Paketti on perillä huomenna.',
      'Hän tulee huomenna luoksesi korjaamaan sen.',
      'Mittaaja käy kohteessa.',
      'Puhelin tulee kotiin kirjeenä.',
      'Se ilmestyy sovelluskauppaan.',
      'Paikalle lähtee asentaja.',
      'Lippu kilahtaa sovellukseesi.',
      'Saat tilalle samanlaisen.',
      'Loppulaskun saatte postissa.',
      'Levy lähtee perään.',
      'Uusi erä on luvassa.',
      'Puhelinnumerosi siirtyy meille automaattisesti.',
      'Auton omistus siirtyy nimiisi.',
      'Kuorma tulee tuota pikaa.',
      'Numero siirtyy ihan kohta.',
    ],
    miss: [
      'Heti kun valo muuttuu vihreäksi, laite on valmis.',
      'Juna lähtee laiturilta.',
      'Ohje löytyy sivuilta.',
      'Todistuksen saat koulun kirjastosta arkisin.',
      'Sohva on noudettavissa varastolta.',
      'Verokortin saat verotoimistosta.',
      'Avaimen saat vahtimestarilta.',
      'Vastuu kuluista siirtyy vuokralaiselle.',
      'Numerosi siirtyi meille aamulla.',
      'Kurssi siirtyy syksyyn.',
    ],
  },
  {
    match: [
      '(vesi|*sähkö|sähköt|lämpö|lämmin vesi|*yhteys|yhteydet|*palvelu|netti|internet|valot|valo|kuva|lämmitys|liikenne|signaali|kaukolämpö|lämmöt|*verkko|puhelut|televisio) _2 (palaa|palaavat|palautuu|palautuvat|saadaan|palautetaan|kytketään)',
      '(toimii|toimivat) _2 (<SOON>|<WEEKDAY>|huomenna|klo|kello|viimeistään)',
      '(palaa|palaavat|palaamme) _2 (*maan|*mään)',
      '(palaa|palaavat) _1 (takaisin|toimintaan|käyttöön|<WHEN>|klo|kello)',
      '(on|ovat) (jo|nyt|parhaillaan|yhä|vielä)? _1 (matkalla|tulossa|kuljetuksessa|kuljetettavana|pakattavana|lähdössä|valmisteilla|valmisteltavana|painossa|tekeillä|rakenteilla|korjattavana|korjauksessa|valmistumassa|toimitettavana|keräilyssä|pakkauksessa|pakkaamossa|keräyksessä|lajittelussa|postituksessa|lähettämössä|tulostuksessa|tuotannossa|valmistuksessa)',
      '(postin|kuriirin|kuljettajan) (matkassa|kyydissä|mukana)',
      '(tiedot|nimet|yhteystiedot|tulokset|kirjat|pisteet|pisteesi|muutos|muutokset|*tilaus|varaus|*tiedot|maksu) (näkyy|näkyvät|ilmestyy|ilmestyvät|päivittyy|päivittyvät|siirtyy|siirtyvät) _3',
      '(*korjaus|vaihto|*käynti|*huolto|*asennus|*päivitys|*siirto|*remontti|*siivous|*pesu|*työt) (tehdään|tapahtuu|alkaa|alkavat|käynnistyy|käynnistyvät|valmistuu|valmistuvat)',
      '(*katko|*katkos|*häiriö|*vika|*työt|ruuhka) _1 (päättyy|päättyvät|poistuu|helpottaa|väistyy|hellittää)',
      '(hoituu|korjautuu|ratkeaa|järjestyy|korjaantuu|valmistuu|valmistuvat|valmistunee)',
      '(toivomme|toivon|uskomme|uskon) (*vamme|*vämme|*vani|*väni) _3',
      '(saamme|saadaan|saan|saavat) _5 (toimimaan|kuntoon|päälle|valmiiksi|korjattua|perille|takaisin|korjatuksi|käyntiin|tehtyä|lähetettyä|lähtemään)',
    ],
    except: [
      'toimii (nyt|taas|jo|normaalisti|jälleen|myös|sekä|hyvin|molem*|kaikissa)',
      '(toimii|toimivat) _1 (nyt|taas|jälleen|normaalisti|myös|hyvin|kaikissa)',
      '(ovat|on) tulossa (mukaan|käymään)',
      '(varauksesi|varaukset|kirjat|tiedot|muistiinpanosi|tilauksesi) näkyvät (taas|nyt)',
      '*n saamme',
      '(hän|lapsi|*lapsesi) valmistuu',
    ],
    hit: [
      'Sähköt palaavat.',
      'Tilauksesi on matkalla.',
      'SIM-kortti on postin matkassa.',
      'Nimet näkyvät järjestelmässä.',
      'Asia hoituu.',
      'Kattoremontti alkaa piakkoin.',
      'Asennustyöt käynnistyvät.',
      'Saamme sen kuntoon.',
      'Käyttökatko päättyy aamulla.',
    ],
    miss: ['Netti toimii taas.', 'Tervetuloa matkalle!', 'Kesätyöt olivat hauskoja.', 'Remontti alkoi eilen.'],
  },
  anybody({ does: DELIVER_THIRD, hit: 'Hiomo tekee uuden linssin.', miss: 'Kone tekee outoa ääntä.' }),
];
