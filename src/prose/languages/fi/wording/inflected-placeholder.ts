import type { Entry } from '../../../language-pack';

/** Words that want another case than the basic form. */
export const inflectedPlaceholder: readonly Entry[] = [
  {
    match: [
      '<NAME> (kanssa|luona|luokse|luota|kautta|puolesta|mukaan|vuoksi|takia|puolelta|jälkeen|lisäksi|sijaan|nimissä|toimesta|kohdalla|osalta|mielestä|johdolla|ansiosta|vastaus|numero|viesti|tilaus|lasku)',
    ],
    hit: ['Puhuin {{agent.name}} kanssa.', 'Sovimme {{colleague.name}} kautta.'],
    miss: ['Puhuin kollegani kanssa.', '{{agent.name}} vastaa sinulle.'],
    case: 'genitive',
  },
  {
    match: ['(ennen|ilman|kohti|varten|kiitämme|tapaamme|pyydämme|auttoi|muistutamme|onnittelemme) <NAME>'],
    hit: ['Kiitämme {{customer.firstName}} viestistä.'],
    miss: ['{{customer.firstName}}, kiitos viestistä.'],
    case: 'partitive',
  },
];
