import type { Entry } from '../../../language-pack';

/** ninyi. */
export const formalAddress: readonly Entry[] = [
  {
    match: [
      '(ninyi|nyinyi|wenu|yenu|lenu|chenu|vyenu|zenu|kwenu|nanyi)',
      '(mnaweza|mmepata|mtapata|mnahitaji|mtapokea|mmeandika|mliandika|mlinunua|mmelipa|mtaona|mkihitaji|mkipenda|mkiwa|hamjambo|hamna haja)',
    ],
    except: [
      '(timu|familia|kampuni|shule|kikundi|wateja|ofisi|watoto|wazazi|jengo|mtaa|mtaani|eneo|eneo la|nyumbani|nyumba|kijiji|kijijini|wageni|majirani|lifti|barabara) (yenu|lenu|wenu|kwenu)',
      'watumishi wenu',
    ],
    hit: ['Oda yenu iko tayari.', 'Mnaweza kuibadilisha.'],
    miss: ['Oda yako iko tayari.'],
  },
];
