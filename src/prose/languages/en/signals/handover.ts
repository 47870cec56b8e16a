import type { Entry } from '../../../language-pack';

/** Says that another person or team takes the matter over. */
export const handover: readonly Entry[] = [
  {
    match: [
      `(passed|passing|pass|forwarded|forwarding|forward|handed|handing|hand|transferred|transferring|transfer|escalated|escalating|escalate|referred|referring|refer|assigned|assigning|assign|moved|moving|redirected|reassigned|given|routed) (it|this|that|you|your _2|the _2|everything|them|him)? (on|over|up|along)? to (the|our|a|another|an|my|one of our|someone|somebody|<NAME>|responsible) _3`,
      "(another|a different|a|an|one of (our|my)|the responsible|the relevant|someone|somebody|our|my|some other) _3 (will|'ll|is going to|shall|is now) _2 (take over|take (it|this|that|your case|care)|taking over|handle|look after|deal with|continue|contact you|get in touch|be in touch|write to you|call you|answer|reply|follow up|get back to you|handling|looking after)",
      '(colleague|colleagues|someone|somebody|person|specialist|expert|<TRADE>) (will|is going to|has) _2 (take|taken) (it|this|your case|over) _2',
      "(i'm|i am|i'll be|i will be) (leaving|away|on leave|on holiday|moving|handing)",
      '(case|ticket|request|matter|message|complaint|claim|question|enquiry|application) (is|has been|was|will be) (now|being)? (transferred|escalated|handed over|passed on|reassigned|forwarded|redirected|referred) $',
      '(takes|taking|take|took|taken) over (your|the|this|from|as|now|it|my)?',
      `(your|the|this) (case|ticket|request|matter|message|complaint|claim|question|order|enquiry|application|file|account|issue|problem|project) (is|has been|was|will be|goes|now goes|moves) (now|being)? (with|handled by|passed to|dealt with by|looked after by|transferred to|forwarded to|assigned to|escalated to|to|handed to|handed over to|moved to|passed on to) (the|our|a|another|an|one of our|someone|somebody|my|<NAME>) _2`,
      `(new|another|different) (contact|contact person|account manager|case worker|adviser|advisor|person in charge|handler)`,
    ],
    except: [
      "(can't|cannot|not|never|won't|don't|do not|unable to|no need to|without) _2 (pass|forward|hand|transfer|escalate|refer|transferred|passed|forwarding|handed) _5",
      '(money|refund|amount|sum|payment|balance|points|data|parcel|goods|key|keys|file|files|<MONEY>) _3 (transferred|transfer|passed|handed|moved|given|forwarded) _3',
      '(transfer|transferred|moved|given|passed|handed|hand|transferring|forwarded|moving) (it|them|the (money|refund|amount|sum|parcel|key|keys)|<MONEY>|your (money|refund|deposit|order|booking|appointment|parcel)) to (your|the (account|card|bank|customer|address|neighbour|driver))',
      '(to) (your|the) (account|card|bank|new address|next|customer|next day|following)',
      "(driver|courier|fitter|technician|plumber|engineer|electrician|installer|carrier|postman|locksmith|mechanic) (will|'ll|is going to) _2 (contact|call|write|get|deal|be|look|take|handle|answer) _2",
      '(if|when|should|would you like) _5 (transfer|pass|forward|hand|take over|escalate|refer) _3',
      '(we|our team) (will) _1 (look|deal|handle|take care|answer|reply|contact|write|get) _2',
      "(our|the|my) (team|company|office|shop|support|support team|service|customer service|service team|customer care|warehouse|workshop) (will|'ll|is now) _2",
      '(refer|referring) to (your|the|our) (message|letter|order|manual|guide|terms|invoice|email|page)',
    ],
    hit: [
      "I've passed your case to our experts.",
      'Another colleague will take over.',
      'Someone will get back to you.',
      'Your case has been transferred to another department.',
      'I am handing it over to the team.',
      'You have a new contact person.',
    ],
    miss: [
      'The driver will call you.',
      'The money was transferred to your account.',
      "We can't transfer it to another team.",
      'We will look after it.',
    ],
  },
];
