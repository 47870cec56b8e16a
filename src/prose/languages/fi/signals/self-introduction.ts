import type { Entry } from '../../../language-pack';

/** Who writes. */
export const selfIntroduction: readonly Entry[] = [
  {
    match: [
      '(nimeni on|minä olen|täällä|olen) (<NAME>|*nen|*la|*ka|*na|*ri) _2 (acme*|asiakaspalvelu*|*sta|*stä|*lta|*ltä)',
      'nimeni on _2',
      '(tässä|täällä) (kirjoittaa|vastaa) _2',
    ],
    hit: ['Nimeni on Anna Virtanen.', 'Täällä kirjoittaa Mika Acmelta.'],
    miss: ['Tilauksesi on valmis.'],
  },
];
