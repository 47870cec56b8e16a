import type { Entry } from '../../language-pack';

/** A subject in the nominative: most nouns end so, and neither objects nor places do. */
const SUBJECT = '(*i|*o|*ö|*u|*y|*e|*s|*ula|*ila|*ala|*kset|*jat|*jät|*mot|*tot|*kot)';
/** What works by itself, and what the customer has; their doing is no promise. */
const THINGS =
  '(*si|*nne|*laite|*laitteet|*sovellus|*sovellukset|*järjestelmä|*kone|*palvelin|*automaatti|*nappi|*painike|*valo|*akku|*laturi|*linkki|*sivu|*sivusto|*lomake|*robotti|*versio|*päivitys|*kortti|*takuu|*vakuutus|*hinta|*maksu|*lippu|*sopimus|*tuote|*anturi|*mittari|*ohjelma|*ohjelmisto|*reititin|*suodatin|*moottori|*pumppu|*puhelin|*lukija|*kamera|*tili|*toiminto|*asetus|*paketti|*pesu|*hoito|se|ne|tämä|nämä|kuka|mikä|joku|moni|jos|vasta|kaikki)';

/** "Hallitus ottaa asian esille": somebody whose trade or house we don't know, at the head of a clause. */
export const anybody = ({ does, hit, miss }: { does: string; hit: string; miss: string }): Entry => ({
  match: [`^ ${SUBJECT} (${does})`, `(ja|mutta|joten) ${SUBJECT} (${does})`],
  except: [`${THINGS} (${does})`, '(ei|eivät|voi|voivat|voit|voitte|saa|saat|täytyy|pitää|kannattaa|osaa|pystyy|haluat|haluatte) _3'],
  hit,
  miss,
});
