import type { Entry } from '../../../language-pack';

const OURS = "(our|my|this department's|this team's)";

/** Turning to somebody. */
const TURN =
  '(contact|call|ring|phone|telephone|ask|email|e-mail|write to|speak to|speak with|talk to|talk with|turn to|get in touch with|get hold of|reach out to|reach|check with|take (it|this|that|the matter) up with|raise (it|this|that) with|bring (it|this|that) up with|sort (it|this|that) out with|discuss (it|this|that) with|approach|go to|go back to|apply to|complain to|consult|enquire with|inquire with|address|chase|see|try|message|visit)';

/** Who isn't us, or is us behind another door. */
const ELSEWHERE =
  '(bank|banks|manufacturer|manufacturers|maker|makers|carrier|courier|landlord|insurer|insurance|seller|sellers|supplier|provider|operator|authority|authorities|office|department|departments|team|shop|store|branch|dealer|dealership|airline|embassy|consulate|council|builder|developer|developers|agency|agent|company|desk|hotline|line|colleagues|colleague|reception|workshop|garage|clinic|school|vendor|retailer|contractor|platform|airport|hotel|post|ministry|employer|publisher|registry|lawyer|accountant|administrator|electrician|plumber|installer|support|billing|sales|accounts|hr|logistics|warehouse|centre|center|owner|organiser|organizer|host|site|neighbour|neighbours|neighbor|customs|people|hospital|doctor|doctors|pharmacy|service|unit|division|driver|restaurant|broker|exchange|distributor|counter|management|manager|caretaker|network|caterer|venue|promoter|theatre|box|library|university|faculty|institution|apple|google|microsoft|paypal|amazon)';

const PLEA =
  "(please|kindly|you (need|have|ought|advised|asked|requested|best) to|should|must|will have to|you must|you should|you'd better|you're best to|(i|we) (suggest|recommend|advise|ask) _1 you|can only (suggest|recommend|advise) _1 you|(i|we|can) ask you to|is best to|be best to|have to|need to|better to|so|then|just|try to|may want to|might want to)";

export const deflection: readonly Entry[] = [
  {
    match: [
      `(please|kindly) (directly)? ${TURN} (directly)? (the|your|our|a|their|its|this|another) _3 ${ELSEWHERE}`,
      `(;|,|–|—|:) (directly)? ${TURN} (the|your|our|a|their|another) _2 ${ELSEWHERE} (directly|about (this|that|it)|instead|yourself|for (this|that|it|help|details|more))`,
      `^ ${TURN} (the|your|our|a|their|another) _2 ${ELSEWHERE} (directly|about (this|that|it)|instead|yourself)`,
      `${PLEA} _1 ${TURN} (the|your|our|a|their|another|its|any) _2 ${ELSEWHERE} _2`,
      `${PLEA} _1 ${TURN} (them|him|her|someone else|somebody else|elsewhere|there|another _2|sales|billing|accounts|logistics|hr|customs|apple|google|microsoft|paypal|amazon)`,
      'take (it|this|that|the matter|your complaint|your question) up with (the|your|our|their|them|him|her|<NAME>|whoever) _1',
      '(please|kindly|you must|you need to|you have to|you should) (direct|address|submit|send|forward|refer|redirect|make|lodge|file) (it|this|that|your _3|the _3|all _3|any _3|such _3) (directly)? (to|with) (the|your|our|another|a different|their) _2',
      '(please|kindly|you must|you need to|you have to|you should) (direct|address|refer|redirect) _4 to _3',
      '(should|must|have to|need to|needs to|has to) be (directed|addressed|submitted|sent|referred|made|taken|raised) (directly)? (to|with) (the|your|our|another|a different|their) _2',
    ],
    except: [
      `(if|when|in case|whenever|unless|once) _8 ,? _2 ${TURN} (the|your|our|a|their|another) _2 ${ELSEWHERE}`,
      `should (you|it|anything|the) _8 ,? _2 ${TURN} (the|your|our|a|their|another) _2 ${ELSEWHERE}`,
      `${TURN} (the|your|our|a|their|another) _3 (police|doctor|doctors|fire|ambulance|emergency|hospital|gp|dentist|pharmacist|vet|poison*)`,
      `${TURN} (the|your|our|a) _3 (at once|immediately|right away|straight away) (if|and)`,
      `(you can|you may|feel free to|free to|welcome to) (also|always|of course|then|still)? ${TURN} _5`,
      `${TURN} (our|the) (support|service|customer|help) _3 (if|for|any|whenever|by|with|via|through)`,
      `${TURN} (us|me|our team|our support) _5 (if|or|at|by|on)`,
      `${TURN} _6 (if|by law|because the law|the law)`,
      '(see|visit|try|address|reach) (the|our|your|a) _3 (site|page|shop|store|support|service|line|people|host|network|post)',
      '(ask|see|consult|approach) _1 (a|your) _1 (electrician|plumber|doctor|pharmacist|lawyer|accountant|installer) _6',
      '(please|kindly|you must|you need to|you should|you have to) (send|return|bring|take|forward|submit) (it|this|the _3|your _3|both _2|all _2) (back)? to (our|the|your) (warehouse|workshop|shop|store|address|nearest|address|return*|service|counter|post|desk|following|front)',
      '(to|with) (us|me|our team|this address)',
      "(i|we|i'll|we'll|i've|we've) (will|have)? (just|already|also|then)? (ask|asked|contact|contacted|call|called|written|write|spoken|taken) _4",
      'so (we|i|that|it|you) _3',
      'and (we|i|it) _3',
      '(send|bring|take|return|submit|forward|move|make|file) (it|this|that|your _2|the _2) to (the|your|our) (next|left|right|door|side|top|back|other|wall|sun)',
    ],
    hit: [
      'Please contact your bank.',
      'You will have to ask the manufacturer.',
      'Noise is not our thing; take it up with the builder.',
      'Please direct your complaint to the billing department.',
      'You should speak to your landlord about the boiler.',
      'You need to contact them directly.',
    ],
    miss: [
      'Please contact us.',
      'If you smell gas, please call the network operator.',
      'You can also ask the bank.',
      'Please return it to our warehouse.',
      "I've asked the courier, and he comes tomorrow.",
    ],
  },
  {
    match: [
      `(not|isn't|aren't|no longer|never|wasn't) (really|actually|within|in|under|part of|a part of|something for)? ${OURS} (job|department|responsibility|area|business|concern|problem|task|field|remit|duty|scope|jurisdiction|competence|issue|team|matter|side|role|product|fault to fix)`,
      "(not|isn't|aren't) (something|anything|a thing|an area|a question|a matter) (that|which)? (we|i|our team|our department|customer service|support) (deal|deals|handle|handles|do|look|take|are|can|could|cover|covers|answer|answers|know|decide|have)",
      "(we|i|our team|our department|customer service|support|this department|this team|the shop) (don't|do not|doesn't|does not|can't|cannot|no longer|never|only) (deal with|handle|handles|look after|take care of|answer questions (about|on)|have anything to do with|get involved|know anything about|concern ourselves) _4",
      "(we|i) (are|am|'re|'m) (not|in no way) (the)? (right)? (responsible for|in charge of|involved in|the right (people|person|team|department|address|place)|concerned with|the ones|competent)",
      '(we|i) have nothing to do with _3',
      "(doesn't|does not|don't|do not|isn't|not) (fall|lie|belong|come|sit) (under|within|with|to|in) (our|my|us|this) _2",
      "(we're|i'm) not (the)? (responsible for|in charge of|involved in|the right (people|person|team|department|address|place)|concerned with|the ones)",
      '(nothing|little) to do with (us|me|our (team|department|company|shop|side))',
      "(that's|this is|that is|it is|it's|which is|these are) (a|something|one|an|only|purely|rather|really|more of)? _1 (matter|question|issue|thing|topic|problem|case|job|decision|one|something) (for|between you and|of) (the|your|our|another|a different|them|someone else|somebody else|whoever) _2",
      '(is|are|remains) (between you and|up to) (the|your|them|him|her) _2',
      '(out of|not in|beyond|outside) our (hands|power|control)',
      "(you|you've|you have) (come|written|called|got|contacted|reached|wrote|turned) (to)? (to)? the wrong (department|team|place|address|number|people|person|office|shop|branch)",
      'wrong (department|team) (for|,|–|—)',
      "(someone|somebody) else's (job|problem|responsibility|department|business)",
      '(another|a different|some other|the other) (department|team|office|company|branch|colleague|person|unit) (is|deals|handles|takes care|looks after|must|has to|would have to|will have to|answers|decides|should)',
      '(falls|fall|lies|lie|belongs|belong|comes|come) (under|within|to|with|into) (the)? (responsibility|remit|another|a different|other) _3',
      "(we|i) (can't|cannot|am unable to|are unable to) (help|assist) (you)? (with (this|that|it)|here|there|any further|further) _1",
      "(you will|you'll|you'd) have to (sort|work|figure|find|chase|arrange|deal with|settle|solve|resolve|fix|take care of) (it|this|that|them) _1 (out|yourself|yourselves|with|on your own)",
      "(i|we) (don't|do not|have no idea|wouldn't|can't) (know|say|tell) (who|whom) (is|does|deals|handles|can|you)",
    ],
    except: [
      'not our (fault|problem) alone',
      "(we|i) (don't|do not) (deal with|handle) (it|this|that) (badly|well)",
      '(up to) (you|the _1 (end|limit|point))',
      'up to (the|your) (end|date|day|<WEEKDAY>|knee|waist|limit|top|age)',
      'only (handle|handles) _3 (because|so)',
      '(question|matter|issue|case|job|decision|problem|thing) of (the|a|minutes|hours|days|days or|taste|our)',
      '(is|are|remains) up to (you|<NUMBER>) _2',
      'out of our hands (today|yesterday|on)',
      "(that's|this is) (a|an|the) _2 (case|one|thing|problem|issue|question) (for|of) (the|your) (phone|glasses|week|year|month|guitar|laptop)",
      "if (we|i) (can't|cannot) help _2",
    ],
    hit: [
      'Noise is not something we deal with.',
      "That's not our department.",
      'We are not responsible for parking.',
      'This is a matter for your landlord.',
      "You've come to the wrong department.",
      'You will have to sort it out with them.',
      'Another team handles refunds.',
    ],
    miss: ["It's not your department.", 'We deal with noise.', 'This is a matter of days.', 'We are responsible for the lift.'],
  },
];
