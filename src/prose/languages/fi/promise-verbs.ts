import { doingForms, infinitives, ownForms, regular, type Stems, thirdForms } from './present-forms';

/** Finding out, weighing, seeing to it: the way to a result. */
const WORK: readonly Stems[] = [
  ...regular(`
    selvittää selvitellä tarkistaa tarkastaa tutkia käsitellä etsiä arvioida kysyä kysellä tiedustella välittää testata ratkaista analysoida
    varmistaa harkita jäljittää tutustua keskustella neuvotella kartoittaa kiirehtiä valvoa seurata suunnitella työstää koordinoida
    priorisoida eskaloida konsultoida haastatella määrittää paikallistaa vertailla päättää vilkaista arvostella seuloa sovitella tulkita simuloida ratkoa varautua kilpailuttaa punnita
    reklamoida ohjata
  `),
  ['hoida', 'hoita', 'hoidetaan'],
  ['huolehdi', 'huolehti', 'huolehditaan'],
  ['perehdy', 'perehty', 'perehdytään'],
  ['paneudu', 'paneutu', 'paneudutaan'],
  ['pohdi', 'pohti', 'pohditaan'],
  ['mieti', 'mietti', 'mietitään'],
  ['mittaa', 'mittaa', 'mitataan'],
  ['laske', 'laske', 'lasketaan'],
  ['paikanna', 'paikanta', 'paikannetaan'],
];

/** Saying something to the customer. */
const CONTACT: readonly Stems[] = [
  ...regular(
    'soittaa kirjoittaa ilmoittaa tiedottaa vahvistaa informoida viestittää viestiä tavoitella raportoida ehdottaa vastata sanoa selostaa perustella',
  ),
  ['kerro', 'kerto', 'kerrotaan'],
];

/** Bringing about what the customer waits for. */
const DELIVER: readonly Stems[] = [
  ...regular(`
    lähettää toimittaa postittaa kuljettaa luovuttaa lainata järjestää valmistaa valmistella tulostaa kopioida skannata leimata
    tilata varata lisätä uusia päivittää muuttaa yhdistää lunastaa allekirjoittaa rekisteröidä kirjata oikaista täyttää viimeistellä
    avata peruuttaa perua poistaa mitätöidä kytkeä aktivoida käynnistää nollata vapauttaa lukita keskeyttää asettaa julkaista kalibroida säätää virittää
    tallentaa ohjelmoida integroida konfiguroida muokata räätälöidä suomentaa koodata luetteloida erotella eritellä numeroida merkitä kehystää
    pystyttää ripustaa liimata hitsata kuivata voidella imuroida desinfioida torjua häätää niittää karsia kastella istuttaa kalustaa
    leipoa koristella majoittaa sijoittaa nimetä valtuuttaa rokottaa hyväksyä rajoittaa varmuuskopioida
    korjata kunnostaa puhdistaa siivota raivata aurata lakaista hiekoittaa maalata hioa asfaltoida kiinnittää irrottaa tiivistää nostaa hinata
    laittaa kerätä
  `),
  ['tuo', 'tuo', 'tuodaan'],
  ['vie', 'vie', 'viedään'],
  ['tee', 'teke', 'tehdään'],
  ['anna', 'anta', 'annetaan'],
  ['luo', 'luo', 'luodaan'],
  ['pane', 'pane', 'pannaan'],
  ['jaa', 'jaka', 'jaetaan'],
  ['hae', 'hake', 'haetaan'],
  ['vaihda', 'vaihta', 'vaihdetaan'],
  ['siirrä', 'siirtä', 'siirretään'],
  ['nouda', 'nouta', 'noudetaan'],
  ['laadi', 'laati', 'laaditaan'],
  ['hanki', 'hankki', 'hankitaan'],
  ['pakkaa', 'pakkaa', 'pakataan'],
  ['sulje', 'sulke', 'suljetaan'],
  ['asenna', 'asenta', 'asennetaan'],
  ['rakenna', 'rakenta', 'rakennetaan'],
  ['huolla', 'huolta', 'huolletaan'],
  ['tyhjennä', 'tyhjentä', 'tyhjennetään'],
  ['täydennä', 'täydentä', 'täydennetään'],
  ['pidennä', 'pidentä', 'pidennetään'],
  ['alenna', 'alenta', 'alennetaan'],
  ['myönnä', 'myöntä', 'myönnetään'],
  ['käännä', 'kääntä', 'käännetään'],
  ['paikkaa', 'paikkaa', 'paikataan'],
  ['leikkaa', 'leikkaa', 'leikataan'],
  ['kaada', 'kaata', 'kaadetaan'],
  ['pura', 'purka', 'puretaan'],
  ['lyhennä', 'lyhentä', 'lyhennetään'],
  ['ompele', 'ompele', 'ommellaan'],
  ['pese', 'pese', 'pestään'],
  ['kokoa', 'kokoa', 'kootaan'],
  ['poimi', 'poimi', 'poimitaan'],
];

/** Giving money back, or asking for less. */
const MONEY: readonly Stems[] = [
  ...regular('hyvittää palauttaa korvata maksaa tilittää kompensoida kuitata'),
  ['vähennä', 'vähentä', 'vähennetään'],
];

export const WORK_OWN = ownForms(WORK);
export const WORK_THIRD = thirdForms(WORK);
export const WORK_DOING = doingForms(WORK);
export const CONTACT_OWN = ownForms(CONTACT);
export const CONTACT_THIRD = thirdForms(CONTACT);
export const DELIVER_OWN = ownForms(DELIVER);
export const DELIVER_THIRD = thirdForms(DELIVER);
export const DELIVER_DOING = doingForms(DELIVER);
export const MONEY_OWN = ownForms(MONEY);
export const MONEY_THIRD = thirdForms(MONEY);
export const INFINITIVES = infinitives([...WORK, ...CONTACT, ...DELIVER, ...MONEY]);
