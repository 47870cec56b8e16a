import type { Entry } from '../../../language-pack';

const DENIED =
  '(refund|refunded|exchange|exchanged|accept|accepted|offer|offered|grant|granted|approve|approved|cancel|cancelled|canceled|change|changed|return|returned|replace|replaced|repair|repaired|extend|extended|waive|waived|cover|covered|compensate|compensated|reimburse|reimbursed|pay|paid|give|given|make|made|take|taken|move|moved|transfer|transferred|deliver|delivered|ship|shipped|send|sent|book|booked|reserve|reserved|sell|sold|allow|allowed|provide|provided|reopen|reopened|restore|restored|remove|removed|delete|deleted|lower|lowered|match|matched|reduce|reduced|add|added|combine|combined|postpone|postponed|bring|open|opened|let|help|meet|fulfil|fulfill|honour|honor|issue|issued|keep|hold|held|support|supported|credit|credited|do|done|rebook|rebooked|search|admit|serve|lend|renew|renewed|install|enter|share|process|fix|fixed|recover|recovered|enable|print|hand|drop|swap|put|reschedule|shorten|release|lift|undo|reverse|reversed|adjust|adjusted|claim|claimed|insure|insured|unlock|collect|deduct|get|split|ignore|prescribe|admit)';

/** Says no to what the customer asked for: can't, isn't possible, not covered. */
export const refusal: readonly Entry[] = [
  {
    match: [
      `(we|i|<TEAM>|shop|clinic) (can't|cannot|can not|can no longer|are unable to|am unable to|is unable to|are not able to|am not able to|won't be able to|will not be able to|aren't able to|'re unable to|are not allowed to|are not permitted to|may not|won't|will not|no longer|don't|do not|does not|doesn't|are afraid we can't|have had to decline|must refuse to|must decline to|have decided not to) _2 ${DENIED}`,
      "(we're|i'm) (unable|not able|not allowed) to _2",
      `(can't|cannot|can not|can no longer|won't|will not|may not|isn't|is not|are not|aren't|was not|wasn't|were not) _1 be _1 ${DENIED}`,
      "(isn't|aren't|is not|are not|is no longer|are no longer|wasn't|was not|not|won't be|will not be|is unfortunately not|is sadly not|is therefore not) (unfortunately|sadly|currently|technically|legally)? (possible|permitted|eligible|refundable|covered|entitled|exchangeable|transferable|returnable|included in|insured|under warranty|granted|approved|feasible|doable|an option)",
      "(not|n't) (qualify|qualified|eligible|meet the (conditions|criteria|requirements)|fall under|entitled)",
      "(doesn't|does not|don't|do not|didn't|did not) _1 (qualify|cover|apply to|include|meet|allow|permit|entitle|extend to)",
      '(application|request|claim|appeal|complaint|loan|visa|proposal|wish|leave|entry|booking|bid|petition) (has been|was|is|were|had to be|must be|has unfortunately been) (unfortunately|sadly)? (declined|rejected|refused|denied|turned down|dismissed|unsuccessful)',
      '(have|had|must|obliged) (to)? (decline|refuse|reject|turn (down|you down)|say no|disappoint) _2',
      '(decided|chosen) (not to|against) _3',
      '(no|any) (refund|refunds|exchange|exchanges|returns|return|exception|exceptions|discount|discounts|compensation|extension|replacement|spare parts|cancellation|cancellations|transfers|credit) (is|are|can|will|possible|available|for|on|after|were|was)',
      '(too late|no way|impossible) (to|for) _2',
      '(out of the question|against (our|the) (policy|rules|law)|outside (the|our|your) _2 (period|window|warranty|guarantee|time))',
      '(warranty|guarantee|return period|deadline|offer|cover|voucher) (has|had|is)? (already|unfortunately)? (expired|ended|run out|ran out|over|passed|lapsed)',
      "(there's|there is|there are) (nothing|no|unfortunately no|sadly no) _3 (we|i) can (do|offer|change)",
      '(nothing|little) (more|else|further)? (we|i) can do',
    ],
    except: [
      "(if|when|unless|in case|should|so that|whether|because you|why|until) (we|i|it|this|that|you) (can't|cannot|can not|don't|do not|isn't|aren't|is not|are unable to|won't) _4",
      "(we|i) (won't|will not|don't|do not) (charge|need|ask|share|take long|let you|keep you|stop|give up|make you|give your|sell your|send you more|get|process your|do (it|that|this) again|make the same) _2",
      '(nothing|anything) (will|can) be _2',
      '(not|never) (help but|only) _2',
      '(no|nothing) (extra|additional|further) (cost|costs|charge|fee|fees)',
      "(don't|do not) (do|take|get|give|make|let|send|pay|bring|put|open|keep|share|change|add|enter|cancel|remove|delete) (me|the|it|your|this|that|anything) _1 (wrong|up|too|yet)",
      "(wasn't|was not|couldn't) _1 be (found|seen|delivered)",
      "(you|customer) (will not|won't) be (charged|asked|billed)",
      "(will not|won't) be (charged|billed|deducted|changed|affected|lost|deleted|shared) _1",
      "(whatever|that) (isn't|is not) possible",
    ],
    hit: [
      "We can't refund a used ticket.",
      "It isn't possible at our restaurant.",
      'We are unable to search the train for it.',
      'Your claim has been rejected.',
      'No refunds are given.',
      'The warranty has expired.',
      'The ticket cannot be changed.',
    ],
    miss: ["If we can't repair it, you get a new one.", "We won't charge you.", 'You can change it.', 'It is possible.'],
  },
];
