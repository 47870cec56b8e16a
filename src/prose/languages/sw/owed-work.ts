import type { Entry } from '../../language-pack';

/** angalia, kagua, chunguza, shughulikia, fuatilia, pitia, tafuta, uliza, hakiki … */
const LOOK =
  'angal|kagu|chunguz|shughulik|fuatil|pit|tazam|hakik|thaminish|tathmin|chambu|pelelez|linganish|som|tafut|uliz|jadil|zungumz|pim|jarib|kokoto|hesab|wasilish|shirikish|said|hudum|tafit|hoj|simami|zingat|=fanyi|rekod|tatu|fikir|ratib|=elekez|kamilish|suluhish';
/** Handing over: peleka, fikisha, kabidhi, hamisha … */
const HAND = 'pelek|fikish|kabidh|wasilish|hamish|tum!|=tumi|elekez|pandish|sukum|ripot|sogez';
/** ambia, arifu, andikia, pigia – somebody else. */
const TELL = 'ambi|arif|taarif|julish|fahamish|andik|pig|tum|shirikish|kumbush|elekez';
const INQUIRY =
  '(uchunguzi|ukaguzi|tathmini|uhakiki|upimaji|mapitio|ufuatiliaji|msako|upelelezi|uchambuzi|utafiti|majadiliano|mazungumzo|usuluhishi)';

/** We look into it, it is being looked into, it lies with somebody. */
export const work: readonly Entry[] = [
  {
    match: [
      `{FUT:${LOOK}|fany!} _1`,
      `{FUTP:${LOOK}|fanyi}`,
      `{FUT:anz|endele|jarib|jitahid|wez|kuw|jitahidi|kut|on} {INF:${LOOK}}`,
      '(litaangaliwa|yatafanyiwa|itafanyiwa|litafanyiwa|zitafanyiwa) (kazi)?',
    ],
    except: [
      '{FUT:saidi} (kuokoa|kupunguza|kuelewa|kulinda)',
      '{FUT:fany!|fanyi} kazi',
      '{FUT:fany!} (hivyo|hivi)',
      '{FUT:on} (kama|kitufe|ukurasa)',
    ],
    hit: ['Tutalichunguza suala lako.', 'Nitaangalia.', 'Ombi lako litashughulikiwa.', 'Tutaanza kukagua mita.'],
    miss: ['Tuliangalia akaunti.', 'Hatutakagua mita.', 'Unaweza kuangalia?'],
  },
  {
    match: [
      `{PRES:${LOOK}|anda}`,
      `{PRESP:${LOOK}|fanyi|amuli|amu|sikiliz}`,
      '({PRES:fany}|{FUT:fany}) (uchunguzi|ukaguzi|tathmini|uhakiki|matengenezo|marekebisho|ukarabati|utafiti|mawasiliano|jitihada|juhudi|mazungumzo)',
      '(uamuzi|majibu|matokeo|idhini|kibali) _4 bado (hau*|haya*|haija*)',
      '{PRESP:andik|saini|pitish} na',
      `{PRES:endele|jarib|jitahid|anz} (na|{INF:${LOOK}})`,
      '{PRES:jitahid|pambani|pambana|hangaik|harakish}',
      '(bado)? {PRESX:ngoj|subir} (kupitishwa|idhini|uamuzi|ukaguzi|uhakiki|kibali|{INFP:}|zamu|uthibitisho|saini)',
      '{PRES:subir|ngoj} _2 {SUBJ:}',
      '<IS_AT> _4 {WHILE:subir|ngoj} _1',
      '{PRES:subir|ngoj} _1 (jibu|majibu|uthibitisho|taarifa|idhini|ripoti|matokeo|kibali|uamuzi|mrejesho|vipuri|kifaa|maelezo|vipimo|muhuri|saini|ruhusa|malipo ya|zamu)',
      '({PRES:fany}|{FUT:fany}) (kila)? (tuwezalo|niwezalo|linalowezekana|jitihada|juhudi|bidii|hima)',
    ],
    except: [
      '{PRES:subir|ngoj} _2 (yako|lako|wako|zako|kutoka kwako|yenu|lenu)',
      'inasomeka',
      'inasoma',
      '{PRES:fanyi} {INF:}',
      '{PRES:tafut} (mfanyakazi|wafanyakazi)',
      '{PRES:pit|zingat} (kwenye|kwamba)',
      '{PRES:wasilian} _1 kuhusu',
      '{PRES:hesab} (kuwa|kama)',
      '{PRES:said} (watu|wateja|ku*)',
      '{PRES:hudum} _2 (wateja|siku)',
      'unasomwa',
      'inaitwa',
      '(namba|nambari|simu|akaunti|kadi|kadi yako|laini|huduma) {PRESX:tumi}',
      '{PRESP:hesabi|hesab|pim|som|uliz} (kuwa|kama|kwa|mara|sana)',
    ],
    hit: [
      'Tunashughulikia ombi lako.',
      'Nawauliza wenzangu.',
      'Mita inakaguliwa.',
      'Daktari anasoma majibu.',
      'Linasubiri kuidhinishwa na meneja.',
      'Linafanyiwa kazi.',
      'Tunasubiri jibu la benki.',
    ],
    miss: ['Kadi yako inafanya kazi.', 'Tunakusubiri dukani.', 'Tunasubiri jibu lako.'],
  },
  {
    match: [
      `({PERF:${HAND}}|{PERFP:${HAND}}) _8 (kwa|kwenye|katika|kitengo|idara|timu|ofisi|ngazi|mezani|makao) _2 (<TEAM>|ngazi|juu|mezani|meza|kitengo|idara)`,
      `({PERF:${HAND}}|{PERFP:${HAND}}) (timu|kitengo|idara|ofisi|benki|makao|ngazi|uongozi|kiwandani|maabara|ghalani)`,
      `{PERFP:${HAND}} kwao`,
      '{PERFP:kabidh|hamishi|pandish} _2 kwa',
      '{PERFP:omb|agiz} (kutoka|toka) _1',
      '{PERFP:fikish|pelek|wasilish} *ni',
      '{PERFP:fikish|pelek|tum} _3 kwa (ukarabati|uchunguzi|matengenezo|marekebisho|vipimo|ukaguzi|{INFP:})',
      '({FUTIT:endele}|{PRESX:endele}) {INFP:fuatil|shughulik|chunguz|tafut|fanyi|kagu|rekebish}',
      '({PERF:wek|ingiz|andik|orodhesh}|{PERFP:wek|ingiz|andik|orodhesh}) _5 (kwenye|katika) (ratiba|foleni|orodha|mpango|mipango)',
      '{PRES:wasilian|zungumz|ongele|jadilian|ongea} na (<TEAM>|wenye|mwenye|mamlaka|wahusika)',
      '({PERF:wasilian|zungumz|ongele}|{PRES:wasilian|zungumz|ongele|jadilian}) na _3 (ili|kujua|kupata|kuhusu|kutafuta|kufuatilia)',
      '({TOLD:uliz|omb|agiz}|{TELL:uliz|omb|agiz}) _1',
      '{FUT:omb} <TEAM>',
      '{PRES:subir|ngoj} _2 kutoka',
      '<TEAM> _2 {PERFP:elekez|agiz|omb|ambi|teul|tum|pang} {INF:}',
      `{TOLD:${TELL}} _1 <TEAM>`,
      `{TOLD:${TELL}|elez} _3 {SUBJ:}`,
      '{PERF:omb!|omb|uliz|anz} (<TEAM>|{INF:chunguz|fuatil|shughulik|kagu|tafut|angal|pit|hakik|rekebish|wasilian}) _2',
      '{PERF:anz} {INF:}',
      '{FUT:endele} na (dai|ombi|kazi|suala|uchunguzi|madai|maombi|utaratibu|mchakato|matengenezo|ukarabati|hatua)',
      '{PERF:anzish|anz} (uchunguzi|msako|ukaguzi|ufuatiliaji|mchakato|utaratibu|madai)',
      '{PERF:fungu} (uchunguzi|madai|tiketi|kesi|faili|jalada)',
      `<IS_AT> (bado|sasa|tayari|tu)? (kwa|mezani kwa|mikononi mwa|chini ya|kwenye meza ya|kwenye ofisi ya|katika|kwenye|ndani ya|pamoja na) _2 (<TEAM>|foleni|uchunguzi|mchakato|hatua|uangalizi|mapitio|ukaguzi|uhakiki|orodha)`,
      '<IS_AT> _2 (kwenye|katika) (foleni|orodha)',
      '<IS_AT> (chini ya|kwenye|katika) (uchunguzi|ukaguzi|mapitio|uangalizi|foleni|mchakato|uhakiki|tathmini|matengenezo|hatua za)',
      '<IS_AT> (katika|kwenye)? hatua (ya|za) _1',
      '<IS_AT> (mbioni|foleni|foleni|kazini|mezani|eneo la tukio|njia panda)',
      '(ipo|iko|lipo|liko|zipo|ziko|yapo|yako) (kwenye|katika)? (foleni|mchakato|utaratibu|uchunguzini)',
      `${INQUIRY} _6 ({PRESX:endele|fany}|{PRESP:fany|endelez|endele}|{FUTX:anz|fany|endele}|{FUTP:fany|anz|endelez}|{PERF:anz}|umeanza|imeanza|haujakamilika|haujaisha|haijakamilika|haijaisha|haujamalizika)`,
      '(kazi|mchakato|utaratibu|zoezi|maandalizi|juhudi|jitihada|marejesho|marekebisho|matengenezo|ukarabati|usafirishaji|usajili|malipo|maombi|mazungumzo|mipango) _4 ({PRESX:endele|fany}|{PRESP:fany|endelez}|{FUTX:fany|anz|kamil|endele}|{PERFP:pang|ratib|anzish}|umeanza|imeanza|yameanza|zimeanza|haujakamilika|haijakamilika|haujaisha|haijaisha|hazijakamilika)',
      '{PRES:ahid|ahidi} _1',
      '(limepewa|imepewa|limewekwa kwenye|imewekwa kwenye) (kipaumbele|foleni)',
      '(jambo|suala|ombi|hoja|lalamiko|swali|tatizo|kesi) _4 (linasubiri|bado|lipo|liko) (mikononi|foleni|linafanyiwa)',
    ],
    except: [
      '{PERF:tum|tumi|pelek} _2 (kwenye|kwa) _1 (simu|namba|anwani|barua)',
      '(kosa|shida|tatizo|hitilafu|makosa) (lilikuwa|ilikuwa|liko|iko|lipo|ipo) (kwa|kwenye)',
      '<IS_AT> (kwenye|katika|kwa|ndani ya) (duka|tawi|ofisi|ghala|ukurasa) _1 (lako|yako|hiyo|letu la)',
      'hawajaombwa',
      '({PERF:}|{PERFP:}) _6 kwa (posta|barua|simu|basi|ndege|gari)',
      '{PERFP:fikish|pelek|wasilish} (nyumbani|mlangoni|mikononi|mkononi|dukani|tawini|kwenu|ofisini)',
      '{PERFP:kabidh} (kwa)? _1 (wako|yako|wenu|kwako)',
      '{PERFP:kabidhiw} _1',
      '{TOLD:omb} radhi',
      '{TOLD:} *aji',
      'anaye* _3 {PRESP:}',
      '{TOLD:tum|andik|pig} (sms|ujumbe|barua) kwenye',
    ],
    hit: [
      'Nimepeleka swali lako kwa msimamizi wangu.',
      'Ombi lako liko kwa timu yetu.',
      'Tathmini ya hasara inaendelea.',
      'Nimewauliza wenzangu.',
      'Swali lako liko kwa mhandisi.',
      'Oda yako iko kwenye foleni.',
      'Suala lako limehamishiwa kitengo cha fedha.',
    ],
    miss: ['Begi lako lipo dukani.', 'Tumekupigia leo.', 'Mzigo uko kwenye duka lako.'],
  },
];
