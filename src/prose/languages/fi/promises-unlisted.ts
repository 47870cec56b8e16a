import type { Entry } from '../../language-pack';

/**
 * First persons plural of verbs that nobody listed. A noun with a possessive keeps the strong grade ("hintamme", our price), so a weak one
 * shows a verb ("asennamme"); so do the endings of causatives ("mittautamme") and of frequentatives ("korjailemme").
 */
const VERB =
  '(*nnamme|*nnämme|*rramme|*rrämme|*damme|*dämme|*dumme|*dymme|*nnumme|*nnymme|*utamme|*ytämme|*telemme|*selemme|*helemme|*kelemme|*nelemme|*relemme|*ilemme|*tsemme)';

/** The same of the first person singular, where only the endings tell: "hinnan" is a price's. */
const MY_VERB = '(*utan|*ytän|*telen|*selen|*kelen|*ailen|*äilen|*oilen|*uilen|*tsen|*udun|*ydyn)';

/** What we think, feel, know, need, recommend or always do: nothing that the customer waits for. */
const STATE =
  '(annamme|pidämme|pyydämme|tiedämme|löydämme|taidamme|joudumme|päädymme|tyydymme|yhdymme|suhtaudumme|ymmärrämme|käytämme|näytämme|säilytämme|edellytämme|muistutamme|vaikutamme|laskutamme|puolustamme|pahoittelemme|suosittelemme|onnittelemme|kiittelemme|työskentelemme|ajattelemme|kuuntelemme|harjoittelemme|opettelemme|juttelemme|ihmettelemme|epäilemme|ihailemme|tarjoilemme|lomailemme|oleilemme|muistelemme|tarvitsemme|valitsemme|iloitsemme|havaitsemme|hallitsemme|häiritsemme|tuomitsemme|kokoonnumme|kannamme|itsemme|nielemme|käytän|näytän|autan|muistutan|pahoittelen|suosittelen|onnittelen|kiittelen|ajattelen|työskentelen|kuuntelen|juttelen|ihmettelen|epäilen|arvelen|tarvitsen|valitsen|iloitsen|havaitsen|joudun|tyydyn|yhdyn)';

export const unlisted: Entry = {
  match: [VERB, MY_VERB],
  except: [STATE, `${VERB} (, että|että|työtä|vastuun|vastuuta|mielestämme)`],
  hit: [
    'Mahdutan sinut aamun ryhmään.',
    'Mittautamme linjan uudelleen.',
    'Hyvittelemme sinua yhdellä yöllä.',
    'Uudelleenasennamme listat.',
  ],
  miss: [
    'Syy selvisi eilen.',
    'Hintamme nousi.',
    'Pahoittelemme sotkua.',
    'Ymmärrämme harmisi.',
    'Tarvitsemme kuvan.',
    'Mittautimme linjan.',
  ],
};
