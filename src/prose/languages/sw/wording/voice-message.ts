import type { Entry } from '../../../language-pack';

const VOICE =
  '(ujumbe wa sauti|sauti|voice note|voice notes|voicenote|vn|audio|rekodi ya sauti|rekodi|voice|meseji ya sauti|jumbe za sauti)';
/** Sent by voice: what comes after a possessive is the customer's own. */
const OURS = '(hii|hiyo|hapa|hapo|yangu|yetu|huu|huo|wangu|wetu|{REL:=tumi|tum|=achi|=rekodi|ach})';

/** Voice messages sent or asked for. */
export const voiceMessage: readonly Entry[] = [
  {
    match: [
      `({ASK:tum!|tumi!|rekodi|rekodh|ach|achi|wek|rushi}|{INF:tum|tumi|rekod|rekodi}|nirekodie|turekodie|rekodi) _4 ${VOICE}`,
      '{PERF:rekod} _4 (maelezo|jibu|ujumbe|sikiliz*|yasikiliz*|usikiliz*|hapa)',
      `({ASK:sikiliz}|sikilizeni|msikilize) _3 (${VOICE}|hapa chini)`,
      `({PERF:tum!|=tumi|rekod|=rekodi|ach!|=achi|wek!|=weke}|{PRES:=tumi|tum!|=rekodi}|{FUT:=tumi|tum!|=rekodi|=achi}) _3 ${VOICE}`,
      `(jibu|majibu|maelezo|maelekezo|taarifa) _2 (limo|yamo|imo|liko|yako|iko|yapo|lipo|utayapata|utalipata) (kwenye|katika) ${VOICE}`,
      `${VOICE} ${OURS} _1 (ina|inaeleza|ielezee|isikilize|usikilize|sikiliza|uisikilize)`,
    ],
    except: [
      '(nimesikiliza|tumesikiliza|tumepata|nimepata|tumepokea) _2 (ujumbe wako wa sauti|sauti yako)',
      '(usitume|msitume|usirekodi|hatutumi|hatupokei) _3',
      '{V:} _2 sauti (kubwa|ndogo|ya (muziki|mziki|injini|mtoto|kelele|kengele))',
      '(sauti|muziki) (chini|juu)',
    ],
    hit: [
      'Tuma ujumbe wa sauti.',
      'Sikiliza ujumbe wa sauti hapa chini.',
      'Nimekutumia voice note.',
      'Nirekodie sauti.',
      'Jibu limo kwenye sauti niliyokutumia.',
      'Nimerekodi maelezo, yasikilize.',
      'Voice note hii inaeleza kila kitu.',
    ],
    miss: ['Nimesikiliza ujumbe wako wa sauti.', 'Andika ujumbe.', 'Usitume ujumbe wa sauti.'],
  },
];
