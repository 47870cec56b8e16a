import type { Entry } from '../../language-pack';
import { DUE, SOON } from './coming-times';

/** jibu, andikia, pigia, arifu, julisha, fahamisha, taarifu, eleza, ambia, wasiliana, thibitisha … */
const SPEAK =
  'jib|andik|=pig|arif|julish|fahamish|taarif|elez|=ambi|wasilian|thibitish|kumbush|=shaur|=tafut|=juz|=habarish|=simuli|=hakikishi|=elekez|=fafanuli|fafanu|=it!';

/** We write, call, answer, keep posted. */
export const contact: readonly Entry[] = [
  {
    match: [
      `{FUT:${SPEAK}}`,
      '{FUT:pig} (simu|pia simu|tena)',
      '{FUT:rud|rej|rejesh} (kwako|kwenu|na jibu|na majibu|tena kwako|kwako na _2)',
      '{FUT:let|=p|=pat|to!|tum|=tumi|wek|onyesh|rush} _2 <NEWS>',
      '<NEWS> _6 {FUT:tum!|=tumi|wek|let|to!}',
      '{FUT:wez|jarib|anz|endele|jitahid|hakikish|kuw} {INF:jib|=andik|=pig|=julish|=arif|wasilian|=fahamish|=taarif|=elez|=ambi|=p|=tumi} _1 (<NEWS>)?',
      `{FUT:kuw} ({PERF:=jib|=andik|=pig|=julish|=arif})`,
      '{FUT:fany} (mawasiliano|simu) _1',
      '{FUT:kutan} (nawe|nanyi|na wewe)',
    ],
    except: [
      '{FUT:thibitish} (kwamba|kuwa) (wewe|ni)',
      '{FUT:elez} _1 (jinsi|namna|hapa|hapa chini)',
      '{FUT:to} (taarifa|maelezo) zako',
      '{FUT:tum} (simu yako|simu mpya|simu)',
    ],
    hit: [
      'Tutakuandikia kabla ya Ijumaa.',
      'Atakupigia simu akueleze.',
      'Nitarudi kwako na jibu.',
      'Mtaalamu atawasiliana nawe.',
      'Tutakupa taarifa zake.',
      'Mfumo utakutumia ujumbe.',
    ],
    miss: ['Tulikupigia jana.', 'Unaweza kutuandikia.', 'Utatujibu lini?', 'Hatutakuandikia tena.'],
  },
  {
    match: [
      `{FUTP:${SPEAK.replaceAll('=', '')}}`,
      '{FUTP:p|pe|tumi|let|pati} _2 <NEWS>',
      '(jibu|majibu|uamuzi|matokeo|mrejesho) _4 {FUTP:}',
      '<NEWS> _6 {FUTP:tum|let|to|wek|chapish|tol|wasilish|fik}',
      '<NEWS> _5 ({FUTX:kuj|tok|fik|pat|fuat|on|rud}|{PRESX:kuj|fuat}|(liko|iko|yako|uko) njiani)',
      '{YOUFUT:pat|poke|on|siki} _2 <NEWS>',
      '(utasikia|mtasikia) (kutoka|toka)? _1',
      '{YOUFUT:pat|poke} (jibu|majibu|uamuzi|mrejesho)',
      '(tarajia|tegemea|utarajie|mtarajie|subiri|usubiri) _1 <NEWS>',
      '({FUTX:andam|kuw} na) <NEWS>',
    ],
    except: [
      '(simu|barua) (yako|lako) _1 {FUTX:}',
      '{YOUFUT:on} (taarifa|maelezo|ujumbe) _1 (zako|hapa chini|unaosema)',
      'ulipoi*',
      '{FUTX:tok} (hadharani|nje)',
      'ripoti {FUTX:on|tok} _1 (kwenye ukurasa|kila)',
      '(ukituma|ukipiga|ukibonyeza) _6',
    ],
    hit: [
      'Utajulishwa kwa SMS.',
      'Utapata jibu kesho.',
      'Jibu litatumwa kwa barua pepe.',
      'Utapigiwa simu na fundi.',
      'Majibu yatatoka Jumatatu.',
      'Utapata ujumbe kwenye programu.',
    ],
    miss: ['Ulipata jibu jana?', 'Utapata mipangilio kwenye menyu.'],
  },
  {
    match: [
      `<NEWS> _5 {PRESX:tok|fik|reje|rud|patik} _2 (${SOON}|${DUE})`,
      '({HABIT:jib|andik|wasilian}|{PRES:jib}) _4 (ndani ya|katika|baada ya|kabla ya) (muda wa|kipindi cha)? (<UNIT> <N>|<DURATION>)',
    ],
    except: [
      '(simu|barua) _3 {PRESX:} _3 (kila|kutoka)',
      '(gazeti|jarida|habari|taarifa) _3 {PRESX:} _2 (kila|<WEEKDAY>|saa)',
      '(kila|kawaida) _4 {PRESX:tok|fik|reje|rud|patik} _3',
    ],
    hit: [
      'Uamuzi unatoka tarehe 14 Machi.',
      'Majibu yanakufikia ndani ya wiki.',
      'Matokeo yanatoka hivi karibuni.',
      'Wahudumu wetu hujibu barua zote ndani ya siku kumi za kazi.',
    ],
    miss: ['Majibu yanatoka maabara.', 'Gazeti na habari zake zinatoka kila Jumatatu.', 'Habari inapatikana kwenye tovuti.'],
  },
  {
    match: [
      '{PRES:=jib|=pigi} (simu|<WHEN>|<WEEKDAY>|punde|baadaye|sasa)',
      '{PRES:ahid|ahidi} _2 <NEWS>',
      '<TEAM> _2 {PRES:=pigi|=jib|=andiki|=tafut}',
      '{PRES:rud|rej} (kwako|na jibu|na majibu)',
      '{PRES:ahid|ahidi|tarajii|taraji|pang|tegeme|jarib|kusudi} {INF:jib|=andik|=pig|=julish|=arif|wasilian|=fahamish|=p|=tumi} _1',
      '{SUBJ:=jib|=pigi|=andiki|=julish|=fahamish|=arif|=elez|=ambi} (hapa|simu|wewe|leo|kesho)?',
      'na {INF:=jib|=pig|=andik|=julish|=arif|=fahamish|=taarif|=elez|=ambi|=pa} _1 (<NEWS>)?',
      'na {INF:=tumi|=let|=p} _2 <NEWS>',
      '(na|kisha|halafu) (kuwasiliana|kurudi) (nawe|nanyi|kwako)',
      '(niko|tuko|nitabaki) _2 (kukujulisha|kukupa taarifa|kukuarifu)',
      '(nitaendelea|tutaendelea) {INF:}',
    ],
    except: [
      '(nikupigie|tukupigie|nikujibu|tukujibu|tukuandikie|nikuandikie|nikueleze|tukueleze) _6 (au|ama)',
      '(unataka|ungependa|upendavyo|je|utapenda) _2 {SUBJ:}',
      '(ili) {SUBJ:} _2',
      '(kwa) {INF:} na {INF:} _3',
      '(tutaendelea|nitaendelea) {INF:boresh|hudumi|tumi|fany|kuw|=hudum|pat|tum} _1',
      '(tunapenda|tunafurahi|napenda) _2 {INF:} _1',
      '(wenu|kuwa|pia|hakuna|si) na {INF:}',
      '{SUBJ:=jib|=pigi|=andiki|=elez|=ambi} (ukweli|kwamba|tu)',
      '(usi*|asi*)',
    ],
    hit: [
      'Mwanasheria atasoma mkataba na kukutumia jibu.',
      'Tunatarajia kukujibu kesho.',
      'Daktari anakupigia sasa.',
      'Nimemwomba akupigie simu.',
      'Tutaangalia na kukupigia.',
    ],
    miss: ['Ungependa nikupigie?', 'Samahani kwa kukupigia na kukuandikia mara nyingi.', 'Tunapenda kukushukuru.'],
  },
];
