import type { Entry } from '../../../language-pack';

/** We hand it over, or ask for it ourselves. */
export const passedOn: readonly Entry[] = [
  {
    match: [
      '(tumepeleka|nimepeleka|tumewapelekea|nimewapelekea|tumewatumia|nimewatumia|tumeikabidhi|nimeikabidhi|tumelikabidhi|nimelikabidhi|tumekabidhi|nimekabidhi|tumewasilisha|nimewasilisha|tumeipeleka|nimeipeleka|tumelipeleka|nimelipeleka|tumewaandikia|nimewaandikia|tumewasiliana|nimewasiliana|tumewauliza|nimewauliza|nimemwomba|tumewaomba|tumemwomba|nitawasiliana|tutawasiliana|nitawauliza|tutawauliza|nimempa|tumempa|tumewapa|nimewapa|tunawasiliana) _3',
      '(timu|ghala|idara|mafundi|mwenzangu) (yetu|letu|wetu)? _2 (itaendelea|itakufungulia|linakufungia|inakufungia|wanaendelea|wanashughulikia|inashughulikia|linashughulikia)',
      '(ujumbe|ombi|suala|malalamiko|kesi) (wako|lako|yako) _1 (umefika|limefika|yamefika|limepelekwa|umepelekwa|yamepelekwa|liko|uko|yako) (kwa|kwao|mezani) _2',
    ],
    hit: ['Tumepeleka ujumbe wako kwa idara ya malipo.', 'Nimewasiliana na benki.'],
    miss: ['Wasiliana na benki.'],
  },
];
