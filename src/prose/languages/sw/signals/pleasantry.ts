import type { Entry } from '../../../language-pack';

/** Courtesies alone. */
export const pleasantry: readonly Entry[] = [
  {
    match: [
      '(asante|ahsante|shukrani|tunashukuru|nashukuru|tunakushukuru) (sana)? (kwa)? _5',
      '(tumepokea|tumeupokea|tumelipokea|tumeyapokea|nimepokea|tumepata|tumesoma) (ujumbe|ombi|barua|malalamiko|swali|maoni) (wako|lako|yako) _3',
      '(ujumbe|ombi|barua pepe|malalamiko|swali|maoni) (wako|lako|yako) _1 (umepokelewa|limepokelewa|yamepokelewa|imepokelewa|umetufikia|limetufikia|yametufikia|ni muhimu|yana thamani) _2',
      '(tunafurahi|tunathamini|tunajali|tunafurahia|tumefurahi|nimefurahi) _5',
      '(tunatumaini|tunakutakia|nakutakia|tunaamini|natumaini) _5',
      '(siku njema|jioni njema|wiki njema|kila la heri|karibu tena|karibu sana)',
    ],
    except: ['asante kwa (malipo|kulipa|wazo)', 'tumepokea (malipo|pesa|mzigo)'],
    hit: ['Asante kwa kuwasiliana nasi.', 'Tumepokea ujumbe wako.'],
    miss: ['Mzigo wako uko njiani.'],
  },
];
