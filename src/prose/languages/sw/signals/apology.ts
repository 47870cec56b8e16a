import type { Entry } from '../../../language-pack';

/** Says sorry. */
export const apology: readonly Entry[] = [
  {
    match: [
      '(samahani|poleni|pole|tunaomba radhi|naomba radhi|tunaomba msamaha|naomba msamaha|radhi|utusamehe|nisamehe|tunasikitika|nasikitika|tunajutia)',
      '(kosa|makosa) (letu|yetu|langu|yangu)',
      '(tulikosea|tumekosea|nilikosea|nimekosea)',
    ],
    except: 'pole pole',
    hit: ['Samahani kwa kuchelewa.', 'Hilo lilikuwa kosa letu.'],
    miss: ['Asante kwa ujumbe.'],
  },
];
