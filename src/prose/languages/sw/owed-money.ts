import type { Entry } from '../../language-pack';
import { DUE, SOON } from './coming-times';

const PAY = 'rejesh|rudish|lip|fidi|fidish|wek|tum!|=tumi|ongez|hamish|punguz|fut|ingiz|rud|=tole|reje|gharami|ongezi|let';
const FLOW = 'rud|ingi|fik|on|fuat|reje|tum|pat|kuj|kuw|tok';
const TAIL = '_3 <SUM>';

/** We refund, credit, pay, compensate; the money comes. */
export const money: readonly Entry[] = [
  {
    match: [
      `{FUT:${PAY}} ${TAIL}`,
      `<SUM> _6 ({FUT:${PAY}}|{FUTP:${PAY.replaceAll('=', '')}})`,
      '{FUT:=lip|fidi|=fid|=rudishi|=rejeshe} _1',
      '{FUTP:fidi|fid|lip|rudishi|rejeshe} _2',
      `<SUM> _7 {FUTX:${FLOW}}`,
      `{FUTP:rejesh|rudish|wek|tum|rudishi|wekew|ongezi} ${TAIL}`,
      `{YOUFUT:pat|poke|on|rudishi} _2 <SUM>`,
      '{FUTP:p|pe|pati} _2 <SUM>',
      `{FUT:wez|anz|jarib|jitahid|hakikish|kuw} {INF:${PAY}} ${TAIL}`,
      `<SUM> _5 {FUT:wez|anz} {INF:rejesh|rudish|lip|wek}`,
    ],
    except: [
      '(utalipa|mtalipa) _2',
      '{FUT:rudish} (seti|kifaa|mzigo|gauni|bidhaa)',
      '{YOUFUT:lip|rudish} _2',
      '{FUTP:lip} (na|kwa) wewe',
      '{FUTX:kuw} (wazi|bure|shilingi|<N>|na)',
      '{FUTP:kat|toz} _3',
      '(malipo|ada|bei|gharama) _3 {FUTX:kuw} (ya|shilingi|<N>|ni)',
      'utalipia _2',
      'namba ya malipo _3',
    ],
    hit: [
      'Pesa zako zitarudishwa.',
      'Tutakurudishia pesa.',
      'Malipo yatafuata.',
      'Utafidiwa kwa usumbufu.',
      'Pointi zilizobaki tutakuwekea.',
      'Utapata pesa zako.',
      'Fedha zitaingia kwenye akaunti.',
    ],
    miss: ['Pesa zimerudi.', 'Utalipa kwa kadi?', 'Hatutakata ada.', 'Tutakurudishia seti yako.'],
  },
  {
    match: [
      `{PRES:rejesh|rudishi|=lip|fidi|wek|tum|=tumi|hamish|ongez|shughulik} ${TAIL}`,
      `<SUM> _5 ({PRES:rud|reje|kuj|rejesh|ingi}|{PRESP:rejesh|rudish|tum|shughulik|hamish|andal|wek}|zinarudi|yanarudi|inarudi)`,
      '{PRES:=rudishi|=fidi|=rejeshe} _1',
      '{PRES:ahid|ahidi} _3 <SUM>',
      `<SUM> _4 (ziko|yako|iko|yapo|zipo) njiani`,
      `({PERF:anz|anzish|idhinish|agiz|omb}|{PERFP:anz|anzish|idhinish|agiz|pang}) _5 (marejesho|urejeshaji|refund|fidia|kurudisha pesa|kurejesha fedha|kurudishiwa pesa|malipo)`,
      '(marejesho|refund|fidia|urejeshaji) _4 ({PERFP:anzish|idhinish|agiz|anz}|{PERF:anz|idhinish}|{PRESX:endele})',
      `{PRES:tarajii|taraji|tegeme|pang|ahid|jitahid} {INF:rejesh|rudish|lip|fidi|rudishi} _2`,
      `na {INF:rudishi|=rejesh|=rudish|=lip|=fidi|rejesh|rudish} ${TAIL}`,
    ],
    except: [
      '{PRES:wek|ongez} _2 (pesa|salio) (kwenye|kwa) (simu|mpesa)',
      '{PRES:tum|tumi|lip} _2 (kwa|kila) (mwezi|mpesa|kadi)',
      'm pesa',
      '{PRES:rudishi} (seti|kifaa|mzigo)',
      '(unalipa|mnalipa) _3',
    ],
    hit: ['Pesa zako zinarudi.', 'Tunakurudishia nauli.', 'Tumeanzisha marejesho ya pesa zako.', 'Tutapokea gauni na kukurudishia pesa.'],
    miss: ['Wateja wanalipa kwa M-Pesa.', 'Tunakurudisha kwenye ukurasa.'],
  },
  {
    match: 'na {INFYOU:lip|fidi|rudishi|rejeshe} _1',
    except: '{DID:} _3 na {INFYOU:} _1',
    hit: ['Tutaichukua na kukulipa.', 'Tunapokea jiko bovu na kukurudishia ulicholipa.'],
    miss: ['Tulimlipa fundi na kukulipa wewe.', 'Tutaichukua na kulipa ushuru.'],
  },
  {
    match: `({PRESWE:lip!|fidi!}|{PRESWE:rejesh!|rudish!} <SUM> _1) (haraka|upesi|mapema|mara moja|${SOON}|${DUE})`,
    except: ['{PRESWE:} _3 (haraka|upesi|mapema) (kuliko|zaidi)', '(kila|daima|siku zote|kwa kawaida) _6', '_6 kila <UNIT>'],
    hit: ['Tunalipa haraka.', 'Tunalipa tarehe 5 Juni.', 'Nalipa kesho, ninafidia mwezi ujao.', 'Tunarudisha pesa zote mapema.'],
    miss: [
      'Tunalipa wafanyakazi vizuri.',
      'Sisi tunalipa haraka kuliko wengine.',
      'Siku zote tunalipa mapema.',
      'Tunarudisha gari kesho.',
      'Tunalipa kodi ya jengo.',
    ],
  },
];
