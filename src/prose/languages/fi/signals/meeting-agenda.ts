import type { Entry } from '../../../language-pack';

/** What a meeting is about. */
export const meetingAgenda: readonly Entry[] = [
  {
    match: [
      '(käymme läpi|käydään läpi|käsittelemme|käsitellään|keskustelemme|keskustellaan|esittelemme|sovimme|päätämme|katsomme|katsotaan|puhumme|puhutaan|suunnittelemme|suunnitellaan|kerromme|arvioimme) _3',
      '(aihe|aiheena|aiheina|teema|teemana|asialla|asialista|asialistalla|esityslista|agenda|tarkoitus|aiheet) (:|on|ovat)? _3',
      '(jossa|jotta) _2 (käymme|sovimme|katsomme|esittelemme|voimme|keskustelemme) _3',
    ],
    hit: [
      'Pidetään palaveri, jossa sovimme hinnasta.',
      'Käymme läpi uudet päivät.',
      'Aiheena on kattoremontti.',
      'Aiheina ovat lääkitys ja kotiinpaluu.',
    ],
    miss: ['Palaveri on keskiviikkona.'],
  },
];
