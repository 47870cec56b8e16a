import type { Entry } from '../../../language-pack';

const TELL = 'tum|tumi|andik|elez|eleze|jaz|ambatish|taj|simuli|paki|pelek|wasilish|ambi|sem|orodhesh|onyesh';
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
      '(kumbusha|tukumbushe|nikumbushe|utukumbushe|unikumbushe|kutukumbusha|kunikumbusha) _4',
      '{ASK:elez|simuli} _1 (kisa|hadithi|habari|tatizo|suala|mambo|hali) _1 (chote|yote|lote|nzima|zima)',
      '(ilikuwa|lilikuwa|kilikuwa|ulikuwa|yalikuwa) (ipi|nini|gani|lipi|kipi|upi) (tena|vile)?',
      '(ulisema|ulitaja|umesema|uliandika|ulituambia) _5 vile',
    ],
    except: [
      '(jaribu|bonyeza|ingia|washa|fungua|zima|weka) _2 (nywila|pin|nenosiri|namba ya siri)? _1 (tena|upya)',
      'andika _1 (nywila|pin|nenosiri|namba ya siri) _2 (tena|upya)',
      '(tutakutumia|tumekutumia|nitakutumia|nimetuma|tumetuma|tutatuma) _3 tena',
      '(si lazima|sio lazima|siyo lazima|hauhitaji|huhitaji|hakuna haja|huna haja|hauna haja) _8',
      'karibu tena',
    ],
    hit: ['Tuma picha tena.', 'Eleza tatizo lako upya.', 'Tukumbushe namba ya oda.', 'Unaweza kutupa namba tena?', 'Rudia kutuma fomu.'],
    miss: ['Jaribu tena kesho.', 'Tutakutumia kiungo tena.', 'Karibu tena.', 'Huna haja ya kujaza fomu tena.'],
  },
];
