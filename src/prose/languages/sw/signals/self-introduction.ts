import type { Entry } from '../../../language-pack';

/** Who writes. */
export const selfIntroduction: readonly Entry[] = [
  {
    match: [
      '(naandika kutoka|ninaandika kutoka|tunaandika kutoka|nakupigia kutoka|mimi ni|naitwa|jina langu ni|jina langu|ni mimi|unaongea na|unazungumza na|unaandikiana na|anayekuandikia|anayekuandikia ni|nakuandikia kutoka|ninakuandikia kutoka|kwa niaba ya|timu ya|kutoka kampuni ya) _2',
    ],
    except: ['timu ya (malipo|ufundi|usafirishaji|huduma|wateja|msaada|mauzo|fedha|bima|mikopo|uhasibu|marejesho|mapokezi|kampuni)'],
    hit: ['Naitwa Amina kutoka Acme.', 'Kwa niaba ya Acme.'],
    miss: ['Oda yako iko tayari.'],
  },
];
