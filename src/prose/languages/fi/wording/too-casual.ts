import type { Entry } from '../../../language-pack';

/** Words for friends. */
export const tooCasual: readonly Entry[] = [
  {
    match: [
      '(moikka moi|moikkamoi|moikkelis*|moikku*|moido|morjens*|morjes*|moro|terve vaan|heippahei*|heippa hei|heips|heipskis|heippuli*|heipparallaa|heippulihei*|hellurei*|tsau|tsaukki|jou|jo mies|no moi|mitä äijä|miten menee|moi moi|moro moro)',
      '(ups|upsista*|hupsis*|hups|höpsis*|höpsistä|oho|aijaa|äh|höh|hoksattiin|jees|jep|jeps|jepulis|joo|jooh|jaa a|no voi rähmä|voi rähmä|voi vitsi|hitto|hitsi|himputti|hemmetti|pahus|joo joo|juu|okei okei|oukei|oki|okkei|ookoo|no niin no|siis ei voi olla totta)',
      '(mokasimme|mokasin|mokattiin|moka|mokan|mokas*|möhli*|töppäs*|töpeksim*|töpäs*|sössi*|ryssi*|kämmi*|kämmäs*|plörinäksi|päin mäntyä|pieleen ja pahasti|lapasesta|puihin|metsään ja lujaa|sori|soriii|sorppa|soriiin|anteeks|kiitti|kiitos kauheesti|kiits|hanskaan|hanskassa|himaan|himassa|hoidetaan homma)',
      '(ei hätiä mitiä|no worries|no stress|no problem|ei stressiä|no hätä|älä (ota)? (stressaa|stressiä|huoli lainkaan kamu)|chillaa|relaa|relax|ota iisisti|iisisti|kunnossa kamu|pärjäile*|pusipusi|halit|halauksin|tsemppiä (kamu|tyyppi))',
      '(kaveri|kamu|frendi|ystäväiseni|kultsi|kulta pieni|muru|äijä|mamma|ukkeli|beibi|tyyppi) (,|!|.)',
      '(siistii|siisti juttu|mahtista|mahtis|jee|jeee*|jippii*|jihuu*|jes|jess*|lol|haha*|hehe*|wau|superia|makee|makeeta|mageeta|ihq|kybäl*|pläjäys|härpäke*|härpäkke*|vempele*|rojut|lafka|firmakamu|massit|hilut|fyrkka*|soppari*|sopparisi|huipputyyp*|supertyyp*|tyyppi oot|tupsahta*|kympin ale*)',
    ],
    except: ['(kiva|hieno|siisti) (huone|asunto)', 'oho (!)? tuote*'],
    hit: [
      'Moikka moi {{customer.firstName}}!',
      'Ups, laskusi meni väärin.',
      'Sori, lasku meni väärin.',
      'Ota iisisti.',
      'Hoidetaan homma, kamu!',
      'Jee, paketti tuli!',
    ],
    miss: ['Hei {{customer.firstName}}!', 'Teimme virheen.', 'Kaverisi sai saman lipun.'],
  },
  {
    // The spoken language: its pronouns, short verbs and clipped endings are not written to strangers.
    match: [
      '(mä|mun|mulle|mulla|multa|musta tuntuu|mut|mutku|sä|sun|sulle|sulla|sulta|sut|sua|tää|nää|noi ne|meiän|teiän|meijän|teijän|toi juttu|tällee|silleen|niinku|niinkun|oot|oon|tuu|tuut|meet|fiksa*|tsekkaa|tsekkaan|tsekkaamme|tsekkailla|hakeen|tuleen|meneen|tekeen|ottaan|kattoo|kattoon|katotaan|joutuu oottaan|oota|ootetaan|meen|tuun|ootte|ollaan me|kannattais|pitäis|vois|voitas|olis|tulis|saisit sä|haluis|tarvis|viel|sit ku|kans meil|kauheesti|hirveesti|oikeesti|ainaki|kuitenki|enää ku|tosi kiva*|ihan (huippu*|pihalla|sekaisin|pieleen|kujalla|jees|ok kamu))',
    ],
    except: ['(mut|toi|sun) (oy|ab|*n kaupunki)', 'multa (oli|on|*sta)', '(musta|multaa)'],
    hit: ['Sulle tuli uusi lippu.', 'Oot ihan huippu.', 'Tää meni väärin.', 'Sun kannattais soittaa.'],
    miss: ['Sinulle tuli uusi lippu.', 'Olet oikeassa.', 'Tämä meni väärin.'],
  },
];
