import type { Entry } from '../../../language-pack';

/** Words that want another case than the basic form. */
export const inflectedPlaceholder: readonly Entry[] = [
  {
    match: [
      '<NAME> (kanssa|luona|luokse|luo|luota|kautta|puolesta|mukaan|vuoksi|takia|puolelta|jälkeen|lisäksi|sijaan|sijasta|nimissä|nimellä|nimelle|toimesta|kohdalla|osalta|mielestä|johdolla|ansiosta|avulla|käytössä|puhelin|vastaus|numero|viesti|tilaus|lasku|varaus|tili|osoite|paketti|sopimus)',
    ],
    hit: ['Puhuin {{agent.name}} kanssa.', 'Sovimme {{colleague.name}} kautta.', 'Avain on {{colleague.name}} luona.'],
    miss: ['Puhuin kollegani kanssa.', '{{agent.name}} vastaa sinulle.'],
    case: 'genitive',
  },
  {
    match: [
      '(ennen|ilman|kohti|varten|kiitämme|kiitän|tapaamme|pyydämme|pyydän|auttoi|autamme|autan|auttaa|muistutamme|muistutan|onnittelemme|onnittelen|odotamme|odotan|odottaa|kuuntelemme|kaipaamme|puhuttelemme|koskee|edustaa) <NAME>',
    ],
    except: ['<NAME> (kanssa|auttaa|odottaa)'],
    hit: ['Kiitämme {{customer.firstName}} viestistä.', 'Odotamme {{customer.firstName}} maanantaina.'],
    miss: ['{{customer.firstName}}, kiitos viestistä.', '{{agent.name}} odottaa sinua.'],
    case: 'partitive',
  },
];
