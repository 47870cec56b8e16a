import type { Entry } from '../../../language-pack';

/** A living person of ours. */
const PERSON =
  '(mtu|watu|mhudumu|wahudumu|afisa|maafisa|ofisa|mwenzetu|wenzetu|mmoja|wakala|mfanyakazi|wafanyakazi|timu yetu|mshauri|mwanadamu|binadamu|mapokezi|daktari|muuguzi|mwalimu|meneja|fundi|mafundi|mtaalamu|wataalamu|mhasibu|<NAME>)';
const ANSWER = 'jib|jibu|som|andiki|pigi|wasilian|rud|angali|hudumi|saidi';

/** A way to a person. */
export const human: readonly Entry[] = [
  {
    match: [
      `${PERSON} _6 ({FUTTHEY:${ANSWER}}|{FUT:jib|jibu|som|wasilian}|{PRESTHEY:som|jib|jibu}|husoma|hujibu|huwajibu)`,
      `${PERSON} _1 (anakuja|anaingia|anarudi|wanarudi|wanaingia|watarudi|atarudi|huingia|hurudi|atakuwa|watakuwa) _2`,
      '{FUTTHEY:som|=jib|=jibu|=andiki|=hudumi|=saidi}',
      `({FUTP:som|jib|pokele}|husomwa|hujibiwa|itasomwa|utasomwa) _2 na ${PERSON}`,
      `({V:onge|zungumz|wasilian|ungan|unganish|pat|fik|hitaj|chat}|gumzo) _1 (na)? (mtu|mhudumu|binadamu|afisa|mwanadamu|mmoja wetu|wakala|sisi|wahudumu)`,
      '(piga|tupigie|pigia|piga simu|andika|jibu|tuandikie|bonyeza|tuma) _4 (simu|namba|<SLOT>|mtu|mhudumu|ujumbe huu|barua hii|<NUMBER>|neno|sisi|kwetu)',
      '(jibu|ujibu) (ujumbe|barua pepe|barua) (huu|hii)',
      `${PERSON} _2 (wapo|yupo|wako hewani|yuko hewani|wako kazini|yuko kazini|hupatikana|wanapatikana|anapatikana)`,
    ],
    except: ['usijibu _2', '(dereva|fundi|mafundi) {FUTTHEY:pigi|rud|angali}'],
    hit: [
      'Kuongea na mtu, jibu ujumbe huu.',
      'Mhudumu wetu atakujibu kesho saa tatu.',
      'Kwa dharura, piga {{company.phone}}.',
      'Barua yako itasomwa na mtu kesho.',
      'Andika MTU uunganishwe na mhudumu.',
      'Daktari wa zamu ataisoma kesho.',
      'Mapokezi wapo hadi saa tatu.',
      'Mkutubi ataisoma kesho.',
      'Mhudumu anakuja saa mbili.',
    ],
    // Nobody in particular: a machine can say "we" too.
    miss: ['Usijibu ujumbe huu.', 'Majibu mengi yako kwenye tovuti.', 'Tutasoma ujumbe wako kesho.'],
  },
];
