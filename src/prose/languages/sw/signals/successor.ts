import type { Entry } from '../../../language-pack';

/** Desks by what they do. */
const DESK_OF =
  '(malipo|usafirishaji|marejesho|ufundi|bima|mikopo|usalama|sheria|ankara|bili|kadi|mtandao|umeme|maji|delivery|fedha|madai|mauzo|uhasibu|usajili|udahili|kodi|vipuri|matengenezo|huduma|wateja|uendeshaji|ugavi|manunuzi|forodha|mizigo|tiketi|miamala|mita|dawa|maabara|rufaa|masomo|mitihani|ununuzi|ukaguzi|teknolojia|mifumo|it|pensheni|harusi|vyumba)';

/** Who takes over. */
export const successor: readonly Entry[] = [
  {
    match: [
      '<NAME> (wa|kutoka|wa timu)? _3 ({FUTTHEY:}|{PRESTHEY:shughulik|endele|chuku|fuatili})',
      '(mwenzangu|mwenzetu|mtaalamu|mtaalam|meneja|msimamizi|afisa|fundi|daktari) (wetu)? (,|aitwaye|anayeitwa)? <NAME>',
      '(kwa|na) <NAME> (wa|kutoka|katika|,|.|$)',
      '<NAME> (wa|kutoka) (timu|idara|kitengo)',
      '(nabaki|nitabaki|naendelea|nitaendelea|nipo|nitakuwa) _2 (mawasiliano|mtu wako|nawe|kuwa|kukujulisha|kuwasiliana)',
      '(bi|bw|bwana|bibi|dkt|dk|mwalimu|profesa|ndugu|meneja|afisa) .? <NAME>',
      '(mimi|nami) (nitakujulisha|nitakuandikia|nitakuambia|nitakujibu|nitafuatilia|nitabaki|naendelea|nitaendelea) _1',
      '(jina lake|anaitwa|aitwaye)',
      `(timu|idara|kitengo|ofisi|dawati|wataalamu|mafundi|mtaalamu|mhudumu|wenzetu|wenzangu) (yetu|chetu|letu|wetu)? (ya|cha|la|wa) _1 ${DESK_OF}`,
      '(timu|idara|kitengo|dawati) (yetu|chetu|letu)? (ya|cha|la) _1',
      '{REL:} _3 (ni|atakuwa|anaitwa) <NAME>',
      '({FUTP:}|{PRESP:}|{INFP:}) _2 na <NAME>',
    ],
    except: '(timu|idara|kitengo|dawati) (yetu|chetu|letu)? (ya|cha|la) (juu|pili|ndani|maalum|maalumu|kwanza|tatu|nje|kazi|watu|wengine)',
    hit: [
      '{{colleague.name}} wa timu ya malipo atakuandikia.',
      'Mwenzangu {{colleague.name}} anashughulikia.',
      'Ombi lako litashughulikiwa na {{colleague.name}}.',
      'Dai lako liko kwa kitengo cha madai.',
      'Mimi nabaki mtu wako wa mawasiliano.',
      'Suala liko kwa Bi. {{colleague.name}}.',
      'Mimi nitakujulisha jibu.',
      'Anaitwa {{colleague.name}}.',
      'Atakayekuhudumia ni {{colleague.name}}.',
    ],
    miss: ['Utahudumiwa na mtu mwingine.', 'Imeenda kwa timu ya juu.', 'Mtu mwingine atashughulikia ombi lako.'],
  },
];
