import type { Entry } from '../../../language-pack';

/** One useful thing beyond the question. */
export const extra: readonly Entry[] = [
  {
    match: [
      '(dokezo|kidokezo|ushauri|kwa taarifa|pia|zaidi ya hayo|kwa mara nyingine|siku nyingine|wakati mwingine|ili siku|kumbuka|vilevile|aidha|ukipenda|ukitaka|kama utahitaji|ukihitaji)',
      '(nakushauri|tunakushauri|tunapendekeza|napendekeza|itakusaidia|inasaidia) _3',
      '(unaweza) (pia|vilevile) _2',
      '(hapa kuna|hiki ni|hii ni|huu ni) _1 (kiungo|mwongozo|video|orodha|maelezo) _2',
      '(nimekuwekea|tumekuwekea|tumeongeza|nimeongeza|tumeambatisha|nimeambatisha) _4',
    ],
    hit: ['Kidokezo: hifadhi risiti yako.', 'Unaweza pia kuzima arifa.'],
    miss: ['Oda yako iko tayari.'],
  },
];
