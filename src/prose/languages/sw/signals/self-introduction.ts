import type { Entry } from '../../../language-pack';

/** Who writes. */
export const selfIntroduction: readonly Entry[] = [
  {
    match: [
      '(mimi ni|naitwa|jina langu ni|jina langu|ni mimi|unaongea na|anayekuandikia ni|nakuandikia kutoka|ninakuandikia kutoka|kwa niaba ya|timu ya|kutoka kampuni ya) _2',
    ],
    except: ['timu ya (malipo|ufundi|usafirishaji)'],
    hit: ['Naitwa Amina kutoka Acme.', 'Kwa niaba ya Acme.'],
    miss: ['Oda yako iko tayari.'],
  },
];
