import type { Entry } from '../../../language-pack';

/** How to reach us again. */
export const wayBack: readonly Entry[] = [
  {
    match: [
      '(jibu|ujibu|tuandikie|andika|niandikie|tupigie|piga|nipigie|wasiliana|tuambie|niambie|tujulishe|nijulishe|tutafute|karibu|uliza|tuulize|rudi) _1 (ujumbe|barua|hapa|simu|nasi|nami|kwetu|tena|wakati|kwa|kwenye|namba|,|.|!|kama|ukiwa|moja) _3',
      '(tupigie|nipigie|utupigie|unipigie|tuandikie|niandikie|utuandikie|uniandikie|nijibu|tujibu|unijibu|utujibu|tutafute|nitafute|utanipata|utatupata|kutufikia|kunifikia|utufikie|mtuandikie|mtupigie|wasiliana nasi|wasiliana nami|kuwasiliana nasi)',
      '(njoo|uje|pita|upite|fika|ufike|lirudishe|irudishe|kirudishe|urudishe|ulete|ilete|lilete|kilete|virudishe) _2 (ofisini|dukani|tawini|kwetu|hapa|karakanani|kliniki|shuleni|mapokezi|kaunta)',
      '(tuma|utume|tutumie|nitumie|andika|uandike) _1 ujumbe',
      '(ukiwa na|kama una|ikiwa una|ukihitaji|ukitaka|iwapo una|kukiwa na) _3 (swali|maswali|tatizo|shida|msaada|jambo|lolote) _3',
      '(tuko|tupo|nipo|niko) (hapa|tayari|mtandaoni|hewani)',
      '(simu|barua pepe|chat|gumzo|anwani) (yetu|:|ni) _2',
    ],
    except: ['usijibu _2', '(tuambie|andika|tuandikie|niandikie|nijibu|tujibu) _1 (namba|jina|nini|tarehe|kiasi)', 'karibu (sana|tena) $'],
    hit: [
      'Ukiwa na swali, jibu ujumbe huu.',
      'Tupigie wakati wowote.',
      'Tuko hapa.',
      'Ikizima, tupigie saa yoyote.',
      'Kwa tarehe nyingine, nijibu hapa.',
      'Ukikatika tena, njoo ofisini.',
      'Ukikwama, nitumie ujumbe.',
      'Simu yetu ni 0700 111 222.',
    ],
    miss: ['Usijibu ujumbe huu.', 'Niandikie namba ya mita.'],
  },
];
