/** Word sets that Swahili patterns share. */
export const classes = {
  NUMBER:
    '(moja|mbili|tatu|nne|tano|sita|saba|nane|tisa|kumi|ishirini|thelathini|arobaini|hamsini|sitini|themanini|tisini|mmoja|wawili|watatu|wanne|watano|mawili|matatu|manne|matano|manane|miwili|mitatu|minne|mitano|minane|mosi|arubaini|mia)',
  /** A number, or a mustache that prints one. */
  N: '(<NUMBER>|<SLOT>)',
  UNIT: '(sekunde|dakika|saa|masaa|siku|wiki|majuma|juma|mwezi|miezi|mwaka|miaka)',
  WEEKDAY: '(jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili)',
  MONTH: '(januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba)',
  DAYPART: '(asubuhi|adhuhuri|mchana|alasiri|jioni|magharibi|usiku|alfajiri)',
  WHEN: '(leo|kesho|keshokutwa|mtondo|mtondogoo)',
  WEEKEND: '(wikendi|wikiendi)',
  HOLIDAY: '(krismasi|pasaka|eid|idd|idi|sikukuu|sabasaba|nanenane|ramadhani|iddi)',
  /** Connectives of the noun classes: the "of" that agrees. */
  OF: '(wa|ya|la|cha|vya|za|kwa|pa|mwa)',
  MY: '(wako|yako|lako|chako|vyako|zako|wenu|yenu|lenu|chenu|vyenu|zenu|kwako|hilo|hili|hiyo|hii|hiki|hicho|huu|huo|haya|hayo|hizi|hizo)',
  /** "is at": iko, lipo, zimo. */
  IS_AT:
    '(niko|tuko|uko|yuko|wako|iko|liko|kiko|viko|ziko|yako|upo|yupo|wapo|ipo|lipo|kipo|vipo|zipo|yapo|limo|imo|zimo|umo|yamo|tupo|nipo)',
  TEAM: '(timu|kitengo|idara|kikosi|mhandisi|wahandisi|fundi|mafundi|mtaalamu|wataalamu|mtaalam|wataalam|meneja|mameneja|msimamizi|wasimamizi|mwenzangu|mwenzetu|wenzangu|wenzetu|daktari|madaktari|muuguzi|mwanasheria|wanasheria|mhasibu|wahasibu|uhasibu|fedha|ghala|benki|kiwanda|mtengenezaji|msambazaji|wakala|mawakala|dereva|madereva|ofisi|mwalimu|walimu|mkuu|mkurugenzi|bima|kampuni|maabara|mratibu|afisa|maafisa|ofisa|maofisa|mkaguzi|wakaguzi|mthamini|posta|forodha|makao|uongozi|bodi|kamati|tawi|mkandarasi|duka|muuzaji|mpishi|mkutubi|msajili|hospitali|kliniki|shule|watengenezaji|karakana|mpokeaji|mshauri|washauri)',
  /** What is sent, repaired or handed over. */
  ITEM: '(umeme|maji|mtandao|intaneti|huduma|picha|laini|kasi|mawimbi|mzigo|mizigo|kifurushi|vifurushi|oda|bidhaa|kifaa|vifaa|kadi|boksi|sanduku|barua|begi|viatu|gauni|simu|ruta|kisimbuzi|mita|betri|kitabu|vitabu|tiketi|cheti|vyeti|vocha|nyaraka|akaunti|mkataba|mkopo|bili|ankara|risiti|ripoti|toleo|sasisho|marekebisho|matengenezo|orodha|majina|jina|alama|namba|nambari|kingine|nyingine|mpya|gesi|lifti|mfumo|programu|tovuti|dawa|vipimo|miadi|gari|basi|kazi|samani|meza|kitanda|friji|nguo|tokeni|dishi|laptopu|malalamiko|joto|zawadi|nafasi|chaneli|spea|kipuri|vipuri|kiti|chombo|seti|hundi|hati|leseni|kibali|pasi|pasipoti|visa|nakala|fomu|faili|data|nenosiri|nywila|kebo|bomba|paa|dirisha|mlango|kioo|pikipiki|baiskeli|godoro|sofa|kabati|televisheni|kompyuta|tableti|printa|kamera|mkoba|sare|diploma|usajili|uanachama|chumba|ukurasa|kiungo|mashine|pampu|injini|tairi|ufunguo|funguo|jokofu|jiko|transfoma|nguzo|mabadiliko|mabomba|taa|mwanga|tangi|mawasiliano|ishara|signal|bango|miwani|shehena|kontena|pakiti|chupa|mtungi|mitungi|maua|keki|chakula|stakabadhi|sera|video|kitambulisho|vitambulisho|kontrakti|muamala|agizo|maagizo|app|vipande|kipande|mkufu|mabegi|mnara|mtambo|mfereji|mtaro|mrija|uzio|ukuta|ukumbi|uwanja|mfuko|muhuri)',
  /** A new one, another one, in every class. */
  OTHER: '(mpya|jipya|kipya|vipya|wapya|mipya|nyingine|jingine|lingine|kingine|vingine|mwingine|wengine|mengine|mingine|mbadala)',
  /** What a message is called. */
  NEWS: '(jibu|majibu|ujumbe|taarifa|sms|barua|mrejesho|uthibitisho|simu|uamuzi|maamuzi|matokeo|habari|maelezo|ripoti|arifa)',
  SUM: '(pesa|fedha|hela|malipo|kiasi|ada|nauli|fidia|amana|pointi|salio|marejesho|tofauti|shilingi|refund|makato|deni|gharama|punguzo|bonasi|thamani|<MONEY>)',
} as const;
