import type { Entry } from '../../../language-pack';

/** Asks whether, or when, something suits the customer. */
export const asksWhether: readonly Entry[] = [
  {
    match: [
      '(suit|suits|convenient|good time|right time|best time|work for you|works for you|fit|fits you|okay with you|ok with you|all right with you|prefer|reach you|be free|are free|available)',
      '(may|can|could|shall|should|might|would) (we|i|he|she|they|our _1) _6',
      'when (can|could|may|should|would|is|are|do|shall) _3',
      '(let|tell|write|say) (me|us)? (know)? (when|whether|if|what time|which (day|time)|a time|the time|your preferred) _2',
      '(pick|choose|book|name|suggest|propose) (a|the|your|any) _2 (time|slot|day|hour|date)',
      '(is|are) (that|this|it|you) (ok|okay|all right|fine|possible|free|available)',
      "(if (you'd|you would|you) (like|prefer|rather|want|agree))",
      'at (a|the) (time|hour) (that)? _2 (suits|you)',
    ],
    except: ['(can|could|may) (we|i) (not|never|no longer) _2', '(is|are|not|no longer|still|now|currently) available'],
    hit: ['When does it suit you?', 'May I call you tomorrow?', 'Tell me when you are free.'],
    miss: ['We will call you.', 'The lamp is available.'],
  },
];
