import type { Entry } from '../../../language-pack';

const HOUR = '(<CLOCK> (am|pm)?|<CLOCK> in the (morning|afternoon|evening)|<NUMBER> (am|pm)|<NUMBER> in the (morning|afternoon|evening))';

/** A weekday or an hour on which something happens, and not one by which. */
export const appointedTime: readonly Entry[] = [
  {
    match: ['(on|this|next|coming|every)? <WEEKDAY>', `(at|around|about)? ${HOUR}`],
    except: [
      `(by|before|until|till|to|than|latest|since|from|after|between|within) (on|at|the|this|next|coming|around)? (<WEEKDAY>|${HOUR})`,
      "<WEEKDAY> (at the latest|latest|or (earlier|sooner|before)|'s)",
      `(${HOUR}|<WEEKDAY>) (to|until|till|and|at the latest) (<WEEKDAY>|${HOUR})?`,
      '(last|previous|past) <WEEKDAY>',
    ],
    hit: ['I will call you on Saturday.', 'She rings you at 20:30.', 'I call at 8 pm.', 'At 9 in the evening.'],
    miss: ['I will write by Sunday.', 'We talk before 20:30.', 'On Friday at the latest.', 'You wrote last Sunday.'],
  },
];
