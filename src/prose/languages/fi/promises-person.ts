import type { Entry } from '../../language-pack';

/** People of ours, by themselves or with the possessive. */
const OURS =
  '(<PERSON>|*ajamme|*äjämme|*ijamme|*ijämme|*miehemme|*tiimimme|*osastomme|*nikkomme|*insinöörimme|*päällikkömme|*lakimiehemme|kollegamme|kollegani)';

/** What people are, can, know, want, say or always do. */
const STATE =
  '(saa|saavat|osaa|osaavat|tietää|tietävät|haluaa|haluavat|tarvitsee|tarvitsevat|käyttää|käyttävät|näkee|näkevät|näyttää|näyttävät|asuu|asuvat|puhuu|puhuvat|pitää|pitävät|täytyy|ovat|eivät|voivat|sanoo|sanovat|neuvoo|neuvovat|auttaa|auttavat|opastaa|opastavat|pyytää|pyytävät|kysyy|tunnistaa|tunnistavat|toivoo|toivovat|uskoo|luottaa|tuntee|tuntevat|muistaa|ymmärtää|arvostaa|kiittää|kiittävät|toivottaa|toivottavat|pahoittelee|suosittelee|suosittelevat|löytyy|löytyvät|jää|jäävät|kuuluu|kuuluvat|työskentelee|työskentelevät|palvelee|palvelevat|päivystää|päivystävät|opettaa|opettavat|johtaa|edustaa|kantaa|nukkuu|oppii|kasvaa|pysyy|loppuu|alkaa|alkavat|sijaitsee|noudattaa|lomailee|lomailevat|sairastaa|joutuu|joutuvat|maksaa|maksavat|korvaa|korvaavat|vastaa|vastaavat|lukee|lukevat|valmistuu|vaatii|vaativat|edellyttää|riittää|riittävät|tarjoaa|tarjoavat|sisältää|sisältävät|kattaa|omistaa|omistavat|kuljettaa|tuottaa)';

const DOES = '(*aa|*ää|*ee|*oo|*uu|*yy|*ii|*avat|*ovat|*uvat|*evat|*ävät|*övät|*yvät|*evät)';
/** A house does other things as well; an object in the accusative tells that something gets done. */
const DONE = '(sen|ne|sinut|teidät|*n|*t)';

/** Whatever one of our people does next, in words that nobody listed: the verb stands right behind its subject. (-ivat is a past.) */
export const person: Entry = {
  match: [`${OURS} ${DOES}`, `<HOUSE> ${DOES} ${DONE}`],
  except: [`(${OURS}|<HOUSE>) ${STATE}`, `<HOUSE> ${DOES} (*aan|*ään|*een|*oon|*öön|*iin|*uun|*yyn|*hin)`, '*palvelu _3'],
  hit: ['Kelloseppä rasvaa koneiston.', 'Koodarit pyydystävät virhettä.', 'Asentajamme kampeaa oven auki.', 'Mittausryhmä mittaa rajan.'],
  miss: [
    'Asentaja korjasi oven.',
    'Kehittäjämme löysivät syyn.',
    'Neuvoja puhuu myös ruotsia.',
    'Varasto tarvitsee tilaa.',
    'Muuttoauto mahtuu pihaan.',
    'Isännöitsijä on lomalla.',
  ],
};
