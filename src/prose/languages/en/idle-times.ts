import type { Entry } from '../../language-pack';

const DAY = '(<NUMBER> <ORDINAL>? (of)? <MONTH>|<MONTH> <NUMBER>|<MONTH>|<WEEKDAY>|<DATE>|<DATENUM>|<CLOCK>|<NUMBER> (am|pm))';
const PAST = '(*ed|bought|paid|sent|wrote|made|took|got|had|said|told|came|went|left|spoke|saw|found|rang|put|began|broke|lost|fell|met)';
/** What has been done for the customer when it is told, and is no promise for the day that it was done on. */
const CHASED =
  '(chased|called|rung|phoned|emailed|written|passed|forwarded|handed|escalated|spoken|talked|reported|raised|checked|looked|tested|received|read|seen|opened|inspected|contacted|reminded)';
const LIMIT =
  '(<NUMBER> (to)? <NUMBER>? <BUSINESS>? <UNIT>|<WHEN>|<WEEKDAY>|<CLOCK>|<NUMBER> <MONTH>|<MONTH> <NUMBER>|<DATE>|<DATENUM>|<NUMBER> (am|pm)|end of _2 (week|month|day)|<DURATION>)';

/** Times that bind nobody here: what has been, when the shop is open, until when the customer may act, how long a thing lasts. */
export const idleTimes: readonly Entry[] = [
  {
    // 14.20 is a price as well.
    match: [
      '(£|€|eur|gbp|usd) <CLOCK>',
      '<CLOCK> (€|£|%|eur|gbp|usd|euro|euros|pounds|dollars|kg|km|cm|mm|litres|miles|gb|mb)',
      '<CLOCK> (back|to your|on your|off (your|the)|from your|towards|in cash)',
      '(refund|credit|pay|repay|reimburse|transfer|return|deduct|waive|costs|cost) (you|the|back|your|that|another)? <CLOCK>',
    ],
    except: ['(at|by|until|till|before|after|around) <CLOCK>'],
    hit: ["We'll refund you £14.20.", "I'll credit 14.20 euros.", "We'll send 12.30 back to your card."],
    miss: ['We call you at 14.20 on your mobile.', 'The fitter comes on Monday, 14:20.'],
  },
  {
    match: [
      '(last|past|previous|preceding) <NUMBER>? <FEW>? <UNIT>',
      '(last|yesterday|earlier) (<WEEKDAY>|week|month|year|night|weekend|<MONTH>|<DAYPART>|today|this (week|<DAYPART>|month)|on <WEEKDAY>)',
      'yesterday _1',
      '<NUMBER> <UNIT> (ago|earlier|back)',
      'since _2 (<NUMBER>|<CLOCK>|<WEEKDAY>|<MONTH>|yesterday|this|last|<DATE>|<DATENUM>) (am|pm|<MONTH>|<DAYPART>|week|month)?',
      'for _3 <NUMBER> (to)? <NUMBER>? <UNIT>',
      '(over|more than) <NUMBER> <UNIT>',
      '(version|release|build|model|size|section|clause|page|room|chapter|step|table|row|ios|android|windows|article|form|number|no) (<DATENUM>|<NUMBER>|<CLOCK>)',
      'per (day|week|month|year|hour|minute)',
      '<NUMBER> <UNIT> (old|warranty|guarantee|trial|late|long|before|prior|after (the|your|you|purchase|delivery|buying|opening)|in advance|free|of (use|age|free)|battery|subscription|contract|pass|ticket|plan|on)',
      '<NUMBER> (hours|days) a (day|week|year)',
      'a (month|year|day|week|minute) (for|per|each|on|and|costs|with|plan)',
      '<MONEY> (a|per|each) <UNIT>',
      '(trial|warranty|guarantee|contract|notice period|period|validity|subscription) (is|of|lasts|runs) _2 <NUMBER> <UNIT>',
      '<NUMBER> times a <UNIT>',
      'once a <UNIT>',
      "(we're|i'm|are|am|is|was|were|been) (very|so|rather|quite|really|a bit|extremely)? (busy|away|ill|sick|closed|off|full|short staffed|snowed under|out|on leave|on holiday) _2 <WHEN>",
      '(busy|away|ill|sick|closed|off|out) (this|all) (week|month|<DAYPART>|day)',
      'by now',
    ],
    except: ['(no|not) more than', '(no|not) over'],
    hit: [
      'We had many messages in the past 24 hours.',
      'I had it for 10 minutes.',
      'Scanned last Tuesday.',
      'It is a 30 day trial.',
      'We are here 24 hours a day.',
    ],
    miss: ['We write within 24 hours.', 'It comes on Friday.'],
  },
  {
    match: [
      '((open|closed|opens|closes|available|reachable|staffed|serves|hours)|answer the phone|lines are|desk is|we work) _4 (from|on|until|till|between|at|<NUMBER>|<WEEKDAY>|<CLOCK>|every|weekdays|daily|today|<DATE>) _3 (<NUMBER>|<CLOCK>|<WEEKDAY>|<DAYPART>|weekdays) (am|pm|<WEEKDAY>)? (to|and|until|till)? <NUMBER>? (am|pm)?',
      '(here|open|opens|closed|available|there) (from|on|until|till|between) (<NUMBER>|<WEEKDAY>|<CLOCK>|weekdays) (am|pm)? (to|until|till|and)? (<NUMBER>|<WEEKDAY>|<CLOCK>)? (am|pm)?',
      'from <NUMBER> (am|pm)? (to|until|till) <NUMBER> (am|pm)? (every day|on weekdays|daily|weekdays)',
      '<WEEKDAY> (to|through|until|till) <WEEKDAY> _4',
      '(every|each) (day|<WEEKDAY>|morning|night|evening|month|year)',
      '(on)? (weekdays|weekends|sundays|saturdays|mondays|tuesdays|wednesdays|thursdays|fridays|bank holidays) _4',
      '(at|outside|during) (the weekend|office hours|business hours)',
    ],
    except: [
      '(will|should) be (available|open|there|here) _3',
      "(we'll|i'll) be (available|open|there|here)",
      'fridays (newsletter|update)',
    ],
    hit: [
      'Our customer service is open on weekdays from 8 am to 8 pm.',
      "If you need us, we're here from 7 am to 9 pm every day.",
      'Monday to Friday from 9 to 5.',
    ],
    miss: ['We call you by Friday.', 'It will be available on Friday.'],
  },
  {
    match: [
      `(you|you've|customers|passengers|guests) <SOON_ADVERB>? (have|can|may|need|must|should|had|got|has|could) _6 ${LIMIT}`,
      `((please|kindly|remember|sure)|(could|can|would|will) you|need to) _7 (by|before|within|until|in|on|at|for|than) _1 ${LIMIT}`,
      `^ (then|just|so|and)? (send|reply|return|tell|let|drop|pay|call|write|bring|post|choose|confirm|use|collect|pick|fill|upload|try|take|come|cancel|restart|check|sign|hold|press|wait|leave) _6 (by|before|within|until|in|on|at|for|than) _1 ${LIMIT}`,
      'until <NUMBER> <UNIT> before',
      '(if|when|unless) (you|it|they|nothing|the|your|that) _6 (by|before|within|in|after|until) (the)? (<NUMBER> (to)? <NUMBER>? <BUSINESS>? <UNIT>|<WHEN>|<WEEKDAY>|<NUMBER> <MONTH>|<DATE>|<DATENUM>)',
      'your (deadline|return window|cooling off period) _3 (<NUMBER> <UNIT>|<DATE>|<NUMBER> <MONTH>|<WEEKDAY>)',
      '(deadline|last day) (is|for) _5 (<NUMBER> <UNIT>|<DATE>|<NUMBER> <MONTH>|<WEEKDAY>|<DATENUM>)',
      '(returned|cancelled|exchanged|used|redeemed|returns are possible|cancel free) _3 (within|until|up to|by) <NUMBER> <UNIT>',
    ],
    except: [
      'you (can|may|should|could) expect _4',
      'you (should|can) (have|hear|get|receive|see) _4',
      'you (need|must|have) wait',
      '(wait|hold on|hang on|bear with (us|me)|be patient|sit tight|stand by) (until|till|for|up to) _3',
      '(please)? (expect|allow) _5',
      '(if|when) you _6 we (will|shall)',
    ],
    hit: [
      'You have 14 days to drop it off.',
      'Please send us a photo by Friday.',
      'Reply to this e-mail by Monday.',
      'If it does not arrive in 3 minutes, look in your spam folder.',
    ],
    miss: ['We call you by Friday.', 'You can expect our call on Monday.', 'Could you hold on until Tuesday?'],
  },
  {
    match: [
      `(ordered|bought|paid|issued|placed|sent|shipped|booked|reported|wrote|charged|received|dated|scanned|started|ended|cancelled|was|were|happened|signed|delivered|contacted|registered|returned|reached|came|arrived|opened|posted|renewed|joined|expired|submitted|stayed|visited|called|spoke|left) _3 (on|of|at|in|from|since|dated) (the)? ${DAY}`,
      `(dated|of|from) ${DAY} _1 (order|purchase|message|letter|visit|bill|invoice|call|flight|booking)`,
      `dated ${DAY}`,
      `(of|from|on|dated) ${DAY} (is|are|was|were|has|have|had|did|didn't|*ed)`,
      `(of|from) (your|the|our) _2 (<DATE>|<NUMBER> <MONTH>)`,
      `(order|orders|message|letter|mail|email|call|complaint|request|invoice|bill|visit|parcel|payment|purchase|statement|reading|appointment|booking|flight|ticket|fine|accident|charge|stay|contract|lesson|application) (of|from|dated) (the)? ${DAY}`,
      `(thank* for|thanks for|sorry (about|for)|about|during|after|since|regarding) (your|the|our) _3 on (the)? ${DAY}`,
      `^ on ${DAY} (you|we|i|the|your|it|a|an)`,
      `(valid|expires|expired|expire|works|runs|renews|renew|ends|end|starts|lasts|last) _2 (until|on|from|till|for|in|at) (the)? (<NUMBER> <MONTH>|<MONTH> <NUMBER>|<DATE>|<DATENUM>|<MONTH>|<WEEKDAY>|<NUMBER> <UNIT>)`,
      `(i|we|you|he|she|they) ${PAST} _4 (on|at|this|in|by) ${DAY}`,
      `(i|we|you|he|she|they) ${PAST} _4 (today|this <DAYPART>|earlier)`,
      `(i've|we've|they've|(i|we|they|<TEAM>) (have|has)) (already|just|also|now)? ${CHASED} _6 (today|this <DAYPART>)`,
      `(as|like) (i|we|you) ${PAST} _4 (on|at|this)? ${DAY}`,
      '(for|of|in) (january|february|march|april|may|june|july|august|september|october|november|december) (was|were|has|had|is|readings|bill|invoice)',
      '(has been|have been|was|were) _3 since _3 (<NUMBER>|<WEEKDAY>|<MONTH>)',
      `(today|this <DAYPART>) (i|we) ${PAST}`,
    ],
    except: [
      '(will|to|should|shall) be _4',
      '(will|to|should) _1 (started|left) _3',
      '(is|are) (booked|scheduled) _4',
      '(and|for|that|who|so) _5 (today|this <DAYPART>)',
      `${CHASED} _4 to (call|ring|come|bring|send|deliver|write|answer|reply|visit|fix|be) _5`,
    ],
    hit: [
      'You ordered the card on 28 April.',
      'The fine issued on 2 April.',
      'A credit on the bill dated 1 June.',
      'We received your letter on Monday.',
      'As I wrote on 3 March, it is late.',
      'Thanks for your message of 4 May.',
      "I've chased the courier twice today.",
      'Our caretaker has spoken to the builder this morning.',
    ],
    miss: [
      "I've reminded the courier to call you today.",
      "We've called the vet, and she comes today.",
      "I've passed it on and they call you today.",
      'It ships on 28 April.',
      'It will be delivered on Friday.',
    ],
  },
];
