import type { Entry } from '../../../language-pack';

/** Who leads a meeting. */
export const meetingHost: readonly Entry[] = [
  {
    match: [
      '(vetää|vedän|johtaa|isännöi|emännöi|esittelee|esittelen|ottaa vastaan|mukana on|mukana ovat|puheenjohtaja*|puheenjohtajana|kertoo|opastaa|tapaat|paikalla on|osallistuu) _3',
      '<NAME> _2 (vetää|johtaa|isännöi|esittelee|kertoo|opastaa|osallistuu|on mukana|tapaa)',
      '(isäntä|vetäjä|järjestäjä) (:|on) _2',
    ],
    hit: ['Palaverin vetää {{agent.name}}.'],
    miss: ['Palaveri on keskiviikkona.'],
  },
];
