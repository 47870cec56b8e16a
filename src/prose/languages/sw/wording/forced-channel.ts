import type { Entry } from '../../../language-pack';

/** Ways to reach us. */
const WAY =
  '(simu|barua pepe|email|programu|app|aplikesheni|chat|gumzo|tovuti|whatsapp|fomu|ofisi|ofisini|mtandao|mtandaoni|tawi|tawini|portal|sms|ujumbe|kituo|dirisha|dirishani|dukani|m pesa|mpesa|taslimu)';

/** Leaves one way only. */
export const forcedChannel: readonly Entry[] = [
  {
    match: [
      '(lazima|ni lazima|sharti|inabidi|itakubidi|itabidi|utalazimika|unalazimika|huna budi|hauna budi|unatakiwa|utatakiwa|unapaswa|itabidi) _2 (uje|uende|upige|ufike|utupigie|utuandikie|utumie|mje|mfike|mpige|kupiga|kutupigia|kuja|kufika|kwenda|kutumia|utembelee|kutembelea|upakue|kupakua) _5 (ofisini|simu|tawi|tawini|programu|app|dukani|mwenyewe|ana kwa ana|chat|gumzo|kituo|kituoni|whatsapp|barua pepe|tovuti|shuleni|kliniki|kaunta|mapokezi|ghalani|bohari)',
      `(kwa|kupitia|kwenye|kwa kutumia|kwa njia ya|katika) ${WAY} (yetu|hii|hiyo|ya simu|ya tovuti|ya mtandaoni|letu|lako|pepe|rasmi)? (tu|pekee|peke yake|basi)`,
      `${WAY} (ndiyo|ndio|ndilo|ni|ndicho) njia (pekee|moja tu|ya pekee) _2`,
      `(isipokuwa|ila) (kwa|kupitia|kwenye|kwa kutumia) ${WAY} (tu|pekee)?`,
      `({PRESP:lip|pang|badilish|tol|pokele|pokel|tum}|hulipwa|hupangwa|hubadilishwa|hutolewa) _1 (${WAY}|benki|benkini) (tu|pekee|peke yake)`,
      '(hakuna|hatuna) (njia|namna) (nyingine|ingine) _4',
      'njia (pekee|moja tu) _4 {INF:pig|pigi|j|fik|end|tumi|paku|andik|jaz|tembele} _2',
      '(ofisini|tawini|dukani) (tu|pekee)',
      '(tunapokea|tunajibu|tunahudumia|hupokelewa|hushughulikiwa|hufanyika|yanapokelewa|tunashughulikia|inafanyika|inapatikana|hulipwa|hutumwa|hubadilishwa|hutolewa) _4 (tu|pekee|peke yake) _1',
      '(hatujibu|hatushughulikii|hatuhudumii|hatupokei|haturuhusu|hatukubali) _3 ((kwa|kupitia|kwenye) _1 (barua pepe|simu|chat|gumzo|whatsapp|sms|ujumbe|mtandao)|hapa)',
    ],
    except: [
      '(au|ama) _6',
      '(unaweza|ukipenda|unavyopenda) _4',
      '(si|sio|siyo) (lazima) _8',
      'siku za kazi (tu|pekee)',
      '(hakuna|hatuna) (njia|namna) nyingine ya {INF:safir|fik|pit|tum}',
    ],
    hit: [
      'Lazima uje ofisini.',
      'Tunapokea maombi kupitia fomu ya tovuti pekee.',
      'Simu ndiyo njia pekee ya kubadilisha miadi.',
      'Tunapokea maombi kwa simu tu.',
      'Itakubidi uje ofisini mwenyewe.',
      'Huwezi kubadilisha ila kupitia tovuti.',
      'Hakuna njia nyingine ya kulipa.',
      'Njia pekee ni kupiga simu.',
      'Ni lazima uje kaunta.',
      'Karo inalipwa benki tu.',
      'Vyeti hutolewa ofisini tu.',
      'Hatupokei malalamiko kupitia WhatsApp.',
    ],
    miss: ['Piga simu au andika barua pepe.', 'Ofisi hufunguliwa siku za kazi tu.'],
  },
];
