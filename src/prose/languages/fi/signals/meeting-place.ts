import type { Entry } from '../../../language-pack';

/** Where a meeting is. */
export const meetingPlace: readonly Entry[] = [
  {
    match: [
      '(linkki|linkin|linkistä|teams*|zoom*|google meet|skype*|webex*|etänä)',
      '(toimistolla*|toimistolle*|toimistossa*|toimistoon*|osoitteessa|osoitteeseen|näyttelyssä*|näyttelytil*|kokoushuone*|neuvotteluhuone*|neuvottelutil*|tiloissamme|tiloihimme|luonanne|luonasi|myymälässä*|konttori*)',
      '(paikka|osoite|huone) (:|on) _2',
      '(osasto*|huone*|sali|salissa|saliin|kerros|kerroksessa|studio*) <NUMBER>',
      '(luokkaan|luokassa|saliin|salissa|*huoneeseen|*huoneessa|auditorio*|kahvilaan|kahvilassa|*koululle|*koululla|koulussa|kirjastoon|kirjastossa|klinikalle|klinikalla|vastaanotolle|vastaanotolla|pajalle|pajalla|verstaalle|verstaalla|työmaalle|työmaalla|tontille|tontilla|kotiisi|kotonasi|kotiinne|kotonanne|*talolle|*talolla|*hallille|*hallilla|*pisteeseen|*pisteessä|paikan päällä|paikan päälle|puhelimitse)',
      '(*katu|*kadulla|*kadulle|*tie|*tiellä|*tielle|*kuja|*kujalla|*kujalle|*polku|*ranta|*rannassa) <NUMBER>',
    ],
    hit: [
      'Tervetuloa luokkaan 204.',
      'Tervetuloa osastolle 3.',
      'Osoite on Satamatie 5.',
      'Tulen kotiisi tiistaina.',
      'Paikka: kahvila Kaisla',
      'Kutsun sinut toimistollemme.',
      'Linkki palaveriin: {{meeting.url}}',
      'Tapaamme toimistollamme.',
    ],
    miss: ['Johtaja vetää neuvottelun.', 'Palaveri on keskiviikkona.'],
  },
];
