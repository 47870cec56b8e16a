import type { CourtesyKnowledge } from '../../language-pack';

export const courtesy: CourtesyKnowledge = {
  greetings: [
    {
      match: [
        '^ (hei|heissan|moi|moikku|terve|moikka|heippa|heipä|morjens|morjesta|moro|tervehdys|huomenta|päivää|iltaa|iltapäivää|tervetuloa|hyvä|arvoisa|hyvät|arvon)',
        '^ (hyvää|kaunista) (huomenta|päivää|iltaa|iltapäivää|huomista)',
        '^ <NAME> (,|!|hei|moi)',
        '^ <NAME> $',
        '^ <NAME> , (hei|moi)',
      ],
      except: ['^ hyvä (kysymys|uutinen|idea|huomio|että|lähtökohta|*a uutinen)', '^ hyvä (on|jos)'],
      hit: ['Hei {{customer.firstName}},', 'Hyvä asiakas,', 'Hyvää huomenta {{name}}!'],
      miss: ['Hyvä kysymys!', 'Tilauksesi on myöhässä.'],
    },
  ],
  closings: [
    {
      match: [
        '*terveisin',
        '(terveisin|terkuin|terv|t|yst|ystävällisesti|kunnioittavasti|pahoitellen|kiittäen|rakkaudella|*terkuin|*toivottaen)',
        'terveis*',
        '(kiitos|kiitokset|kiitoksia|kiitämme|kiitti)',
        '(hyvää|mukavaa|kivaa|hauskaa|ihanaa|aurinkoista|turvallista|lämmintä|iloista|mainiota|leppoisaa) _2 (päivää|päivänjatkoa|viikkoa|viikonloppua|iltaa|matkaa|kesää|vuotta|jatkoa|joulua|vappua|*ta|*tä|*aa|*ää)',
        '(päivänjatkoa|lukuiloa|iloa|onnea|voimia|pikaista paranemista|paranemista|tsemppiä|nähdään|tervetuloa|pidä huolta|kuulemiin|näkemiin|hyvinvointia|jaksamista)',
        '(nähdään|tavataan) _2',
        '*iloa',
        'pahoittelut',
        'parane pian',
        'ystävällisin terveisin',
      ],
      hit: ['Ystävällisin terveisin', 'Treeniterveisin', 'Kiitos kärsivällisyydestäsi.', 'Hyvää matkaa!', 'Lukuiloa!'],
      miss: ['Tilauksesi on myöhässä.'],
    },
  ],
  nobody:
    'asiakas asiakkaamme asiakkaat vieras vieraat jäsen jäsenemme käyttäjä tilaaja matkustaja potilas asukas vanhemmat opiskelija hakija vastaanottaja lukija ystävä ystävät kaikki herra rouva hyvä arvoisa huomenta päivää iltaa iltapäivää taas'.split(
      ' ',
    ),
  desks: [
    'asiakaspalvelu',
    'asiakaspalvelumme',
    'asiakastuki',
    'asiakaspalvelusta',
    'tuki',
    'tukitiimi',
    'tiimi',
    'tiimimme',
    'palvelu',
    'palvelumme',
    'osasto',
    'toimisto',
    'neuvonta',
    'terveisin',
    'ystävällisin',
    'ystävällisesti',
    'kiittäen',
    'parhain',
  ],
};
