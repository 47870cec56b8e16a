/*
 * Others that a customer may be sent to. Finnish names them at the end of compounds ("rengasvalmistaja", "kuljetusyhtiö") and in the cases of
 * whom one asks and turns to: "valmistajalta", "valmistajaan", "valmistajalle", "valmistajan", "valmistajasta", also with "your" behind.
 */

/** Nouns between blanks, with the weak stem behind a slash where it isn’t the noun: `pankki/panki`. */
const PARTIES =
  'valmistaja myyjä rakentaja rakennuttaja toimittaja maahantuoja järjestäjä vuokranantaja operaattori isännöitsijä kuriiri urakoitsija palveluntarjoaja työnantaja viranomainen/viranomaise pankki/panki yhtiö firma kaupunki/kaupungi kunta/kunna neuvonta/neuvonna tehdas/tehtaa liike/liikkee kauppias/kauppiaa virasto lentokenttä/lentokentä verottaja vakuuttaja kirjaamo tuomioistuin/tuomioistuime verkkokauppa/verkkokaupa';

const forms = (entry: string): string[] => {
  const [noun = '', weak = noun] = entry.split('/');
  const illative = /(?:aa|ee)$/.test(weak)
    ? `${weak}seen`
    : /(?:as|en|in)$/.test(noun)
      ? `${weak}${weak.slice(-1)}n`
      : `${noun}${noun.slice(-1)}n`;
  const a = /[aou]/.test(noun) ? 'a' : 'ä';
  const outer = [`${weak}lt${a}`, `${weak}lle`, `${weak}st${a}`];
  const yours = [illative.slice(0, -1), ...outer].flatMap((form) => [`${form}si`, `${form}nne`]);
  return [`${weak}n`, illative, ...outer, ...yours];
};

/** In every case that sends there, at the end of any compound. */
export const ELSEWHERE = `(${PARTIES.split(' ')
  .flatMap(forms)
  .map((form) => `*${form}`)
  .join(
    '|',
  )}|postiin|postista|postilta|postille|postin|heihin|heiltä|heille|heidän|sinne|sieltä|muualle|muualta|muilta|toiselta|toisaalta|netistä|internetistä|googlesta|kaupasta|kauppaan|kelaan|kelasta|kelalta)`;

/** As the one who acts: "kuljetusvahingoista vastaa rahtifirma". */
export const ELSEWHO = `(${PARTIES.split(' ')
  .map((entry) => `*${entry.split('/')[0]}`)
  .join('|')}|toinen (osasto|yksikkö|tiimi|yritys))`;
