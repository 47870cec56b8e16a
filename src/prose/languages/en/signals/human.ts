import type { Entry } from '../../../language-pack';

const PERSON =
  '(person|human|human being|colleague|colleagues|agent|agents|someone|somebody|adviser|advisor|team member|team|member|one of us|people|employee|staff|representative|operator|nurse|technician|real person|expert|specialist|<NAME>)';

/** Says how to get to a person. */
export const human: readonly Entry[] = [
  {
    match: [
      `(speak|talk|write|get|connected|transferred|chat|through|reach|switch|call|ring|contact|want|need|prefer) (to|with|for)? (a|an|one of (our|us)|someone|somebody|our|real|the) _2 ${PERSON}`,
      `(speak|talk|write|get through|chat|connected|transferred) (to|with) (someone|somebody|us|one of us|people|a person|a human|humans|our (staff|people|team|colleagues))`,
      `(a|an|one of our|our|someone|somebody|real) _2 ${PERSON} _1 (reads|read|will|answers|answer|replies|reply|writes|takes|take|is|are|looks|look|calls|can|sees|gets|checks|deals)`,
      "(someone|somebody|<NAME>|people|one of us|one of the team|one of (my|our) (colleagues|team|staff|people)) _1 (reads|read|will|answers|answer|replies|reply|writes|write|takes|takes over|are there|are (here|back|open|in)|'re back|looks|calls) _2",
      "(you'll|you will) hear from (a|one|our|<NAME>|someone) _2",
      '(type|write|reply|say|press|answer|text|send|enter|choose|click|reply with) _2 (person|human|agent|people|help|0|zero|operator|colleague|urgent|call me) _3',
      '(call|ring|phone|reach|write to|email|contact|visit|message) (us|our|me|the) _3 (on|at|by|from|between|via|under|in|<NUMBER>|<TEXT>|<URL>)',
      "(urgent|emergency|hurry|cannot wait|can't wait|rush) _3 (call|ring|phone|write|reply|press|reach|dial)",
      '(call|ring|phone|dial) (<TEXT>|<NUMBER>|<URL>|0|112|999|911|us|our|me)',
      '(phone|telephone|hotline|phone number|line) (is|:|number|at) _2',
      'human (reply|answer|support|help)',
    ],
    except: [
      '(phone|telephone|line|lines|hotline|team|staff|people|agents|colleagues|operators) (is|are) (now|currently|still|all|also|being)? (closed|shut|down|away|out|off|not|no longer|unavailable|offline|busy|broken|dead|cut|asleep|on (leave|holiday|strike|a break))',
      '(no|not|nobody|without|never) _2 (human|person|someone) _3',
      "(can't|cannot|don't|do not|unable to) (speak|talk|write|call|reply|answer) _3",
      "(do not|don't) (reply|answer|respond|write) _3",
      "(we|we'll|we are|we're) _2 (soon|asap|sorry|closed|away|processing|unable|not|strive|as soon) _2",
      "(this|mailbox|address|inbox) _3 (not|isn't|never) _2 (read|monitored|checked)",
    ],
    hit: [
      'Type HELP to talk to a person.',
      'Anna or a colleague will answer you by 10.',
      'Call us on 020 7946 0000.',
      'To speak to a human, press 0.',
      'Write HELP to chat with one of us.',
    ],
    miss: [
      'No person reads this mailbox.',
      'Please do not reply to this message.',
      'Our phone line is down.',
      'Our team is away today.',
      'Your ticket is open.',
    ],
  },
];
