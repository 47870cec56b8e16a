import type { Entry } from '../../../language-pack';

/** What customers fail to do, or do wrong. */
const DO =
  'fuat|som|jaz|lip|angali|zingati|julish|thibitish|hifadh|elew|sikiliz|wek|andik|jal|jib|tum|tumi|wasilish|toa|hakik|sem|ambi|safish|chuku|pelek|kamilish|taj|ripoti|omb|let|fung|zim|chom|chaj|linganish|pim|hesab|hesabu|saini|wahi|uliz|kagu|futa|funik|tunz|angalia|lind|valish|va|nywesh|lish|p|tazam|rudish|badilish|bonyez|chagu|pig|andaa|jiandikish|jisajil|tafut|arif|taarif';
/** What is told or taught to the customer. */
const TELL = '=ambi|kwambi|=elez|=ony|=jib|=fafanu|=kumbush|=shaur|=tahadharish|=elewesh|=elekez|=taarif|=sisitizi|=andiki';
/** Things whose verbs look like those of a single reader. */
const THING = '(mfumo|mtandao|mzigo|mtambo|ujumbe|mlango|mkataba|mtungi|mkanda|waya|usajili|umeme|mkopo|muamala)';
const FAULT = '(kosa|makosa|uzembe|uvivu|upumbavu|udhaifu|uzembe huo|kutojali|ujinga|kutokuwa makini|haraka|kiburi)';

/** The customer, by pronoun or by role. */
const CULPRIT = '(wewe|ninyi|nyinyi|mteja|mtumiaji|mpangaji|abiria|mnunuzi)';
const DAMAGE = '(tatizo|hitilafu|ajali|hasara|uharibifu|kosa|makosa|kasoro|moto|ucheleweshaji|uchelewaji|uvujaji|usumbufu)';

/** Says that the customer is at fault. */
export const blame: readonly Entry[] = [
  {
    match: [
      `${FAULT} (lako|yako|wako|lenu|yenu|wenu) _1`,
      '(uzembe|kosa|makosa) (wa|la|ya) (mtumiaji|mteja|mnunuzi|abiria|mpangaji|mwanafunzi|mzazi|mgonjwa|mwombaji|mkopaji|mwenye simu) _1',
      '(ndiyo sababu|ndio sababu|ndiyo maana|ndio maana|sababu|kwa sababu|kwa kuwa|kwa vile|kwani|maana) (wewe|ninyi)? ({YOUDID:tafun|endesh|gong|gus|zungush|vut|sukum|kali|nyunyizi|pulizi|mwag|angush|pasu|ung|chom|chemsh|osh|funik|anik|wek|fung|fungu|zim|wash|kat|chan|kunj|beb|pak|chelew|kawi|vunj|har|haribu|tumi|zidish|punguz|ach|chaji|sahau|lip|chuku|gom|kataa|pik|fik|rush|loan|lowesh|pand}|{YOUDIDNT:}) _2',
      '(kosa|makosa|shida|tatizo|uzembe) (ni|lilikuwa|yalikuwa|ilikuwa) (la|ya|wa)? (kwako|kwenu|lako|yako|wako|lenu|yenu)',
      '(faini|gharama|hasara|lawama|jukumu) (hiyo|hii)? ni (yako|lako|yenu|juu yako)',
      '(kwa sababu|sababu ni) (yako|yenu|wewe|ninyi) (.|,|!|$)',
      '(ni|hilo ni|hiyo ni) (tatizo|shida) (lako|yako|lenu|yenu)',
      '(kwa|kutokana na|kwa sababu ya) (kutokuwa makini|kutokujali|haraka) (lako|yako|wako|kwako|kwenu)',
      '(umekosea|ulikosea|mlikosea|mmekosea|mlizembea|mmesahau|mlipuuzia|umejikosea|ulizembea|umezembea|ulipuuza|umepuuza|ulipuuzia|ulisahau|umesahau|ulidharau|ulikaidi|ulijisahau|ulikosa umakini|umejitakia|ulijitakia|mlisahau|mlipuuza|mmepuuza)',
      '(kwa sababu|kwani|maana|sababu|wewe|^|,) (umeharibu|uliharibu|umevunja|ulivunja|umesababisha|ulisababisha)',
      '(umechelewa|ulichelewa|mlichelewa|mmechelewa|ulikawia|mlikawia|umekawia) {INF:lip|julish|ambi|tum|jib|wasilish|rudish|omb|sem|thibitish|jaz|ripoti|toa|let}',
      '(mlichelewa|mmechelewa|mlikawia) {INF:}',
      '(wewe)? (mwenyewe|wenyewe) _1 (ndiye|ndio|{YOUDID:})',
      '{YOUDID:andik|jaz|ingiz|chagu|wek|tum|fung|toa|agiz|omb} _4 (mwenyewe|wewe)',
      '(ndiye|ndio) (wewe)? (uliye*|mwenye kosa)',
      '{YOUDID:jaz|andik|ingiz|chagu|wek|fung|tum|tumi|unganish|bonyez|toa|hesabu|agiz|hifadh} _4 (vibaya|kimakosa|visivyo|isivyo|isiyo sahihi|yasiyo sahihi|lisilo sahihi|kisicho sahihi|sio sahihi|siyo sahihi|bila kusoma|bila kuangalia|bila kufuata)',
    ],
    except: [
      '(kama|ikiwa|iwapo|endapo|huenda) (umesahau|umekosea|ulisahau|umechelewa|ulikosea|umeharibu|ulichelewa)',
      '(si|sio|siyo) (kosa|makosa|tatizo|uzembe) (lako|yako|wako)',
      `${THING} (wetu|wako|huo|huu)? {YOUDID:} _5`,
      '(umesahau|ulisahau) _1 (nenosiri|nywila|pin|kitu|mwavuli|begi|simu|koti|miwani|funguo)',
      '(kama|ikiwa|iwapo|endapo) {YOUDID:} _5',
    ],
    hit: [
      'Hilo ni kosa lako.',
      'Ulisahau kulipa bili.',
      'Ulipuuza ujumbe wetu.',
      'Wewe mwenyewe ulichagua rangi hiyo.',
      'Uliandika anwani isiyo sahihi.',
      'Ulichelewa kulipa.',
      'Imeungua kwa sababu ulimwaga maji juu yake.',
      'Uharibifu umetokana na uzembe wa mtumiaji.',
      'Kosa ni la kwako.',
      'Tumechelewa kwa sababu yako.',
      'Kwa hiyo gharama ni yako.',
      'Hilo ni tatizo lako.',
      'Mlichelewa kufika kituoni.',
      'Ulichagua rangi hiyo mwenyewe.',
      'Wewe ndiye uliyejaza fomu.',
    ],
    miss: [
      'Hilo lilikuwa kosa letu.',
      'Kama umesahau nywila, bonyeza hapa.',
      'Si kosa lako.',
      'Mfumo wetu ulituma vibaya.',
      'Mzigo ulichelewa kufika.',
      'Tueleze tatizo lako.',
    ],
  },
  {
    match: [
      `{YOUDIDNT:${DO}}`,
      '(hukufika|hamkufika|hukuwahi|hamkuwahi) _1',
      '(hukuwa|haukuwa|hamkuwa) makini',
      '(hukupokea|haukupokea) simu',
      '(ulipaswa|ulitakiwa|ungepaswa|ungetakiwa|mlipaswa|mlitakiwa) _2',
      'ulistahili {INF:} _1',
      '(hukupaswa|hukutakiwa|haukupaswa|haukutakiwa|usingepaswa|hamkupaswa|hamkutakiwa) _2',
      `{YOUWOULD:${DO}|fik|p|tup} _6`,
      '(ungekuwa|mngekuwa) makini _4',
      '{YOUWOULDNT:} _4',
      '(matokeo|sababu|chanzo) (ya|ni) (kuto*|wewe kuto*|haraka) _3',
    ],
    except: [
      '(kama|ikiwa|iwapo|endapo|labda|huenda|pengine) _2 {YOUDIDNT:}',
      `${THING} (wetu|wako|huo|huu)? {YOUDIDNT:} _1`,
      '(ulipaswa|ulitakiwa|ungepaswa) ({INF:pat|poke|fiki|rudishi|lipw|julishw|elezw|pew}|kuku*)',
      '(ulipaswa|ulitakiwa|ungepaswa) {INFP:}',
    ],
    hit: [
      'Hukufuata maelekezo.',
      'Ulipaswa kusoma masharti.',
      'Hukupaswa kumpa mtu namba yako.',
      'Kama ungesoma maelekezo, hili lisingetokea.',
      'Hukutumia chaja sahihi.',
      'Ulitakiwa kutupigia mapema.',
      'Hukuleta kadi ya kliniki.',
      'Hukufika kwa wakati.',
      'Hukuwa makini.',
      'Ulistahili kulipa mapema.',
      'Usingechelewa, ungepata nafasi.',
      'Hayo ni matokeo ya kutosoma maelekezo.',
    ],
    miss: [
      'Ulipaswa kupata mzigo jana, samahani.',
      'Tulipaswa kukujulisha.',
      'Hukulazimika kusubiri.',
      'Kama hukutuma fomu, itume leo.',
      'Ujumbe haukufika.',
      'Ulistahili pointi mbili.',
    ],
  },
  {
    match: [
      '(nilivyokwisha|tulivyokwisha) _2',
      'kama (nilivyo*|tulivyo*) _2 (mara nyingi|mara kadhaa|mara tatu|mara mbili)',
      `{TOLDYOU:${TELL}} _2`,
      `(kama|jinsi) {REL:${TELL}} _2`,
      `{PERF:${TELL}} (tangu|toka|tokea) (mwanzo|awali|mwanzoni|siku ya kwanza) _2`,
      '(nilishasema|tulishasema|tumeshasema|nimeshasema|tulikuonya|nilikuonya|ulionywa|ulishaambiwa|ulishaonywa) _2',
      'uliambiwa (kwamba|kuwa|mapema|tangu|wazi|kabisa|usi*) _2',
      '{PERF:=ambi|=elez|=ony|=fafanu|=kumbush} (mara (mbili|tatu|nyingi|kadhaa|ngapi)|tena na tena|tayari) _2',
      '^ (kumbe)? {YOUDID:nyunyizi|mwag|angush|pasu|ung|chom|osh|anik|wek|fung|fungu|zim|wash|kat|kunj|beb|pak|tumi|ach|chaji|chuku|lowesh|pand|andik|jaz|chagu} _6 , (ndiyo|ndio) (maana|sababu) _2',
      `{PERF:${TELL}} _2 (zaidi ya mara moja|mara kwa mara|kila mara|mara (mbili|tatu|nyingi|kadhaa)) _1`,
      '(kwa)? mara ya (pili|tatu|nne|tano|mwisho) {PRES:=elez|=ambi|=kumbush|=ony|=jib} _2',
      '(narudia|tunarudia|nakurudia) (tena|kusema|kwa mara)',
      '(acha kelele|acha kulalamika|usipige kelele|usitutukane|punguza hasira|acha matusi|acha usumbufu) _1',
      '(wakati|siku|safari|mara) (ujao|mwingine|nyingine|ijayo) (,)? (uwe|kuwa|soma|fuata|zingatia|hakikisha|kumbuka kusoma) _3',
      '(uwe|kuwa|muwe|jitahidi kuwa) (makini|mwangalifu) (zaidi|siku|wakati|next) _2',
      '(soma|sikiliza|elewa) (vizuri|kwa makini|kwa umakini) _3',
      'sasa umeona (matokeo|ulichofanya) _2',
    ],
    except: ['(kama|jinsi) {REL:} _5 (<NUMBER>|<WEEKDAY>|<DATE>|tarehe|kwenye simu|kwa simu)'],
    hit: [
      'Nilishakuambia kuhusu ada hiyo.',
      'Kama tulivyokueleza awali, haiwezekani.',
      'Kama nilivyokwambia, haiwezekani.',
      'Tulikushauri tangu mwanzo uchague ndogo.',
      'Tulikuandikia hili zaidi ya mara moja.',
      'Umeacha betri kwenye jua, ndiyo maana imevimba.',
      'Wakati mwingine uwe makini.',
      'Tumekueleza mara tatu.',
      'Tulishasema kwamba ada hairudi.',
      'Kwa mara ya tatu nakueleza kwamba ada hairudi.',
      'Narudia tena: ada hairudi.',
      'Acha kulalamika.',
      'Uwe makini zaidi.',
      'Soma vizuri maelekezo.',
    ],
    miss: [
      'Kama nilivyokuambia kwenye simu Jumatatu, duka linafungwa.',
      'Tulikuandikia Jumanne.',
      'Asante kwa umakini wako.',
      'Tumekuambia bei mpya.',
    ],
  },
  {
    match: [
      `{PERFP:sababish|vunj|haribi} na ${CULPRIT} (mwenyewe|wenyewe)?`,
      `${DAMAGE} _4 {PERFP:let|fany|anzish} na ${CULPRIT} (mwenyewe|wenyewe)?`,
      '({PERF:toka|tokan}|{PRESX:toka|tokan}) na (wewe|ninyi|nyinyi|matumizi (yako|yenu|mabaya|mabovu)|matendo (yako|yenu)|kitendo chako|ulichofanya)',
      '{YOUDID:=sababishi|=letea|=haribi} (mwenyewe|wenyewe)',
      '^ _6 : (wewe)? {YOUDID:mwag|mwagi|angush|vunj|chan|haribu|zidish|lazimish|pasu|chom|ungu} _4',
    ],
    except: ['(si|sio|siyo) {V:sababish} _4', '(kwamba|kuwa|kama) (mlango|mfumo|umeme) _4'],
    hit: [
      'Tatizo limesababishwa na wewe mwenyewe.',
      'Hitilafu imetokana na matumizi mabaya.',
      'Umejisababishia mwenyewe.',
      'Ajali imeletwa na wewe.',
      'Moto ulianzishwa na mpangaji.',
      'Tumeona chanzo: uliangusha kamera.',
      'Ucheleweshaji ulisababishwa na mteja.',
    ],
    miss: [
      'Tatizo limesababishwa na fundi wetu.',
      'Tatizo halikusababishwa na wewe.',
      'Malipo yalifanywa na wewe Jumatatu.',
      'Pikipiki imeletwa na mteja mwingine.',
      'Hitilafu imetokana na mvua.',
      'Rekodi yetu: ulinunua tiketi mbili.',
    ],
  },
];
