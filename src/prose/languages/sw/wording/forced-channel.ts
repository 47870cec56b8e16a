import type { Entry } from '../../../language-pack';

/** Leaves one way only. */
export const forcedChannel: readonly Entry[] = [
  {
    match: [
      '(lazima|ni lazima|sharti|inabidi|itakubidi|itabidi|utalazimika|unalazimika|huna budi|hauna budi|unatakiwa|utatakiwa|unapaswa|itabidi) _2 (uje|uende|upige|ufike|utupigie|utumie|kupiga|kuja|kufika|kwenda|kutumia|utembelee|kutembelea|upakue|kupakua) _5 (ofisini|simu|tawi|tawini|programu|app|dukani|mwenyewe|ana kwa ana|chat|gumzo|kituo|whatsapp|barua pepe|tovuti)',
      '(kwa|kupitia|kwenye|kwa kutumia) (simu|barua pepe|programu|app|chat|gumzo|tovuti|whatsapp|fomu|ofisi|mtandao|tawi|portal) (yetu|hii|ya simu)? (tu|pekee|peke yake|basi)',
      '(hakuna|hatuna) (njia|namna) (nyingine|ingine) _4',
      'njia (pekee|moja tu) _4 {INF:pig|pigi|j|fik|end|tumi|paku|andik|jaz|tembele} _2',
      '(ofisini|tawini|dukani) (tu|pekee)',
      '(tunapokea|tunajibu|tunahudumia|hupokelewa|hushughulikiwa|hufanyika|yanapokelewa|tunashughulikia|inafanyika|inapatikana) _4 (tu|pekee) _1',
      '(hatujibu|hatushughulikii|hatuhudumii|hatupokei|haturuhusu|hatukubali) _3 (kwa|kupitia|kwenye|hapa) _2 (barua pepe|simu|chat|whatsapp|sms|ujumbe|mtandao|hapa)?',
    ],
    except: [
      '(au|ama) _6',
      '(unaweza|ukipenda|unavyopenda) _4',
      '(si|sio|siyo) (lazima) _8',
      'siku za kazi (tu|pekee)',
      '(hakuna|hatuna) (njia|namna) nyingine ya {INF:safir|fik|pit|tum}',
    ],
    hit: ['Lazima uje ofisini.', 'Tunapokea maombi kwa simu tu.', 'Itakubidi uje ofisini mwenyewe.'],
    miss: ['Piga simu au andika barua pepe.', 'Ofisi hufunguliwa siku za kazi tu.'],
  },
];
