/** Word sets that Swahili patterns share. */
export const classes = {
  NUMBER:
    '(moja|mbili|tatu|nne|tano|sita|saba|nane|tisa|kumi|ishirini|thelathini|arobaini|hamsini|sitini|themanini|tisini|mmoja|wawili|watatu|wanne|watano|mawili|matatu|manne|matano|manane|miwili|mitatu|minne|mitano|minane)',
  /** A number, or a mustache that prints one. */
  N: '(<NUMBER>|<SLOT>)',
  UNIT: '(dakika|saa|masaa|siku|wiki|majuma|juma|mwezi|miezi|mwaka|miaka)',
  WEEKDAY: '(jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili)',
  MONTH: '(januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba)',
  DAYPART: '(asubuhi|adhuhuri|mchana|alasiri|jioni|magharibi|usiku|alfajiri)',
  WHEN: '(leo|kesho|keshokutwa|mtondo)',
  /** Connectives of the noun classes: the "of" that agrees. */
  OF: '(wa|ya|la|cha|vya|za|kwa|pa|mwa)',
  MY: '(wako|yako|lako|chako|vyako|zako|wenu|yenu|lenu|chenu|vyenu|zenu|kwako|hilo|hili|hiyo|hii|hiki|hicho|huu|huo|haya|hayo|hizi|hizo)',
  /** "is at": iko, lipo, zimo. */
  IS_AT:
    '(niko|tuko|uko|yuko|wako|iko|liko|kiko|viko|ziko|yako|upo|yupo|wapo|ipo|lipo|kipo|vipo|zipo|yapo|limo|imo|zimo|umo|yamo|tupo|nipo)',
  TEAM: '(timu|kitengo|idara|kikosi|mhandisi|wahandisi|fundi|mafundi|mtaalamu|wataalamu|mtaalam|wataalam|meneja|mameneja|msimamizi|wasimamizi|mwenzangu|mwenzetu|wenzangu|wenzetu|daktari|madaktari|muuguzi|mwanasheria|wanasheria|mhasibu|wahasibu|uhasibu|fedha|ghala|benki|kiwanda|mtengenezaji|msambazaji|wakala|mawakala|dereva|madereva|ofisi|mwalimu|walimu|mkuu|mkurugenzi|bima|kampuni|maabara|mratibu|afisa|maafisa|ofisa|maofisa|mkaguzi|wakaguzi|mthamini|posta|forodha|makao|uongozi|bodi|kamati|tawi|mkandarasi|duka|muuzaji|mpishi|mkutubi|msajili|hospitali|kliniki|shule|watengenezaji|karakana|mpokeaji|mshauri|washauri)',
  /** What a message is called. */
  NEWS: '(jibu|majibu|ujumbe|taarifa|sms|barua|mrejesho|uthibitisho|simu|uamuzi|maamuzi|matokeo|habari|maelezo|ripoti|arifa)',
  SUM: '(pesa|fedha|hela|malipo|kiasi|ada|nauli|fidia|amana|pointi|salio|marejesho|tofauti|shilingi|refund|makato|deni|gharama|punguzo|bonasi|<MONEY>)',
} as const;
