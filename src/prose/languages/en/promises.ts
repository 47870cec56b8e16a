import type { PromiseKnowledge } from '../../language-pack';

const CONTACT = '(call|ring|phone|contact|write|answer|reply|respond|email|message|update|inform|notify|tell|confirm|text)';
const CONTACTS = '(calls|rings|phones|contacts|writes|answers|replies|emails|messages|updates|informs|notifies)';
const WORK = '(check|investigate|look into|look at|handle|process|review|examine|trace|track|search|study|read|escalate|discuss|clarify|ask|find out|sort|pick up|deal with|work on|pass on|pass|forward|go through|test|solve|resolve)';
const WORKING = '(checking|investigating|looking|handling|processing|reviewing|examining|tracing|tracking|searching|studying|clarifying|sorting|dealing|working|testing|discussing)';
const DELIVER = '(send|resend|ship|dispatch|deliver|repair|fix|replace|exchange|install|visit|come|arrive|reach|restore|bring|post|mail|arrange|provide|issue|build|connect|activate|deactivate|order|prepare|finish|complete|remove|collect|close|cancel|correct|change|move|get|reconnect|reopen|unlock|swap|add|deploy|release|publish|book|open)';
const DELIVERED = '(sent|resent|shipped|dispatched|delivered|repaired|fixed|replaced|exchanged|installed|restored|brought|posted|mailed|arranged|provided|issued|built|connected|activated|prepared|completed|finished|removed|collected|corrected|changed|approved|reconnected|reopened|unlocked|deployed|released|published|closed)';
const MONEY = '(refund|credit|reimburse|compensate|repay|pay|transfer|return)';
const MONEY_DONE = '(refunded|credited|reimbursed|compensated|repaid|paid|transferred|returned)';
const SUM = '(money|refund|amount|sum|payment|credit|deposit|fee|fees|difference|balance|compensation|it)';

export const promise: PromiseKnowledge = {
  promises: {
    work: [
      {
        match: [`<WILL> _2 ${WORK}`, `(am|is|are) going to _1 ${WORK}`, `<WILL> _1 be _1 (checked|investigated|reviewed|examined|handled|processed|looked)`],
        hit: ['We will look into it.', "I'll personally check the meter.", 'Your request will be reviewed.'],
        miss: ['We looked into it.', 'Can you check the meter?'],
      },
      {
        match: [`<BE> _2 (already|currently|now)? ${WORKING}`, '<BE> _1 being _1 (checked|investigated|reviewed|examined|handled|processed|looked|tested)', '(we|i) (look|are looking) into'],
        hit: ['Our engineers are looking into the errors.', "We're handling your complaint.", 'It is being reviewed.'],
        miss: ['Are you working from home?', 'The lamp is working again.'],
        except: ['are you _1 (working|looking|checking)', "(is|are|it's|is now|are now) working", 'be working', 'what you are looking for', 'you are _2', "you're _1 (looking|working|checking)"],
      },
      {
        match: [
          '<HAVE> _1 (passed|forwarded|handed|escalated|sent|given|reported) _6 to _4 <TEAM>',
          "(i've|we've|have) _1 asked _5",
          "(i've|we've|have) _1 asked <TEAM>", "(i've|we've|have) asked _4 to",
          '(is|are|is now) (with|in the hands of) (our|the) _2 <TEAM>', '(is|are) in (the|our) queue', '(is|are) (being|under) (review|investigation|consideration)',
          '(look|looks|looking) (further)? into (it|this|that|the)',
        ],
        hit: ["I've passed the log files to our developers.", 'Your case is with our billing team.', 'Your message is in the queue.', "I've asked them to search the depot."],
        miss: ['You are in the right place.', "I've asked for your name."],
        except: ["i've asked for your"],
      },
      {
        match: ['please (wait|bear with|be patient|hold on|allow)', 'bear with us', 'ask you to (wait|be patient|bear)', 'ask for your patience', 'you (have|need) to wait'],
        hit: ['Please bear with us.', 'Please wait while we check.'],
        miss: ['Thank you for waiting.'],
      },
    ],
    contact: [
      {
        match: [`<WILL> _3 ${CONTACT} (you|back|with|when|as|by|on|within|to|your|yours|him|her)`, `<WILL> _3 ${CONTACT} $`, `(am|is|are) going to _1 ${CONTACT}`, `will be (answered|contacted|notified|informed|called)`],
        hit: ['We will call you.', "I'll write to you.", "We'll answer yours.", 'You will be contacted.'],
        miss: ['You can call us.', 'I called you yesterday.'],
      },
      {
        match: [`<TEAM> _1 ${CONTACTS} (you|back)`, `(he|she|they|somebody|someone) _1 ${CONTACTS} (you|back)`, 'answers? _2 (comes|goes) to you', `<TEAM> _2 ${CONTACTS} you`],
        hit: ['A technician contacts you to agree on a visit.', 'The answer comes to you in this thread.'],
        miss: ['The manual answers most questions.'],
      },
      {
        match: [
          '(get|gets|be|come|comes) (back|in touch) (to|with)? (you|on)?', '(get|be) in touch', 'keep you (posted|updated|informed|up)', 'let you know',
          "(you'll|you will|you) _1 (hear|have) _1 (back)? from (me|us|them|our|the|a|one|him|her|someone|somebody)", "(you'll|you will) _1 (have|get|receive) _1 (our|my|an|the|a) _2 (answer|reply|decision|update|message|response|call)",
          "(you'll|you will) hear",
          `would like to (speak|talk) to you`, '(decision|answer|reply|response) will be (sent|given|made)', 'follow up (with you|on this|by)',
        ],
        hit: ["I'll get back to you.", "I'll keep you posted.", "We'll let you know.", "You'll hear from me.", "You'll have our answer."],
        miss: ['Let me know what you think.', 'Bring it back to the shop.'],
        except: ['if you _3 get in touch', 'please get in touch', '(can|do|to|could) get in touch', 'feel free to get', '^ get in touch', 'thank* _4 (getting|get) (back|in touch)', 'how to get in touch', 'you _2 get (back|in touch)', 'ways? to get in touch'],
      },
    ],
    deliver: [
      {
        match: [`<WILL> _3 ${DELIVER}`, `(am|is|are) going to _1 ${DELIVER}`, `(will|shall|to) _1 be _1 ${DELIVERED}`, `we'll be _1 (sending|shipping|building|replacing|repairing|installing|fixing|delivering)`],
        hit: ['We will send you a new one.', 'A technician will come and replace it.', 'It will be repaired.'],
        miss: ['We sent you a new one.', 'It was repaired.'],
      },
      {
        match: [
          `<BE> _1 (sending|shipping|dispatching|delivering|repairing|fixing|replacing|installing|restoring|bringing|arranging|preparing|building)`, `<BE> _1 being _1 ${DELIVERED}`,
          '(is|are) (already)? on (its|their|the) way', '(leaves|leave) (our|the) _1 (warehouse|depot|shop|store)', '(ships|dispatches) (on|to|in|within|today|tomorrow|when|as|once|by|from|<DATE>)', `<TEAM> _1 (brings|delivers|visits|comes|sends|repairs|replaces|installs|fixes) (it|to|you|your|the|by)`,
          '(new|replacement|spare) _1 (one|part|card|device|parcel|copy)? ships', '(is|are) with you (on|by|in|before|within|<WHEN>)',
          '(repair|replacement|visit|delivery|new one|new part) has been (ordered|arranged|booked)', `^ _5 (ships|arrives)`,
        ],
        hit: ["We're restoring your files.", 'Your lamp ships today.', 'A courier brings it to you.', 'A repair has been ordered.', 'It leaves our warehouse on Wednesday.'],
        miss: ['The company ships worldwide.', 'The shop is being repaired by nobody.', 'The parcel arrived.'],
        except: ['(company|we|shop) ships worldwide', 'being repaired by nobody'],
      },
      {
        match: [
          "(you'll|you will|you should) _1 (get|receive|have|see|find) _1 (a|an|the|your|our|it|them|new|another)", '(will|should|to) _1 be (back|ready|restored|with you|there|on|available|working|in your|live|up|online|at your|delivered|fixed)',
          '(expect|expects|hope|hopes|plan|plans|aim|aims|try) to _2 (have|get|send|ship|deliver|fix|repair|restore|finish|be)', "(they'll|it'll|they will|it will|it should|they should) _1 be _1 (in|with|on|at|back|ready|there|working|available)",
          'is printed', 'will (open|start|begin|work|appear|show|return)',
        ],
        hit: ["You'll get an e-mail with the label.", 'Water will be back.', 'We expect to have it back.', "They'll be in your folder."],
        miss: ['You have a new message.', 'It is back.'],
        except: ["(you'll|you will) see (a|the|your) _2 (button|page|list|field|box|menu|tab|screen|message)", "(you'll|you will) find (it|the|your|a|them|all|our)"],
      },
    ],
    money: [
      {
        match: [`<WILL> _3 ${MONEY} _3 (you|your|the|it|this|back|for|both|that)`, `<BE> _1 (refunding|crediting|paying|reimbursing|transferring|returning) _1 (back|you|the|your|it)?`, `(will|to) _1 be ${MONEY_DONE}`, `(am|is|are) going to _1 ${MONEY}`],
        hit: ["We'll also refund your delivery fee.", "We're paying back the deposit.", 'The sum will be credited.'],
        miss: ['You can pay by card.', 'I refunded the fee.'],
        except: ['you (will|are) _2 pay'],
      },
      {
        match: [
          `${SUM} (is|will be|should be|are) (back)? _1 (in|on|to|with) your`, '(money|refund|payment|credit|deposit) (is|will) _1 (on its way|arrive|reach|be|come|follow|appear)', "(you'll|you will|you) _1 (see|get|receive|have) _1 (a|the|your|our) _1 (credit|refund|money|compensation|deposit)",
          'get (your|the) money back', 'refund (is|has been) (approved|started|requested|being)', 'refund has been (approved|started|requested|issued)',
        ],
        hit: ['The money is in your account.', "You'll see a credit.", 'The money will be back on your card.', 'Your refund has been issued.'],
        miss: ['The money is yours.', 'Your account has a credit.'],
      },
    ],
  },
  times: [
    {
      match: [
        '(in|within|after|under|over) (about|around|roughly|approximately|just|less than|at most|no more than|up to|the next|next)? <NUMBER> (to|or)? <NUMBER>? (more)? <BUSINESS>? <UNIT>', 'in the next <NUMBER>? <BUSINESS>? <UNIT>', 'within (the|this|one) (hour|day|week|month|<NUMBER>)', 'within the next <UNIT>', '(up to|at most|no more than|less than|maximum) <NUMBER> <BUSINESS>? <UNIT>',
        '<NUMBER> (to|or)? <NUMBER>? <BUSINESS> days', '(takes|take|lasts) _2 <NUMBER> (to)? <NUMBER>? <UNIT>', 'every <NUMBER>? <UNIT>', "<NUMBER> (hours'|days'|weeks') (time|notice)", "in (an|a) (hour's|day's|week's) time", 'within (half an|an) hour', 'a (day|week|month) from now', 'same (day|business day)', 'next (business|working) day',
      ],
      hit: ['You get it within 24 hours.', 'In 3–5 working days.', 'We update it every two hours.', 'It takes up to two weeks.', 'In less than five minutes.'],
      miss: ['The box has five parts.', 'It is within reach.'],
    },
    {
      match: [
        '<WHEN>', '(this|next|coming|following) (week|month|<DAYPART>|weekend|<WEEKDAY>|<MONTH>)', '(on|by|before|until|from|no later than|latest|latest on|this|next|till) (the)? <WEEKDAY>', '<WEEKDAY> (<DAYPART>|<NUMBER>|the)', '(by|before|at|until|from|around|till|after) (the)? (<CLOCK>|<DAYPART>|close of business|cob|eod)',
        '<NUMBER> (am|pm|a.m|p.m)', "(at|by|before|around) <NUMBER> (o'clock|am|pm|today|tomorrow)", '<CLOCK>', '(the|this|next)? end of (the|this|next)? (day|week|month|year|business|<MONTH>|<WEEKDAY>|today)', '<MONTH> <NUMBER>', '<NUMBER> (st|nd|rd|th)? (of)? <MONTH>', '(by|in|before|until|early|late|mid) <MONTH>', '<DATENUM>', 'between <NUMBER> and <NUMBER>', 'first thing (tomorrow|in the morning|on)', 'at (the)? (very)? latest', 'later (today|this week)', 'no later than',
      ],
      hit: ['I will write by Thursday.', "She'll call you this afternoon.", 'By 6 pm.', 'At the latest on Monday 12 May.', 'By the end of the week.'],
      miss: ['May I help you?', 'It is on the list.', 'The end of the cable.'],
    },
  ],
  vague: [
    {
      match: [
        'soon', 'shortly', 'asap', 'as soon as (possible|we can|i can|we|i|practicable|it can)', 'as (quickly|fast|promptly|early|swiftly) as (possible|we can|i can)', 'in due course', 'in due time', '(at|in) (the|our) (earliest|first) (opportunity|convenience|possible)', 'at our (earliest)? convenience', 'in the (near|not too distant) future', 'before (long|too long)', 'when (we|i) can', 'when (we|i) get (to it|round|a chance|around)', 'whenever we can', 'once we (can|get)',
        'in a (little)? (while|bit|moment)', 'in no time', 'any (time|day|moment|minute) (now|soon)?', 'without delay', 'in a timely (manner|fashion)', 'promptly', 'immediately', 'right away', 'straight away', 'at some point', 'eventually', 'one of these days', 'later on', 'quickly', 'in the coming (days|weeks|time|months)', 'over the coming (days|weeks)', 'sooner or later', 'momentarily', 'in time', 'a bit later', 'as and when', 'with no delay', 'speedily', 'in the (next|coming) (few)? (days|weeks)',
      ],
      except: ['as soon as you', 'how soon', 'no sooner', 'too soon', 'soon (after|enough)', 'sooner than', 'see you _2 soon', 'hope* to _5 soon', 'as soon as the (light|screen|device|app|code|page)', 'look* forward _6 soon', 'get well soon', '(any|all) time', 'in time for'],
      hit: ['We will answer soon.', 'As soon as possible.', 'A decision will be sent in due course.', "We'll write when we can."],
      miss: ['As soon as the light turns green, it is ready.', 'I hope to see you again soon.'],
    },
  ],
  idleTimes: [
    {
      match: ['(last|past|previous|first) <NUMBER>? <UNIT>', '(last|yesterday) <WEEKDAY>?', 'last (week|month|year|night|<WEEKDAY>|<MONTH>)', 'yesterday', '<NUMBER> <UNIT> ago', 'since _2 (<NUMBER>|<CLOCK>|<WEEKDAY>|<MONTH>|yesterday|this)  (am|pm|<MONTH>)?', 'since <NUMBER> <MONTH>', 'since <CLOCK> (am|pm)?', 'for (the)? (last|past|about)? <NUMBER> <UNIT>', 'per (day|week|month|year|hour)', '<NUMBER> <UNIT> (old|warranty|guarantee|trial|late|long|before|after)', 'a (month|year|day) (for|per)'],
      hit: ['We had many messages in the past 24 hours.', 'Hold the button for ten seconds or for 10 minutes.', 'Scanned last Tuesday.'],
      miss: ['We write within 24 hours.'],
    },
    {
      match: [
        '(open|closed|opens|here|available|reachable|staffed|answer the phone|opening hours|office hours|lines are open) _4 (from|on|until|between|<NUMBER>|<WEEKDAY>|<CLOCK>|every|weekdays|daily|today) _4 (<NUMBER>|<CLOCK>|<WEEKDAY>|<DAYPART>) (am|pm|<WEEKDAY>)? (to|and|until)? <NUMBER>? (am|pm)?', 'from <NUMBER> (am|pm)? (to|until) <NUMBER> (am|pm)? (every day|on weekdays|daily|weekdays)?', '(every|each) day', 'on weekdays', 'weekdays',
        "(you|you've) (have|can|may|need|must|should|had|got) _8 (<NUMBER> <UNIT>|<WHEN>|<WEEKDAY>|<CLOCK>|<DATE>|<DATENUM>)", '(please|kindly|could you|can you|would you) _8 (by|before|within|until|in|on) (the)? (<NUMBER> <UNIT>|<WHEN>|<WEEKDAY>|<NUMBER> <MONTH>|<DATE>|<DATENUM>|end of _2 (week|month|day))',
        '^ (send|reply|return|tell|let|drop|pay|call|write|bring|post|choose|confirm) _8 (by|before|within|until) (the)? (<NUMBER> <UNIT>|<WHEN>|<WEEKDAY>|<NUMBER> <MONTH>|<DATE>|<DATENUM>)', 'until <NUMBER> <UNIT> before',
      ],
      hit: ['Our customer service is open on weekdays from 8 am to 8 pm.', 'You have 14 days to drop it off.', 'Please send us a photo by Friday.'],
      miss: ['We call you by Friday.'],
    },
    {
      match: [
        '(ordered|bought|paid|issued|placed|sent|shipped|booked|reported|wrote|charged|received|dated|scanned|started|ended|cancelled|was|were|happened|signed|delivered|contacted|registered|your order|your message|your letter|the bill|your visit) _3 (on|of|at|in|from|dated) (the)? <WEEKDAY>? (<NUMBER> (of)? <MONTH>|<MONTH> <NUMBER>|<MONTH>|<WEEKDAY>|<DATE>|<DATENUM>|<CLOCK>)', 'dated (<NUMBER> <MONTH>|<DATE>|<DATENUM>|<MONTH>)', '(of|from) (your|the) _2 (<DATE>|<NUMBER> <MONTH>)', '(order|message|letter|mail|email|call|complaint|request|invoice|bill|visit|parcel|payment) (of|from|on|dated) (<DATE>|<DATENUM>|<NUMBER> <MONTH>|<MONTH> <NUMBER>|<WEEKDAY>)', '(valid|expires|expired|available|works|runs) _2 (until|on|from|till) (<NUMBER> <MONTH>|<DATE>|<DATENUM>|<MONTH>|<WEEKDAY>)',
      ],
      hit: ['You ordered the card on 28 April.', 'The fine issued on 2 April.', 'A credit on the bill dated 1 June.'],
      miss: ['It ships on 28 April.'],
    },
  ],
  idlePromises: [
    {
      match: ["(will|shall|would) (not|never|no longer)", "(won't|wouldn't|can't|cannot|couldn't)", "(don't|doesn't|didn't|do not|does not|did not|never) _2", '<WILL> (never|not)', '(nobody|no one|nothing) will', "you (will|'ll|can|could|may|need|must|should) (need|have to|be able|be asked)", "(you'll|you will) _1 (need|have to|be able|be asked|notice)", '(i|we) (will|shall) _1 (be|stay) (here|glad|happy)', "(i'll|we'll|i will|we will) (gladly|happily)? (be (happy|glad|here)|help)", 'shall (i|we)', '<WILL> always'],
      hit: ["We will not charge you.", 'We will never pass them on.', "You'll need a photo."],
      miss: ['We will call you.'],
    },
  ],
  takes: [
    {
      match: ['(it|this|that|which) (usually|normally)? (takes|lasts|may take|can take|will take|should take|might take)', '(checking|check|repair|review|delivery|process|processing|transfer|investigation) (usually|normally)? (takes|may take|can take|will take)', 'allow (us|up to|<NUMBER>)', 'within <NUMBER> <BUSINESS>? <UNIT> at (the)? (most|latest)'],
      hit: ['This takes at most a day.', 'The repair usually takes two days.'],
      miss: ['He takes the bus.'],
    },
  ],
  offers: [
    {
      match: ["if (you'd|you would|you) (like|want|wish|prefer|need|decide|change|have|agree|are)", 'if (that|this|it) (suits|works|helps|happens|is not|is still|does not|comes)', "should (you|anything|it|there)", '(would|do) you (like|want) (me|us)', '(i|we) (can|could|would|may|might) (gladly|happily|also|always)?', "(i'd|we'd) be (happy|glad)", 'let (me|us) know if', 'just (say|write|tell|let)', 'whenever you', "if (anything|something|there's|there is)", 'in case you', 'unless you', 'hope to (see|hear|welcome)', 'look forward to', 'looking forward to', 'if you (ever|still|do|can)'],
      except: ["(i|we) (can|could) see", '(i|we) can confirm', '(i|we) (can|could) (now)? tell', '(when|as soon as|as quickly as|until|as fast as|once) (we|i) can', '(can|could|would|may|might) (not|only)', '(we|i) (would|could|might|may) like to (speak|talk)'],
      hit: ['If you like, I can call you.', 'Should anything be unclear, write to me.', 'I look forward to hearing from you.'],
      miss: ['We will call you when we can.'],
    },
  ],
  clauseBreaks: [
    { match: [',', ';', ':', '—', '–', '(', 'but', 'and (we|i|you|our|the|a|an|it|he|she|they|your|then|will|is|are)', "and (we'll|i'll|it'll|they'll|you'll|he'll|she'll|we're|i'm)", 'so (we|i|you|that)', 'while'], hit: ['It is late, but it comes.'], miss: ['It comes.'] },
  ],
};
