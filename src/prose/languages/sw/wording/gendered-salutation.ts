import type { Entry } from '../../../language-pack';

/** Salutations for one gender. */
export const genderedSalutation: readonly Entry[] = [
  {
    match: [
      '(^|ndugu|mpendwa|mheshimiwa|habari|hujambo|shikamoo|kwa|dear|salaam|salamu|asante|ahsante|pole|samahani|karibu|asubuhi|mchana|jioni|leo|sana|yako|zako) (bwana|bw|mr|bi|bibi|mrs|miss|mama|baba|kaka|dada|mzee|bwana au bibi|mister|madam|sir|dada yangu|kaka yangu) (.)? (<NAME>|<TEXT>)',
      '^ (ndugu|mpendwa|mheshimiwa|habari|hujambo)? (bwana|bibi|madam|sir|mama|baba|kaka|dada|mzee) (,|!|wetu|mteja)',
    ],
    except: ['(bwana|bw) (na|au|/) (bibi|bi)', '(mama|baba) (yako|mzazi)', '(nyumba|duka) ya'],
    hit: [
      'Bwana {{customer.lastName}}, mzigo umefika.',
      'Mpendwa Bi. {{customer.lastName}},',
      'Habari kaka {{customer.firstName}}',
      'Habari yako bwana {{customer.lastName}},',
      'Mpendwa Bibi,',
    ],
    miss: ['Habari {{customer.firstName}}', 'Ndugu mteja,', 'Meneja wa mikopo ni Bi. {{agent.name}}.'],
  },
];
