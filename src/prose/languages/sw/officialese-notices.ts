import type { Entry } from '../../language-pack';

/** Papers by which offices speak; a letter and a message are everybody's. */
const PAPER = '(ilani|notisi|waraka|nyaraka|tangazo|matangazo|hati|makubaliano|mkataba|mikataba|masharti|sera|kanuni|miongozo|tamko)';
const CHIEFS = '(menejimenti|uongozi|utawala|mamlaka|bodi|kamati|baraza)';

/** Notices on a wall: one paper repeals another, a service rests for a period, and somebody unnamed decides how much. */
export const notices: readonly Entry[] = [
  {
    match: [
      `${PAPER} (hii|hizi|huu|hili|haya|mpya) _1 ({V:batilish|tengu}|{V:chuku} nafasi (ya|za|wa))`,
      `{V:batilish|tengu} ${PAPER} _1 (zote|yote|wote|vyote|lile|ile|zile|yale|ya awali|za awali|wa awali|la awali)`,
      `${PAPER} (zote|yote|wote|vyote|hizo|hayo)? (*zotangulia|*yotangulia|*liotangulia|*otangulia)`,
      '(itakuwa|utakuwa|litakuwa|yatakuwa|zitakuwa|vitakuwa|kitakuwa) batili',
      'batili na',
    ],
    hit: [
      'Tangazo hili linatengua matangazo ya awali.',
      'Masharti haya yanachukua nafasi ya masharti ya Machi.',
      'Bodi imebatilisha kanuni zote za awali.',
      'Soma pia nyaraka zilizotangulia.',
      'Baada ya tarehe hiyo vocha itakuwa batili.',
    ],
    miss: [
      'Programu hii mpya inachukua nafasi ya ile ya zamani.',
      'Tumebatilisha kadi iliyopotea.',
      'Mkataba huu mpya una kurasa mbili.',
      'Barua mbili zilizotangulia zilipotea.',
      'Msimbo huu ni batili.',
    ],
  },
  {
    match: [
      '(kwa|katika|wakati wa|ndani ya) kipindi (hiki|hicho)? cha (mpito|matazamio|uangalizi|neema|utekelezaji|mageuzi)',
      '{VP:sitish|ahirish|fung} (kwa muda usiojulikana|(hadi|mpaka) (taarifa|ilani|tangazo|notisi) (nyingine|jingine|lingine|zaidi))',
      '(hadi|mpaka) (itakapotangazwa|itakapoamuliwa|itakapoelekezwa) (vinginevyo|tena)',
    ],
    hit: [
      'Mikopo haitatolewa katika kipindi cha mpito.',
      'Usajili umesitishwa hadi taarifa nyingine.',
      'Maktaba imefungwa kwa muda usiojulikana.',
      'Mlango wa pili hautumiki hadi itakapotangazwa vinginevyo.',
    ],
    miss: [
      'Baada ya kipindi cha majaribio utalipa kila mwezi.',
      'Katika kipindi cha mvua barabara huteleza.',
      'Kipindi cha pili kitaanza saa tatu.',
      'Maktaba imefungwa hadi Jumatatu.',
      'Safari imeahirishwa hadi kesho.',
    ],
  },
  {
    match: [
      '(kadri|kadiri) {RELP:amul|bainish|ainish|azimi|ridhi|idhinish|elekez|pang|tangaz|kubali|tak|hitaj}',
      '(kama|jinsi|namna) {RELP:amul|bainish|azimi|ridhi|idhinish}',
      `(kama|jinsi|namna) {RELP:} na ${CHIEFS}`,
    ],
    hit: [
      'Utalipa ada kwa kadri itakavyoamuliwa na wakuu.',
      'Vitu vitagawiwa kadiri itakavyoelekezwa.',
      'Bei zitabadilika kama itakavyoidhinishwa.',
      'Zamu zitapangwa jinsi itakavyoelekezwa na uongozi.',
    ],
    miss: [
      'Betri hupungua nguvu kadri inavyotumiwa.',
      'Tutakujibu kadri itakavyowezekana.',
      'Kama ilivyopangwa, fundi anakuja Jumanne.',
      'Meza vidonge kama ulivyoelekezwa na daktari.',
      'Rangi ni kama inavyoonyeshwa kwenye picha.',
    ],
  },
];
