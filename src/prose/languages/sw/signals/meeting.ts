import type { Entry } from '../../../language-pack';

const INVITED = '({PRES:alik}|{PERF:alik}|{YOUPRESP:alik|karibish}|{YOUDIDP:alik})';
/** Where people sit together and somebody speaks. */
const EVENT =
  '(mkutano|mikutano|kikao|vikao|mafunzo|darasa|warsha|semina|kongamano|mjadala|majadiliano|mahojiano|usaili|wasilisho|baraza|jukwaa|zoom|teams|google meet|video call|(mazungumzo|simu|maongezi) (ya|kwa) video)';

/** Invites to a meeting or a video call. */
export const meeting: readonly Entry[] = [
  {
    match: [
      '(tunakualika|nakualika|tunawaalika|nawaalika|karibu|karibuni|napendekeza|tunapendekeza|tunawakaribisha|tunakukaribisha|nakukaribisha|tumepanga|nimepanga|tunapanga|tungependa|ningependa|tutafanya|tutakuwa na|unaalikwa|mnaalikwa) _4 (mkutano|kikao|mazungumzo ya video|simu ya video|video call|zoom|teams|warsha|semina|wasilisho|onyesho|mahojiano ya video|google meet)',
      `${INVITED} _4 ${EVENT}`,
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
      'Umealikwa kwenye kikao cha wapangaji.',
      'Mnakaribishwa kwenye mafunzo ya kutumia mashine.',
      'Tumekualika katika kongamano la wakulima.',
      'Tungependa kukutana nawe.',
      'Jiunge kwenye Zoom kesho.',
      'Tukutane ofisini Jumatatu.',
    ],
    miss: [
      'Baada ya mkutano ulituuliza bei.',
      'Umelipia mafunzo ya Mei.',
      'Tunakualika ujaribu programu.',
      'Darasa lako limehamia ghorofa ya pili.',
      'Unakaribishwa dukani wakati wowote.',
    ],
  },
];
