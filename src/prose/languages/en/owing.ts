import type { Entry } from '../../language-pack';

const CAN = "(can|could|may|might|would|i'd|we'd)";

/** What only looks like a promise: negated, asked, done already, or the customer's own doing. */
export const idlePromises: readonly Entry[] = [
  {
    match: [
      '(will|shall|would|going to) (not|never|no longer)',
      "(won't|wouldn't|can't|cannot|couldn't|shan't)",
      "(don't|doesn't|didn't|do not|does not|did not|never|isn't|aren't|is not|are not|am not|i'm not|we're not|not) _2",
      '<WILL> (never|not)',
      '(nobody|no one|nothing|neither) _3 will',
      "you (will|'ll|can|could|may|need|must|should) (need|have to|be able|be asked)",
      "(you'll|you will) _1 (need|have to|be able|be asked|notice)",
      "(i'll|we'll|i will|we will) (gladly|happily|always)? (be (happy|glad|here|there|delighted|pleased)|help|miss|remember|keep (it|this|that) in mind)",
      '(shall|should|may|can|could) (i|we) _3',
      '(will|are) you _3',
      '<WILL> always',
      `(i|we|they|someone|somebody|<TEAM>) ${CAN} (also|gladly|happily|always|then|of course|certainly|easily|only)? _3`,
      '(how|when|why|where|what|who|whether) (to|do|does|did|can) _3',
      'no need to _2',
      '(used|able|free|welcome|possible|easy|ready|best|want|wants|wish|prefer|like|ask|asked) (for us)? to be',
      '(as|that) (i|we|you) (promised|said|asked) _2',
      '(was|were) (going to|about to|supposed to|meant to|due to) _2',
      'before (we|i) _3',
      'before (the|your|our|it) _2 (shows|arrives|reaches|appears|comes|lands|clears|shows up) _2',
      '(until|till) (we|i|they|it|he|she|the) _4',
      '(which|that|who) (always|usually|normally) _2',
      'just in case _3',
      '(we|i|they|<TEAM>) _6 (every|each) (day|week|month|year|night|<SEASON>|<WEEKDAY>|<MONTH>|<DAYPART>)',
      'instead of _2',
      '(answer|answers|answering) (the|our|your|its|his|her) _1 (phone|telephone|door|line|phones)',
      '(without|before|after|by|for) (sending|asking|calling|checking|getting|paying|returning|looking|writing) _1',
    ],
    except: [
      '(may|can|could|must) (i|we) (just|please)? (ask|trouble|beg) (you|for)',
      `(i|we) can (confirm|see|tell|promise|assure|say|only say) _4`,
      '(until|till) (we|i) (call|write|answer)',
      'not only _2',
      "(do not|don't|no need to) (worry|panic) _1",
      'not yet _2',
      "(i'll|we'll|i will|we will) help _4 (by|on|in) (<WEEKDAY>|<WHEN>)",
    ],
    hit: [
      'We will not charge you.',
      'We will never pass them on.',
      "You'll need a photo.",
      'We can send somebody round.',
      'Shall I send you a new one?',
    ],
    miss: ['We will call you.', 'We can confirm that we will refund the fee.'],
  },
];

/** "It takes", "processing time is": with a time it bounds whatever was promised before. */
export const takes: readonly Entry[] = [
  {
    match: [
      "(it|this|that|which|they|these|both|process|everything|all of this) (usually|normally|generally|typically|only|will|may|can|should|might|could|shouldn't|won't)? (usually|normally|only|not)? (takes|lasts|take|last)",
      '(checking|check|checks|repair|repairs|review|reviews|delivery|shipping|process|processing|transfer|transfers|investigation|search|replacement|refund|refunds|approval|verification|decision|answer|reply|exchange|installation|postage|analysis|payment|payments|work) (usually|normally|generally|typically|may|can|will|should|might|currently)? (takes|take|lasts|last)',
      '(processing|delivery|waiting|response|turnaround|lead|repair|reply|handling|shipping|wait) (time|times) (is|are|of|currently)',
      '(it|this|that) (may|can|could|might|will|should) (also)? be (up to|about|around|as much as)? <NUMBER> _1 <UNIT> _1',
      '(please)? allow (us|up to|about|around|<NUMBER>|another)',
      'within <NUMBER> <BUSINESS>? <UNIT> at (the)? (most|latest)',
      '(it|this|that) (will|should) be (done|over|finished|sorted|settled|solved|complete|completed|ready)',
      '<NUMBER> <UNIT> away',
      '(it|this) takes (us|me|him|her|them|the bank|the carrier)',
    ],
    hit: [
      'This takes at most a day.',
      'The repair usually takes two days.',
      'The waiting time is three days.',
      'Please allow up to five days.',
    ],
    miss: ['He takes the bus.'],
  },
];

/** Offers, and conditions that the customer may or may not meet. */
export const offers: readonly Entry[] = [
  {
    match: [
      "if (you|you'd|you've|you're|you'll|your|that|that's|this|it|it's|there|there's|they|they're|anything|something|somebody|someone|the|nothing|any|needed|necessary|not|so|possible|required|one|only|he|she|everything|a|an|no|none)",
      'should (you|anything|it|there|the|this|that|your|any)',
      '(would|do) you (like|want|prefer) _1',
      "(i'd|we'd|i would|we would) (gladly|happily|love to|be (happy|glad|pleased|delighted))",
      "(i'm|we're|i am|we are) (always)? (happy|glad|here) to",
      'let (me|us) know (if|whether|when|which)',
      'just (say|write|tell|let|reply|ask|give)',
      'whenever you',
      'in case (you|it|of|that|the|anything)',
      'unless',
      'hope to (see|hear|welcome|meet|have you)',
      'look* forward to',
      "(feel free|you are welcome|you're welcome) to",
      '^ (shall|should|may|can|could) (i|we)',
      '(happily|gladly) (help|send|do|arrange|exchange)',
      '(otherwise|or else) (we|i)',
      'as long as you',
      'provided (that)? you',
      'on request',
    ],
    except: [
      '(check|checked|checking|see|find|found|know|ask|asked|asking|tell|sure|confirm|wonder*|test|decide|decides|hear|look|even|as|sorry|apologise|apologies) (out|you|me|us|them)? if',
      '(check|see|ask) _4 if (it|the|that|this|they|there|a|an|we)',
      'even if',
      'as if',
      '(tell|let) you (know)? if',
      '(find|found) out if',
      'if you like it',
      'love to (have you|see you|hear|welcome|meet)',
      'if not (sooner|earlier|before)',
      "if (it's|that's) (ok|okay|all right)",
      'should (it|the|this|that) be',
      'can i just',
      '(may|can|could|must) (i|we) (just|please)? (ask|trouble|beg) you to (wait|hold|hang|be patient|bear|sit|stand|stay)',
    ],
    hit: [
      'If you like, I can call you.',
      'Should anything be unclear, write to me.',
      'I look forward to hearing from you.',
      'If the new cable does not help, we will send a technician.',
    ],
    miss: ['May I ask you to hold on?', 'We will call you when we can.', "I'll check if the blue one is in stock."],
  },
];

/** Where a time stops binding what stands before. */
export const clauseBreaks: readonly Entry[] = [
  {
    match: [
      ',',
      ';',
      ':',
      '—',
      '–',
      'but',
      'and (we|i|you|our|the|a|an|it|he|she|they|your|then|will|is|are|this|that|<NAME>|as|what|who)',
      "and (we'll|i'll|it'll|they'll|you'll|he'll|she'll|we're|i'm|it's|that's)",
      "so (we|i|you|that|it|the|we'll|i'll|they|your)",
      'while',
      'because',
      'although',
      'who',
      'which',
      'since (you|we|i|it|the)',
      'as (you|we|i) (ordered|wrote|paid|said|asked|mentioned)',
      'after which',
      'and then',
    ],
    hit: ['It is late, but it comes.'],
    miss: ['It comes.'],
  },
];
