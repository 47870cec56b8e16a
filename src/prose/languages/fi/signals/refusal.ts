import type { Entry } from '../../../language-pack';
import { imperatives, infinitivesOf, passivelyDenied } from '../request-forms';

/** What customers ask us to do, and hear that we don’t. */
const ASKED =
  'myöntää/myönnä hyvittää korvata palauttaa tarjota/tarjoa hyväksyä toimittaa vaihtaa/vaihda muuttaa perua peruuttaa siirtää/siirrä vastaanottaa ottaa tehdä/tee/teke lainata pidentää/pidennä lähettää antaa/anna korjata järjestää maksaa lisätä avata toteuttaa jatkaa lyhentää/lyhennä poistaa tuoda/tuo varata hakea tarkistaa uusia säilyttää alentaa/alenna laskea nostaa jakaa vähentää/vähennä luovuttaa';
/** What a house says of itself in the third person that it doesn’t do: "kirjasto ei lainaa". */
const HOUSE_ASKED =
  'myöntää/myönnä hyvittää korvata palauttaa tarjota/tarjoa hyväksyä toimittaa vaihtaa/vaihda tehdä/tee/teke lainata pidentää/pidennä lähettää korjata järjestää vuokrata säilyttää vastaanottaa ottaa luovuttaa kuljettaa';
const HOUSES =
  '(<HOUSE>|*kauppa|*kauppamme|*ravintola|*museo|*teatteri|*sairaala|*seura|*järjestö|*koulu|*leipomo|*halli|*sali|*puisto|*laitos|*pankki|*lääkäri|*asentaja|*yhtiömme|*yrityksemme|*palvelumme|*toimistomme)';
/** What stands between the "no" and its verb. */
const SOFTLY =
  '(valitettavasti|ikävä kyllä|harmi kyllä|enää|myöskään|enää myöskään|kuitenkaan|tässä tapauksessa|tässä vaiheessa|tällä kertaa|siksi|siis|nyt|näin ollen|tästä syystä)';

/** Says no to what the customer asked for. */
export const refusal: readonly Entry[] = [
  {
    match: [
      `(emme|en|emmekä|enkä) ${SOFTLY}? ${SOFTLY}? (voi|pysty|kykene|saa|${imperatives(ASKED)}) _3`,
      '(emme|en) (valitettavasti|ikävä kyllä|harmi kyllä) _2',
      '(valitettavasti|ikävä kyllä|harmi kyllä) (emme|en) _2',
      `(emme|en) ${SOFTLY}? ${SOFTLY}? (suostu|ole oikeutettuja|ole velvollisia) _2`,
      `(emme|en) ${SOFTLY}? ole (voineet|voinut|hyväksyneet|myöntäneet) _2`,
      `(joudumme|jouduimme|joudun|jouduin) _2 (hylkäämään|kieltäytymään|epäämään|torjumaan|perumaan|sanomaan ei|tuottamaan pettymyksen|vastaamaan kieltävästi)`,
      '(hylkäsimme|hylkäämme|eväsimme|hylkäsin|torjuimme)',
    ],
    except: [
      '(jos|mikäli|ellei) _2 (emme|en|ei|et) _2',
      '(emme|en) (voi|saa) (olla|kuin|odottaa|nähdä|löytää|tarpeeksi|unohtaa|tietää|muistaa|arvata)',
      '(emme|en) (voi|pysty) (vielä|nyt)? (sanoa|kertoa|arvioida|luvata)',
      '(emme|en) (valitettavasti|ikävä kyllä|harmi kyllä)? (tiedä|löytänyt|löydä|saanut|saaneet|tavoittanut|tavoittaneet|huomannut|huomanneet|ehtinyt|ehtineet|näe|muista|ymmärtänyt|ymmärrä|saa|ole (vielä|löytäneet|saaneet|paikalla|avoinna|auki|täällä|ehtineet|tavoittaneet|pystyneet)) _2',
      '(emme|en) (ota|tee) (yhteyttä|kantaa|virheitä)',
      '(emme|en) saa (yhteyttä|selvää|näkyviin)',
      '(emme|en) tee (niin|näin|tällaista)',
      '(emme|en) _1 (maksa|lisää|tarkista|hae|poista|avaa) (mitään)? _1 (ilman lupaasi|ilman suostumustasi|tietojasi)',
      '(emme|en) (enää)? (lähetä|vaihda|muuta|poista|tarkista) (roskaposti*|mainoksia|tietoja|mitään|salasana*|laskuja|linkkejä|viestejä|tekstiviest*)',
    ],
    hit: [
      'Emme voi hyvittää käytettyä lippua.',
      'Valitettavasti emme voi ottaa kenkiä takaisin.',
      'Emme myöskään korvaa menetettyä lomapäivää.',
      'Emme valitettavasti suostu siihen.',
      'Emme valitettavasti ole voineet hyväksyä sitä.',
      'Joudumme valitettavasti kieltäytymään.',
      'Hylkäsimme hakemuksen.',
      'Emme valitettavasti säilytä pyöriä.',
      'Valitettavasti emme korvaa taksia.',
    ],
    miss: [
      'Valitettavasti emme löydä tilaustasi.',
      'Jos emme saa vastausta, soitamme.',
      'Emme voi vielä sanoa, milloin se on valmis.',
      'Emme lähetä mainoksia.',
      'Emme ota kantaa.',
    ],
  },
  {
    match: [
      `(ei|eivät|eikä) _3 (mahdollista|mahdollinen|mahdollisia|onnistu|onnistunut|käy|sallittua|sallittu|kuulu takuuseen|kuulu _1 piiriin|kuulu sopimukseen|järjesty)`,
      `(ei|eivät|eikä) _2 (saatavilla|valikoimassa*|jäljellä|tarjolla|vapaana|vapaata|vuokrattavana|myynnissä|varastossa*|ohjelmassamme|valmisteta)`,
      `(ei|eivät|eikä) ${SOFTLY}? ${SOFTLY}? (voi|voida|saa) ${SOFTLY}? (${infinitivesOf(ASKED)}|tuoda|toteuttaa|yhdistää|jättää|tulla)`,
      `(ei|eikä) ${SOFTLY}? (sitä|niitä|tätä|näitä|sellaista|sellaisia|siitä|niistä|siihen) ${SOFTLY}? (voi|voida|saa|pysty) ${SOFTLY}? (${infinitivesOf(ASKED)}|saada|käyttää|myydä)`,
      '(ei|eikä) _2 (saa|saada) _1 takaisin',
      `eikä _2 (voi|voida|saa) ${SOFTLY}? (${infinitivesOf(ASKED)}|saada|käyttää|myydä)`,
      `${HOUSES} ei ${SOFTLY}? ${SOFTLY}? (${imperatives(HOUSE_ASKED)}) _2`,
      `(ei|eikä) ${SOFTLY}? ${SOFTLY}? (${passivelyDenied(ASKED)})`,
      `(ei|eikä) ${SOFTLY}? ${SOFTLY}? (pystytä|kyetä|voida) _1`,
      `(ei|eikä) ${SOFTLY}? ${SOFTLY}? saa (*ttyä|*ttua) _1`,
      '(valitettavasti|ikävä kyllä|harmi kyllä) _3 (ei|eivät) _3',
      '(ei|eivät|eikä) _2 (hyväksytty|hyväksytä|myönnetty|läpäissyt)',
      `(et|ette) ${SOFTLY}? (voi|saa) ${SOFTLY}? (${infinitivesOf('vaihtaa palauttaa perua siirtää muuttaa peruuttaa jatkaa')})`,
      '(hakemus|hakemuksesi|hakemuksenne|pyyntö|pyyntösi|vaatimus|vaatimuksesi|reklamaatio|reklamaatiosi|tarjouksesi) _2 (hylätty|hylättiin|hylätään|evätty|evättiin|torjuttu|torjuttiin)',
      '(takuu|määräaika|palautusaika|palautusoikeus|vaihtoaika|takuuaika|hakuaika|ilmoittautumisaika|varausaika|reklamaatioaika) _3 (umpeutu*|päättyi|päättynyt|ohi|loppunut|loppui|umpeen)',
      '(loppu|loppunut|loppuunmyyty|loppuunvarattu|loppuunmyydyt|myyty loppuun|loppuneet|täyteen varattu) _1 (varastosta|valikoimasta)?',
      '(vastaus|vastaukseni|vastauksemme|päätös) (on)? (siis|valitettavasti)? _1 (kielteinen|kieltävä|ei)',
    ],
    except: [
      '^ (jos|mikäli|ellei) _8',
      '(jos|mikäli|ellei|kun) _4 (ei|eivät) _3',
      '(ei|emme) _1 (hätää|syytä|tarvetta|tarvitse)',
      '(ei|eivät) (ole)? vielä _3',
      '(valitettavasti|ikävä kyllä|harmi kyllä) _3 (ei|eivät) _2 (löydy|löytynyt|näy|näkynyt|saapunut|tullut|toimi|toiminut|toimineet|selviä|selvinnyt|lähtenyt|auennut)',
      '(ei|eivät) (käy|onnistu) (ilmi|selville)',
      '(ei|eivät) _2 voida _1 (sanoa|kertoa|arvioida|toistaa|tietää|ennustaa|päätellä|todeta|sulkea pois|vielä)',
      '(ei|eivät) _1 ole tehty _2',
      '(loppu|loppuun) (asti|saakka|hyvin)',
      'ei ole (vapaata)? (pääsyä|nähtävissä)',
      '(vian|vika|virhe*) _2',
      `${HOUSES} ei _3 (sunnuntaisin|lauantaisin|viikonloppuisin|öisin|pyhinä|vielä|koskaan|ennen|laskuja|linkkejä|tekstiviest*|roskaposti*|mainoksia|salasan*|virheitä|eroa|mitään|yhteyttä|kantaa|kortti*|*korttia|*korttiasi|salasanaa|salasanaasi|tunnusta|tunnuksia|koodia|maksukort*)`,
      `${HOUSES} ei _3 ilman (lupaa|lupaasi|suostumusta|suostumustasi)`,
    ],
    hit: [
      'Se ei valitettavasti ole mahdollista.',
      'Kurssimaksun palauttaminen ei tässä vaiheessa enää käy.',
      'Avoimia aikoja ei ole jäljellä.',
      'Lippua ei voi enää perua.',
      'Koiraa ei saa tuoda hoitolaan.',
      'Remonttia ei tehdä tänä vuonna.',
      'Hakemustasi ei valitettavasti hyväksytty.',
      'Et voi siirtää lippua.',
      'Valitettavasti lautalle ei enää mahdu.',
      'Hakemuksesi hylättiin.',
      'Takuu on umpeutunut.',
      'Aikaa ei ikävä kyllä saa siirrettyä.',
      'Vahinko ei kuulu vakuutuksen piiriin.',
      'Hakuaika on jo mennyt umpeen.',
      'Mattoa ei pystytä pesemään.',
      'Pyyntöön ei voida suostua.',
      'Tuote on loppunut varastosta.',
      'Vastauksemme on valitettavasti kielteinen.',
      'Terveyskeskus ei tee kotikäyntejä.',
      'Kirjasto ei enää lainaa lautapelejä.',
      'Verkkokauppamme ei valitettavasti vaihda avattuja hajuvesiä.',
      'Osallistumismaksua ei saa takaisin.',
      'Kuntosali ei hyvitä sairauspäiviä.',
      'Eläinlääkäri ei tee leikkauksia ilman lähetettä.',
      'Rengasliike ei ota vanhoja renkaita.',
      'Lahjakortti on henkilökohtainen, eikä sitä voi valitettavasti vaihtaa rahaksi.',
      'Hoito alkoi jo, eikä maksua voida palauttaa.',
      'Ei niitä voi enää palauttaa.',
      'Vuokraa ei alenneta remontin ajaksi.',
      'Rahastosta ei voi nostaa enää tänä vuonna.',
    ],
    miss: [
      'Valitettavasti tilausta ei löydy.',
      'Hätää ei ole.',
      'Kirjaa ei ole vielä palautettu.',
      'Jos se ei onnistu, kirjoita meille.',
      'Virhettä ei voida toistaa.',
      'Sinun ei tarvitse perua mitään.',
      'Huolto ei maksa mitään.',
      'Posti ei toimita paketteja sunnuntaisin.',
      'Pankki ei lähetä linkkejä.',
      'Verkkokauppa ei hyväksy korttiasi, koska se on vanhentunut.',
      'Pankki ei tee muutoksia ilman lupaasi.',
      'Lämpöpumppu ei ota virtaa.',
      'Pankki ei ota yhteyttä puhelimitse.',
      'Lippu löytyi, eikä sinun tarvitse ostaa uutta.',
    ],
  },
];
