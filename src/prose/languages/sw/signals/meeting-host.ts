import type { Entry } from '../../../language-pack';

/** Who leads a meeting. */
export const meetingHost: readonly Entry[] = [
  {
    match: [
      '(ataongoza|utaongozwa|kitaongozwa|yataongozwa|anaongoza|ataendesha|nitaongoza|tutaongoza|mwenyeji|msimamizi|mwendeshaji|atakuonyesha|atakueleza|nitakuonyesha|atakupokea|utakutana na|pamoja na|na mhandisi|na meneja|na mtaalamu) _3',
      '<NAME> (wa|kutoka)? _2 (ataongoza|ataendesha|atakuwepo|atakuonyesha|atakueleza|atakupokea|atahudhuria)',
      '({FUTP:ongoz|endesh|simami}|{PRESP:ongoz|endesh|simami}|{RELP:ongoz|endesh|simami|fundish|wasilish}) na _3',
      'na <NAME>',
    ],
    hit: [
      '{{agent.name}} ataongoza kikao.',
      'Mkutano utaongozwa na {{agent.name}}.',
      'Njoo kwenye semina itakayoendeshwa na Bi. Rehema Juma.',
    ],
    miss: ['Kikao ni Jumatano.', 'Kikao kitaendeshwa kwa Kiswahili.'],
  },
];
