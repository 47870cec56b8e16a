import { regular, type Stems } from './present-forms';

/** Sending, fetching, handing over. */
const GOODS: readonly Stems[] = [
  ...regular(`
    lähettää lähetellä toimittaa postittaa kuljettaa kuljetuttaa luovuttaa lainata jakaa hakea noutaa siirtää hankkia tilata varata
    lennättää laivata lastata kyyditä hinata pakata paketoida sinetöidä niputtaa tulostaa painattaa kopioida monistaa skannata digitoida
    leimata laminoida laittaa pistää kerätä poimia purkaa lahjoittaa palkita lunastaa sujauttaa antaa myöntää järjestää
  `),
  ['tuo', 'tuo', 'tuodaan'],
  ['vie', 'vie', 'viedään'],
  ['pane', 'pane', 'pannaan'],
  ['rahtaa', 'rahtaa', 'rahdataan'],
];

/** Repairing, building, cleaning, tending, making by hand. */
const CRAFT: readonly Stems[] = [
  ...regular(`
    korjata korjailla korjauttaa kunnostaa entisöidä restauroida remontoida saneerata ehostaa huoltaa huollattaa asentaa asennuttaa rakentaa
    pystyttää ripustaa kiinnittää irrottaa nostaa kallistaa kohdistaa tasata tasapainottaa tasoittaa suoristaa kiristää löysätä säätää virittää
    liimata hitsata juottaa muurata rapata porata sahata ruuvata naulata niitata paikata tilkitä tiivistää eristää päällystää pinnoittaa
    verhoilla tapetoida laatoittaa maalata maalauttaa hioa hiottaa kiillottaa teroittaa öljytä rasvata voidella vahata värjätä puhdistaa
    puhdistuttaa siivota imuroida kuurata harjata desinfioida tuulettaa kuivata lämmittää jäähdyttää sulattaa tyhjentää täyttää huuhtoa
    raivata aurata lakaista hiekoittaa suolata sorastaa asfaltoida viitoittaa valaista kaivaa kaataa karsia leikata niittää istuttaa kastella
    lannoittaa kitkeä torjua häätää myrkyttää aidata kalustaa koristella kehystää leipoa keittää valmistaa valmistella silittää
    neuloa parsia virkata kutoa kaventaa lyhentää pidentää leventää sitoa majoittaa rokottaa lääkitä kuvantaa puuduttaa määrätä
    johdottaa kaapeloida maadoittaa kytkeä yhdistää kalibroida sovittaa mitoittaa teettää mittauttaa viimeistellä
  `),
  ['tee', 'teke', 'tehdään'],
  ['kokoa', 'kokoa', 'kootaan'],
  ['pese', 'pese', 'pestään'],
  ['pyyhi', 'pyyhki', 'pyyhitään'],
  ['ompele', 'ompele', 'ommellaan'],
  ['voitele', 'voitele', 'voidellaan'],
];

/** Changing what is written down, running, or agreed. */
const RECORDS: readonly Stems[] = [
  ...regular(`
    lisätä uusia uudistaa päivittää muuttaa muokata vaihtaa vaihdattaa oikaista allekirjoittaa rekisteröidä kirjata merkitä nimetä laatia
    täydentää erotella eritellä numeroida luetteloida ryhmitellä jaksottaa aikaistaa myöhentää ajastaa aikatauluttaa ajoittaa lykätä
    avata sulkea peruuttaa perua poistaa mitätöidä kumota irtisanoa keskeyttää lopettaa lakkauttaa jäädyttää vapauttaa lukita rajoittaa estää sallia
    hyväksyä valtuuttaa perustaa tallentaa tallettaa taltioida äänittää arkistoida hävittää tuhota anonymisoida varmentaa
    varmuuskopioida aktivoida käynnistää nollata resetoida buutata alustaa formatoida optimoida synkronoida indeksoida migroida skaalata
    linkittää ohjelmoida integroida konfiguroida räätälöidä koodata suomentaa kääntää litteroida julkaista asettaa asetella sijoittaa
    korottaa alentaa pienentää suurentaa laajentaa tuplata kaksinkertaistaa puolittaa kohtuullistaa huojentaa pyöristää
    palkata kouluttaa perehdyttää toteuttaa hommata järkätä fiksata rukata
  `),
  ['luo', 'luo', 'luodaan'],
  ['lataa', 'lataa', 'ladataan'],
];

/** Bringing about what the customer waits for. */
export const DELIVER: readonly Stems[] = [...GOODS, ...CRAFT, ...RECORDS];
