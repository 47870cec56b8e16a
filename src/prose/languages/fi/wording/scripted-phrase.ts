import type { Entry } from '../../../language-pack';

const SORRY =
  '(pahoittelemme|pahoittelen|pahoittelut|pahoittelumme|pyydämme anteeksi|pyydän anteeksi|olemme pahoillamme|olen pahoillani|anteeksi|harmittelemme|valitamme|valittelemme|valittelen)';
/** What we say that customers are to us. */
const DEAR =
  '(tärke*|ensiarvoi*|ensisijai*|arvok*|arvoka*|kullanarvoi*|korvaamat*|etusijalla|sydämen asia|sydäntä lähellä|sydämellämme|kunnia asia|kaikki kaikessa)';
const THEIRS =
  '(puhelusi|palautteesi|palautteenne|mielipiteesi|mielipiteenne|asiakkuutesi|asiakkuutenne|yhteydenottosi|viestisi|viestinne|tyytyväisyytesi|tyytyväisyytenne|asiakastyytyväisyys|asiakkaidemme tyytyväisyys|asiakkaan tyytyväisyys|asiakkaiden tyytyväisyys|jokainen asiakas|jokainen palaute|asiakkaamme|luottamuksesi|turvallisuutesi|aikasi|laatu|hyvä palvelu)';

/** Formulas that nobody believes any more. */
export const scriptedPhrase: readonly Entry[] = [
  {
    match: [
      `${SORRY} _3 (haitta|haittaa|haitat|haittoja|haitasta|haitan|harmia|harmista|häiriö*|vaivaa|vaivasta|vaivan|hankaluu*|epämukavuu*|mielipaha*|vaivannäkö*)`,
      '(mahdollis*|aiheutu*|aiheuttam*|koitunu*) _2 (haitta|haittaa|haitat|haitasta|harmia|harmista|häiriötä|häiriöstä|vaivaa|vaivasta|mielipaha*)',
      `${SORRY} (syvästi|kovasti)? (tätä|tästä)? (tapahtunutta|tapahtuneesta|tilannetta|tilanteesta|sattunutta|sattuneesta|asiaa|asiasta)`,
      `${SORRY} _1 (kokemaasi|kokemastasi|kokemaanne|kokemastanne|kokemaa) _2`,
      '(tapahtunut|tilanne) on _1 (valitettava*|ikävä*) _1',
    ],
    hit: [
      'Pahoittelemme mahdollisesti aiheutunutta haittaa.',
      'Mahdollista häiriötä pahoitellen.',
      'Pahoittelemme tapahtunutta.',
      'Pyydämme anteeksi aiheutunutta haittaa.',
      'Tapahtunut on erittäin valitettavaa.',
      'Pahoittelemme kokemaasi harmia.',
      'Olemme pahoillamme kokemastanne.',
    ],
    miss: ['Olen pahoillani, että lamppu tuli rikki.', 'Anteeksi, että viesti viipyi.', 'Häiriö kaapelissa on korjattu.'],
  },
  {
    match: [
      '(arvostamme|arvostan|arvostamme suuresti) _2 (palautetta*|palautettasi|palautettanne|asiakkuu*|asiakastamme|asiakkaitamme|mielipidettä*|luottamu*|kärsivällisyy*|aikaasi|ymmärry*|sinua|teitä|jokaista)',
      `${THEIRS} _1 (on|ovat)? (meille)? _2 ${DEAR}`,
      `(olet|olette) meille _2 ${DEAR}`,
      `(asiakas|asiakkaamme|sinä) (on|ovat|olet) (meille)? _1 ${DEAR}`,
      'arvoisa asiakas*',
      '(kiitos|kiitämme|kiitoksia) _3 (ymmärrykse*|yhteydenoto*|mielenkiinno*|kiinnostukse*|asiakkuude*|luottamukse*)',
      '(kiitos|kiitämme) (,)? (siitä)? (että|kun) _3 (luotat|luotatte) _2',
    ],
    except: ['(maksun|laskun|ajan|salasanan|lipun) _2 tärke*'],
    hit: [
      'Arvoisa asiakas, hinta nousee.',
      'Arvostamme palautettasi.',
      'Puhelusi on meille tärkeä.',
      'Asiakastyytyväisyys on meille sydämen asia.',
      'Olet meille tärkeä asiakas.',
      'Asiakas on meille tärkein.',
      'Kiitos ymmärryksestäsi.',
      'Kiitämme kärsivällisyydestäsi ja ymmärryksestäsi.',
      'Kiitos, että luotat meihin.',
    ],
    miss: [
      'Kiitos kuvasta.',
      'Arvostin sitä ensin väärin.',
      'Laskun eräpäivä on tärkeä.',
      'Kiitos, että odotit.',
      'Kiitos, että olet asiakkaamme.',
    ],
  },
  {
    match: [
      '(älä|älkää) epäröi* _3',
      '(olemme|palvelemme) (täällä)? (sinua|teitä) varten',
      '(haluamme|pyrimme|toivomme) (,)? (että)? _1 (voimme)? (palvella|palvelemaan) _2 (entistä*|paremmin|parhaiten|jatkossakin|mahdollisimman hyvin) _1',
      '(iloisia|ilo|kunnia) _1 (,)? (että)? (saamme|saadessamme|voidessamme|palvella) _1 (palvella|auttaa|asiakkaanamme)? (sinua|teitä)?',
      '(ilo|kunnia) (on)? (palvella|auttaa) (sinua|teitä)',
      '(annamme|laitamme|pistämme) parastamme',
      '(palautteesi|palautteenne) (auttaa|ansiosta) _4 (paremmi*|parantama*|kehittä*|kehitty*)',
      '(luotamme|vetoamme) _1 (ymmärrykseesi|ymmärrykseenne|kärsivällisyyteesi)',
      'toivomme (ymmärrystäsi|ymmärrystänne|ymmärrystä|kärsivällisyyttä*)',
      '(olemme) _1 (käytettävissäsi|käytettävissänne|palveluksessasi|palveluksessanne)',
      '(autamme|palvelemme) mielellämme (kaikissa|jatkossakin|lisää)',
      '(teemme|pyrimme) (aina)? (kaikkemme|parhaamme|parhaan)',
      '(teemme|kehitämme|panostamme|pyrimme) (jatkuvasti|koko ajan|aina|kovasti) _4 (palvelumme|palveluamme|palvelun|palveluidemme|palvelujamme|laadun|laatua|toimintaamme|toimintamme)',
      '(otamme|suhtaudumme) _3 (vakavasti|vakavuudella|tosissamme)',
      '(toivomme|toivotamme) _2 (miellyttäv*|yhteistyö*)',
      '(toivomme|toivottavasti) (,)? (että)? _6 (asiakassuhtee*|asiakkuutee*|luottamukse* meihin)',
    ],
    hit: [
      'Älä epäröi ottaa yhteyttä.',
      'Haluamme palvella sinua entistäkin paremmin.',
      'Olemme iloisia, että saamme palvella sinua.',
      'Meille on ilo palvella teitä.',
      'Annamme parastamme.',
      'Palautteesi auttaa meitä palvelemaan paremmin.',
      'Luotamme ymmärrykseesi.',
      'Toivomme ymmärrystänne.',
      'Olemme täällä sinua varten.',
      'Olemme käytettävissäsi.',
      'Autamme mielellämme jatkossakin.',
      'Teemme parhaamme.',
      'Teemme jatkuvasti töitä palvelumme parantamiseksi.',
      'Otamme palautteen vakavasti.',
      'Toivomme hyvää yhteistyötä.',
      'Toivomme, että tämä ei vaikuta asiakassuhteeseemme.',
    ],
    miss: ['Teemme korjauksen huomenna.', 'Toivotamme sinut tervetulleeksi.', 'Kehitämme uutta sovellusta.'],
  },
];
