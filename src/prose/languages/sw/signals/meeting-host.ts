import type { Entry } from '../../../language-pack';

/** Who leads a meeting. */
export const meetingHost: readonly Entry[] = [
  {
    match: [
      '(ataongoza|utaongozwa|kitaongozwa|yataongozwa|anaongoza|ataendesha|nitaongoza|tutaongoza|mwenyeji|msimamizi|mwendeshaji|atakuonyesha|atakueleza|nitakuonyesha|atakupokea|utakutana na|pamoja na|na mhandisi|na meneja|na mtaalamu) _3',
      '<NAME> (wa|kutoka)? _2 (ataongoza|ataendesha|atakuwepo|atakuonyesha|atakueleza|atakupokea|atahudhuria)',
      'na <NAME>',
    ],
    hit: ['{{agent.name}} ataongoza kikao.', 'Mkutano utaongozwa na {{agent.name}}.'],
    miss: ['Kikao ni Jumatano.'],
  },
];
