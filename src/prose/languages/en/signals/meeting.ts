import type { Entry } from '../../../language-pack';

const EVENT =
  "(meeting|video call|video meeting|online meeting|conference call|videoconference|video conference|webinar|zoom|zoom call|teams call|teams meeting|google meet|demo|workshop|kick-off|consultation|interview|session|training session|call|conference|appointment|onboarding|briefing|round table|walkthrough|info evening|get-together|presentation|review meeting|catch-up|parents' evening|hearing|open house|viewing)";
const GATHERING =
  '(meeting|video call|video meeting|online meeting|conference call|videoconference|video conference|webinar|zoom call|teams call|teams meeting|google meet|demo|kick-off|training session|zoom meeting|briefing|round table|info evening|review meeting|planning session|group call|kick-off call|online session|onboarding call|onboarding session|video consultation|walkthrough|catch-up|workshop)';

/** Invites to a meeting or a video call. */
export const meeting: readonly Entry[] = [
  {
    match: [
      `(invite you|invited|inviting you|invitation) _4 (to|for) _4 '? ${EVENT}`,
      `(join|join us|attend|come to|take part in|participate in|dial in to|log in to) (for|us for|us at|in)? (the|our|a|an|this|my) _3 '? ${GATHERING}`,
      `(let's|let us|we'll|i'd like us to|we will|shall we|i would like to|i'd like to|we'd like to|we would like to|like to|we should|we can) (meet|have|hold|set up|schedule|arrange|discuss|go through) _3 (in|on|over|for|a|the|an|by|your) _3 (zoom|teams|skype|meet|webex|${GATHERING.slice(1, -1)})`,
      "(let's|let us|we'll|we will|shall we|i'd like to|would like to) (meet|meet up|sit down) (on|at|in|for|and|with|to|online|tomorrow|next|over|about|again|face) _2",
      "(like to|want to|hope to|shall we|can we|could we|we'll|i'll|we will|i will|let us) meet (you|up)? _3 (on <WEEKDAY>|on <DATE>|on <NUMBER>|at <CLOCK>|at <NUMBER>|tomorrow|next week|at noon|this week) _1",
      `(i've|we've|i have|we have|has been|is) (scheduled|booked|set up|arranged|planned|set|organised|organized) (for)? (a|an|the|our|you for|you in for|us) _3 ${GATHERING}`,
      `(schedule|arrange|set up|book|organise|organize|plan|have|hold|do) (a|an|our|another) _2 ${GATHERING} (with you|with us|together|on|at|next|tomorrow|this) _1`,
      '(could|can|shall|may) (we|i) (have|do|hold|arrange|set up|schedule) a _1 (call|meeting|chat|video call|session) (on|at|next|tomorrow|with|this) _1',
      '(invited|invite you) to (our|the|a|an) _2 (open day|open evening|event|evening|tour|visit|tasting|opening|launch|party|reception|information evening)',
      '(like to|want to|hope to|happy to|glad to) (see|meet|welcome|receive) you (in|at) (my|our) _1 (office|place|room|clinic|studio|practice|showroom|branch|shop|home|house) _2',
      '(join|see) (us|me) on (zoom|teams|skype|webex|meet|google meet|whereby) _2',
      "(let's|let us) (talk|speak|meet|discuss|have) _3 on (zoom|teams|skype|webex|google meet)",
      '(booked|arranged|made|scheduled|set up) (you)? (a|an) (appointment|consultation|meeting|interview|session|call) (for you|with you)? (with|on|at) _1',
      `(our|the|your) _3 '? ${GATHERING} (is|takes place|will be|will take place|starts|begins|is on|happens) (on|at|from|scheduled|planned|set|held|tomorrow|next|booked|<DATE>|<WEEKDAY>|in|via|to|with)`,
      `(looking forward to|see you (at|in)) (our|the|your) _2 ${GATHERING}`,
    ],
    except: [
      `(no|not|cancelled|canceled|if|whether|without|instead of|after|minutes|notes|recording|was|missed|thank you for) _4 ${EVENT} _3`,
      `${EVENT} (was|is|has been) (cancelled|canceled|over|moved|recorded|full)`,
      '(if you|would you) like _6',
      "(unable|cannot|can't) _6",
    ],
    hit: [
      'I would like to invite you to a video call.',
      'Please join our meeting on Monday.',
      "Let's meet on Tuesday.",
      "We've scheduled a demo for you.",
      'Our meeting is on Friday.',
      'Join us on Zoom at noon.',
      "We invite you to a tenants' meeting on 3 May.",
      'You are invited to our open day on 4 May.',
      'We would like to meet you on Thursday at four.',
    ],
    miss: ['The meeting was cancelled.', 'We met him on Monday.', 'Our driver will call you.'],
  },
];
