import type { Entry } from '../../../language-pack';

/** A call by us is announced. */
export const unannouncedCall: readonly Entry[] = [
  {
    match: [
      '{FUT:=pigi} (simu)? _2',
      '(utapigiwa|mtapigiwa|tutapiga|nitapiga|nakupigia|tunakupigia) (simu)? _2',
      '{FUT:wasilian|zungumz|onge|tafut} _3 (kwa|kupitia) (simu|njia ya simu)',
      '(subiri|tarajia|utegemee|utapokea|utapata) (simu|kupigiwa|mwito) _2',
    ],
    except: ['(kama|ikiwa|ukipigiwa|akikupigia) _3', '(hatutakupigia|hatutapiga|hatupigi|kamwe|mtu yeyote)', 'simu mpya'],
    hit: ['Tutakupigia simu.', 'Fundi atakupigia.', 'Utapigiwa simu.', 'Nitakutafuta kwa simu.', 'Subiri simu kutoka bohari.'],
    miss: ['Tupigie ukiwa na swali.', 'Hatutakupigia kuuliza namba ya siri.'],
  },
];
