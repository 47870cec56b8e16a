import type { Entry } from '../../../language-pack';

/** Says how to reach us again. */
export const wayBack: readonly Entry[] = [
  {
    match: [
      '(reply|replying|answer|respond|write|writing|write back|email|message|text) (back)? (to|directly to|on)? (this|me|us|here|the same) _2',
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
      "(do not|don't|cannot|can't|never|no) _2 (reply|answer|write|respond|call|contact) _4",
      '(we|i) _1 (contact|reach|call|tell|ask|write to|see) (our|the|us) _2',
      '(told|tell|tells|show) us _2',
      '(thank|thanks) _2 (contacting|writing|calling|reaching) _2',
      '(let|lets) us (know)? (that|about|down)',
      '(see|find|visit|ask) our (terms|policy|conditions|rules) _1',
    ],
    hit: ['Just reply to this message.', 'You can reach us on 020 7946 0000.', 'Our number is 020.', "I'm here until 6."],
    miss: ['Do not reply to this message.', 'Your ticket is closed.', 'Thank you for writing to us.'],
  },
];
