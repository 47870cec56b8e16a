import type { Entry } from '../../../language-pack';

const THING =
  '(matter|issue|situation|topic|subject|incident|circumstance|circumstances|affair|point|concern|item|items|document|documents|case|problem|thing|points|aspect|process|event|information)';
const SAID =
  '(mentioned|said|discussed|stated|described|noted|indicated|explained|agreed|written|communicated|outlined|specified|pointed out|established|requested|advised|shown|listed|referred to)';

export const vagueReference: readonly Entry[] = [
  {
    match: [
      '(in|on|about|regarding|concerning|with|for|from|by|to|see|of|per|under|as per|considering|given|due to|despite|based on|following) (all)? (the|all the) (above|foregoing|below|following|aforesaid|latter|former|aforementioned)',
      '(the|all of the|all the) above $',
      '(the|this|that|these|those|your|our) (above|aforesaid|aforementioned|abovementioned|above mentioned|above named|above-mentioned|below mentioned|undersigned|said|foregoing) _2',
      '(the|all the) (above|foregoing|latter|former|aforementioned|aforesaid|same) (is|are|has|have|was|were|will|applies|apply|can|should|must|also|concerns)',
      `as (already|previously|earlier)? ${SAID} (above|earlier|before|previously|already|below|in (my|our|the) (last|previous|earlier) (email|message|mail|letter|call))`,
      `as (already|previously|earlier) ${SAID}`,
      `^ as ${SAID} ,`,
      `as (i|we) (already|previously)? ${SAID} (above|earlier|before|previously|below)`,
      '^ as (i|we) (said|mentioned|wrote|stated|explained) ,',
      `(see|refer to|read|check) (the|my|our)? _1 (above|below) $`,
      `(with|in) (regard|respect|relation|reference|connection|response) to (this|that|the|said|these|it|your|such) ${THING}`,
      `(about|regarding|concerning|of|on|in|into|for|with|to|over|from) (this|that|said|such|these|those) ${THING} _1`,
      `^ (this|that|said|these|such|the) (matter|issue|topic|subject|affair|point|circumstance|aspect|thing|concern) _1`,
      '(the|this|that) (matter|issue|case|item|thing|document|point|person|subject|amount|order|product|transaction|period|account|service) (at hand|in question|concerned|referred to|you mentioned|mentioned)',
      '(the|this|that) (relevant|respective|corresponding|mentioned|concerned|indicated|specified) (matter|issue|case|item|document|documents|information|person|department|data|part|thing|form|section|party|point)',
      '(regarding|concerning|about) (it|this|that|the matter|the issue|the same|the subject) (,)',
      '(regarding|concerning) (it|this|that|the matter|the issue|the same) $',
      '(do|send|confirm|provide|forward|note|regarding|receive|acknowledge|check|return) the same $',
      '^ (regarding|concerning|re|about) (this|that|it|the above|your matter|the matter|the same) ,?',
      '(handle|discuss|resolve|address|close|pursue|settle|forward|investigate|review|clarify|escalate|consider|solve|check|raise|finalise|finalize) (the|this|that|said) (matter|issue|topic|subject|point|affair|thing|concern)',
    ],
    except: [
      'the (former|latter) (of|owner|tenant|half|part)',
      'in the following _1',
      '(for|in|on|with|at|by|to) the following (:|<UNIT>|day|week|month|morning|year|link|address|number|page|steps|way|cases|hours|dates|times|places)',
      '(see|check|read) _3 below (:|the)',
      'with the (above|below) _1 (link|address|code|button)',
      'above ground',
      '(sorry|apologies|apologise|apologize|excited|happy|glad) (about|for) (that|this|it) ,',
      '(above|below) (the|zero|your|average|<NUMBER>|it|all)',
      'as (agreed|described|requested|shown|explained|written|advised|noted|listed) (on|in|by|with|at|yesterday|today|last)',
      '(this|that|these) (information|document|documents|case|process|point|situation|item|items|event|concern|problem) (is|are|was|about|of|with|where|when|number|at|from|we|you|i|has|can|will|takes|shows)',
      '(in|for) (this|that|such) case',
      '(from|at|on|to|up to|by|until) (this|that) point',
      'in these (situations|cases|circumstances)',
      'in (this|that) situation',
    ],
    hit: [
      'Regarding the above, we need more time.',
      'As mentioned before, it is closed.',
      'We are looking into this matter.',
      'The item in question is sold out.',
      'Concerning this issue, we will write.',
      'Please find the aforementioned form.',
      'Please confirm the same.',
      'As I said, it is closed.',
    ],
    miss: [
      'It is above the door.',
      'In this case the lamp is free.',
      'As agreed on 3 March, he comes.',
      'The bill is about the water.',
      'This is the lid.',
      "I'm sorry about that, and a new one is on its way.",
    ],
  },
];
