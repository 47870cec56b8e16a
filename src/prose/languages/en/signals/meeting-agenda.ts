import type { Entry } from '../../../language-pack';

/** Says what a meeting is about. */
export const meetingAgenda: readonly Entry[] = [
  {
    match: [
      '(agenda|topic|topics|on the programme|items|points|subject of|purpose|aim|goal|plan for the) (is|are|:|of|includes|covers)?',
      '(discuss|go through|talk about|talk through|look at|review|go over|cover|plan|decide|clarify|present|show you|walk you through|speak about|cover|agree on|sort out|demonstrate|explain|shows you|explains|presents|walks you through|prepare|answer your|learn|see how|find out|talk over|settle|sign|choose|compare|test|set up your|fix) (on|about|the|your|how|our|all|what|why|which|a|an|it|two|three|questions|this|that|whether|<TEXT>) _2',
      "(we'll|we will|it's|is|it is|will be|is all) about (the|your|our|how|a|what|two|three|<TEXT>) _1",
      '(meeting|call|demo|webinar|session|workshop|conference|training|briefing|consultation|interview|appointment|walkthrough) (about|on (the|your|our|how|safe|using)|regarding|to (discuss|go|talk|review|plan|look|show|see|agree|sort|decide)|for (the|your|our) (new|project|move|contract|renewal|repair|kitchen)|concerning) _1',
      '(it|meeting|call|webinar|session|demo|workshop|evening|talk) (is|will be) about _1',
      '(to|and) (discuss|go through|review|plan|decide|look at|talk) _2',
    ],
    except: [
      '(discuss|talk about|go through|clarify|sort out) (this|that|it|things|everything|the (matter|details|issue|above)) $',
      '(agenda) (follows|will follow|to follow|later)',
    ],
    hit: ['We will discuss your contract.', 'Agenda: the new roof.', 'The meeting is about the move.', 'A call to go through the plans.'],
    miss: ['We meet on Monday.', 'The link is here.', 'The agenda follows.'],
  },
];
