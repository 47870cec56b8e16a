import type { Entry } from '../../../language-pack';

/** What several readers do or are asked to do; other verbs would be nouns of persons too. `Mpigie fundi` asks one reader to call somebody. */
const THEIRS =
  'wez|pat|hitaj|poke|andik|omb|nunu|lip|on|pend|tak|wek|jaz|tum|tumi|let|chuku|fik|rud|rudi|rudish|saini|chagu|subir|wasilian|bonyez|ingi|hakikish|kumbuk|julish|fungu|som|agiz|uliz|elez|kubal|pig|pigi|karibish|safir|endele|chunguz|angali|tembele|pakul|pokele|ambi|andiki|pew|p|elew|fuat|zingati|linganish|thibitish|jiandikish|jisajil|hudhuri|sahau|sahihish|badilish|ach';

/** ninyi. */
export const formalAddress: readonly Entry[] = [
  {
    match: [
      '(ninyi|nyinyi|wenu|yenu|lenu|chenu|vyenu|zenu|kwenu|nanyi)',
      '(mnaweza|mmepata|mtapata|mnahitaji|mtapokea|mmeandika|mliandika|mlinunua|mmelipa|mtaona|mkihitaji|mkipenda|mkiwa|hamjambo|hamna haja|mje|mwende|muende|muwe|mkija|mlikuja|mtakuja|mnakuja|mnakaribishwa|mnaombwa|mnaalikwa|hamwezi|hamkupata|hamjapata)',
      '(leteni|njooni|andikeni|tumeni|lipeni|chukueni|pigeni|subirini|jazeni|fikeni|someni|onyesheni|bonyezeni|wasilianeni|ingieni|angalieni|hakikisheni|kumbukeni|fungueni|chagueni)',
      '*ieni',
      '^ (karibuni|habarini) (sana)? (,|!|.|<NAME>|tena)',
      `{YE:${THEIRS}}`,
      `(tunawaomba|nawaomba|tunawasihi|tunawashauri|nawashauri|tungependa|lazima|inabidi|itabidi|ni vizuri|ni bora|mnaombwa|mnatakiwa) _1 {YELET:${THEIRS}}`,
      '({YELET:j!|fik!|jaz!|saini!|wasilian!|hakikish!|bonyez!|ingi!|fungu!|som!|hudhuri!|jisajil!|jiandikish!|endele!|tembele!|pakul!|=andiki|=ambi|=tumi|=julish|=pigi|=elez}|msubiri|mrudi|mjibu|msisahau|msisite|msijali|msiwe)',
    ],
    except: [
      '(timu|familia|kampuni|shule|kikundi|wateja|ofisi|watoto|wazazi|jengo|mtaa|mtaani|eneo|eneo la|nyumbani|nyumba|kijiji|kijijini|wageni|majirani|lifti|barabara|basi|darasa|gari) (yenu|lenu|wenu|kwenu)',
      'watumishi wenu',
      '(mlipa|mpiga|mtuma|mleta|mnunua|msoma|mchukua|mpokea|mjaza|mtumia|msafiri|mpenda|mtakia|mwomba|mwandika) _1',
      '(ndugu|familia|kikundi|wanachama|wateja|wazazi|wenzako|wanafunzi|mke|mume) _3 ({YE:}|{YELET:})',
      '(nyote|ninyi) (wawili|na) _2',
      '(msaada|msomi|mpango|mtume|mkuu|mwanzo|mwisho|mkono)',
    ],
    hit: [
      'Oda yenu iko tayari.',
      'Mnaweza kuibadilisha.',
      'Tunawaomba mje mapokezi.',
      'Mje na vitambulisho.',
      'Tafadhali mjaze fomu.',
      'Mtalipa mkifika.',
      'Karibuni sana!',
      'Niandikieni hapa.',
      'Leteni fomu.',
      'Tunawaomba mlete vitambulisho.',
    ],
    miss: [
      'Oda yako iko tayari.',
      'Mpokea fomu ni mtaalamu.',
      'Mtaa wako una maji.',
      'Tafadhali mwite fundi.',
      'Mpigie fundi.',
      'Mwombe mwalimu wako fomu.',
    ],
  },
];
