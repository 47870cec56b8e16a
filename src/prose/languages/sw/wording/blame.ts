import type { Entry } from '../../../language-pack';

/** Says that the customer is at fault. */
export const blame: readonly Entry[] = [
  {
    match: [
      '(kosa|makosa|uzembe|uvivu|upumbavu|udhaifu|uzembe huo) (lako|yako|wako|lenu|yenu|wenu) _1',
      '(ni|hilo ni|hiyo ni) (tatizo|shida) (lako|yako|lenu|yenu)',
      '(kwa|kutokana na|kwa sababu ya) (kutokuwa makini|kutokujali|haraka) (lako|yako|wako|kwako|kwenu)',
      '(umekosea|ulikosea|mlikosea|mmekosea|umejikosea|ulizembea|umezembea|ulipuuza|umepuuza|ulipuuzia|ulisahau|umesahau|ulidharau|ulikaidi|ulijisahau|ulikosa umakini|umejitakia|ulijitakia|mlisahau|mlipuuza|mmepuuza)',
      '(kwa sababu|kwani|maana|sababu|wewe|^|,) (umeharibu|uliharibu|umevunja|ulivunja|umesababisha|ulisababisha)',
      '(umechelewa|ulichelewa|mlichelewa|mmechelewa) {INF:lip|julish|ambi|tum|jib|wasilish|rudish|omb|sem|thibitish|jaz|ripoti|toa}',
      '(wewe)? (mwenyewe|wenyewe) _1 (ndiye|ndio|{YOUDID:})',
      '{YOUDID:andik|jaz|ingiz|chagu|wek|tum|fung|toa|agiz|omb} _4 (mwenyewe|wewe)',
      '(ndiye|ndio) (wewe)? (uliye*|mwenye kosa)',
      '{YOUDID:jaz|andik|ingiz|chagu|wek|fung|tum|tumi|unganish|bonyez|toa|hesabu|agiz|hifadh} _4 (vibaya|kimakosa|visivyo|isivyo|isiyo sahihi|yasiyo sahihi|lisilo sahihi|kisicho sahihi|sio sahihi|siyo sahihi|bila kusoma|bila kuangalia|bila kufuata)',
    ],
    except: [
      '(kama|ikiwa|iwapo|endapo|huenda) (umesahau|umekosea|ulisahau|umechelewa|ulikosea|umeharibu)',
      '(si|sio|siyo) (kosa|makosa|tatizo|uzembe) (lako|yako|wako)',
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
    ],
    miss: [
      'Hilo lilikuwa kosa letu.',
      'Kama umesahau nywila, bonyeza hapa.',
      'Si kosa lako.',
      'Mzigo ulichelewa kufika.',
      'Tueleze tatizo lako.',
    ],
  },
  {
    match: [
      '{YOUDIDNT:fuat|som|jaz|lip|angali|zingati|julish|thibitish|hifadh|elew|sikiliz|wek|andik|jal|jib|tum|tumi|wasilish|toa|hakik|sem|ambi|safish|chukua|peleka|kamilish|taja|ripoti|omb}',
      '(hukuwa|haukuwa|hamkuwa) makini',
      '(hukupokea|haukupokea) simu',
      '(ulipaswa|ulitakiwa|ungepaswa|ungetakiwa|mlipaswa|mlitakiwa|ulistahili) _2',
      '(hukupaswa|hukutakiwa|haukupaswa|haukutakiwa|usingepaswa|hamkupaswa|hamkutakiwa) _2',
      '{YOUWOULD:som|fuat|angali|ambi|lip|jaz|julish|zingati|wahi|wasilish|tum|hifadh|thibitish|fik|uliz|chukua|sem|omb|jibu|toa|safish|tumi} _6',
      '(ungekuwa|mngekuwa) makini _4',
      '{YOUWOULDNT:} _4',
      '(matokeo|sababu) (ya|ni) (kuto*|wewe kuto*|haraka) _3',
    ],
    except: [
      '(kama|ikiwa|iwapo|endapo) _2 {YOUDIDNT:}',
      '(ulipaswa|ulitakiwa|ungepaswa) {INF:pat|poke|fiki|pigi|rudishi|lipw|julishw|elezw|pew|=}',
      '(ulipaswa|ulitakiwa|ungepaswa) {INFP:}',
    ],
    hit: [
      'Hukufuata maelekezo.',
      'Ulipaswa kusoma masharti.',
      'Hukupaswa kumpa mtu namba yako.',
      'Kama ungesoma maelekezo, hili lisingetokea.',
      'Hukutumia chaja sahihi.',
    ],
    miss: ['Ulipaswa kupata mzigo jana, samahani.', 'Tulipaswa kukujulisha.', 'Hukulazimika kusubiri.', 'Kama hukutuma fomu, itume leo.'],
  },
  {
    match: [
      '(nilivyokwisha|tulivyokwisha|nilivyokueleza|tulivyokueleza|nilivyokuambia|tulivyokuambia) _2',
      'kama (nilivyo*|tulivyo*) _2 (mara nyingi|mara kadhaa|mara tatu|mara mbili)',
      '{TOLDYOU:ambi|elez|ony|jib|fafanu} _2',
      '(nilishasema|tulishasema|tumeshasema|nimeshasema|tulikuonya|nilikuonya|ulionywa|uliambiwa|ulishaambiwa|ulishaonywa) _2',
      '{PERF:=ambi|=elez|=ony|=fafanu|=kumbush} (mara (mbili|tatu|nyingi|kadhaa|ngapi)|tena na tena|tayari) _2',
      '(narudia|tunarudia|nakurudia) (tena|kusema|kwa mara)',
      '(acha kelele|acha kulalamika|usipige kelele|usitutukane|punguza hasira|acha matusi|acha usumbufu) _1',
      '(wakati|siku|safari|mara) (ujao|mwingine|nyingine|ijayo) (,)? (uwe|kuwa|soma|fuata|zingatia|hakikisha|kumbuka kusoma) _3',
      '(uwe|kuwa|muwe|jitahidi kuwa) (makini|mwangalifu) (zaidi|siku|wakati|next) _2',
      '(soma|sikiliza|elewa) (vizuri|kwa makini|kwa umakini) _3',
      'sasa umeona (matokeo|ulichofanya) _2',
    ],
    except: ['kama (nilivyoandika|tulivyoandika) _3 <NUMBER>'],
    hit: [
      'Nilishakuambia kuhusu ada hiyo.',
      'Kama tulivyokueleza awali, haiwezekani.',
      'Wakati mwingine uwe makini.',
      'Tumekueleza mara tatu.',
    ],
    miss: ['Tulikuandikia Jumanne.', 'Asante kwa umakini wako.', 'Tumekuambia bei mpya.'],
  },
];
