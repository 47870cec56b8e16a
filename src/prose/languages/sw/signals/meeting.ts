import type { Entry } from '../../../language-pack';

/** Invites to a meeting or a video call. */
export const meeting: readonly Entry[] = [
  {
    match: [
      '(tunakualika|nakualika|tunawaalika|nawaalika|karibu|karibuni|napendekeza|tunapendekeza|tunawakaribisha|tunakukaribisha|nakukaribisha|tumepanga|nimepanga|tunapanga|tungependa|ningependa|tutafanya|tutakuwa na|unaalikwa|mnaalikwa) _4 (mkutano|kikao|mazungumzo ya video|simu ya video|video call|zoom|teams|warsha|semina|wasilisho|onyesho|mahojiano ya video|google meet)',
      '(mkutano|kikao|mazungumzo ya video|simu ya video|warsha|semina) _3 (utakuwa|kitakuwa|yatakuwa|utafanyika|kitafanyika|yatafanyika|itafanyika|utaanza|kitaanza|umepangwa|kimepangwa|yamepangwa|ni)',
      '(njoo|uje|karibu|tungependa|ningependa|naomba|tunaomba) _1 (tuzungumze|tuongee|tujadili|tukutane|tuonane) _3',
      '(tungependa|ningependa|tunataka|nataka|tunaomba|naomba|napenda|tunapenda|tunatamani) (kukutana|tukutane|tuonane|kuonana) _4',
      '(jiunge|ujiunge|jiungeni|mjiunge|ungana) _2 (zoom|teams|google meet|mkutano|kikao|webinar|mtandaoni|skype|webinari) _1',
      '(tukutane|tutakutana|tuonane) _3 (mtandaoni|kwenye|kwa video|zoom|teams|ofisini|saa|siku|<WEEKDAY>|<DATE>)',
    ],
    except: ['karibu (tena|sana) (,|.|!|$)', '(baada ya|wakati wa) (mkutano|kikao)', '(umeahirishwa|kimeahirishwa|umefutwa|kimefutwa)'],
    hit: [
      'Tunakualika kwenye mkutano wa video Jumatano.',
      'Kikao kitafanyika Jumanne saa nne.',
      'Njoo tuzungumze kuhusu michango.',
      'Tungependa kukutana nawe.',
      'Jiunge kwenye Zoom kesho.',
      'Tukutane ofisini Jumatatu.',
    ],
    miss: ['Baada ya mkutano ulituuliza bei.'],
  },
];
