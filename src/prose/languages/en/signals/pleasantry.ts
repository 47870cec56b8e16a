import type { Entry } from '../../../language-pack';

/** Says nothing but a courtesy: thanks for writing, we have your message, hope you are well. */
export const pleasantry: readonly Entry[] = [
  {
    match: [
      '(thank you|thanks|many thanks|we thank you|i thank you|grateful) (so much|very much|a lot|again|in advance|once again)? (for|to you for) (your|the|contacting|writing|reaching|getting|choosing|being|taking|calling|messaging|letting|sharing|bringing|all|joining|waiting|understanding|this|coming|using) _6',
      '(thank you|thanks|we thank you|many thanks) (so much|very much|a lot|again|in advance)? $',
      "(we|i|we've|i've|we have|i have|our team) (have|has)? (now|just|safely|successfully|also)? (received|got|read|registered|noted|logged|seen|have) (your|it|this|the) _1 (message|email|e-mail|request|enquiry|inquiry|letter|ticket|question|feedback|complaint|note|mail|query|comments|words)",
      '(your|the) (message|email|e-mail|request|enquiry|inquiry|letter|ticket|question|feedback|complaint|note|case) (has|was|is|has been) _2 (received|registered|noted|logged|recorded|in|arrived|reached us|with us|important to us|safe with us|open|very important|valuable|appreciated)',
      '(your|the) (message|email|request|feedback|enquiry) _1 (reached|arrived|came) _2',
      '(hope|trust) (that)? (you|this|all|everything|your) _4',
      '(it|this) (is|was|has been) (always)? (a|our|my) _1 (pleasure|honour|joy) _3',
      "(we|i|we're|i'm) _1 (are|am)? _1 (glad|happy|pleased|delighted|honoured|grateful|always happy|here for you|at your service) (that|to|you|for|about)? _5",
      '(we|i) (really|truly|very much|greatly|always|do|highly|also)? (appreciate|value|understand|care|love) (your|you|it|that|about|how|hearing) _4',
      '(we|i) (wish|look forward) _6',
      '(your|customer) (satisfaction|feedback|opinion|business|trust|comfort|patience|loyalty|support) _4',
      "(you are|you're) (important|welcome|valued|a valued|our|always welcome|very welcome) _3",
      '(we|i) (take|are taking) (your|this|it) _4 seriously',
      '(we|i) (do|are doing|strive|always strive|try) _2 (best|utmost|everything) _3',
      '^ (have|enjoy) (a|your|the) _4',
      'have a (good|great|nice|lovely|pleasant|wonderful) _2',
      'always (at your service|happy to help|glad to help) _2',
      '(take care|all the best|nice to hear from you|great to hear from you|lovely to hear from you|good to hear from you) _2',
      '(sorry|apologise|apologies) (for (any|the) (inconvenience|delay|trouble|wait)|to hear (that|this)) _3',
    ],
    except: ['(by|until|within|before|on) (<DATE>|<WEEKDAY>|<DURATION>|<NUMBER>) _2'],
    hit: [
      'Thank you for contacting us.',
      'We have received your message.',
      'I hope you are well.',
      'Your feedback is important to us.',
      'We are always happy to help.',
    ],
    miss: ['The lamp comes on Monday.', 'Which size do you need?'],
  },
];
