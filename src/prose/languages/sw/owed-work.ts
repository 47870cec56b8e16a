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

/** We look into it, it is being looked into, it lies with somebody, please wait. */
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
      '{FUTWE:}',
      '(fundi|mafundi|mhandisi|wahandisi|kikosi|wataalamu|mtaalamu|daktari|mwanasheria|mhasibu|meneja|msimamizi|mwenzangu|mwenzetu|wenzangu|wenzetu|mkaguzi|mwalimu|dereva) _2 {FUT:}',
    ],
    except: [
      '{FUT:furah|shukur|kumbuk|mbuk|=on!|subir|karibish|hitaj|pend|kutan|=tan|hakikish|thamin|heshim|fa!|tak|stahil|simam|kos|ish|ondok}',
      '(dereva|fundi|daktari|mwalimu) _2 {FUT:hitaj|kuw|tak} _1',
    ],
    hit: ['Tutakupangia chumba kingine.', 'Mafundi watazibua bomba.'],
    miss: ['Tutakukumbuka.', 'Tutakuona kesho.', 'Nitafurahi.'],
  },
  {
    match: [
      `{PRES:${LOOK}|anda}`,
      `{PRESP:${LOOK}|fanyi|amuli|amu|sikiliz}`,
      '({PRES:fany}|{FUT:fany}) (uchunguzi|ukaguzi|tathmini|uhakiki|matengenezo|marekebisho|ukarabati|utafiti|mawasiliano|jitihada|juhudi|mazungumzo)',
      '(uamuzi|majibu|matokeo|idhini|kibali) _4 bado (hau*|haya*|haija*)',
      '{PRESP:andik|saini|pitish} na',
      `{PRES:endele|jarib|jitahid|anz} (na|{INF:${LOOK}})`,
      '{PRES:jitahid|pambani|pambana|hangaik}',
      '(bado)? {PRESX:ngoj|subir} (kupitishwa|idhini|uamuzi|ukaguzi|uhakiki|kibali|{INFP:}|zamu|uthibitisho|saini)',
      '{PRES:subir|ngoj} _1 (jibu|majibu|uthibitisho|taarifa|idhini|ripoti|matokeo|kibali|uamuzi|mrejesho|vipuri|kifaa|maelezo|vipimo)',
      '{PRES:fany} kila (tuwezalo|linalowezekana|jitihada|juhudi)',
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
      'Ombi lako linakaguliwa.',
      'Daktari anayasoma sasa.',
      'Linasubiri kuidhinishwa na meneja.',
      'Ombi lako linafanyiwa kazi.',
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
      '{PERF:wasilian|zungumz|ongele} na _2 (ili|kujua|kupata|kuhusu|kutafuta|kufuatilia)',
      '{TOLD:uliz|omb|agiz} _1',
      `{TOLD:${TELL}} _1 <TEAM>`,
      `{TOLD:${TELL}|elez} _3 {SUBJ:}`,
      '{PERF:omb!|omb|uliz|anz} (<TEAM>|{INF:chunguz|fuatil|shughulik|kagu|tafut|angal|pit|hakik|rekebish|wasilian}) _2',
      '{PERF:anzish} (uchunguzi|msako|ukaguzi|ufuatiliaji|mchakato|utaratibu|madai)',
      '{PERF:fungu} (uchunguzi|madai|tiketi|kesi|faili|jalada)',
      `<IS_AT> (bado|sasa|tayari|tu)? (kwa|mezani kwa|mikononi mwa|chini ya|kwenye meza ya|kwenye ofisi ya|katika|kwenye|ndani ya|pamoja na) _1 (<TEAM>|foleni|uchunguzi|mchakato|hatua|uangalizi|mapitio|ukaguzi|uhakiki|orodha)`,
      '<IS_AT> (chini ya|kwenye|katika) (uchunguzi|ukaguzi|mapitio|uangalizi|foleni|mchakato|uhakiki|tathmini|matengenezo|hatua za)',
      '<IS_AT> (mbioni|foleni|foleni|kazini|mezani|eneo la tukio|njia panda)',
      '(ipo|iko|lipo|liko|zipo|ziko|yapo|yako) (kwenye|katika)? (foleni|mchakato|utaratibu|uchunguzini)',
      `${INQUIRY} _6 ({PRESX:endele|fany}|{PRESP:fany|endelez|endele}|{FUTX:anz|fany|endele}|{FUTP:fany|anz|endelez}|{PERF:anz}|umeanza|imeanza|haujakamilika|haujaisha|haijakamilika|haijaisha|haujamalizika)`,
      '(kazi|mchakato|utaratibu|zoezi|maandalizi|juhudi|jitihada|marejesho|marekebisho|matengenezo|ukarabati) _4 ({PRESX:endele|fany}|{PRESP:fany|endelez})',
      '(limepewa|imepewa|limewekwa kwenye|imewekwa kwenye) (kipaumbele|foleni)',
      '(jambo|suala|ombi|hoja|lalamiko|swali|tatizo|kesi) _4 (linasubiri|bado|lipo|liko) (mikononi|foleni|linafanyiwa)',
    ],
    except: [
      '{PERF:tum|tumi|pelek} _2 (kwenye|kwa) _1 (simu|namba|anwani|barua)',
      '(kosa|shida|tatizo|hitilafu|makosa) (lilikuwa|ilikuwa|liko|iko|lipo|ipo) (kwa|kwenye)',
      '<IS_AT> (kwenye|katika|kwa|ndani ya) (duka|tawi|ofisi|ghala|ukurasa) _1 (lako|yako|hiyo|letu la)',
      'hawajaombwa',
      '{TOLD:omb} radhi',
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
  {
    match: [
      '(tafadhali|naomba|tunaomba|tunakuomba|nakuomba) _1 (subiri|subirini|usubiri|msubiri|ngoja|ngojea|uvumilie|mvumilie|kusubiri|uendelee kusubiri|utuvumilie|unisubiri|utusubiri|tuvumilie|nivumilie|utuwie|utupe)',
      '(subiri|ngoja) (kidogo|tu|hapa|hapo|kwanza|mpaka|hadi|tafadhali|wakati|tunapo*|{SUBJ:})',
      '^ (subiri|ngoja|subirini) ',
      '(tunaomba|naomba|tunakuomba|nakuomba) _1 (subira|uvumilivu|uwe na subira|uwe mvumilivu|muwe na subira|uvute subira|mvumilie|ustahimilivu)',
      '(vuta|vuteni|uvute|uwe na|muwe na|kuwa na) (subira|uvumilivu)',
      '(endelea|uendelee) kusubiri',
      '(itakubidi|inabidi|itabidi|utalazimika|unahitaji) (kusubiri|usubiri|uvute subira|kuvuta subira)',
      '(tuvumilie|utuvumilie|tustahimilie)',
      '(acha|wacha|ngoja|hebu|niruhusu|turuhusu|subiri|nipe _2|tupe _2) {SUBJ:}',
    ],
    except: [
      '(asante|ahsante|tunashukuru|nashukuru|samahani|pole) _2 (kusubiri|subira|uvumilivu)',
      '(subiri|ngoja) (kwa)? (sekunde) _2',
      '(subiri|ngoja) (hadi|mpaka) (taa|ukurasa|picha|uone|kifaa|iwake|izime)',
      '(zima|washa|chomoa) _4 subiri _2',
    ],
    hit: ['Tafadhali subiri, nawauliza wenzangu.', 'Tunaomba uvumilivu wako.', 'Ngoja niangalie.', 'Endelea kusubiri.'],
    miss: ['Asante kwa kusubiri.', 'Samahani umesubiri sana.', 'Asante kwa subira yako.', 'Chomoa ruta, subiri sekunde 30.'],
  },
];
