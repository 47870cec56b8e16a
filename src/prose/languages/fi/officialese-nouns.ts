import type { Entry } from '../../language-pack';

const VERBAL = '(*minen|*misen|*mista|*mistä|*misesta|*misestä|*miseksi|*misessa|*misessä|*miseen)';

/** Verbs hidden in nouns: somebody "carries out the payment" instead of paying. */
export const nouns: readonly Entry[] = [
  {
    match: [
      '(suoritett*|suorittami*|maksusuoritu*|suorittaa|suoritetaan|suoritamme|suorittamaan|suorittamalla|suorittanut|suorita|suorittakaa|suoritatte)',
      '(toteutetaan|toteutettav*|toteutettu*|toteutettiin|toteuttamis*|toteutamme)',
      '(toimeenpan*) _3 (*minen|*misen|*mista|*mistä|*misesta)',
      `${VERBAL} ${VERBAL}`,
      `(*n) _1 ${VERBAL} (jälkeen|johdosta|perusteella|yhteydessä|osalta|puitteissa|kannalta|myötä|edellytyksenä|nojalla) $`,
      '(*misen|*umisen|*tymisen) (johdosta|perusteella|osalta|puitteissa|kannalta|myötä|edellytyksenä|takia johtuen)',
      '(*minen|*uminen|*yminen|*nta|*ntä|*us|*ys|*nnys) tapahtuu _2',
      'tapahtuu _3 (kautta|välityksellä|mukaan|perusteella|toimesta|mukaisesti|verkossa|verkkopankissa)',
      '(*ttujen|*ttyjen|*tujen|*tyjen|*vien|*vän|*van) *n *miseksi',
      '(*sta|*stä) (aiheutuv*|johtuv*) *n',
      '*n (määräytyminen|toteutuminen|suorittaminen|käsitteleminen|vahvistaminen|vastaanottaminen|ilmoittaminen|noudattaminen|loppuunsaattaminen|evääminen|myöntäminen)',
      '*n *minen (on|ei ole) _1 mahdollista',
      '*minen _3 (on|ei ole) (kielletty|sallittua|pakollista|välttämätöntä|suotavaa)',
      '*n käyttö on _1 (kielletty|sallittua)',
      '(*ettavaksi|*ettäväksi)',
      '(*minen|*misen) _2 (suoritetaan|toteutetaan|edellyttää|on suoritettava|on sallittua)',
      '(*misesta|*misestä) (huolimatta|johtuen|peritään|ilmoitetaan|päätetään|aiheutu*)',
      '(*uksen|*yksen|*uuden|*yyden|*misen|*nnan|*nnän|*uksien|*yksien|asian) _1 *miseksi',
      '*n (varmistamiseksi|parantamiseksi|estämiseksi|turvaamiseksi|kehittämiseksi|selvittämiseksi|vähentämiseksi|minimoimiseksi|mahdollistamiseksi|toteuttamiseksi|saavuttamiseksi|ylläpitämiseksi|tehostamiseksi|välttämiseksi|nopeuttamiseksi|sujuvoittamiseksi)',
      '(*uksen|*yksen|*nnan|*nnän|*misen) (*uksen|*yksen|*nnan|*misen) (*ukse*|*ykse*|*minen|*misen|*misesta|*misestä|*miseen|jälkeen|johdosta)',
      '(tehdään|tehdä|teemme|tehty|tekemään) _2 (selvitys|tarkastus|arviointi|selvitystä|muutosilmoitus|ilmoitus) *n',
      'uudelleenkäynnisty* *n',
    ],
    except: [
      '(onnettomuus|tapaturma|vahinko|virhe|muutos) tapahtuu',
      'suorit* _2 (*tutkin*|*kurss*|*opinto*|*opinnot|*koe|*kokee*|*kokeen|ajokort*|tentti*|tentin|varusmies*|asepalvelu*|tehtävä*|harjoittelu*)',
      '(*tutkin*|*kurssi|*kurssin|*opinnot|*kokeen|*koe|tentin|ajokortin|asepalveluksen|harjoittelun) _2 suorit*',
      'suorittava* työ*',
      '(toteutetaan|toteutamme) _1 (toive*|unelma*|haave*)',
      '(syöminen|nukkuminen|liikkuminen|lukeminen) (tekeminen|opetteleminen)',
    ],
    hit: [
      'Suoritamme laitteen nollauksen.',
      'Maksun suorittaminen tapahtuu verkkopankissa.',
      'Päättymisen vahvistamisen jälkeen.',
      'Hyvityksen suuruuden määräytyminen.',
      'Rekisteröityminen tapahtuu verkossa.',
      'Turvallisuuden varmistamiseksi.',
    ],
    miss: [
      'Konsertti tapahtuu illalla.',
      'Maksa lasku verkkopankissa.',
      'Voit suorittaa kurssin verkossa.',
      'Kirjautumisen jälkeen näet laskun.',
    ],
  },
];
