import type { Entry } from '../../language-pack';
import { doing, done, NOT_DOING } from './promise-forms';
import { DELIVER, NOT_OURS } from './promise-verbs';

const ARRIVE = '(arrive|come|go|reach|follow|return|leave|land|travel|appear|turn up|show up|ship|go out|go live)';
const ARRIVES = '(arrives|comes|goes|reaches|follows|returns|leaves|lands|ships|travels)';
const DONE =
  '(*ed|sent|built|rebuilt|made|put|drawn|cut|set|brought|written|rewritten|dug|flown|driven|done|redone|found|laid|hung|taken|dealt|bought|sewn)';
const GOODS =
  '(one|part|card|device|parcel|copy|package|order|letter|item|ticket|tickets|documents|label|key|keys|certificate|contract|invoice|bill|statement|book|lamp|bag|suitcase|product|pair|details|instructions|rest|form|pass|quote|report|plan|list|link|code|schedule|timetable|confirmation|replacement|delivery|passport|licence|permit|results|policy|meter|router|phone)';

/** Sending, bringing, repairing, restoring: somebody does it, or it is done. */
export const deliver: readonly Entry[] = [
  {
    match: [
      ...doing(DELIVER),
      '(i|we) (promise|intend|undertake) to _1',
      "(i'll|we'll|i will|we will) have (it|the|your|them|this|a) _2 *ed",
      '(have|having) (it|your|the|this|them) _2 (sent|shipped|fixed|repaired|checked|replaced|rebuilt|made|looked at|redone|delivered|brought|cleaned|tested|printed|moved|removed|painted)',
      "(i'll|we'll|i will|we will) have _4 (sent|shipped|fixed|repaired|ready|done|delivered|replaced|back|with you|sorted|running|working|rebuilt|made)",
      '(we|i) (then|also|now)? (send|ship|post|deliver|dispatch|repair|replace|fix|exchange|correct|prepare|arrange|bring|collect|return|reissue|install|close|cancel|forward|print|book|restore|reset|remove|clean|mend) (it|you|your|them|this|that|the|a|an|both|another)',
    ],
    except: [
      `${NOT_OURS} (also|then|now|always)? will`,
      'will (get|come) back to you',
      'will (get|come) in touch',
      '(give|gives|make) (you)? (a|another) (call|ring|note)',
      "(i'll|we'll|will) (also)? add that",
      'will give (you)? (a|the) (better|clear|chance|idea|error|message)',
      'will make (it|sure|things|you|up)',
      '(company|we|shop|store) ships (worldwide|to|from)',
      'you _1 *ing',
      'are you _2',
      "(i'm|we're|am|are) _1 (getting|moving|coming|updating|changing|closing|opening|finishing|starting|releasing|launching|extending|renewing) (in touch|on|from|to|used|at|earlier|later|a|an|our)",
      '(i am|we are) sending you (this|our)',
      '(arrives|ships|comes|opens|closes|starts|moves) (with|in|at|on|to) (a|its|an|our|<NUMBER>|the box)',
      'are _1 sending (kind|our)',
      '(we|i) (can|could|do|did|always|never|only|usually|may|might|cannot) _2',
      '(if|whenever|when|unless|how|where|why|that|before|until|can|could|should|shall|do|did|may) (we|i) _2',
      '(shop|store|office|school|branch|clinic|library|company|service|restaurant|hotel|bank|reception) _1 (opens|closes|moves|starts|changes|prints|books|gives|makes|puts|covers|provides|accepts)',
      '(he|she|who|that|and) _2 (gives|makes|puts|gets|opens|comes) (you|it|a|the|in|with|on|to) _1',
      'then _2 (opens|starts|prints|closes)',
      '<TEAM> _3 (hand|order|service|books|orders|changes|starts|moves)',
      ...NOT_DOING,
    ],
    hit: [
      'We will send you a new one.',
      'A technician will come and replace it.',
      'Mark will be arriving shortly.',
      "We're going to fix it.",
      "We're restoring your files.",
      'A courier brings it to you.',
      'We send you a new one.',
      'We aim to settle your claim.',
    ],
    miss: [
      'We sent you a new one.',
      'It was repaired.',
      'You will get there by bus.',
      'The app will open the page.',
      'The company ships worldwide.',
      'Are you sending it by post?',
      'If we send you a code, type it in.',
    ],
  },
  {
    match: [
      ...done(DELIVER),
      `(will|shall|it'll|they'll|we'll) _1 be (${DONE}|cut back|put (back|up|right)|taken (away|care|down))`,
      `(is|are|it's) <SOON_ADVERB>? being ${DONE}`,
      "(you'll|you will) be (sent|given|issued|provided|moved|put through|reimbursed|reconnected)",
    ],
    except: [
      '(you|they) (will|should) be (able|asked|charged|required|redirected|prompted|taken|billed|signed|logged|offered)',
      'will be (charged|asked|required|needed|redirected|displayed|used|renewed|billed|saved|shown|prompted|signed|logged|deleted|disabled|lost|called|allowed|offered|expected|increased|raised|reduced|considered|treated|stored|logged|blocked|ignored|missed|pleased|delighted|excited|based|shared|limited|included|held|stopped|interrupted|delayed|closed for|valued|tired|interested|surprised|worried|honoured|satisfied)',
      'being (used|charged|asked|sold|shown|displayed|held|delayed|patient|caused|blocked|closed|cancelled|changed|phased|discontinued|kept|made (in|by)|built (in|by)|done (by|in))',
      '(can|may|might|before|without|after|of|for|despite|instead) being',
      'will be (moved|changed|updated|added|removed|applied|reset|closed|cancelled|renewed) automatically',
      '(subscription|membership|contract|plan) will be (cancelled|closed|extended|updated)',
      ...NOT_DOING,
    ],
    hit: [
      'It will be repaired.',
      'Your order is being packed.',
      'The heating is being restored.',
      'It is due to be delivered.',
      'Your suitcase is being flown back.',
    ],
    miss: ['It needs to be repaired.', 'The shop was being repaired.', 'It can be delivered.', 'The old plan is being discontinued.'],
  },
  {
    match: [
      '(is|are) <SOON_ADVERB>? (on (its|their|the|his|her) way|coming your way|heading your way|headed your way|as good as done)',
      '(is|are) <SOON_ADVERB>? (out for delivery|in transit|in production|on order|in preparation|on the van|in the post|in the mail|coming|going out)',
      '(on|in) (its|the) way (to you|from)',
      'visits you _1',
      "(you're|you are) (getting|receiving|due|going to (get|receive|have)) (a|an|the|your|our|it|them|two|another)",
      '(visit|repair|delivery|exchange|collection|installation|inspection|switch|move|work|works|replacement|swap) (will|should)? _1 (take|takes) place',
      '(leaves|leave) (our|the) _1 (warehouse|depot|shop|store|factory|house)',
      '(ships|dispatches) (on|to|in|within|<WHEN>|when|as|once|by|from|soon|shortly|next|<DATE>)',
      '^ _5 (ships|arrives|goes live|comes out|goes out|leaves)',
      `(new|replacement|spare|corrected|revised|missing|second|other) _2 ${ARRIVES}`,
      `(new|replacement|spare|corrected|revised|missing|second|other|final|updated|amended) _2 (will|should|is going to) ${ARRIVE}`,
      `${GOODS} (will|should|is going to|are going to) _1 ${ARRIVE}`,
      `${GOODS} (follow|follows) _2`,
      `${GOODS} (goes|go) out (to|in|on|by|with|today|tomorrow|from)`,
      '(is|are|it) (with|at) you (on|by|in|before|within|when|once|as|soon|shortly|<WHEN>|<DATE>)',
      '(repair|replacement|visit|new one|new part|spare part|part|technician|collection|exchange|inspection) (has been|have been|is|are) (ordered|arranged|booked|requested|commissioned|scheduled|organised|planned)',
      "(we've|i've|we have|i have|we|i) (ordered|booked|requested|arranged|organised|scheduled|commissioned) (a|an|the|your|another) _2 (repair|replacement|technician|part|visit|one|courier|collection|engineer|taxi|plumber|electrician)",
      '(comes|goes|going|go) (back)? (live|online|out) (on|in|as|soon|when|once|shortly)',
      '(fix|repair|update|patch|release|version|solution|replacement) is (coming|on the way|in the works|planned|on its way|in testing|in the pipeline)',
      '(has|have) been (ordered|booked|scheduled|reserved|arranged) for you',
      'to follow (by|in|soon|shortly|when)',
      'will follow',
    ],
    except: [
      '(arrives|ships|comes|goes|leaves|returns) (with|in) (a|its|an) (box|pouch|bag|case|charger|manual)',
      '(company|we|shop|store) ships (worldwide|to|from)',
      '(if|when|whenever|unless|as soon as|once|until|before|after) (the|a|your|it|this) _3',
      '(bus|train|ferry|tram|coach|flight|plane|shuttle|ship|boat|key|road|path|water|line|cable) _1 (leaves|arrives|goes|comes|will leave)',
      '(message|window|page|screen|menu|list|box|button|pop up|field|option|icon|prompt|light) will (appear|show up|come|return|open)',
      '(can|you|we|i|to|please) (follow|leave|come) _1',
      'by the way',
    ],
    hit: [
      'Your lamp ships today.',
      'A repair has been ordered.',
      'It leaves our warehouse on Wednesday.',
      'Your parcel is on its way.',
      "We've ordered a new part.",
      'A new card goes out to you.',
      'The final statement will follow.',
      'The contract is coming your way.',
    ],
    miss: ['The company ships worldwide.', 'The parcel arrived.', 'The bus leaves at ten.', 'A menu will appear.'],
  },
];
