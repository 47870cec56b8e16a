import type { Entry } from '../../../language-pack';

/** Says what is possible instead, or how to go on: you can, we can offer, if you like. */
export const alternative: readonly Entry[] = [
  {
    match: [
      "(you|customers|anyone) (can|could|may|might|are able to|are free to|are welcome to|'re welcome to|still have|have the (choice|option|right)|have until|get|will get) _3",
      "(you'll|you're|you) (get|find|welcome|free) (a|an|the|to|your|it|one) _1",
      "(but|however|instead|still|so|then|yet|also|what) ,? (we|i|there|you|a|the) _1 (can|could|will|have|'ve|is|are|am|offer|suggest|may|give|do) _2",
      "(but|however|instead|so|yet) ,? (i've|we've|i'll|we'll|i'd|we'd|you'll|there's|it's|here's|here|what)",
      '(i|we|<TEAM>|he|she|they) (can|could|are able to|would|will gladly|will happily) (still|also|however|instead|certainly|gladly|happily|easily|only|now|of course|then)? (offer|give|send|book|move|exchange|change|repair|add|put|help|extend|credit|suggest|do|arrange|reserve|lend|swap|show|keep|refund|recommend|make|let|take|switch|order|meet|pay|replace|ask|deliver|cancel|provide|pause|rent|hold|set|check|notify|tell|share|open|bring|look|write|issue|find|try)',
      "(i've|we've|i have|we have) (put|set|added|booked|reserved|credited|extended|kept|arranged|asked|found|sent|attached|moved|marked|saved|given|ordered|noted|opened|changed|listed|written|prepared|made|included|placed|cancelled|paused|entered)",
      '(alternatively|instead|as an alternative|in return|as a substitute|in its place|what (we|i) can do|what you can do|the next best|as a way round|a way round|in exchange|on the other hand|until then|in the meantime|meanwhile)',
      '(would you (like|prefer)|how about|what about|would it help|may i suggest|can i offer|shall (i|we)|do you want|would (a|an|the|this|that) _3 (help|work|suit|do))',
      '(is|are|remains|remain|stays) (still|also|however|always|however still)? (possible|available|free|open to you|open for|valid|refundable|covered|an option)',
      '(another|a different|the other|two|three|second|one) (option|options|way|ways|possibility|choice|choices|solution|route)',
      "(i|we|i'd|we'd) (suggest|recommend|advise|propose|offer) _2",
      '(choose|pick|try|pick up|ask|apply|order|book|reply|write|send|call|let (me|us) know|tell (me|us)|take|use|contact|visit|bring|appeal|complain|turn to|see) (between|one of|again|the|a|an|from|by|it|here|us|me|our|your|to|for|another|on|if|which|whether|in|at|with|this)',
      '(appeal|complain) (to|within|against|by|in|at)',
      "(there's|there is|there are) (a|an|still|also|always|another|two|three|plenty|several|some) _3",
      '(comes|sells|offers|does|costs|fits|works|takes|has) _2 (the same|instead|as well)',
    ],
    except: [
      'you (can|could|may|might) (imagine|see (that|from|in|on)|read (this|that|more|it|our|the terms|about (this|our))|be (sure|certain)|rest|understand|find (this|it|our|the) _2 (terms|policy|conditions|rules)|have (misread|missed|forgotten))',
      'as you (can|may|might|could) _2',
      "(not|n't|no) _2 (still|possible|available|refundable|covered|free)",
      '(no|not) (another|an|other) (option|way|alternative|possibility)',
      '(nothing|all) (else|more|that)? (you|we|i) can _2',
      '(is|are) no _2 (way|option|alternative|exceptions)',
      '(not) _2 (suggest|recommend|offer) _1',
      '(see|use|read) (the|our) (terms|policy|rules|conditions)',
      'so (we|i|you) (can|could) (not|no longer) _2',
      'there is (a|an|no) (reason|rule|policy|law|fee|charge)',
      '(we|i) (will|are|am|have|can) (not|no|unable|never) _2',
      '(but|however|so) ,? (we|i|you|it|the|there) _1 (are|is|am|have|will|can|may|do) (no|not|unable|sorry|afraid|nothing|decided|never|bound) _2',
      '(for|in) (the|our) (reason|terms)',
    ],
    hit: [
      'You can give the rest to a friend.',
      'The green one is still available.',
      "I've put one aside for you.",
      'Alternatively, take the bus.',
      'Would you like a voucher?',
      'We can offer you a repair.',
    ],
    miss: ['As you can see, it is used.', 'No exchange is possible.', 'We are unable to search the train.', 'There is no other way.'],
  },
];
