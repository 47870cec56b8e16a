import type { Entry } from '../../../language-pack';

/** Where a meeting is. */
export const meetingPlace: readonly Entry[] = [
  {
    match: [
      '(linkki|linkin|linkistä|teams*|zoom*|google meet|skype*|webex*|etänä)',
      '(toimistolla*|toimistolle*|toimistossa*|toimistoon*|osoitteessa|osoitteeseen|näyttelyssä*|näyttelytil*|kokoushuone*|neuvottelu*|tiloissamme|tiloihimme|luonanne|luonasi|myymälässä*|konttori*)',
      '(paikka|osoite|huone) (:|on) _2',
    ],
    hit: ['Paikka: kahvila Kaisla', 'Kutsun sinut toimistollemme.', 'Linkki palaveriin: {{meeting.url}}', 'Tapaamme toimistollamme.'],
    miss: ['Palaveri on keskiviikkona.'],
  },
];
