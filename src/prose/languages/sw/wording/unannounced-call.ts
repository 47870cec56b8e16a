import type { Entry } from '../../../language-pack';

/** A call by us is announced. */
export const unannouncedCall: readonly Entry[] = [
  {
    match: [
      '(tutakupigia|nitakupigia|atakupigia|watakupigia|tutawapigia|utapigiwa|mtapigiwa|tutapiga|nitapiga) (simu)? _2',
      '(subiri|tarajia|utegemee|utapokea|utapata) (simu|kupigiwa|mwito) _2',
    ],
    except: ['(kama|ikiwa|ukipigiwa|akikupigia) _3', '(hatutakupigia|hatutapiga|hatupigi|kamwe|mtu yeyote)', 'simu mpya'],
    hit: ['Tutakupigia simu.', 'Fundi atakupigia.', 'Utapigiwa simu.'],
    miss: ['Tupigie ukiwa na swali.', 'Hatutakupigia kuuliza namba ya siri.'],
  },
];
