import type { Entry } from '../../../language-pack';

/** Who takes over. */
export const successor: readonly Entry[] = [
  {
    match: [
      '<NAME> (wa|kutoka|wa timu|,)? _3 (atachukua|atashughulikia|ataendelea|atakujibu|atakuandikia|atawasiliana|atakusaidia|atakuhudumia|atakupigia|analishughulikia|anashughulikia)',
      '(mwenzangu|mwenzetu|mtaalamu|mtaalam|meneja|msimamizi|afisa|fundi|daktari) (wetu)? (,|aitwaye|anayeitwa)? <NAME>',
      '(kwa|na) <NAME> (wa|kutoka|katika|,|.|$)',
      '<NAME> (wa|kutoka) (timu|idara|kitengo)',
      '(nabaki|nitabaki|naendelea|nitaendelea|nipo|nitakuwa) _2 (mawasiliano|mtu wako|nawe|kuwa|kukujulisha|kuwasiliana)',
      '(jina lake|anaitwa|aitwaye)',
      '(timu|idara|kitengo|ofisi) (yetu|chetu)? (ya|cha) _1 (malipo|usafirishaji|marejesho|ufundi|bima|mikopo|usalama|sheria|ankara|kadi|mtandao|umeme|delivery|fedha|madai)',
    ],
    hit: [
      '{{colleague.name}} wa timu ya malipo atakuandikia.',
      'Mwenzangu {{colleague.name}} anashughulikia.',
      'Mimi nabaki mtu wako wa mawasiliano.',
    ],
    miss: ['Mtu mwingine atashughulikia ombi lako.'],
  },
];
