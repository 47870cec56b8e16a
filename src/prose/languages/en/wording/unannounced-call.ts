import type { Entry } from '../../../language-pack';

const CALLER = '(we|i|he|she|they|<TEAM>|<NAME>|someone|somebody|colleague|one of us|one of my colleagues|one of our _2)';
const NOW = '(just|also|then|simply|therefore|personally|directly|first|again|now|gladly|soon|shortly|quickly|be)';

export const unannouncedCall: readonly Entry[] = [
  {
    match: [
      `(${CALLER} (will|shall|is going to|are going to|am going to)|we'll|i'll|he'll|she'll|they'll|we're going to|i'm going to) _1 ${NOW}? (call|ring|phone|telephone|calling|ringing|phoning) (you|back|up|round|the customer|your number|<NAME>)`,
      `(${CALLER} (will|shall)|we'll|i'll|he'll|she'll|they'll) _1 (give you|be giving you) (a|another) _1 (call|ring|bell|phone call|buzz)`,
      `(${CALLER} (will|shall)|we'll|i'll|he'll|she'll|they'll) _2 (contact|reach|get in touch with|get back to|speak to|talk to|answer|update|inform) you _3 (by|over|on) (the)? (phone|telephone)`,
      `(expect|await|look out for|you'll get|you will get|you'll receive|you will receive|get ready for|be ready for|there will be|please take|please answer) (a|our|my|his|her|another|the) _1 (call|phone call|ring) _2`,
      '(we|i|he|she|they) (are|am|is) (calling|ringing|phoning) you (back|soon|shortly)?',
      '(will|shall) be in touch (by|over|on) (the)? (phone|telephone)',
      '(let|allow) me (to)? (call|ring|phone) you _2',
      '(is|are|am) (just|also|now)? (calling|ringing|phoning) you (about|back|on|to|with|up|soon|shortly|$)',
      "(i'm|we're|he's|she's|they're|am|are|is|be) giving you a _1 (ring|call|bell|buzz)",
      `${CALLER} _4 (will|'ll|is going to) _1 (call|ring|phone) $`,
      'will (call|ring|phone|telephone) you (about|with|back|regarding|concerning)',
      '(going to|will) give you (a|another) _1 (call|ring|bell|buzz)',
      `(${CALLER} (will|shall)|we'll|i'll|he'll|she'll|they'll) (call|ring|phone|telephone) (to|about|with|once) _2`,
      'tried to (call|ring|phone|reach) you _3 (will|shall|going to) (try|call|ring) _1',
      '(is|are|am) going to _1 (call|ring|phone|telephone) (you|back) _1',
      "(we'll|i'll|we will|i will|he'll|she'll|will) (try|reach|catch) you (on|by) (your|the)? _1 (phone|mobile|number|cell|landline|telephone)",
      "(we're|i'm|he's|she's|they're) (calling|ringing|phoning) you (back|soon|shortly)?",
      "(you will|you'll) be (called|rung|phoned|telephoned|contacted by (phone|telephone)|called back) _2",
      '<TEAM> (calls|rings|phones) you _2',
      '(a|the|our) call (from|by) (us|our|the|my|<TEAM>) (will|is going to|follows) _2',
      '(keep|have) your (phone|mobile|telephone) (on|near|close|ready|at hand|handy|with you|by you|switched on|charged|nearby)',
    ],
    except: [
      '(who|if|when|why|whoever|scammer*|fraudster*|stranger*) _2 (is|are) (calling|ringing|phoning) you _1',
      '(can|could|may|might|would|shall|should) (we|i|he|she|they|someone|<TEAM>) _3 (call|ring|phone|give|contact)',
      "(we|i) (will|'ll) (not|never) (call|ring|phone) _1",
      "(we'll|i'll) (never|not) (call|ring|phone) _1",
      "(won't|will not|never) _1 (call|ring|phone|be called|be contacted)",
      '(before|when|if|until|after) (we|i|he|she|they|the driver|our _1) (call|ring|phone|calls|rings|phones) _1',
      "(driver|courier|fitter|technician) (will|calls|rings|phones|'ll) _1 (call|ring|phone)? _1 (you)? _2 (before|minutes|ahead|when he|from)",
      '(call|calling) (you|it|back) (a|the|by|to mind|off) _1',
    ],
    hit: [
      "We'll call you back.",
      'Our technician will give you a ring.',
      'You will be called by our team.',
      'Expect a call from us.',
      'I will contact you by phone.',
    ],
    miss: ['You can call us.', "We won't call you.", 'Can I call you tomorrow?', 'We will write to you.'],
  },
];
