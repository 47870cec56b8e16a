import type { Entry } from '../../../language-pack';

/** Where a meeting is. */
export const meetingPlace: readonly Entry[] = [
  {
    match: [
      '(linkki|linkin|linkistä|teams*|zoom*|google meet|skype*|webex*|etänä)',
      '(toimistolla*|toimistossa*|toimistollamme|osoitteessa|kokoushuone*|neuvottelu*|tiloissamme|luonanne|luonasi|myymälässä*|konttori*)',
      '(paikka|osoite|huone) (:|on) _2',
    ],
    hit: ['Linkki palaveriin: {{meeting.url}}', 'Tapaamme toimistollamme.'],
    miss: ['Palaveri on keskiviikkona.'],
  },
];
