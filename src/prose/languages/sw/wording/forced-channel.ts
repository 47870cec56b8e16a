import type { Entry } from '../../../language-pack';

/** Leaves one way only. */
export const forcedChannel: readonly Entry[] = [
  {
    match: [
      '(lazima|ni lazima|sharti|inabidi|itakubidi|itabidi|utalazimika|unalazimika|huna budi|hauna budi|unatakiwa|unapaswa) _1 (uje|uende|upige|ufike|utupigie|utumie|kupiga|kuja|kufika|kwenda|kutumia|utembelee|kutembelea|upakue|kupakua) _4 (ofisini|simu|tawi|tawini|programu|app|dukani|mwenyewe|ana kwa ana|chat|gumzo|kituo|whatsapp|barua pepe|tovuti)',
      '(kwa|kupitia|kwenye) (simu|barua pepe|programu|app|chat|tovuti|whatsapp|fomu|ofisi) (tu|pekee|peke yake)',
      '(ofisini|tawini|dukani) (tu|pekee)',
      '(tunapokea|tunajibu|tunahudumia|hupokelewa|hushughulikiwa|hufanyika|yanapokelewa|tunashughulikia|inafanyika|inapatikana) _4 (tu|pekee) _1',
      '(hatujibu|hatushughulikii|hatuhudumii|hatupokei|haturuhusu|hatukubali) _3 (kwa|kupitia|kwenye|hapa) _2 (barua pepe|simu|chat|whatsapp|sms|ujumbe|mtandao|hapa)?',
    ],
    except: ['(au|ama) _6', '(unaweza|ukipenda|unavyopenda) _4', '(si|sio|siyo) (lazima)', 'siku za kazi (tu|pekee)'],
    hit: ['Lazima uje ofisini.', 'Tunapokea maombi kwa simu tu.', 'Itakubidi uje ofisini mwenyewe.'],
    miss: ['Piga simu au andika barua pepe.', 'Ofisi hufunguliwa siku za kazi tu.'],
  },
];
