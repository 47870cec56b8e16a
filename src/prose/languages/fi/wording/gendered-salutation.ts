import type { Entry } from '../../../language-pack';

/** Salutations for one gender. */
export const genderedSalutation: readonly Entry[] = [
  {
    match: [
      '(hyvä|arvoisa|arvon|hei)? (herra|rouva|neiti|hra|rva|nti|herraseni) (.)? (<NAME>|<TEXT>)',
      '^ (hyvä|arvoisa|arvon|hei)? (herra|rouva|neiti|herraseni|arvon rouva|herrasväki) (,|!|$)',
      '(hyvä|arvoisa) (herra|rouva|neiti)',
      '^ (hyvät|arvoisat|arvon) (herrat|rouvat|naiset) (,|!|$)',
    ],
    except: ['(hyvät|arvoisat) (naiset ja herrat|vastaanottajat)', 'herra tai rouva'],
    hit: ['Hyvä herra {{customer.lastName}},', 'Arvoisa rouva,', 'Hyvät herrat,'],
    miss: ['Hyvä {{customer.name}},', 'Hyvä asiakas,'],
  },
];
