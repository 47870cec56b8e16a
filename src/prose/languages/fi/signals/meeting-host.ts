import type { Entry } from '../../../language-pack';

/** Who leads a meeting. */
export const meetingHost: readonly Entry[] = [
  {
    match: [
      '(vetää|vedän|pitää|pidän|johtaa|johdan|ohjaa|isännöi|emännöi|esittelee|esittelen|ottaa vastaan|ottavat vastaan|vastassa on|puhumassa on|kanssasi keskustelee|mukana on|mukana ovat|puheenjohtaja*|puheenjohtajana|kertoo|opastaa|tapaat|paikalla on|osallistuu) _3',
      '<NAME> _2 (vetää|pitää|johtaa|isännöi|esittelee|kertoo|opastaa|osallistuu|on mukana|tapaa)',
      '(isäntä|vetäjä|vetäjänä|järjestäjä|järjestäjänä|puheenjohtaja|yhteyshenkilö|asiantuntija|tapaat) (:|on) _2',
      '(tapaat|tapaatte|tapaamme) (<NAME>|arkkitehti|asiantuntija|neuvoja|johtaja|lääkäri) _3',
    ],
    except: ['(pitää|pidän) (siirtää|perua|muistaa|tehdä|ottaa|*tta) _2'],
    hit: [
      '{{colleague.name}} esittelee uudet mallit.',
      'Palaverin vetää {{agent.name}}.',
      'Vetäjä: {{colleague.name}}',
      'Palaverin pitää {{agent.name}}.',
      'Tapaat arkkitehti Laineen.',
    ],
    miss: ['Palaveri on keskiviikkona.', 'Palaveri pitää siirtää.'],
  },
];
