import type { Entry } from '../../../language-pack';

/** Papers that bind two sides or are an office's own. */
const CONTRACT =
  '(mkataba|mikataba|makubaliano|hati ya (makabidhiano|makubaliano|mauziano|umiliki|mkopo|kiapo)|hati za makabidhiano|cheti cha makabidhiano|hati miliki|hati ya wakili|nguvu ya wakili|uwakilishi wa kisheria|wosia|wito wa mahakama|hati ya mahakama|notisi ya (kusitisha|kuvunja|kuhama|kuachishwa|kuondoka)|barua ya (kuachishwa|kusitishwa|ajira|kufukuzwa|onyo))';
/** Papers about a person's body or purse. */
const PRIVATE =
  '(cheti (chako)? cha (daktari|matibabu|kuzaliwa|kifo|ndoa)|ripoti (yako)? ya (daktari|matibabu|hospitali)|taarifa (zako)? za (matibabu|afya|mgonjwa)|historia (yako)? ya (matibabu|ugonjwa)|faili la mgonjwa|majibu ya vipimo|hati ya mshahara|stakabadhi ya mshahara|salary slip|payslip|taarifa ya (benki|akaunti ya benki|kodi)|bank statement|cheti cha polisi|barua ya daktari)';
const PAPER = `(${CONTRACT}|${PRIVATE})`;

/** A contract or a private matter that stands in the message, comes with it, or is asked for by it. */
export const sensitiveMatter: readonly Entry[] = [
  {
    match: [
      `({PERF:ambatish|ambatishi|ambatanish|ambatanishi|wek|weke|tum!|=tumi}|{PRES:ambatish|ambatishi|=tumi|tum!}) (hapa|na|pia)? _2 ${PAPER}`,
      `${PAPER} _3 ({PERFP:ambatish|ambatanish}|upo hapa|uko hapa|ipo hapa|iko hapa|umeambatishwa|imeambatishwa|kwenye kiambatisho|{PERF:=tumi|=ambatish|=ambatanish|=wek})`,
      '(rasimu|nakala) ya (mkataba|makubaliano|wosia) _2 (hapa|chini|hii|iliyo)',
      `(huu hapa|hii hapa|hiki hapa|hizi hapa|huu ni|hii ni|hiki ni) _1 ${PAPER}`,
      `(saini|usaini|tia saini|weka saini|utie saini|uweke saini|{ASK:sain|saini}) _2 ${CONTRACT}`,
      `{ASK:tum!|tumi!|let|lete|rudish|rudishi|wasilish|ambatish|paki|p} (nakala ya|picha ya)? _1 (${PRIVATE}|mkataba (uliosainiwa|uliosaini|uliotiwa saini))`,
    ],
    except: [
      '_8 (kwa|kupitia|kwenye) (barua pepe|posta|email|e-mail|baruapepe|barua|akaunti|tovuti|programu|app|ofisi|mfumo)',
      '(kwa|kupitia) (barua pepe|posta|email|baruapepe) _6',
      '(hatu*|usi*|situmi|msitume|bila|kamwe) _6',
      'mkataba (wako|wa simu|wa intaneti|wa huduma)? _1 (unaisha|umeisha|utaisha|unaendelea|namba|nambari)',
      '(namba|nambari|muda|masharti|kipindi|tarehe) (ya|za|wa|cha) (mkataba|mikataba|makubaliano)',
    ],
    hit: [
      'Nimeambatisha mkataba wa kupanga.',
      'Mkataba wa kupanga umeambatishwa.',
      'Nakutumia hati ya makabidhiano ya kazi.',
      'Tafadhali saini mkataba na uturudishie.',
      'Tutumie cheti cha daktari.',
      'Pitia rasimu ya mkataba hapa chini.',
      'Hii hapa stakabadhi ya mshahara ya Mei.',
    ],
    miss: [
      'Mkataba utaupata kwa barua pepe.',
      'Mkataba wako unaisha Mei.',
      'Nimeambatisha mwongozo wa taa.',
      'Nimekutumia mkataba kwa barua pepe.',
      'Hatutumi mikataba hapa.',
    ],
  },
  {
    match: [
      '(majibu|matokeo) (ya|yako ya) (vipimo|kipimo|damu|biopsi|x-ray|mri|ultrasound|maabara|uchunguzi) (vyako|chako|vya damu|cha damu|yako|vya _1)? _4 ({V:ony|onyesh|onesh|tok|thibitish|ku|fik}|ni|yako (sawa|vizuri)|yapo)',
      '(vipimo|kipimo) (vyako|chako) (vya _1|cha _1)? ({PERF:onyesh|onesh|thibitish|tok|gundu}|vinaonyesha|kinaonyesha|ni (chanya|hasi)) _4',
      '(umepatikana|umegundulika|umegunduliwa|umekutwa|umethibitishwa|una) (kuwa)? (na|kuwa na)? (saratani|kisukari|vvu|ukimwi|malaria|pumu|maambukizi|virusi|ugonjwa wa _2|shinikizo la damu|ujauzito)',
      '(picha ya (matiti|kifua|ubongo|mapafu)|x-ray|mri|ultrasound|biopsi|kipimo cha damu|vipimo vya damu|vipimo) (yako|chako|vyako)? ({V:ony|onyesh|onesh|thibitish|gundu}|(iko|kiko|viko) (sawa|vizuri)|ni (safi|kawaida|chanya|hasi))',
      '({V:gundu|onyesh|onesh|kut|pat}) _5 (kwenye|katika) (damu|mkojo|mapafu|ini|moyo|ubongo|figo|matiti) (yako|lako|wako|zako)',
      '(dalili za|hatari ya) (saratani|kisukari|kiharusi|maambukizi|msongo|ugonjwa)',
      '(utambuzi wa ugonjwa wako|ugonjwa wako|ujauzito wako|matibabu yako|tiba yako|dawa zako za) _4',
    ],
    except: [
      '(kama|ikiwa|iwapo|endapo) _6',
      '_8 (kwenye akaunti yako|kwa barua pepe|hospitalini|kliniki|njoo|uyachukue|kuyachukua|kuyajadili|daktari atakueleza)',
      '(kipimo|vipimo|majibu|matokeo) (cha|vya|ya) (kasi|betri|maji|mtihani|bahati nasibu) _4',
    ],
    hit: [
      'Majibu ya vipimo vyako yanaonyesha malaria.',
      'Vipimo vyako vimeonyesha maambukizi.',
      'Umepatikana na kisukari.',
      'Picha haionyeshi dalili za saratani.',
      'Ugonjwa wako unahitaji dawa mpya.',
      'Picha ya matiti haikuonyesha tatizo.',
      'Maabara imegundua sukari nyingi kwenye damu yako.',
    ],
    miss: [
      'Kipimo cha kasi kinaonyesha megabiti 90.',
      'Kama umepatikana na malaria, pumzika.',
      'Daktari anakusubiri saa nne asubuhi.',
      'Majibu ya vipimo vyako yametoka na yapo kwenye akaunti yako.',
    ],
  },
  {
    match: [
      '(notisi|taarifa|barua|onyo|tamko) (rasmi|ya kisheria|ya mwisho) (ya|la|kuhusu|kwamba) _4',
      '({PRES:sitish|vunj}|{PERF:sitish|vunj}) (mkataba wako|bima yako|ajira yako|mkopo wako|upangaji wako)',
      '(mkataba wako|bima yako|ajira yako|upangaji wako) _2 ({PERFP:sitish|vunj}|{PRESP:sitish|vunj}|{FUTP:sitish|vunj})',
      '(ajira yako|upangaji wako) _1 (unaisha|inaisha|utaisha|itaisha|umeisha|imeisha) _2',
      '(rekodi|historia) yako ya mikopo _3',
      '(una|unadaiwa|mnadaiwa) (deni|madeni)? _2 (la|ya) (kodi|mkopo|ada|nyumba) _2',
      '(ombi|maombi) (lako|yako) (la|ya) (mkopo|pensheni|visa|ruzuku|mafao) _3 (limekataliwa|yamekataliwa|limekubaliwa|yamekubaliwa|limeidhinishwa|yameidhinishwa)',
      '(deni lako|madeni yako|malimbikizo yako|mkopo wako uliochelewa) (ni|la|limefika|limepelekwa|limekabidhiwa|yamefika|lipo|ya) _4',
      '(wakusanya madeni|wakala wa madeni|mahakamani|dalali wa mahakama) _4',
      '(mshahara wako|pensheni yako|kipato chako|mafao yako) (ni|wa|utakuwa|itakuwa|ya|unaongezeka) _4',
    ],
    except: ['(hatu*|haija*|haku*|bila|hakuna) _4', '(uwanja|mpira) _4'],
    hit: [
      'Hii ni notisi rasmi ya kusitisha mkataba wako.',
      'Tunasitisha mkataba wako kuanzia Mei.',
      'Mkataba wako umesitishwa.',
      'Mkataba wako wa upangaji utasitishwa Machi.',
      'Ajira yako inaisha Mei.',
      'Rekodi yako ya mikopo ni dhaifu.',
      'Una deni la kodi la shilingi 312,000.',
      'Ombi lako la mkopo limekataliwa.',
      'Deni lako ni shilingi 40,000.',
      'Suala limepelekwa mahakamani.',
      'Mshahara wako ni shilingi 900,000.',
    ],
    miss: ['Ombi lako la kozi limekubaliwa.', 'Bima yako inaendelea.', 'Ofa inaisha Mei.', 'Hatujapeleka deni lolote.'],
  },
];
