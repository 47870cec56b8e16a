import type { Entry } from '../../../language-pack';

/** Of a door that is shut, or people at work on something. */
const SHUT =
  '(is|are) (now|currently|still|also|already|all|being)? (closed|closing|shut|down|away|out|off|not|no longer|unavailable|offline|full|unstaffed|broken|empty|busy|in a (meeting|training)|on (leave|holiday|strike|a break)|working|looking|checking|investigating|dealing|processing|reviewing|preparing|repairing|moving|celebrating)';

/** Says how to reach us again. */
export const wayBack: readonly Entry[] = [
  {
    match: [
      '(reply|replying|answer|respond|write|writing|write back|email|message|text) (back)? (to|directly to|on)? (this|me|us|here|the same) _2',
      '^ (write|reply|answer|respond|call|ring|phone) (back|again|me|us)? (if|when|whenever|once|any time|anytime|and|with) _2',
      '(just|simply|please|you can|and|or|to) (reply|answer|write|write back|respond|message) _2',
      '(call|ring|phone|contact|reach|tell|ask|message|email|write to|write|visit|find|let|text|get in touch with|see|drop) (us|me|our|<NAME>) _2',
      '(get|be|stay|keep) in touch',
      '(our|the) _2 (number|phone|hotline|address|email|chat|desk|counter|door|line|inbox|form|team|shop|office|help page|help centre) (is|are|at|:|on|under|here|helps|answers|opens)',
      "(i'm|we're|i am|we are) (here|there|at|on|reachable|available|a|happy|glad) _3",
      '(come|drop) (back|by|in) _2',
      '(any|more|other|further) (question|questions)',
      '(open|reopen|reopens) (the|this|your|a)? (ticket|case|chat|request) _2',
      '(my|our) (direct)? (number|line|email|address|phone)',
      '(let) (me|us) know',
    ],
    except: [
      `(my|our|the) _1 (number|phone|phones|hotline|address|email|chat|desk|counter|door|line|lines|inbox|form|team|shop|office) ${SHUT}`,
      '(opens|open) (again|back up)',
      "(do not|don't|cannot|can't|never|no) _2 (reply|answer|write|respond|call|contact) _4",
      '(we|i) _1 (contact|reach|call|tell|ask|write to|see) (our|the|us) _2',
      '(told|tell|tells|show) us _2',
      '(thank|thanks) _2 (contacting|writing|calling|reaching) _2',
      '(let|lets) us (know)? (that|about|down)',
      '(see|find|visit|ask) our (terms|policy|conditions|rules) _1',
    ],
    hit: [
      'Just reply to this message.',
      'Write back if anything has changed.',
      'You can reach us on 020 7946 0000.',
      'Our number is 020.',
      "I'm here until 6.",
    ],
    miss: [
      'Do not reply to this message.',
      'Your ticket is closed.',
      'Our office is closed until Monday.',
      'Our team is working on it.',
      'Our phone line is down.',
      'Thank you for writing to us.',
    ],
  },
];
