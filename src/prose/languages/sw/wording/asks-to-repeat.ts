import type { Entry } from '../../../language-pack';

const TELL = 'tum!|tumi!|andik|elez|eleze|jaz|ambatish|taj|simuli|paki|pelek|wasilish|ambi|sem|orodhesh|onyesh';
const AGAIN = '(tena|upya|mara nyingine|kwa mara nyingine|mara ya pili|kwa mara ya pili|kuanzia mwanzo|tangu mwanzo|toka mwanzo)';

/** Asks again for what was told. */
export const asksToRepeat: readonly Entry[] = [
  {
    match: [
      `{ASK:${TELL}} _5 ${AGAIN}`,
      `(tupe|nipe|utupe|unipe|kutupa|kunipa) _4 ${AGAIN}`,
      `(tafadhali|naomba|tunaomba|ninaomba|unaweza|ungeweza|inabidi|itabidi|unatakiwa|unapaswa|lazima) _2 {V:${TELL}} _5 ${AGAIN}`,
      '{ASK:rudi} _1 {INF:tum|andik|elez|jaz|sem|taj|wasilish|pakia|ambi}',
      '{ASK:rudi} _2 (maelezo|tatizo|swali|ujumbe|namba|jina|ombi|malalamiko)',
      '(unaweza|naomba|tunaomba|tafadhali|ungeweza) (kurudia|urudie) _3',
      '(kumbusha|{US:kumbush}) _4',
      `(anza|uanze|anzeni) _1 ${AGAIN}? _1 ({INF:${TELL}}|kutueleza|kunieleza) _3`,
      '{ASK:elez|simuli} _1 (kisa|hadithi|habari|tatizo|suala|mambo|hali) _1 (chote|yote|lote|nzima|zima)',
      '(ilikuwa|lilikuwa|kilikuwa|ulikuwa|yalikuwa) (ipi|nini|gani|lipi|kipi|upi|ngapi) (tena|vile)?',
      '(ulisema|ulitaja|umesema|uliandika|ulituambia|ulinunua|uliagiza|ulilipa) _8 vile',
      '(ulisema|ulitaja|umesema|ulituambia|ulitaka|uliomba) _5 (gani|nani|ngapi|vingapi|mangapi|lini|wapi|ipi|lipi|kipi) $',
      '(hebu|tafadhali|naomba) (rudia|urudie|unirudie|turudie) _2',
      '(ni|lilikuwa|ilikuwa) (nani|ngapi|wangapi|ipi|lipi|kipi) tena',
      '(gani|nani|ngapi|wangapi|mangapi|ipi|lipi|kipi|lini|nini|wapi) vile',
      `{ASK:ingiz|jaz} ${AGAIN} _1 (maelezo|taarifa|majina|data|nyaraka|fomu|kila) _2`,
    ],
    except: [
      '(jaribu|bonyeza|ingia|washa|fungua|zima|weka) _2 (nywila|pin|nenosiri|namba ya siri)? _1 (tena|upya)',
      'andika _1 (nywila|pin|nenosiri|namba ya siri) _2 (tena|upya)',
      '(tutakutumia|tumekutumia|nitakutumia|nimetuma|tumetuma|tutatuma) _3 tena',
      '(si lazima|sio lazima|siyo lazima|hauhitaji|huhitaji|hakuna haja|huna haja|hauna haja) _8',
      'karibu tena',
      '{ASK:andiki|pigi|rudi} tena (<MONTH>|<WEEKDAY>|<WHEN>|<DATE>|wiki|mwezi|mwaka|muhula|ukiwa|kama|ukihitaji|wakati|baada|siku|ukipata|ukiona)',
      '(asante|shukrani|umefanya vizuri|vizuri) _2 {US:kumbush}',
    ],
    hit: [
      'Tuma picha tena.',
      'Eleza tatizo lako upya.',
      'Tukumbushe namba ya oda.',
      'Unaweza kutupa namba tena?',
      'Rudia kutuma fomu.',
      'Naomba uandike namba yako upya.',
      'Unaweza kurudia jina lako?',
      'Anza tena kueleza tatizo.',
      'Ilikuwa lini tena, au ilikuwa ngapi tena?',
      'Ulisema unaitwa nani vile?',
      'Jina lako ni nani tena?',
      'Ulisema unasoma chuo gani',
      'Hebu rudia jina lako.',
      'Ingiza upya maelezo yote ya abiria.',
      'Eleza tatizo lote.',
      'Ungetukumbusha tarehe ya safari?',
    ],
    miss: [
      'Tuandikie tena wiki ijayo.',
      'Tumeanza tena.',
      'Jaribu tena kesho.',
      'Tutakutumia kiungo tena.',
      'Karibu tena.',
      'Huna haja ya kujaza fomu tena.',
    ],
  },
];
