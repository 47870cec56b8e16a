import type { Entry } from '../../../language-pack';

/** How to reach us again. */
export const wayBack: readonly Entry[] = [
  {
    match: [
      '(jibu|ujibu|tuandikie|andika|niandikie|tupigie|piga|nipigie|wasiliana|tuambie|niambie|tujulishe|nijulishe|tutafute|karibu|uliza|tuulize|rudi) _1 (ujumbe|barua|hapa|simu|nasi|nami|kwetu|tena|wakati|kwa|kwenye|namba|,|.|!|kama|ukiwa|moja) _3',
      '(ukiwa na|kama una|ikiwa una|ukihitaji|ukitaka|iwapo una|kukiwa na) _3 (swali|maswali|tatizo|shida|msaada|jambo|lolote) _3',
      '(tuko|tupo|nipo|niko) (hapa|tayari|mtandaoni|hewani)',
      '(simu|barua pepe|chat|gumzo|anwani) (yetu|:|ni) _2',
    ],
    except: ['usijibu _2', '(tuambie|andika) (namba|jina|nini)'],
    hit: ['Ukiwa na swali, jibu ujumbe huu.', 'Tupigie wakati wowote.', 'Tuko hapa.'],
    miss: ['Usijibu ujumbe huu.'],
  },
];
