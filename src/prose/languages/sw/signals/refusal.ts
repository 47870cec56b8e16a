import type { Entry } from '../../../language-pack';

/** Says no to what the customer asked for. */
export const refusal: readonly Entry[] = [
  {
    match: [
      '(haiwezekani|haitawezekana|haikuwezekana|hatukuweza|huruhusiwi|hauruhusiwi|hakuna nafasi|hakuna uwezekano|hakuna njia) _2',
      '{NOT:wez|ruhus|kubal|to|poke|badilish|rejesh|rudish|fany|safirish|uz|lip|lipi|fungu|hudumi|gharami|husish|patik|tengenez|kod|pang|jumuish|stahil|idhinish|kopesh|pokel|punguz|shughuli|rekebish|fiki|fut|wek|ingi} _2',
      '(huwezi|hauwezi|hamwezi|hutaweza) _2',
      '(hatuna|haina|hakina|halina|hauna|hawana) _2',
      '(hatupo|haiko|haipo|halipo|hakipo|haupo|hazipo|hayapo) _2',
      '(ombi|maombi|dai|madai|mkopo|rufaa) _5 {NOTDONE:kubal|fanik|pit|idhinish|timi|kidh|pitish} _1',
      '(ombi|maombi|dai|madai|mkopo|rufaa|punguzo) _4 (limekataliwa|yamekataliwa|umekataliwa|imekataliwa)',
      '(tumekataa|tunakataa|tumelazimika kukataa) _2',
      '(muda|kipindi|dhamana|ofa) _3 (umekwisha|imeisha|umepita|kimepita|imekwisha|umeisha|umemalizika|iliisha|uliisha)',
      '(bidhaa|huduma|rangi|saizi|namba|nafasi|tiketi|vyumba) _3 (imeisha|zimeisha|vimeisha|imekwisha|zimekwisha|imesitishwa|haipo tena|haitengenezwi|zimejaa|vimejaa|imejaa)',
    ],
    except: [
      '(kwamba|kuwa) _3 haifanyi kazi',
      '{NOT:} (kutatua|kurekebisha) (tatizo|hitilafu) (mwenyewe|hapa|sisi wenyewe)',
      '(kama|ikiwa|iwapo|endapo) _3 (haiwezekani|huwezi|hauwezi|{NOT:})',
      '(hatuwezi|siwezi|huwezi|hauwezi) {INF:on|pat|fiki|subir|elew|ingi|tumi} _1',
      '(hatuna|haina|hakina|halina|hauna|hakuna|hawana) _1 (kosa|makosa|shaka|budi|tatizo|matatizo|haja|shida|gharama|kasoro|deni|ada|madhara|hitilafu|dosari|ulazima)',
      '(mtu yeyote|kamwe) _3',
      '{NOT:tum|poke} _2 (kamwe|mtu)',
      '(haipo|hayupo|haupo) (nyumbani|mbali)',
      '(ada|gharama|deni|hitilafu|kasoro|tatizo) _2 (haipo|halipo|hakuna)',
      '{NOT:} _4 (kwa|kwenye|kupitia) (barua pepe|simu|gumzo|chat|whatsapp)',
      '{NOT:} (tena|chochote|gharama|nywila|namba ya siri)',
      '{NOT:to|lip|gharim} _1 (ada|gharama|malipo|chochote)',
    ],
    hit: [
      'Haiwezekani kurudisha pesa.',
      'Hatuwezi kubadilisha tiketi hiyo.',
      'Ombi lako limekataliwa.',
      'Bima haigharamii miwani.',
      'Maombi yako hayakufanikiwa.',
      'Jumapili hatufungui.',
      'Hoteli haina maegesho.',
    ],
    miss: ['Kama huwezi kuingia, tuandikie.', 'Hakuna gharama ya ziada.', 'Oda haina gharama.', 'Mzigo haujachelewa.'],
  },
];
