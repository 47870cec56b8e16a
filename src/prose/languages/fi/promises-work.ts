import type { Entry } from '../../language-pack';
import { WORK_DOING, WORK_OWN, WORK_THIRD } from './promise-verbs';
import { anybody } from './promises-anybody';

/** "At our developers", "with the bank": where the matter lies. */
const KEEPER =
  '(*jalla|*jällä|*jilla|*jillä|*jallamme|*jällämme|*jillamme|*jillämme|*tiimillä|*tiimillämme|*osastolla|*osastollamme|*yksikössä|*asiakaspalvelussa*|*huollolla|*päälliköllä|*lääkärillä|*lääkärillämme|teknikolla|juristilla|juristillamme|laskutuksessa*|kirjanpidossa*|ylläpidolla|pankilla|kuljetusliikkeellä|esihenkilöllä*|lautakunnalla|*toimistolla)';
/** To whom it has been passed. */
const TARGET =
  '(*jalle|*jälle|*jille|*jalleni|*jallemme|*jällemme|*jillemme|*tiimille|*tiimillemme|*tiimiin|*osastolle|*osastollemme|*osastoon|*yksikköön|*yksikölle|*huoltoon|*huollolle|*tutkittavaksi|*ttavaksi|*ttäväksi|*tavaksi|*täväksi|eteenpäin|kolleg*|esihenkilö*|esimiehelle*|varastolle*|*liikkeelle|*yhtiölle|*yhtiöön|*yhtiöllemme|laskutukseen*|kirjanpitoon*|*palveluun|*palvelulle|tekniikalle|tukeen|ylläpitoon|ylläpidolle|juristi*|lakimiehelle*|*päällikölle|*päällikölleni|rehtorille|*lääkärille|työlistalle*|jonoon|pankille|pankkiin|*laboratorioon|*toimistoon|*toimistolle|*vastaavalle|*mestarille|painoon|tuotantoon|postitukseen|*lautakuntaan|*lautakunnalle|*viranomaiselle)';

/** Looking into it, passing it on, being in a queue, being asked to wait. */
export const work: readonly Entry[] = [
  {
    match: [
      `(${WORK_OWN})`,
      `<WHO> _4 (${WORK_THIRD})`,
      '(joka|jotka) _3 (selvittää|tutkii|tarkistaa|käsittelee|hoitaa|arvioi|ratkaisee|selvittävät|tutkivat|käsittelevät|hoitavat)',
      `(olemme|olen|ollaan|on|ovat|alamme|alan|ryhdymme|ryhdyn|lähdemme|lähden|pääsemme|pääsen|joudumme|joudun|jatkamme|jatkan|pyydän|pyydämme|pyysin|pyysimme) _3 (${WORK_DOING})`,
      '(minun|meidän) (täytyy|pitää) _3 (selvittää|tarkistaa|varmistaa|kysyä|keskustella|tutkia|pyytää|odottaa)',
      '(jatkamme|jatkan)',
      '(käymme|käyn|käyvät|käydään|käy) _4 läpi',
      '(katsomme|katson|katsotaan|vilkaisen|vilkaisemme) _2 (asiaa|tilannetta|asian|tilanteen|mitä|mistä|miten|onko|voiko|löytyykö|saisiko)',
      '(otamme|otan|otetaan|ottaa|ottavat) _3 (esille|esiin|selvää|selville|käsittelyyn|selvitykseen|*ttavaksi|*ttäväksi|hoitaakseen|työn alle|puheeksi)',
      '(yritämme|yritän|pyrimme|pyrin|koetamme|koetan) _4 (*maan|*mään|*ta|*tä|*aa|*ää|*dä|*da|*ia|*iä|*ua|*yä|*ea)',
      '(teemme|tehdään|teen) (parhaamme|kaikkemme|kaiken|parhaani|kaikkeni)',
      '(pyydän|pyydämme|pyydetään) _1 (kolleg*|varasto*|huolto*|*jaa|*jää|kuljetus*|kuriiri*|*tiimiä|*osastoa|*palvelua|tekniikkaa|pankkia|lääkäriä|esihenkilö*|laskutusta|kirjanpitoa)',
      '(saamme|saan) _2 (selville|selvyyden|selvitettyä|selvitetyksi|ratkaistua)',
    ],
    except: [
      'hoita* (kotona|itse)',
      '(jatkamme|jatkan|jatkaa|jatketaan) (normaalisti|palvelua|*seen)',
      '(yritämme|pyrimme) aina',
      'vahvistaa *si',
      '(varmistamme|tarkistamme|tarkastamme) aina',
      '(tutkimme|etsimme|arvioimme|analysoimme) _4 (mutta|eikä|ja (huomasimme|löysimme|kaikki))',
      '(käsittelemme|käsitellään) (tietojasi|henkilötietojasi|kaikki|aina|maksut)',
    ],
    hit: [
      'Selvitämme asian.',
      'Kehittäjämme tutkivat virheitä.',
      'Korvauskäsittelijä arvioi vahingon.',
      'He käyvät uudet tapaukset läpi.',
      'Otan asiasta selvää.',
      'Olemme selvittämässä vikaa.',
      'Minun täytyy vielä kysyä lupa.',
    ],
    miss: ['Selvitimme asian.', 'Tarkistin laskun.', 'Etsitkö laskua?', 'Pyydämme anteeksi.'],
  },
  {
    match: [
      '(selvityksessä|käsittelyssä|käsittelyssämme|käsittelyjono*|jonossa|jonossamme|tutkinnassa|tutkimuksissa|työlistalla*|huollossa|huollossamme|vireillä|käsittelyvuorossa|seurannassa|tarkastuksessa|arvioinnissa|analyysissa|laboratoriossa)',
      '(on|ovat|olisi) _3 (*ttavana|*ttävänä|*ltavana|*ltävänä|*tavana|*tävänä|*ttavanamme|*ttävänämme|*ltavanamme|*ltävänämme|*tavanamme|*tävänämme)',
      '(työn|selvityksen|käsittelyn|tutkinnan) alla',
      'työn alle',
      '(*tutkimus|*selvitys|selvittely|*käsittely|etsintä|etsinnät|tarkistus|tarkastus|*arviointi|*korjaus|*työ|*työt|asia|*siirto|*analyysi|*maksatus|vianetsintä|perintä|neuvottelu|neuvottelut|kysely|*laskenta) (on|ovat) _2 (käynnissä|aloitettu|kesken|alkanut|vireillä|meneillään|menossa|avattu|tekeillä|käynnistetty|pantu vireille|laitettu vireille)',
      `(vein|viemme|veimme|viety|välitin|välitimme|välitetty|siirsin|siirsimme|siirretty|annoin|annoimme|annettu|ohjasin|ohjasimme|ohjattu|lähetin|lähetimme|lähetetty|toimitin|toimitimme|toimitettu|kirjasin|vien|siirrän|ohjaan|laitoin|laitettu|siirtynyt|eskaloin|eskaloitu|panin|jätin|jätimme|mennyt|menee|päätynyt|jätetty) _5 ${TARGET}`,
      '(olen|olemme|on) _2 (pyytänyt|pyytäneet|kysynyt|kysyneet|välittänyt|välittäneet|siirtänyt|siirtäneet|ohjannut|ohjanneet|aloittanut|aloittaneet|tiedustellut|tiedustelleet) _2',
      '(pyysin|pyysimme|kysyin|kysyimme|tiedustelin|tiedustelimme) _2 (kolleg*|varasto*|huolto*|huollo*|*jaa|*jää|*jalta|*jältä|*jilta|*jiltä|kuljetus*|kuriiri*|*tiimi*|*osasto*|tekniika*|panki*|pankkia|lääkäri*|esihenkilö*|laskutus*)',
      '(pyysin|pyysimme|kysyin|kysyimme|tiedustelin|tiedustelimme|pyydän|pyydämme) (*lta|*ltä|*sta|*stä) _1',
      `(on|ovat) _2 ${KEEPER}`,
      '(*jillamme|*jillämme|*jallamme|*jällämme|*tiimillämme|*osastollamme|asiakaspalvelussamme)',
      '<WHO> on _1 (saanut|vastaanottanut) _2 (tiedon|toimeksiannon|*tilauksen|tehtävän|pyynnön|*pyynnön|kuvat|hakemuksesi|viestisi)',
      '(odota|odotathan|odottakaa|odotattehan|odotellaan) _3 (hetki|vastausta|rauhassa|päätöstä|tulosta|ratkaisua|yhteydenottoa|viestiä|soittoa|*mme|kärsivällisesti)',
      '(pyydämme|pyydän) _3 (odottamaan|kärsivällisyyttä|malttia)',
      '(odotathan|odottakaa|malta|maltathan)',
      '(odottaa|odottavat|odottelee|odottamassa|jonottaa) _3 (*ntaa|*ntää|*musta|*mystä|*mistä|*mista|*telyä|*telya|vuoroaan|*päätöstä|*tusta|*tystä|*stusta|*aikaa|*osaa|*lupaa|*lausuntoa|*vastausta|*vuoroa|*lista|*hyväksyntää)',
      '(odotamme|odotetaan) _4 (*vastausta|*vahvistusta|tietoa|*tulosta|*tuloksia|*selvitystä|*päätöstä|*lausuntoa|*osaa|*lupaa|*erää|*hyväksyntää|*päätös*)',
      'toimenpiteisiin on ryhdytty',
    ],
    except: [
      '(ei|eivät) _2 (jonossa|käsittelyssä|kesken|huollossa)',
      'jonossa on <NUMBER>',
      '(ei|eivät|olleet|oli) _3 (jonossa|käsittelyssä|huollossa)',
      '(kirjaa|kirjat|paketti|tuotteet|tilauksesi) odottaa sinua',
      '(odota|odottakaa) (<NUMBER>|kunnes|että)',
      'hetki kunnes',
      '(pyytänyt|pyytäneet|kysynyt|kysyneet) (sinua|sinulta|teitä|teiltä)',
      '(pyysin|pyysimme|kysyin|kysyimme|pyydän|pyydämme) (sinulta|teiltä|asiasta|siitä)',
      'sain* _2 (huollossa|jonossa)',
      '(saatavana|myytävänä|nähtävänä|luettavana|pidettävänä|tarjottavana|vuokrattavana|jaettavana|ostettavana|ladattavana|*ttavanasi|syötävänä|tavana)',
      '(olet|olette|voi) _3 (*jalla|*jällä)',
      '*n laboratoriossa (otetaan|käydään)',
    ],
    hit: [
      'Asia on selvityksessä.',
      'Hakemus on esimiehen hyväksyttävänä.',
      'Olen pyytänyt varastolta kuvan.',
      'Vein asian kehittäjillemme.',
      'Se on käsittelyjonossamme.',
      'Hakemuksesi odottaa hyväksyntää.',
      'Tilauksesi on odottamassa toimittajan vahvistusta.',
      'Odotathan päätöstä.',
      'Korjaustyöt ovat käynnissä.',
      'Asentajamme on saanut työtilauksen.',
    ],
    miss: [
      'Jonotusaika on lyhyt.',
      'Kolme kirjaa odottaa sinua hyllyssä.',
      'Lähetimme sinulle kortin.',
      'Tuotetta on myytävänä kahta kokoa.',
      'Jonossa on viisi asiakasta.',
    ],
  },
  anybody({ does: WORK_THIRD, hit: 'Hallitus käsittelee asian.', miss: 'Laite etsii verkkoa.' }),
];
