import type { Entry } from '../../language-pack';
import { MONEY, MONEY_DONE, NOT_OURS, REFUNDING, SUM } from './promise-verbs';

/** Refunding, crediting, paying, compensating. */
export const money: readonly Entry[] = [
  {
    match: [
      `<WILL> _3 ${MONEY} _3 (you|your|the|it|this|back|for|both|that|them|everything|all|what|whatever|in|half|<MONEY>)`,
      `<WILL> _3 (refund|reimburse|compensate) $`,
      `(am|is|are|we're|i'm) going to _1 ${MONEY}`,
      `<WILL> _1 be _1 ${REFUNDING}`,
      '<WILL> _2 (give|send|get) _2 (your|the|a|you) _1 (money|refund|deposit)',
    ],
    except: [
      `${NOT_OURS} (also|then|now|always)? will`,
      'will return to',
      'will cover (you|how|what|this)',
      'will pay (off|attention)',
      '(you will|you are) _2 pay',
    ],
    hit: [
      "We'll also refund your delivery fee.",
      "I'm going to credit your account.",
      'Our bank will transfer it.',
      "We'll get your money back.",
    ],
    miss: ['You can pay by card.', 'I refunded the fee.', 'You will pay the fee.'],
  },
  {
    match: [
      `(we|i|we're|i'm|they're|am|are) _1 ${REFUNDING} _2`,
      `(will|to|shall) _1 be _1 ${MONEY_DONE}`,
      `<BE> <SOON_ADVERB>? being ${MONEY_DONE}`,
      '(we|i) (refund|reimburse) (you|the|your|it|this) _1',
    ],
    except: [
      "(you|you're|you are) _2",
      '(need*|has|have|had|must|how) to be',
      '(are|is) you',
      'when you are',
      '(if|unless|whenever|where) (we|i)',
      'waived if',
    ],
    hit: ["We're paying back the deposit.", 'The sum will be credited.', 'The fee is being refunded.', 'We refund the fee.'],
    miss: ['You are paying too much.', 'The fee has to be paid.', 'You will not find it.'],
  },
  {
    match: [
      `(${SUM}|it) (is|will be|should be|are) (back)? _1 (in|on|to|with) (your|the) (account|card|bank|next|bill|invoice|wallet|balance)`,
      `${SUM} _6 (is|are) <SOON_ADVERB>? on (its|the) way`,
      `${SUM} _6 (will|should) _1 (arrive|reach|come|follow|appear|show|go|land|be visible|return|be with|be back|be in|be on)`,
      `${SUM} _4 (arrives|reaches|goes|comes|follows|appears|shows|lands|returns) _2 (you|to|on|in|your|when|once|with|as|by|soon|shortly|back|within|<WHEN>|<DATE>)`,
      "(you'll|you will|you should|you) _1 (see|get|receive|have) _1 (a|the|your|our|all|both|half|it) _2 (credit|refund|money|compensation|deposit|back|reimbursement)",
      'get (your|the|all your) money back',
      `${SUM} (is|has been) _1 (approved|started|requested|being processed|agreed|initiated|ordered|issued|under way|accepted|in progress|pending)`,
      "(i've|we've|have|has) _1 (approved|started|requested|initiated|issued|ordered|processed) (a|the|your) _2 (refund|credit|reimbursement|payout)",
    ],
    except: [
      'payment is due',
      '(can|to|how|did|if|unless|before|when|could|may) you _1 (see|get|receive|have)',
      '(payment|credit) (is|has been) (received|accepted|approved) (and|so|now|already)',
      'payment has been (accepted|approved|received)',
    ],
    hit: [
      'The money is in your account.',
      "You'll see a credit.",
      'The money will be back on your card.',
      'Your refund has been issued.',
      'The compensation will reach the account you gave.',
    ],
    miss: ['The money is yours.', 'Your account has a credit.', 'How can you get your refund back?'],
  },
];
