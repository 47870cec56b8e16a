import type { Entry } from '../../../language-pack';
import { ELSEWHERE, ELSEWHO } from '../elsewhere';
import { askedForms, madeTo, requests } from '../request-forms';

const ASK =
  'ottaa kysyä selvittää tiedustella soittaa puhua kääntyä/käänny reklamoida hoitaa/hoida etsiä valittaa laittaa lähettää esittää pyytää/pyydä kirjoittaa tarkistaa varmistaa sopia/sovi asioida neuvotella olla/ole';

/** Sends the customer elsewhere with the errand. */
export const deflection: readonly Entry[] = [
  {
    match: [
      '(ei|eivät) (valitettavasti|ikävä kyllä)? (kuulu|kuulunut) _2 (meille|minulle|meidän|osastolle*|osastollemme|tehtävii*|vastuulle*|vastuullemme|toimenkuvaa*|toimialaa*|tehtäviimme|palveluihimme|piiriimme|toimialueeseemme)',
      '(me|minä)? (emme|en) _1 (hoida|käsittele|vastaa tästä|vastaa siitä|vastaa näistä|vastaa muiden|ole vastuussa|tee tällaisia|ota kantaa) _2',
      '(tämä|se|asia|nämä|tämähän|sehän) _1 (ei|eivät) ole _2 (meidän|vastuullamme|asiamme|tehtävämme|meistä|meille)',
      '(ei|eivät) ole _1 (meidän)? (vastuullamme|asiamme|tehtävämme|ongelmamme|vastuulla|asia|asioita|tehtävä|tehtäviä|ongelma) (.|,|$)',
      '(tämä|se) on _1 (toisen|toinen|muun|eri) (osaston|yrityksen|yksikön|tiimin|osasto) _1',
      `(kuuluu|kuuluvat) _1 (taloyhtiö*|isännöitsij*|valmistaja*|vuokranantaj*|lentoyht*|operaattor*|kuljetusyht*|toiselle|muille|pankille|postille|vakuutusyht*)`,
      `${ELSEWHERE} (vastuulla|vastuulle|tehtävä|tehtäviin|asia|asioita|heiniä|päätettävissä)`,
      `(vastaa|vastaavat|päättää|päättävät|huolehtii|huolehtivat|hoitaa|hoitavat|auttaa|auttavat|neuvoo|palvelee) (aina|yksin|kokonaan|parhaiten|sinua)? ${ELSEWHO} (.|,|$)`,
      '(emme|en) vastaa _1 (*ista|*istä|*uksesta|*yksestä|*uksista|*yksistä)',
      '(osastomme|tiimimme|yhtiömme|yrityksemme|palvelumme|yksikkömme) ei (hoida|käsittele|vastaa|voi auttaa) _2',
      '(olet|olette|otit|otitte|soitit|kirjoitit) _3 (väärään|väärässä) (paikkaan|paikassa|osastoon|osastolle|numeroon|osoitteeseen)',
      '(meillä|minulla) ei ole _3 (kanssa|asiaan|tähän|siihen) _2 (tekemistä|osuutta|vaikutusvaltaa|valtaa|mahdollisuutta vaikuttaa)',
      '(emme|en) _1 (voi|pysty) _1 (vaikuttaa|vaikuttamaan|puuttua|puuttumaan) _2',
      '(meistä|minusta) (ei ole)? _2 (riippumaton*|riippuvainen) _1',
      '(olemme|me olemme) (vain|pelkkä|ainoastaan) _1 (välittäjä|välittäjiä|jälleenmyyjä|jälleenmyyjiä|myyntikanava|alusta|kauppapaikka)',
    ],
    except: [
      '(olen|olemme) _2 (välittän*|siirtän*|lähettän*)',
      'en vastaa (puhelimeen|viesteihin)',
      '(emme|en) _1 käsittele _2 (sähköpostit*|chatissa|puhelimitse|puhelimessa|kortti*|tunnu*|viikonlop*|tietojasi|henkilötie*)',
      '(kuuluu|kuuluvat) (hintaan|pakettiin|takuu*|palveluun)',
    ],
    hit: [
      'Tämä ei kuulu meille.',
      'Me emme hoida meluasioita.',
      'Se ei ole meidän vastuullamme.',
      'Se on toisen osaston asia.',
      'Lämmitys kuuluu taloyhtiölle.',
      'Se on Postin vastuulla.',
      'Kuljetusvahingoista vastaa rahtifirma.',
      'Meillä ei ole asian kanssa mitään tekemistä.',
      'Emme voi vaikuttaa siihen.',
      'Viive oli meistä riippumaton.',
      'Olemme vain välittäjä.',
      'Olet ottanut yhteyttä väärään paikkaan.',
      'Meidän osastomme ei hoida korvauksia.',
      'Me emme vastaa satuloiden korjauksista.',
      'Renkaiden takuu ei ole meidän asiamme.',
    ],
    miss: ['Välitin viestisi laskutukseen.', 'En vastaa puhelimeen perjantaina.', 'Emme käsittele korttitietoja.', 'Johto kuuluu hintaan.'],
  },
  {
    match: [
      `${madeTo(ASK)} (itse|suoraan|ystävällisesti|asiasta|siitä|yhteyttä|yhteydessä)? _3 ${ELSEWHERE}`,
      `(voit|voitte|voisit|kannattaa|suosittelemme|suosittelen|suosittelisimme|joudut|joudutte) _2 (${askedForms(ASK)}) (itse|suoraan|asiasta|siitä|yhteyttä)? _3 ${ELSEWHERE}`,
      `(sinun|teidän) _1 (täytyy|pitää|on|tulee) _1 (otettava|ottaa|selvittää|kysyä|selvitettävä|kysyttävä|hoitaa|hoidettava) _3 (itse|suoraan|muualt*)`,
      `(täytyy|pitää|tulee|on) _1 (tehdä|tehtävä|osoittaa|osoitettava|lähettää|esittää|esitettävä|hakea|haettava) _1 (suoraan)? ${ELSEWHERE}`,
      `${madeTo(ASK)} (itse|suoraan|ystävällisesti|asiasta|siitä|yhteyttä|yhteydessä)? _1 (toiseen|oikeaan|eri|omaan) (osastoon|yksikköön|toimistoon|tiimiin|palveluun|numeroon|liikkeeseen)`,
      `${madeTo('kääntyä/käänny')} _3 puoleen`,
      `(${requests('kysyä tiedustella')}) (asiasta|asiaa|sitä|siitä|suoraan|lisää)? (*lta|*ltä)`,
      '(selvitä|selvittäkää|hoida|hoitakaa|etsi|etsikää|kysy) (se|tämä|asia|ohje|ohjeet)? (itse|netistä|muualta|toisaalta)',
    ],
    except: [
      'jos (haluat|hätä*|kiire*|palo*)',
      '^ (jos|mikäli|kun) _8',
      '(hätänumero*|poliisi*|112|vaara*|tulipalo*|kaasu*|väärinkäy*|varastet*)',
      '(soita|kirjoita|vastaa) (sieltä|sinne) (meille|minulle)',
      '(emme|en|ei|älä|älkää) _4',
      '(minulta|meiltä|*palvelulta|*palvelijalta|tiskiltä|kassalta|henkilökunnalta|neuvojalta|asentajalta|kuljettajalta|*ltamme|*ltämme|*liikkeestämme)',
      '(*mme|meidän) puoleen',
    ],
    hit: [
      'Ota yhteyttä valmistajaan.',
      'Kysy asiasta suoraan pankista.',
      'Ole yhteydessä isännöitsijään.',
      'Sinun on otettava yhteyttä vuokranantajaasi.',
      'Voit kysyä asiasta operaattoriltasi.',
      'Sinun täytyy selvittää se itse.',
      'Reklamaatiot pitää tehdä sinne.',
      'Etsi ohjeet netistä.',
      'Sinun tulee kääntyä toisen osaston puoleen.',
      'Kysy sitä lentokentältä.',
      'Ota yhteyttä toiseen osastoon.',
      'Soita oikeaan yksikköön.',
    ],
    miss: [
      'Otamme yhteyttä valmistajaan.',
      'Ota yhteyttä meihin.',
      'Voit kysyä minulta lisää.',
      'Kysy kassalta.',
      'Älä soita pankkiin.',
      'Otin yhteyttä toiseen osastoon.',
    ],
  },
];
