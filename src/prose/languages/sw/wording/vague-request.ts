import type { Entry } from '../../../language-pack';

/** Requests to a colleague that can’t be answered in one go. */
export const vagueRequest: readonly Entry[] = [
  {
    match: [
      '(nahitaji|tunahitaji|naomba|tunaomba|nipe|tupe|nitumie|toa|inahitajika|zinahitajika|yanahitajika) _2 (taarifa|maelezo|habari|data|ufafanuzi|mwongozo) (zaidi|ya ziada|za ziada|zote|yote|kamili|ya kina|wowote|zozote) _3',
      '(naomba|tunaomba|nahitaji|nasubiri) _1 (maoni|mrejesho|msaada|ushauri|ufafanuzi|maelekezo|mwongozo) (yako|wako|wenu|yenu|zaidi|kuhusu|juu|.)? _3',
      '(angalia|tazama|shughulikia|fuatilia|rekebisha) (hili|hii|suala hili|jambo hili|tatizo hili) (.|tafadhali|$)',
      '(unaonaje|una maoni gani|tufanye nini|nifanye nini|una mawazo) _2',
    ],
    except: ['(namba|lini|kiasi|tarehe|nani|jina|ngapi|ipi|gani) _6'],
    hit: ['Nahitaji taarifa zaidi kuhusu mradi.', 'Naomba maoni yako.'],
    miss: ['Namba ya mkataba ni ipi?', 'Je, tunaweza kurudisha elfu kumi leo?'],
  },
];
