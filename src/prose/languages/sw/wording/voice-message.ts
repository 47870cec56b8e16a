import type { Entry } from '../../../language-pack';

/** Voice messages sent or asked for. */
export const voiceMessage: readonly Entry[] = [
  {
    match: [
      '(tuma|tutumie|nitumie|rekodi|acha|tuachie|utume|weka) _3 (ujumbe wa sauti|sauti|voice note|voicenote|audio|rekodi ya sauti|voice)',
      '{PERF:rekodi} _4 (maelezo|jibu|ujumbe|sikiliz*|yasikiliz*|usikiliz*|hapa)',
      '(sikiliza|usikilize) _3 (ujumbe wa sauti|sauti|voice note|rekodi|audio|hapa chini)',
      '(nimetuma|tumetuma|nimerekodi|tumerekodi|nimekutumia|tumekutumia|nakutumia|tunakutumia|nitakutumia|tutakutumia) _3 (ujumbe wa sauti|sauti|voice note|voicenote|audio|rekodi ya sauti)',
    ],
    except: ['(nimesikiliza|tumesikiliza|tumepata|nimepata|tumepokea) _2 (ujumbe wako wa sauti|sauti yako)', '(usitume|msitume)'],
    hit: ['Tuma ujumbe wa sauti.', 'Sikiliza ujumbe wa sauti hapa chini.', 'Nimekutumia voice note.'],
    miss: ['Nimesikiliza ujumbe wako wa sauti.', 'Andika ujumbe.'],
  },
];
