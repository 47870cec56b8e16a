import type { Entry } from '../../../language-pack';

/** What a meeting is about. */
export const meetingAgenda: readonly Entry[] = [
  {
    match: [
      '(tutajadili|tutazungumza|tutaangalia|tutapitia|tutakuonyesha|tutakueleza|tutaamua|kujadili|kuzungumzia|kupitia|kukuonyesha) _3',
      '(ajenda|agenda|mada|lengo|kusudi|dhumuni) (ya|la|ni|:) _3',
      '(kuhusu|juu ya) _3',
    ],
    hit: ['Tutajadili tarehe mpya.', 'Ajenda: ukarabati wa paa.'],
    miss: ['Kikao ni Jumatano saa nne.'],
  },
];
