import type { Entry } from '../../../language-pack';

/** What a meeting is about. */
export const meetingAgenda: readonly Entry[] = [
  {
    match: [
      '({FUTTHEY:elez|onyesh|fafanu|pit|jadili}|{FUT:jadil|zungumz|pit|angali|onyesh|elez|amu|kubalian|fafanu|pang}|{INF:jadil|zungumzi|pit|onyesh|pang|saini|amu}|tutajadili|tutazungumza|tutaangalia|tutapitia|tutakuonyesha|tutakueleza|tutaamua|kujadili|kuzungumzia|kupitia|kukuonyesha) _3',
      '(ajenda|agenda|mada|lengo|kusudi|dhumuni) (ya|la|ni|:) _3',
      '(kuhusu|juu ya|itahusu|kitahusu|utahusu|yatahusu|inahusu|kinahusu|unahusu) _3',
    ],
    hit: ['Tutajadili tarehe mpya.', 'Ajenda: ukarabati wa paa.', 'Kikao kitahusu gawio.', 'Meneja atakueleza mkataba.'],
    miss: ['Kikao ni Jumatano saa nne.'],
  },
];
