import type { Entry } from '../../../language-pack';

/** A way to a person. */
export const human: readonly Entry[] = [
  {
    match: [
      '(mtu|mhudumu|afisa|mwenzetu|mmoja wetu|wakala|mfanyakazi|timu yetu|mshauri|mwanadamu|watu wetu|mmoja wa) _4 (atakujibu|itakujibu|atasoma|itasoma|atakuandikia|itakuandikia|atakupigia|anasoma|watasoma|watakujibu|atawasiliana|tutakujibu|husoma|hujibu)',
      '(tutakujibu|tutasoma|tutakuandikia|nitakujibu|tunasoma|tutarudi)',
      '(kuongea|kuzungumza|ongea|zungumza|kuwasiliana) na (mtu|mhudumu|binadamu|afisa|mwanadamu|mmoja wetu|sisi|wakala)',
      '(piga|tupigie|pigia|piga simu|andika|jibu|tuandikie|bonyeza|tuma) _4 (simu|namba|<SLOT>|mtu|mhudumu|ujumbe huu|barua hii|<NUMBER>|neno|sisi|kwetu)',
      '(jibu|ujibu) (ujumbe|barua pepe|barua) (huu|hii)',
    ],
    except: ['usijibu _2'],
    hit: ['Kuongea na mtu, jibu ujumbe huu.', 'Mhudumu wetu atakujibu kesho saa tatu.', 'Kwa dharura, piga {{company.phone}}.'],
    miss: ['Usijibu ujumbe huu.'],
  },
];
