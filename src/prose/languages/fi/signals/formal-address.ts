import type { Entry } from '../../../language-pack';
import { pluralImperatives } from '../request-forms';

/** Several readers, counted: "te kaikki neljä olette, teille". */
const PLURAL_YOU =
  '(te|teidän|teidät|teitä|teille|teillä) (kaikki|kaikkia|kaikille|kaikilla|kaikkien|molemmat|molempia|molemmille|molempien|kumpikin|kaksi|kahta|kahdelle|kahden|kolme|kolmelle|kolmen|neljä|neljälle|neljän|viisi|viidelle|viiden)';

/** te. */
export const formalAddress: readonly Entry[] = [
  {
    match: [
      '(te|tekin|teidän|teitä|teille|teillekin|teillä|teiltä|teistä|teidät|teihin)',
      // "tilauksenne", "avaimenne", and every verb: "voitte", "kysyitte", "viihdytte".
      '(*nne|*tte|*ttekö|*tteko)',
      `(${pluralImperatives('ottaa lähettää soittaa kirjoittaa olla katsoa täyttää odottaa vastata avata kertoa ilmoittaa valita tarkistaa tulla näyttää palauttaa noutaa painaa kokeilla käyttää huomata lukea tutustua maksaa pyytää tuoda antaa käydä mennä varata merkitä klikata kirjautua muistaa säilyttää allekirjoittaa toimittaa')}|älkää|ottakaahan)`,
    ],
    except: [
      '(minne|tänne|sinne|jonne|tuonne|muuanne|rinne|*rinne|tilanne|*tilanne|vanne|*vanne|rakenne|*rakenne|asenne|*asenne|luonne|*luonne|käänne|*käänne|painanne|ylänne|alanne|jänne|*jänne|juonne|ranne|onne|perinne|*perinne|tunne|*tunne|enne|ainne|syvänne|joanne|anne|susanne|marianne|yvonne|vuonne|kanne|kinne|menne|tienne|isänne|penne|bonne)',
      '(charlotte|lotte|annette|brigitte|motte|gazette|silhouette|babette|odette|jeanette|ette)',
      '(yrityksenne|tiiminne|perheenne|perheellenne|perheestänne|perheeseenne|yrityksellenne|yrityksessänne|yritystänne|tiimillenne|taloyhtiössänne|taloyhtiöllenne|seurallenne|koulullenne|työpaikkanne|taloyhtiönne|koulunne|seuranne|yhdistyksenne|joukkueenne|teidän (perhe*|yrity*|tiimi*|koulu*|seura*|kaikkien))',
      '(*kaa|*kää) _2 (yhdessä|molemmat|kumpikin)',
      `_8 ,? ${PLURAL_YOU} _8 , _8`,
      `_8 ,? ${PLURAL_YOU} _8`,
      // "sinä ja perheesi olette": the verb agrees with all of them.
      '(sinä|sinun|sinut|sinulle|sinua) ja (*si|*llesi|*ssi) _8',
    ],
    hit: ['Teidän tilauksenne on valmis.', 'Voitte noutaa sen.', 'Avaimenne on kassalla.', 'Näyttäkää lippu ovella.'],
    miss: [
      'Voit noutaa sen.',
      'Tilanne on nyt hyvä.',
      'Lähetämme sen tänne.',
      'Se on tiiminne käytössä.',
      'Kun te kaikki neljä olette perillä, teille katetaan iltapala.',
      'Sinä ja ystäväsi olette tervetulleita.',
    ],
  },
];
