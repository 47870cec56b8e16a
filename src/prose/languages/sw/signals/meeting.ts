import type { Entry } from '../../../language-pack';

/** Invites to a meeting or a video call. */
export const meeting: readonly Entry[] = [
  {
    match: [
      '(tunakualika|nakualika|tunakukaribisha|nakukaribisha|tumepanga|nimepanga|tunapanga|tungependa|ningependa|tutafanya|tutakuwa na|unaalikwa|mnaalikwa) _4 (mkutano|kikao|mazungumzo ya video|simu ya video|video call|zoom|teams|warsha|semina|wasilisho|onyesho|mahojiano ya video|google meet)',
      '(mkutano|kikao|mazungumzo ya video|simu ya video|warsha|semina) _3 (utafanyika|kitafanyika|yatafanyika|itafanyika|utaanza|kitaanza|umepangwa|kimepangwa|yamepangwa|ni)',
      '(tukutane|tutakutana|tuonane) _3 (mtandaoni|kwenye|kwa video|zoom|teams|ofisini|saa|siku|<WEEKDAY>|<DATE>)',
    ],
    except: ['(baada ya|wakati wa) (mkutano|kikao)', '(umeahirishwa|kimeahirishwa|umefutwa|kimefutwa)'],
    hit: ['Tunakualika kwenye mkutano wa video Jumatano.', 'Kikao kitafanyika Jumanne saa nne.'],
    miss: ['Baada ya mkutano ulituuliza bei.'],
  },
];
