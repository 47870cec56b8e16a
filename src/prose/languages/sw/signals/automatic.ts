import type { Entry } from '../../../language-pack';

/** A machine sent this. */
export const automatic: readonly Entry[] = [
  {
    match: [
      '(ujumbe|jibu|barua pepe|barua|taarifa|majibu) _3 (moja kwa moja|kiotomatiki|otomatiki|kielektroniki|wa mfumo|la mfumo|automatic|umetumwa na mfumo|imetumwa na mfumo|limetumwa na mfumo|linatumwa na mfumo|unatumwa na mfumo|wa mashine|la mashine)',
      '(hili|huu|hii|hizi) ni (jibu|ujumbe|barua) _2 (moja kwa moja|kiotomatiki|otomatiki|la mashine|wa mashine|la mfumo|wa mfumo)',
      '(mfumo|mashine|kompyuta|roboti|boti|bot|chatbot) _2 (umetuma|imetuma|umejibu|imejibu|inakujibu|unakujibu|inajibu|unajibu)',
      '(mimi ni|unaongea na|unawasiliana na) _1 (roboti|boti|bot|chatbot|mashine|mfumo)',
      '(umetumwa|limetumwa|imetumwa|linatumwa|unatumwa) (kiotomatiki|moja kwa moja|na mfumo|na kompyuta|na mashine|otomatiki)',
    ],
    except: ['(usajili|malipo|akaunti|bima) _3 (moja kwa moja|kiotomatiki)'],
    hit: ['Hili ni jibu la kiotomatiki.', 'Ujumbe huu umetumwa na mfumo.'],
    miss: ['Usajili wako utajirudia kiotomatiki.'],
  },
];
