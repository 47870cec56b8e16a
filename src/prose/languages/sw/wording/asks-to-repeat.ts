import type { Entry } from '../../../language-pack';

/** Asks again for what was told. */
export const asksToRepeat: readonly Entry[] = [
  {
    match: [
      '(tuma|utume|tutumie|nitumie|andika|tuandikie|eleza|tueleze|nieleze|jaza|ujaze|rudia|weka|ambatisha|tupe|nipe|toa|taja|simulia|pakia|peleka|wasilisha) _4 (tena|upya|mara nyingine|kwa mara nyingine|kuanzia mwanzo|mara ya pili)',
      '(rudia|urudie|turudie) _3 (maelezo|tatizo|swali|ujumbe|namba|jina|ombi|malalamiko|kutueleza|kueleza|kusema|kujaza)',
      '(unaweza|naomba|tunaomba|tafadhali) (kurudia|urudie|utukumbushe|kutukumbusha|unikumbushe|tukumbushe) _3',
      '(kumbusha|tukumbushe|nikumbushe|utukumbushe) _4',
      '(tueleze|eleza|simulia|tusimulie) (kisa|hadithi|habari|tatizo|suala|mambo|hali) (chote|yote|lote|nzima|zima|upya|kuanzia mwanzo)',
      '(namba|jina|tarehe|anwani|tatizo) _2 (ilikuwa|lilikuwa|ni) (ipi|nini|gani|lipi) (tena|vile)?',
      '(ilikuwa|lilikuwa) (ipi|nini|gani|lipi) (tena|vile)',
    ],
    except: [
      '(jaribu|bonyeza|ingia|washa|fungua|zima|weka) _2 (nywila|pin|namba ya siri)? _1 tena',
      '(tutakutumia|tumekutumia|nitakutumia|nimetuma|tumetuma|tutatuma) _3 tena',
      '(si|sio|siyo|hauhitaji|huhitaji|hakuna haja) _4',
      'karibu tena',
    ],
    hit: ['Tuma picha tena.', 'Eleza tatizo lako upya.', 'Tukumbushe namba ya oda.'],
    miss: ['Jaribu tena kesho.', 'Tutakutumia kiungo tena.', 'Karibu tena.'],
  },
];
