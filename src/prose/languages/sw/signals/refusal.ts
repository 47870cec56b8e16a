import type { Entry } from '../../../language-pack';

/** What a customer asks of us, and we don't do. */
const OURS =
  'wez|ruhus|kubal|to!|poke|badilish|rejesh|rudish|fany|safirish|uz|lip|fungu|hudumi|gharami|fidi|tengenez|kod|kodish|pang|idhinish|kopesh|pokel|punguz|shughuli|rekebish|fiki|fik|fut|ongez|pelek|let|tum|end|hamish|ghair|kat|ruk|fuat|gaw|pik|shon|choma|jeng|pand|fundish|toz';
/** What a thing, or a rule, doesn't do. */
const THINGS =
  'wezekan|ruhus|ruhusiw|kubalik|kubaliw|kubal|gharami|husish|jumuish|rudish|rejesh|rudishw|rejeshw|badilish|hamish|hamishik|tol|to!|uzw|uz|stahil|stahiki|idhinish|fidi|lipw|lipi|punguz!|ongez!|ghair|patik|gus|tosh|fik|safirish|tengenez|funguliw|pokel|pokelew|kod|kodish';
const PEOPLE =
  '(mteja|wateja|mwanafunzi|wanafunzi|mwanachama|wanachama|abiria|mgeni|wageni|mtoto|watoto|mtu|mzazi|wazazi|mgonjwa|mkopaji|mwombaji|waombaji|mnyama|wanyama|mbwa)';
const WISHES = 'rudish|badilish|ghair|hamish|hami|omb|pat|toa|ongez|lip|kop|chuku|pand|fut|safir|jisajil|punguz|let|chagu|pewa|rud';

/** Says no to what the customer asked for. */
export const refusal: readonly Entry[] = [
  {
    match: [
      '(haiwezekani|haitawezekana|haikuwezekana|hatukuweza|huruhusiwi|hauruhusiwi|hamruhusiwi|hakuna nafasi|hakuna uwezekano|hakuna njia|hairuhusiwi|marufuku) _2',
      `{NOTWE:${OURS}} _2`,
      '{NOTWEDO:} _2',
      `{NOTIT:${THINGS}} _2`,
      '{NOTITP:} _2',
      '{NOTIT:end|vuk} (nje|hadi|mpaka) _2',
      `({NOTIT:wez}|${PEOPLE} _5 {NOTTHEY:wez|ruhus|ruhusiw}) _1 ({INF:}|{INFP:}) _1`,
      `(huwezi|hauwezi|hamwezi|hutaweza|hamtaweza) {INF:${WISHES}} _2`,
      '(hatuna|haina|hakina|halina|hauna|hawana) _2',
      '(hatupo|haiko|haipo|halipo|hakipo|haupo|hazipo|hayapo) _2',
      '(ombi|maombi|dai|madai|mkopo|rufaa|udhamini|punguzo) _5 {NOTDONE:kubal|kubaliw|fanik|pit|idhinish|timi|kidh|pitish} _1',
      '(ombi|maombi|dai|madai|mkopo|rufaa|punguzo) _4 (limekataliwa|yamekataliwa|umekataliwa|imekataliwa)',
      '(tumeshindwa|nimeshindwa|imeshindikana|tulishindwa|hatujaweza) {INF:kubal|ruhus|badilish|rudish|rejesh|idhinish|hamish|ongez|punguz|pat|to|tekelez|timiz} _2',
      '(udhamini|usajili|dirisha|maombi|kozi|mafunzo|uandikishaji|udahili|mauzo|zabuni) _4 ({PERFP:fung|jaz|sitish}|{PERF:ja|is|kwish}|imejaa|yamejaa|umejaa) _1',
      '(tumekataa|tunakataa|tumelazimika kukataa) _2',
      '(muda|kipindi|dhamana|ofa) _3 (umekwisha|imeisha|umepita|kimepita|imekwisha|umeisha|umemalizika|iliisha|uliisha)',
      '(bidhaa|huduma|rangi|saizi|namba|nafasi|tiketi|vyumba|viti|ukumbi|chumba|miadi|gari|tarehe|boti|basi) _3 (imeisha|zimeisha|vimeisha|imekwisha|zimekwisha|imesitishwa|haipo tena|haitengenezwi|zimejaa|vimejaa|imejaa|umejaa|limejaa|kimejaa|{PERFP:chukul|kodi|kodish|uz}) _1',
    ],
    except: [
      '(kwamba|kuwa) _3 haifanyi kazi',
      '({NOTWE:}|{NOTIT:}) (kutatua|kurekebisha) (tatizo|hitilafu) (mwenyewe|hapa|sisi wenyewe)',
      '(kama|ikiwa|iwapo|endapo) _3 (haiwezekani|huwezi|hauwezi|hamwezi|{NOTWE:}|{NOTIT:}|{NOTTHEY:})',
      '(hatuwezi|siwezi|huwezi|hauwezi) {INF:on|fiki|subir|elew} _1',
      '(hatuna|haina|hakina|halina|hauna|hakuna|hawana) _1 (kosa|makosa|pingamizi|shaka|budi|tatizo|matatizo|haja|shida|gharama|kasoro|deni|ada|madhara|hitilafu|dosari|ulazima)',
      '(mtu yeyote|kamwe) _3',
      '{NOTWE:tum|poke|toz|pig} _2 (kamwe|mtu|ada|gharama)',
      '(haipo|hayupo|haupo) (nyumbani|mbali)',
      '(haipo|haiko|halipo|haupo|hazipo|hayapo) (kwenye|katika) (mfumo|orodha|rekodi|kumbukumbu) _1',
      '(ada|gharama|deni|hitilafu|kasoro|tatizo) _2 (haipo|halipo|hakuna)',
      '({NOTWE:}|{NOTIT:}) _4 (kwa|kwenye|kupitia) (barua pepe|simu|gumzo|chat|whatsapp)',
      '({NOTWE:}|{NOTIT:}) (tena|chochote|gharama|nywila|namba ya siri)',
      '({NOTWE:to|lip|gharim|toz}|{NOTIT:toz|to}) _1 (ada|gharama|malipo|chochote)',
      '(maji|umeme|mtandao|ujumbe|pesa|simu|barua pepe|mawimbi|picha|sauti|kiungo|mlango|dirisha|taa|gesi|moto|mvua) _2 {NOTIT:}',
      '{NOTIT:pokel|poke|patik|fik|tosh|to} _2 (kwa sababu|kwani|tangu|vizuri|bado|ghorofa*|nyumbani)',
      '{NOTIT:patik} _1 (kwa sasa|kwa muda|leo|hivi sasa)',
      '(kwa sasa|hivi sasa|kwa muda) {NOTIT:patik} _1',
      '{NOTWE:wez} {INF:pat|on|angali|fungu|paki|onyesh|chakat|unganish|thibitish} _4 (sasa|kwa sasa|sasa hivi|papo hapo|kwa muda)',
      '{NOTITP:tak|toz|kat|dai|lipish|fut|ondo|athiri|pote|husish|pew|hitaj|sumbu|chelewesh|fung|tumi} _2',
      '(kama|ikiwa|iwapo|endapo) _4 {NOTITP:} _2',
      '{NOTDONE:hifadh|rud|fikir|subir|ahid|husish|shiriki|hitaj|saini} _2',
      '{NOTWEDO:hus|husik|som|jib|ju|on|kumbuk|elew|sahau|chok|tak|pend|ogop|amin|hitaj|dhan|fikir|sem|lazimish|da|toz|kat|jal|mba|kosek|ach} _2',
      '(sitaki|hatutaki|hatuchoki|hatutasahau|sitasahau|hatutakuangusha|silipi) _2',
    ],
    hit: [
      'Haiwezekani kurudisha pesa.',
      'Hatuwezi kubadilisha tiketi hiyo.',
      'Ombi lako limekataliwa.',
      'Bima haigharamii miwani.',
      'Maombi yako hayakufanikiwa.',
      'Jumapili hatufungui.',
      'Hoteli haina maegesho.',
      'Hatupeleki chakula nje ya mji.',
      'Tiketi za punguzo hazirudishwi.',
      'Mwanafunzi hawezi kuhamia chuo kingine.',
      'Ukumbi umeshachukuliwa tarehe hiyo.',
      'Vitabu vya marejeo haviazimwi.',
      'Gari haliendi nje ya nchi.',
      "Hatung'oi meno Jumapili.",
      'Huwezi kubadilisha tarehe ya safari.',
      'Huduma hiyo haipo kwetu.',
      'Tumeshindwa kukubali ombi la kuhamisha darasa.',
      'Udhamini wa mwaka huu umeshafungwa.',
      'Tumekataa dai hilo.',
      'Muda wa kurudisha umepita.',
    ],
    miss: [
      'Kama huwezi kuingia, tuandikie.',
      'Hakuna gharama ya ziada.',
      'Oda haina gharama.',
      'Mzigo haujachelewa.',
      'Akaunti hii haitapokea jarida tena.',
      'Hakuwezi kuwa na kosa.',
      'Hatujui sababu bado.',
      'Ada ya pili haitatozwa.',
      'Maji hayafiki ghorofa ya tatu.',
    ],
  },
];
