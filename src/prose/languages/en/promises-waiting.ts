import type { Entry } from '../../language-pack';

const INQUIRY =
  '(investigation|search|assessment|review|check|checks|analysis|trace|inspection|inquiry|enquiry|work|works|repair|repairs|process|reconnection|correction|recovery|transfer|migration|restoration|installation|cleaning|rebuild|replacement)';

/** Work that goes by itself, as its nouns tell it, and being asked to wait for it. */
export const waiting: readonly Entry[] = [
  {
    match: [
      "(is|are|it's) (already|now|still)? in (the|our) _2 (queue|backlog|pipeline|pile)",
      "(is|are|it's) (already|now|still|currently)? (under|in|up for) (review|investigation|consideration|examination|assessment|process|progress|discussion|hand)",
      '(opened|started|launched|begun|opening|starting) (a|an|the) _2 (trace|search|investigation|enquiry|inquiry|case|claim|check|review)',
      '(sent|gave|took|taken|given) _4 (for|to be) (testing|tested|examination|examined|repair|inspection|inspected|analysis|checking|checked|assessment)',
      'in (our|the) _1 queue',
      '(do|doing|trying|doing all|doing everything) (our|my|their|we|they) (very)? (best|utmost|can) to',
      '(working|work) (hard|flat out|around the clock|through|day and night|on (it|this|that|a|the))',
      '(put in|submitted|filed|lodged|placed|raised) (a|an) _3 (request|order|claim|ticket|application|query)',
      '(has|have) been (requested|ordered|applied for|queried|initiated|triggered|set in motion|commissioned|launched|kicked off|put in motion|put in hand|queued|lined up)',
      `${INQUIRY} (is|has|are|have) <SOON_ADVERB>? (under way|underway|in progress|ongoing|started|begun|been (started|opened|launched)|continuing|going on|running|in hand|in full swing)`,
      '(*tion|*ment|printing|building|training) _4 (has (started|begun)|is (under way|underway|in progress|ongoing))',
      '(is|are) (waiting|pending|awaiting) (for)? _2 (approval|review|confirmation|decision|signature|check|processing|part|parts)',
      '(is|are) on (our|the|my) (list|waiting list|to do list|desk|agenda|repair list)',
      '(added|put) _4 (to|on) (our|the|my) _2 (list|agenda|waitlist|schedule|queue)',
      'process is in motion',
      "(i'm|we're|they're|he's|she's|am|are|is) on (the (case|job)|to it)",
      "(i'm|we're|they're|i am|we are|they are) on it",
      'on the lookout for',
      "(you're|you are|yours is|your turn is) (next|<NUMBER> _1) (in (line|the queue)|on the list)",
      '(decision|approval|confirmation|application|request|order|refund|claim|appeal|case) _5 (is|are) (still|currently|now)? (pending|outstanding|open)',
      '(is|are) (planned|foreseen|on the roadmap|lined up|in the works)',
    ],
    except: [
      'in progress bar',
      'in (the|our) _1 queue you',
      '(has|have) already (opened|started)',
      'work* on (a|the|your) (mac|phone|tablet|computer|pc|train|weekend)',
      '(you|it|they|app|card) _2 (work|working|works) on',
    ],
    hit: [
      'Your message is in the queue.',
      'Your complaint is under review.',
      'The search has started.',
      'Your loan is waiting for approval.',
      'Reconnection is in progress.',
      'The pothole has been added to our repair list.',
    ],
    miss: ['You are in the right place.', 'It works on a Mac.'],
  },
  {
    match: [
      'please (wait|bear with|be patient|hold on|stay patient|stand by|sit tight|hold tight|hang on)',
      'bear with (us|me)',
      '^ (just)? (sit|hold) tight',
      '(watch this space|stay tuned)',
      'ask* you to (wait|be patient|bear)',
      'ask* (you)? for (your|a little|some)? patience',
      '(we|you) (will|may|might)? _1 (have|need) to (wait|be patient)',
      'wait for (the|our|their|a) _2 (decision|answer|reply|result|results|outcome|response)',
      '(thank you|thanks) for bearing with',
      '(give|allow|grant) (us|me|them|it|our _1|the _1) _3 (time|moment|while|bit|minutes|days|hours|weeks)',
      '(give|allow|grant) (us|me|them) (a|one|until|till|another) (minute|day|hour|week|<WEEKDAY>|<WHEN>|<DATE>)',
      '(need|needs) _3 (time|days|hours|weeks|moment) (to|for)',
      '(while|as) (we|i|they|he|she|our _1 <TEAM>) (look|check|investigate|find|sort|prepare|gather|fix|get|clear|review|search|resolve|process|work on|work to|are *ing|am *ing|is *ing)',
    ],
    except: [
      'wait (until|for) the (light|screen|tone|beep|page|app|progress)',
      'wait (until|for) it',
      'wait <NUMBER> (second|seconds|minute|minutes)',
      "(don't|doesn't|do not|not|no longer) (have|need) to (wait|be patient)",
      'you need _3 (time|days|hours|weeks)',
      '(no|not|need no|more) time (to|for) (you|your)',
      'as we (find|are|get) (you|it|in)',
    ],
    hit: [
      'Please bear with us.',
      'Please wait while we check.',
      'We will have to wait for the results.',
      "Please wait for the bank's decision.",
      'Please allow us some time to find it.',
    ],
    miss: ['Thank you for waiting.', 'Please wait until the light is green.', "You don't have to wait."],
  },
];
