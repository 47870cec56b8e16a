import { infinitives, ownForms, type Stems, thirdForms } from './present-forms';

const WORK: readonly Stems[] = [
  ['selvitä', 'selvittä', 'selvitetään'],
  ['selvittele', 'selvittele', 'selvitellään'],
  ['tarkista', 'tarkista', 'tarkistetaan'],
  ['tarkasta', 'tarkasta', 'tarkastetaan'],
  ['tutki', 'tutki', 'tutkitaan'],
  ['käsittele', 'käsittele', 'käsitellään'],
  ['etsi', 'etsi', 'etsitään'],
  ['arvioi', 'arvioi', 'arvioidaan'],
  ['kysy', 'kysy', 'kysytään'],
  ['tiedustele', 'tiedustele', 'tiedustellaan'],
  ['välitä', 'välittä', 'välitetään'],
  ['hoida', 'hoita', 'hoidetaan'],
  ['huolehdi', 'huolehti', 'huolehditaan'],
  ['perehdy', 'perehty', 'perehdytään'],
  ['testaa', 'testaa', 'testataan'],
  ['ratkaise', 'ratkaise', 'ratkaistaan'],
  ['paneudu', 'paneutu', 'paneudutaan'],
  ['analysoi', 'analysoi', 'analysoidaan'],
  ['varmista', 'varmista', 'varmistetaan'],
  ['pohdi', 'pohti', 'pohditaan'],
  ['harkitse', 'harkitse', 'harkitaan'],
  ['mittaa', 'mittaa', 'mitataan'],
  ['jäljitä', 'jäljittä', 'jäljitetään'],
  ['tutustu', 'tutustu', 'tutustutaan'],
  ['keskustele', 'keskustele', 'keskustellaan'],
  ['neuvottele', 'neuvottele', 'neuvotellaan'],
];

const CONTACT: readonly Stems[] = [
  ['soita', 'soitta', 'soitetaan'],
  ['vastaa', 'vastaa', 'vastataan'],
  ['kirjoita', 'kirjoitta', 'kirjoitetaan'],
  ['ilmoita', 'ilmoitta', 'ilmoitetaan'],
  ['kerro', 'kerto', 'kerrotaan'],
  ['tiedota', 'tiedotta', 'tiedotetaan'],
  ['vahvista', 'vahvista', 'vahvistetaan'],
  ['informoi', 'informoi', 'informoidaan'],
  ['viestitä', 'viestittä', 'viestitetään'],
  ['tavoittele', 'tavoittele', 'tavoitellaan'],
];

const DELIVER: readonly Stems[] = [
  ['lähetä', 'lähettä', 'lähetetään'],
  ['toimita', 'toimitta', 'toimitetaan'],
  ['postita', 'postitta', 'postitetaan'],
  ['korjaa', 'korjaa', 'korjataan'],
  ['vaihda', 'vaihta', 'vaihdetaan'],
  ['asenna', 'asenta', 'asennetaan'],
  ['rakenna', 'rakenta', 'rakennetaan'],
  ['järjestä', 'järjestä', 'järjestetään'],
  ['valmistele', 'valmistele', 'valmistellaan'],
  ['avaa', 'avaa', 'avataan'],
  ['siirrä', 'siirtä', 'siirretään'],
  ['peru', 'peru', 'perutaan'],
  ['peruuta', 'peruutta', 'peruutetaan'],
  ['poista', 'poista', 'poistetaan'],
  ['päivitä', 'päivittä', 'päivitetään'],
  ['kytke', 'kytke', 'kytketään'],
  ['aktivoi', 'aktivoi', 'aktivoidaan'],
  ['nouda', 'nouta', 'noudetaan'],
  ['hae', 'hake', 'haetaan'],
  ['laadi', 'laati', 'laaditaan'],
  ['julkaise', 'julkaise', 'julkaistaan'],
  ['pakkaa', 'pakkaa', 'pakataan'],
  ['hanki', 'hankki', 'hankitaan'],
  ['sulje', 'sulke', 'suljetaan'],
  ['huolla', 'huolta', 'huolletaan'],
  ['käynnistä', 'käynnistä', 'käynnistetään'],
  ['nollaa', 'nollaa', 'nollataan'],
  ['vapauta', 'vapautta', 'vapautetaan'],
  ['tulosta', 'tulosta', 'tulostetaan'],
  ['muuta', 'muutta', 'muutetaan'],
  ['tyhjennä', 'tyhjentä', 'tyhjennetään'],
  ['puhdista', 'puhdista', 'puhdistetaan'],
  ['paikkaa', 'paikkaa', 'paikataan'],
  ['kuljeta', 'kuljetta', 'kuljetetaan'],
  ['tuo', 'tuo', 'tuodaan'],
  ['vie', 'vie', 'viedään'],
  ['tee', 'teke', 'tehdään'],
  ['anna', 'anta', 'annetaan'],
  ['täydennä', 'täydentä', 'täydennetään'],
  ['yhdistä', 'yhdistä', 'yhdistetään'],
  ['uusi', 'uusi', 'uusitaan'],
  ['raivaa', 'raivaa', 'raivataan'],
  ['kirjaa', 'kirjaa', 'kirjataan'],
  ['pidennä', 'pidentä', 'pidennetään'],
  ['lukitse', 'lukitse', 'lukitaan'],
  ['kaada', 'kaata', 'kaadetaan'],
  ['leikkaa', 'leikkaa', 'leikataan'],
  ['maalaa', 'maalaa', 'maalataan'],
  ['siivoa', 'siivoa', 'siivotaan'],
  ['auraa', 'auraa', 'aurataan'],
  ['kunnosta', 'kunnosta', 'kunnostetaan'],
  ['nosta', 'nosta', 'nostetaan'],
  ['täytä', 'täyttä', 'täytetään'],
  ['oikaise', 'oikaise', 'oikaistaan'],
];

const MONEY: readonly Stems[] = [
  ['hyvitä', 'hyvittä', 'hyvitetään'],
  ['palauta', 'palautta', 'palautetaan'],
  ['korvaa', 'korvaa', 'korvataan'],
  ['maksa', 'maksa', 'maksetaan'],
  ['tilitä', 'tilittä', 'tilitetään'],
  ['vähennä', 'vähentä', 'vähennetään'],
  ['kompensoi', 'kompensoi', 'kompensoidaan'],
];

export const WORK_OWN = ownForms(WORK);
export const WORK_THIRD = thirdForms(WORK);
export const CONTACT_OWN = ownForms(CONTACT);
export const CONTACT_THIRD = thirdForms(CONTACT);
/** "tilaan", "varaan", "lisään" and "luon" are also other words; of these verbs only the safe forms count. */
export const DELIVER_OWN = `${ownForms(DELIVER)}|tilaamme|tilataan|varaamme|varataan|lisäämme|lisätään|luomme|luodaan|laitamme|laitan|laitetaan`;
export const DELIVER_THIRD = thirdForms(DELIVER);
export const MONEY_OWN = ownForms(MONEY);
export const MONEY_THIRD = thirdForms(MONEY);
export const INFINITIVES = infinitives([...WORK, ...CONTACT, ...DELIVER, ...MONEY]);
