import type { Entry } from '../../language-pack';
import { WORK_OWN, WORK_THIRD } from './promise-verbs';

const STATE =
  '(selvityksessä|selvitettävänä|selvitettävänämme|käsittelyssä|käsittelyssämme|käsittelyjono*|käsiteltävänä*|jonossa|jonossamme|tutkittavana|tutkinnassa|tutkimuksissa|työlistalla*|arvioitavana|työstettävänä|hyväksyttävänä|tarkistettavana|tarkastettavana|huollossa|huollossamme|huollettavana|vireillä|testattavana|testattavanamme|käsittelyvuorossa|seurannassa)';
const TARGET =
  '(kehittäji*|asiantuntij*|tiimi*|*tiimille|*tiimillemme|*tiimiin|osastolle*|*osastolle*|huoltoon*|huollolle*|*huoltoon|tutkittavaksi|selvitettäväksi|käsiteltäväksi|eteenpäin|kolleg*|esihenkilö*|esimiehelle*|varastolle*|kuljetusliikkeelle|kuljetusyhtiölle|laskutukseen*|laskutuksen|kirjanpitoon*|*palveluun|*palvelulle*|tekniikalle|tekniikan|tukeen|ylläpitoon|ylläpidolle|juristi*|lakimiehelle*|valmistajalle|toimittajalle|isännöitsijälle|päällikölle*|*päällikölle*|rehtorille|lääkärille*|asentajalle|korjaajalle|työlistalle*|jonoon|testattavaksi|arvioitavaksi|pankille|pankkiin|laboratorioon|*yhtiölle|*yhtiöön|*yhtiöllemme|*palvelulle|*liikkeelle|*toimistoon|*toimistolle|*vastaavalle|mestarille)';

/** Looking into it, passing it on, being in a queue, being asked to wait. */
export const work: readonly Entry[] = [
  {
    match: [
      `(${WORK_OWN})`,
      `<WHO> _5 (${WORK_THIRD})`,
      '(seuraamme|seuraan|ohjaamme|ohjaan|ohjataan|jatkamme|jatkan|paneudumme|selvittelen)',
      '(käymme|käyn|käyvät|käydään|käy) _4 läpi',
      '(katsomme|katson|katsotaan|vilkaisen|vilkaisemme) _2 (asiaa|tilannetta|asian|tilanteen|mitä|mistä|miten|onko|voiko)',
      '(otamme|otan|otetaan|ottaa|ottavat) _3 (selvää|selville|käsittelyyn|selvitykseen|selvitettäväksi|tutkittavaksi|hoitaakseen|työn alle)',
      '(yritämme|yritän|pyrimme|pyrin|koetamme) _4 (*maan|*mään|*ta|*tä|*aa|*ää|*dä|*da)',
      '(teemme|tehdään) (parhaamme|kaikkemme|kaiken)',
      '(pyydän|pyydämme|pyydetään) _1 (kolleg*|varasto*|huolto*|asentaja*|kuljetus*|kuriiri*|asiantuntija*|*tiimiä|*osastoa|tekniikkaa|pankkia|valmistajaa|toimittajaa|lääkäriä|esihenkilö*)',
    ],
    except: [
      'hoita* (kotona|itse)',
      '(jatkamme|jatkan) (normaalisti|palvelua)',
      '(yritämme|yritän) aina',
      'vahvistaa *si',
      '(varmistamme|tarkistamme) aina',
      '(tutkimme|etsimme) _4 (mutta|eikä|ja (huomasimme|löysimme|kaikki))',
      '(käsittelemme|käsitellään) (tietojasi|henkilötietojasi|kaikki|aina|maksut)',
    ],
    hit: [
      'Selvitämme asian.',
      'Kehittäjämme tutkivat virheitä.',
      'Käsittelemme valituksesi.',
      'He käyvät uudet tapaukset läpi.',
      'Otan asiasta selvää.',
      'Lääkäri arvioi kuvan.',
    ],
    miss: ['Selvitimme asian.', 'Tarkistin laskun.', 'Etsitkö laskua?', 'Pyydämme anteeksi.'],
  },
  {
    match: [
      STATE,
      '(työn|selvityksen|käsittelyn|tutkinnan) alla',
      'työn alle',
      '(tutkimus|selvitys|selvittely|käsittely|etsintä|tarkistus|arviointi|korjaus|*tutkimus|*selvitys|*käsittely|*arviointi|*korjaus|korjaustyö*|*työt|asia) (on|ovat) _1 (käynnissä|aloitettu|kesken|alkanut|vireillä|meneillään|menossa|avattu)',
      `(vein|viemme|veimme|välitin|välitimme|välitetty|siirsin|siirsimme|siirretty|annoin|annoimme|ohjasin|ohjasimme|ohjattu|lähetin|lähetimme|lähetetty|toimitin|toimitimme|kirjasin|vien|siirrän|ohjaan|laitoin|laitettu|siirtynyt|eskaloin|eskaloitu|panin|jätin|jätimme) _5 ${TARGET}`,
      '(olen|olemme) (pyytänyt|pyytäneet|kysynyt|kysyneet|välittänyt|välittäneet|siirtänyt|siirtäneet|ohjannut|ohjanneet|aloittanut|aloittaneet) _2',
      '(pyysin|pyysimme|kysyin|kysyimme) _2 (kolleg*|varasto*|huolto*|huollo*|asentaja*|kuljetus*|kuriiri*|asiantuntij*|*tiimiä|*tiimiltä|*osasto*|tekniika*|tekniikk*|panki*|pankkia|valmistaj*|toimittaj*|lääkäri*|esihenkilö*)',
      '(on|ovat) _1 (*jallamme|*jällämme|*jillamme|*jillämme|*stollamme|*iimillämme)',
      '(pyysin|pyysimme|kysyin|kysyimme|tiedustelin|tiedustelimme|pyydän|pyydämme) (*lta|*ltä|*sta|*stä) _1',
      '(kehittäjillämme|tiimillämme|asiantuntijallamme|osastollamme|*tiimillämme|*osastollamme|juristillamme|*palvelussamme|kirjanpidossamme|laskutuksessamme|lääkärillämme)',
      '(on|ovat) _1 (kehittäjillä|asiantuntijalla|asiantuntijoilla|*tiimillä|*osastolla|laskutuksessa|kirjanpidossa|teknikolla|lääkärillä|johtajalla|*päälliköllä|ylläpidolla|pankilla|arvioijalla)',
      '(odota|odotathan|odottakaa|odotattehan|odotellaan) _3 (hetki|vastausta|rauhassa|päätöstä|tulosta|ratkaisua|yhteydenottoa|viestiä|soittoa|*mme|kärsivällisesti)',
      '(pyydämme|pyydän) _3 (odottamaan|kärsivällisyyttä|malttia)',
      '(odotathan|odottakaa|malta|maltathan)',
      'odottaa _2 (hyväksyntä*|hyväksymis*|käsittely*|vuoroaan|päätöstä|tarkistusta|tarkastusta|vahvistusta|selvitystä|arviointia|*n hyväksyntää|allekirjoitusta)',
      '(odotamme|odotetaan) _3 (vastausta|vahvistusta|tietoa|tulosta|tuloksia|selvitystä|päätöstä|*n vastausta)',
      '(on|ovat) _3 (*tiimimme|*tiimin|osaston|*osastomme|*palvelumme|*n) (käsittelyssä|käsiteltävänä|tutkittavana|selvitettävänä|arvioitavana|työlistalla)',
      'toimenpiteisiin on ryhdytty',
    ],
    except: [
      '(ei|eivät) _2 (jonossa|käsittelyssä|kesken)',
      '(ei|eivät|olleet|oli) _3 (jonossa|käsittelyssä|huollossa)',
      '(kirjaa|kirjat|paketti|tuotteet|tilauksesi) odottaa sinua',
      '(odota|odottakaa) (<NUMBER>|kunnes|että)',
      'hetki kunnes',
      '(pyysin|pyysimme|kysyin|kysyimme|pyydän|pyydämme) (sinulta|teiltä|asiasta|siitä)',
      'sain* _2 (huollossa|jonossa)',
    ],
    hit: [
      'Asia on selvityksessä.',
      'Olen pyytänyt kuljetusliikettä etsimään sen.',
      'Vein asian kehittäjillemme.',
      'Se on käsittelyjonossamme.',
      'Hakemuksesi odottaa hyväksyntää.',
      'Odotathan päätöstä.',
      'Korjaustyöt ovat käynnissä.',
      'Lähetin matkakorttisi tutkittavaksi.',
    ],
    miss: ['Jonotusaika on lyhyt.', 'Kolme kirjaa odottaa sinua hyllyssä.', 'Lähetimme sinulle kortin.'],
  },
];
