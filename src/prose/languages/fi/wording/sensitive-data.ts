import type { Entry } from '../../../language-pack';
import { madeTo, requests } from '../request-forms';

/** What opens an account or a purse, in all cases. */
const CARD =
  '(kortin (etupuolen|takapuolen|etupuolella oleva*) _1 numero*|pitkä* numero* _2 kortin|korttinumero*|kortin numero*|korttisi numero*|korttinne numero*|maksukortin numero*|pankkikortin numero*|luottokortin numero*|luottokorttisi numero*|pankkikorttisi numero*|kortin tiedot|korttisi tiedot|korttitiedot|korttitietosi|korttitietonne|luottokorttitie*|maksukorttitie*|cvv|cvc|cvv koodi*|cvc koodi*|turvakoodi*|korttisi (koko|täysi|täyden) _1 numero*|kortin (koko|täysi|täyden) _1 numero*|(kolme|kolmea|kolmen) numero* (kortin|korttisi)? (takaa|takana|takapuolelta|kääntöpuolelta)|(takapuolen|takana olevat|kääntöpuolen) (kolme|3) numero*)';
const KEY =
  '(salasana|salasanan|salasanaa|salasanasi|salasananne|salasanat|salasanoja|salasanaasi|tunnusluku|tunnusluvun|tunnuslukua|tunnuslukusi|tunnuslukuasi|pin|pin koodi|pin koodin|pin koodia|pin koodisi|pin koodiasi|pinkoodi*|pankkitunnukset|pankkitunnuksesi|pankkitunnuksia|pankkitunnuksiasi|verkkopankkitunnu*)';
const CODE =
  '(kertakäyttökoodi*|kertakäyttösalasana*|kertakoodi*|vahvistuskoodi*|varmistuskoodi*|tunnistautumiskoodi*|kirjautumiskoodi*|todennuskoodi*|tekstiviestikoodi*|(koodi|koodin|koodia) , (joka|jonka) _2 (tuli|tulee|saapui|saapuu|sait|saat|saitte|lähetimme|lähetin|lähetettiin)|(tekstiviestillä|tekstiviestinä|puhelimeesi|juuri) (tullut|saapunut|saamasi|lähetetty|lähettämämme) (koodi|koodin|koodia))';
const IDENTITY =
  '(henkilötunnus|henkilötunnuksella|henkilötunnuksellasi|henkilötunnuksen|henkilötunnusta|henkilötunnuksesi|henkilötunnustasi|henkilötunnuksenne|hetu|hetun|hetusi|sosiaaliturvatunnu*|sotu|sotun|sotusi|henkilötunnuksen loppuosa*|passin numero*|passisi numero*|passinumero*|henkilökortin numero*|ajokortin numero*)';
const OF_PAPER =
  '(passin|passisi|passinne|henkilökortin|henkilökorttisi|ajokortin|ajokorttisi|henkilöllisyystodistuksen|henkilöllisyystodistuksesi|pankkikortin|pankkikorttisi|luottokortin|luottokorttisi|maksukortin|maksukorttisi|oleskeluluvan|oleskelulupasi)';
const FROM_PAPER =
  '(oleskeluluvasta|oleskeluluvastasi|passista|passistasi|passistanne|henkilökortista|henkilökortistasi|ajokortista|ajokortistasi|henkilöllisyystodistuksesta|henkilöllisyystodistuksestasi|pankkikortista|pankkikortistasi|luottokortista|luottokortistasi|maksukortista|maksukortistasi)';
const PICTURE =
  '(kuva|kuvan|kuvaa|kuvat|valokuva|valokuvan|kopio|kopion|kopiota|skannaus|skannauksen|kuvakaappaus|kuvakaappauksen|selfie|selfien)';
const GIVE = madeTo(
  'lähettää antaa/anna kertoa/kerro ilmoittaa toimittaa vahvistaa sanoa/sano kirjoittaa jakaa/jaa laittaa luetella/luettele mainita/mainitse liittää vastata/vastaa ottaa/ota ladata/lataa lisätä/lisää näyttää viestittää lukea/lue',
);

/** Secrets asked for, or sent. */
export const sensitiveData: readonly Entry[] = [
  {
    match: [
      `${GIVE} (meille|minulle|vielä|vastauksena|tähän|viestillä|paluuviestillä)? _2 (${CARD}|${KEY}|${CODE}|${IDENTITY})`,
      `(tarvitsen|tarvitsemme|tarvitsisin|tarvitsisimme|tarvitaan|pyydän|pyydämme|saisinko|saanko|saisimmeko|saammeko) (vielä|myös|sinulta|teiltä|lisäksi)? _2 (${CARD}|${KEY}|${CODE}|${IDENTITY})`,
      `(mikä|minkä) ${CODE}`,
      `(olet|olette|oletko|lähetettyäsi|kun) _2 (lähettänyt|toimittanut|antanut|kertonut|ilmoittanut|vahvistanut) (meille|minulle)? _1 (${CARD}|${KEY}|${IDENTITY}|${PICTURE} ${FROM_PAPER}|${OF_PAPER} ${PICTURE})`,
      '(selfie*|kuva|kuvan) _2 (henkilökortti|passi|ajokortti|henkilökortin kanssa|passin kanssa|ajokortin kanssa) (kädessä|kanssa|vieressä)?',
      `(mikä|minkä|mitä) ${KEY} _1 (sinulla|teillä|käytät|käytätte|näppäilet|syötät|kirjoitat|valitsit|on)`,
      `(lähetät|annat|kerrot|ilmoitat|tekstaat|kirjoitat|laitat|toimitat|viestität|lähetätte|annatte|kerrotte|ilmoitatte) (meille|minulle)? _1 (${CARD}|${KEY}|${IDENTITY})`,
      `(puuttuu|odotan|odotamme|kaipaan|kaipaamme) _2 (${PICTURE} ${FROM_PAPER}|${OF_PAPER} ${PICTURE}|${IDENTITY})`,
      '(mikä|minkä|mitä) koodi* _3 (tekstiviesti*|puhelim*|sovellus*|sähköposti*)',
      `(${requests('kuvata/kuvaa valokuvata/valokuvaa skannata/skannaa')}) _2 (passi|passisi|ajokortti|ajokorttisi|henkilökortti|henkilökorttisi|henkilöllisyystodistus|henkilöllisyystodistuksesi|pankkikorttisi|maksukorttisi|luottokorttisi)`,
      `(mikä|mitkä) (on|ovat|oli) (sinun)? _1 (${CARD}|${KEY}|${CODE}|${IDENTITY})`,
      `${GIVE} (meille|minulle|vielä|viestillä)? _2 (${PICTURE} ${FROM_PAPER}|${OF_PAPER} (kuvasivun)? ${PICTURE}|passikopio*)`,
      `(tarvitsen|tarvitsemme|tarvitsisimme|tarvitaan|pyydämme) _3 (${PICTURE} ${FROM_PAPER}|${OF_PAPER} ${PICTURE}|passikopio*)`,
    ],
    except: [
      '(jos|mikäli) _6',
      `(älä|älkää|ei|emme|en|eivät|koskaan|ilman|äläkä|kukaan|sijaan) _8`,
      '(neljä|kaksi|kolme|4|2|3) (viimeistä|ensimmäistä) (numeroa|merkkiä) _3',
      '_8 (viimeiset|ensimmäiset) (neljä|kaksi|kolme|4|2|3) _2',
      '_8 (suojatulla|suojatussa|suojattuun|suojatun|suojatulle|turvallisella|turvallisen|salatulla|salatun|turvapostilla|turvapostin|turvasähköpostilla)',
      '(suojatulla|suojatussa|suojattuun|suojatun|suojatulle|turvallisella|turvallisen|salatulla|salatun|turvapostilla|turvapostin|turvasähköpostilla) _8',
      '_8 (kirjautumissivulla|kirjautumissivulle|maksusivulla|maksusivulle|sovelluksessa|sovellukseen|omalla tilillä*|omassa tilissä*|verkkopankissa|verkkopalvelussa|lomakkeella|lomakkeelle|sivustolla*|kassalla|tiskillä)',
      '(kanta asiakas*|bonus*|etu*|lahja*|kirjasto*|jäsen*|matka*|asiakas*) (korttinumero*|kortin|korttisi) _2',
      '(bonuskortin|etukortin|lahjakortin|kirjastokortin|jäsenkortin|matkakortin|asiakaskortin|plussakortin|sim kortin) _2',
      '(wifi|wi fi|verkon|wlan|langattoman verkon|reitittimen) (salasana*|pin*)',
      '_6 (uusi|uuden|uutta) (salasana*|tunnuslu*|pin koodi*)',
      '(virhekoodi*|alennuskoodi*|tuotekoodi*|noutokoodi*|ovikoodi*|postinumero*) _3',
    ],
    hit: [
      'Lähetä meille korttisi numero ja CVC.',
      'Voisitko kertoa salasanasi?',
      'Kerro minulle koodi, joka tuli tekstiviestillä.',
      'Ilmoitathan henkilötunnuksesi.',
      'Tarvitsemme vielä henkilötunnuksesi loppuosan.',
      'Saisinko henkilötunnuksesi?',
      'Mikä on tunnuslukusi?',
      'Lähetä kopio henkilökortistasi.',
      'Toimita passin kopio.',
      'Tarvitsemme kuvan ajokortistasi.',
      'Minkä koodin sait tekstiviestillä?',
      'Kuvaa ajokorttisi molemmin puolin.',
      'Mikä salasana sinulla on?',
      'Minulta puuttuu vielä kopio passistasi.',
      'Asia hoituu, kun annat meille CVV-koodin.',
      'Ottaisitko selfien passi kädessä?',
      'Mikä vahvistuskoodi sinulle lähetettiin?',
      'Jatkamme, kun olet lähettänyt kuvan passistasi.',
      'Tarvitsen kortin etupuolen pitkän numeron.',
      'Liitä mukaan kopio passista.',
    ],
    miss: [
      'Kerro kortin neljä viimeistä numeroa.',
      'Älä kerro tunnuslukuasi kenellekään.',
      'Emme kysy salasanaasi.',
      'Lähetä kuva halkeamasta.',
      'Lähetä passin kopio suojatulla lomakkeella.',
      'Kerro bonuskortin numero.',
      'Kerro virhekoodi, jonka näet.',
      'Jos olet kertonut salasanasi jollekulle, vaihda se heti.',
      'Kirjoita uusi salasana kahteen kertaan.',
    ],
  },
  {
    match: [
      `(uusi|väliaikainen|nykyinen|ensimmäinen|tilapäinen) (salasanasi|salasana|pin koodisi|tunnuslukusi|pin) (on|:) _2`,
      `(salasanasi|tunnuslukusi|pin koodisi|vahvistuskoodisi|kertakäyttökoodisi|kirjautumiskoodisi) (on|on nyt|:) _2`,
      '(salasana|tunnusluku|pin koodi) on nyt _2 $',
      '(ja|,) (sen)? salasana (on|:) _2 $',
      '(tässä|ohessa|tässä on) (uusi|väliaikainen)? (salasanasi|tunnuslukusi|pin koodisi) (: _1)?',
    ],
    except: [
      '(salasanasi|salasana|tunnuslukusi|pin koodisi|pin) on (nyt|jo|myös|vielä|edelleen)? (vaihdettu|nollattu|vanhentunut|väärä|oikea|lukittu|lukossa|liian|sama|vain|salainen|turvassa|tallessa|kirjeessä|lähetetty|postitettu|matkalla|vaihtunut|muuttunut|palautettu|asetettu|voimassa|henkilökohtainen|vahvistettu|luotu) _2',
      '(jos|kun|mikäli) _4 (on|:)',
      '(salasana*|tunnuslu*|koodi*) _3 : <URL>',
      '(wifi|wi fi|verkon|wlan) _2',
      '(vaihda*|vaihta*|nollaa*|nollata*|palauta*|palautta*|asetta*|aseta*|muutta*|muuta) _3 (salasana*|tunnuslu*|koodi*|pin) :',
    ],
    hit: [
      'Uusi salasanasi on Haikara2031.',
      'PIN-koodisi on 4711.',
      'Tässä uusi salasanasi: abc.',
      'Väliaikainen salasana: kesä.',
      'Nollasin tilin, ja salasana on nyt tulppaani42.',
    ],
    miss: [
      'Salasanasi on vaihdettu.',
      'Jos salasanasi on väärä, tili lukkiutuu.',
      'Salasanasi on nyt vaihtunut.',
      'Tästä pääset vaihtamaan salasanasi: {{p}}',
    ],
  },
];
