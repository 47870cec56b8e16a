import type { Entry } from '../../language-pack';
import { doing, done, NOT_DOING } from './promise-forms';
import { MONEY, NOT_OURS, SUM } from './promise-verbs';

/** Prices, policies and texts: what they cover is in them already. */
const COVERING =
  '(price|prices|fee|fees|rate|rent|charge|ticket|tickets|pass|package|plan|policy|warranty|guarantee|insurance|deposit|subscription|membership|contract|quote|estimate|sum|amount|bill|discount|voucher|guide|page|leaflet|booklet|chapter|course|lesson|article)';

const ACCOUNT = '(account|card|bank|next|bill|invoice|wallet|balance|statement)';

/** Refunding, crediting, paying, compensating. */
export const money: readonly Entry[] = [
  {
    match: [
      ...doing(MONEY),
      '<WILL> _2 (give|send|get|wire) _2 (your|the|a|you) _1 (money|refund|deposit)',
      '(we|i|they) (then|also)? (refund|reimburse|credit|compensate|repay|pay|return|transfer) (for|back|out|them|you|the|your|it|this|that|both|half|all|everything|<MONEY>)',
      '(make|making) (the|a) (payment|refund|transfer)',
      `${SUM} _2 should _1 (hit|reach|show|land|appear|be (back)? (on|in|with)) _1`,
      '(we|i) (still|do)? owe you (a|the|your|<MONEY>|<NUMBER>)',
    ],
    except: [
      `${NOT_OURS} (also|then|now|always)? will`,
      'will return to',
      '(will|we) cover (you|how|what|this)',
      'will pay (off|attention)',
      '(you will|you are) _2 pay',
      '(you|are you|when you are|if you are) _2 (paying|returning|transferring|covering)',
      '(if|unless|whenever|where|when|how|can|could|do|did) (we|i)',
      'pays (off|attention)',
      'covers (a|the|your|all|this|it|you|damage)',
      `${COVERING} (will|would|should|does)? (also|only|always|already|now|not)? (cover|covers)`,
      '(price|fee|fees|rate|rent|charge|ticket|deposit) (also|only)? (pays|pay)',
      'returns (to|the|it)',
      ...NOT_DOING,
    ],
    hit: [
      "We'll also refund your delivery fee.",
      "I'm going to credit your account.",
      'Our bank will transfer it.',
      "We'll get your money back.",
      "We're paying back the deposit.",
      'We refund the fee.',
      'The refund should hit your card.',
    ],
    miss: [
      'You can pay by card.',
      'I refunded the fee.',
      'You will pay the fee.',
      'You are paying too much.',
      'The insurance covers the lock.',
      'It costs £480, and the price covers both visits.',
      'The warranty will cover the battery.',
      'It is dear, and the charge pays for the lift.',
    ],
  },
  {
    match: done(MONEY).map((pattern) => pattern.replace('(<WILL>|', "(<WILL>|you'll|")),
    except: ['waived if', '(be|being) returned (to|in|unworn|within)', '(can|could|to|must) be returned', ...NOT_DOING],
    hit: ['The sum will be credited.', 'The fee is being refunded.', "You'll be refunded the difference."],
    miss: ['The fee has to be paid.', 'You will not find it.'],
  },
  {
    match: [
      `(${SUM}|it) (will be|should be) (back)? _1 (in|on|to|with) (your|the) ${ACCOUNT}`,
      `${SUM} _4 (will be|should be) (back)? (in|on|with) (your|the) ${ACCOUNT}`,
      `(${SUM}|${SUM} (of|for|from) (£|€)? _4|it) (is|are) (back)? (in|on|with) (you|(your|the) _1 ${ACCOUNT}) (in (<NUMBER>|<FEW>|about|around|the next)|within|by|before|on (<WEEKDAY>|<NUMBER>|the <NUMBER>|<MONTH>|<DATE>)|tomorrow|next|soon|shortly|later|once|when|after|as soon as|<DATE>)`,
      `${SUM} _6 (is|are) <SOON_ADVERB>? (on (its|the) way|coming|heading)`,
      `${SUM} _6 (will|should) _1 (arrive|reach|come|follow|appear|show|go|land|be visible|return|be with|be back|be in|be on|be yours)`,
      `${SUM} _4 (arrives|reaches|goes|comes|follows|appears|shows|lands|returns) _2 (you|to|on|in|your|when|once|with|as|by|soon|shortly|back|within|<WHEN>|<DATE>)`,
      `(you'll|you will|you should|you) _1 (see|get|receive|have) _2 ${SUM}`,
      "(you'll|you will|you should|you shall) _1 (see|get|receive|have) _4 (money|refund|deposit|<MONEY>) _1 back",
      '(^|please|you (can|may|should) (now|then)?) expect (your|the|a) _2 (money|refund|payout|credit|compensation|reimbursement|cashback)',
      '(it|this|that|they) (will|should) _1 (appear|show) _1 on your _1 (bill|invoice|card|account|statement)',
      'get (your|the|all your|half the) money back',
      `${SUM} _4 (is|has been|are|have been) (also|already|now)? (approved|started|requested|being processed|agreed|initiated|ordered|issued|under way|accepted|in progress|pending|triggered|authorised|authorized|set up|scheduled|arranged|in the works)`,
      "(i've|we've|have|has) _1 (approved|started|requested|initiated|issued|ordered|processed|triggered|authorised|authorized|arranged|set up) (a|the|your) _2 (refund|credit|reimbursement|payout|transfer)",
    ],
    except: [
      'payment is due',
      'under the name',
      '(see|find) _2 (under|listed|shown|displayed|at the top|at the bottom)',
      'see (it|this|that|them|the _1) (as soon as|when|once) you',
      '(already|now|also) (see|have|received) _3',
      '(have|has) already (received|got|had) _3',
      '(can|to|how|did|if|unless|before|when|could|may) you _1 (see|get|receive|have)',
      '(payment|credit|fee) (is|has been) (received|accepted|approved) (and|so|now|already)',
      'payment has been (accepted|approved|received)',
      'you (have|get|see) (a|the|no) (discount|bonus|voucher|balance|credit)',
      "(you'll|you will|you) _1 (have|get|see) (to|a|the|no|two) _1 (payment|fee|cost|costs|balance|amount) (page|screen|button|in|on|under|at)",
      'cost* _4 (is|are)',
    ],
    hit: [
      'The money is in your account by Friday.',
      'The refund of £80 is with you in five days.',
      "You'll see a credit.",
      'You can expect the refund on your card.',
      'The money will be back on your card.',
      'Your refund has been issued.',
      'A refund for the unused months has been initiated.',
      'The compensation will reach the account you gave.',
    ],
    miss: [
      'The money is yours.',
      'I did not expect a refund.',
      'The money is in your account.',
      'It is in your wallet under Deposits.',
      'Your account has a credit.',
      'How can you get your refund back?',
    ],
  },
];
