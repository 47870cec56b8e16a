import type { Entry } from '../../../language-pack';

/** One useful thing beyond the question. */
export const extra: readonly Entry[] = [
  {
    match: [
      '(vinkki|vihje|muuten|lisäksi|jatkossa|ensi kerralla|halutessasi|hyvä tietää|ps|p s|samalla|jos haluat|tiesitkö) _3',
      '(suosittelen|suosittelemme|kannattaa|kätevä|kätevästi|helpottaa) _3',
      '(voit|voitte) (myös|lisäksi|samalla) _2',
      '(tässä|täältä|täällä) _2 (ohje*|linkki|video|lista|opas) _2',
      '(laitoin|lisäsin|liitin|jätin) _4 (mukaan|ohje*|varmuuden|lahja*|tilillesi)',
    ],
    hit: [
      'Kannattaa säästää kuitti.',
      'Tässä vielä ohje alkuun.',
      'Laitoin varmuuden vuoksi toisen pussin mukaan.',
      'Vinkki: säästä kuitti.',
      'Voit myös vaihtaa väriä.',
    ],
    miss: ['Tilauksesi on valmis.'],
  },
];
