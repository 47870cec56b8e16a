import type { Entry } from '../../../language-pack';

/** Words for friends. */
export const tooCasual: readonly Entry[] = [
  {
    match: [
      '(moikka moi|moikkelis*|moikku*|moido|morjens*|morjes*|moro|terve vaan|heippahei*|heippulihei*|hellurei*|tsau|tsaukki|jou|jo mies|no moi|mitä äijä|miten menee)',
      '(ups|upsista*|hupsis*|hups|oho|aijaa|äh|höh|mokasimme|mokasin|mokattiin|moka|mokas*|töpeksim*|töpäs*|sössi*|ryssi*|kämmi*|hoksattiin|sori|soriii|sorppa|soriiin|anteeks|kiitti|kiitos kauheesti|kiits|jees|jep|joo joo|juu|okei okei|oukei|oki|okkei|ookoo)',
      '(ei hätiä mitiä|no worries|no hätä|älä stressaa|älä huoli lainkaan kamu|chillaa|relaa|relax|ota iisisti|iisisti|homma hanskassa|hanskassa|kunnossa kamu|pärjäile*|pusipusi|halit|halauksin)',
      '(kaveri|kamu|frendi|ystäväiseni|kultsi|kulta pieni|muru|äijä|mamma|ukkeli|beibi) (,|!|.)',
      '(siistii|siisti juttu|mahtista|mahtis|huippua|jeee*|jippii*|jihuu*|lol|haha*|hehe*|wau|vau|superia|makee|makeeta|mageeta|ihq|kybäl*|fiilis|fiilistel*|pläjäys|härpäke*|vempele*|vehje*|rojut|kamat|lafka|firmakamu|duunarit|massit|hilut|fyrkka*)',
    ],
    except: ['(kiva|hieno|siisti) (huone|asunto)', 'vau (auto|hinta)'],
    hit: ['Moikka moi {{customer.firstName}}!', 'Ups, mokasimme laskusi.', 'Sori, lasku meni väärin.', 'Ota iisisti.'],
    miss: ['Hei {{customer.firstName}}!', 'Teimme virheen.'],
  },
];
