import type { Entry } from '../../../language-pack';

/** A call by us is announced. */
export const unannouncedCall: readonly Entry[] = [
  {
    match: [
      '(soitan|soitamme|soittaa|soittavat|soitetaan) (sinulle|teille|takaisin|asiasta|perään)? _2',
      '(odota|odottakaa|odotathan|saat) _1 (soittoa*|soiton|puhelun|puhelua*)',
    ],
    except: [
      '(jos|kun|kuka|joku) _3 (soittaa|soitetaan)',
      '(emme|en|ei) (koskaan)? (soita|soiteta)',
      '(voi|voit|voitte|voimme|voinko|saanko) _1 soittaa',
      '(kello|hälytys|ovikello) _1 soittaa',
    ],
    hit: ['Soitamme sinulle korjauksesta.', 'Asentaja soittaa sinulle.', 'Odota puhelua.'],
    miss: ['Soita meille, jos jokin jäi auki.', 'Emme koskaan soita siitä.'],
  },
];
