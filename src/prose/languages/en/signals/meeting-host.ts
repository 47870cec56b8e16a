import type { Entry } from '../../../language-pack';

/** Says who leads a meeting, or whom the customer meets. */
export const meetingHost: readonly Entry[] = [
  {
    match: [
      '(host|hosts|hosted|hosting|lead|leads|led|chair|chairs|chaired|moderate*|run|runs|facilitate*|guide|guides|present|presents|presented|introduce*|speaker|speakers|organiser|organizer) _2 (by|the|it|is|us|you|,|through|<NAME>|this|are|our|:|will)',
      "(i|my colleague|our <TRADE>|<NAME>|<TRADE>) (will|'ll)? _1 (host|lead|chair|run|moderate|meet|welcome|present|guide|show|be there|take you|be your host|walk|join|explain|be leading|be hosting)",
      "(i'll|i will|i'm) _2 (host|hosting|lead|leading|chair|there|run|running|meet|show|welcome|walk|present|guide|take)",
      '(with|meet|meeting|by|from|ask for|join) (<NAME>|me|dr|mr|mrs|ms|my colleague|(our|my|a|an) _1 <TRADE>|our (head|director|lead|product|sales|project)) _2',
      '<NAME> (from|of|is|and) _2',
      '<NAME> , (our|the|your|my|head|who)',
      '(your|our|the) (host|contact|adviser|advisor|trainer|guide|doctor|presenter|interviewer|consultant) (is|will|will be|:) _2',
      "(let me|i'd like to|i would like to) (show|walk|take|guide|present) you _1",
    ],
    except: ['(hi|hello|dear|hey|morning|afternoon|evening|welcome) <NAME> _2'],
    hit: [
      '{{agent.name}} will host it.',
      'The host is Anna.',
      "I'll lead the call.",
      'You meet our engineer.',
      'It is with {{colleague.name}}.',
    ],
    miss: ['We meet on Monday.', 'The link is here.', 'Hello {{customer.name}}, the link is here.'],
  },
];
