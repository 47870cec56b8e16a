import type { Entry } from '../../language-pack';

/** A subject in the nominative: most nouns end so, and neither objects nor places do. */
const SUBJECT = '(*i|*o|*ö|*u|*y|*e|*s|*ula|*ila|*ala|*kset|*jat|*jät|*mot|*tot|*kot)';
/** What works by itself, and what the customer has; their doing is no promise. */
const THINGS =
  '(*si|*nne|*laite|*laitteet|*sovellus|*sovellukset|*järjestelmä|*kone|*palvelin|*automaatti|*nappi|*painike|*valo|*akku|*laturi|*linkki|*sivu|*sivusto|*lomake|*robotti|*versio|*päivitys|*kortti|*takuu|*vakuutus|*hinta|*maksu|*lippu|*sopimus|*tuote|*anturi|*mittari|*ohjelma|*ohjelmisto|*reititin|*suodatin|*moottori|*pumppu|*puhelin|*lukija|*kamera|*tili|*toiminto|*asetus|*paketti|*pesu|*hoito|se|ne|tämä|nämä|kuka|mikä|joku|moni|jos|vasta|kaikki)';

/** Objects in the accusative: an imperative would have "se, uusi" in their stead. */
const OBJECT = '(sen|asian|uuden|korvaavan|vian|sinut|teidät|sinulle|teille|hänelle)';

/** Somebody whose trade or house we don't know: at the head of a clause, or by the object of the verb. */
export const anybody = ({ does, hit, miss }: { does: string; hit: string; miss: string }): Entry => ({
  match: [`^ ${SUBJECT} (${does})`, `^ *n ${SUBJECT} (${does})`, `(ja|mutta|joten) ${SUBJECT} (${does})`, `(${does}) ${OBJECT}`],
  except: [
    `${THINGS} (${does})`,
    '(maksaa|maksavat) _1 (<NUMBER>|<MONEY>|enemmän|vähemmän)',
    '(ei|eivät|en|emme|et|kun|jos|voi|voivat|voit|voitte|saa|saat|täytyy|pitää|kannattaa|osaa|pystyy|haluat|haluatte) _3',
  ],
  hit,
  miss,
});
