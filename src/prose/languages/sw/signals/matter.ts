import type { Entry } from '../../../language-pack';

const SORRY =
  '(samahani|pole|poleni|tunaomba radhi|naomba radhi|tunaomba msamaha|naomba msamaha|tunasikitika|nasikitika|tunajuta|najuta|tunajutia|najutia)';
const YOURS = '(wako|yako|lako|chako|zako|vyako|wenu|yenu|lenu|chenu|zenu|vyenu)';
/** What customers do before they write, and in writing. */
const CUSTOMERS =
  'andik|uliz|omb|lalamik|elez|sem|ambi|agiz|nunu|lip|poke|ripot|subir|tak|taj|kut|jarib|hofi|shangaa|kasirik|umi|ugu|kos|potez|shindw|panga|hifadh|jaz|fungu|safir|hudhuri|kuj|pand|shuk|on|gundu|onyesh|fik|ul|lal|rudish|toa|kod|azim|chagu';
/** What is done to them. */
const SUFFERED =
  'let|kat|toz|ambi|p|kos|nyim|ib|uz|chaj|zui|jib|jibiw|hudumi|ach|fung|tukan|kataz|kataliw|chelew|rush|pot|umiz|wek|pang|jeruhi|rudish|punguz|ongez|andik|andiki|sababish|sumbu';

/** Names what the customer wrote about. */
export const matter: readonly Entry[] = [
  {
    match: [
      '(umeandika|uliandika|umetuandikia|ulituandikia|umeuliza|uliuliza|umetuuliza|ulituuliza|umeomba|uliomba|umelalamika|ulilalamika|umetueleza|ulitueleza|umesema|ulisema|umetuambia|ulituambia|uliagiza|umeagiza|ulinunua|umenunua|ulilipa|umelipa|ulipokea|umepokea|uliripoti|umeripoti|ulisubiri|umesubiri|ungependa|unataka|unaomba|unauliza|ulitaka|unasema|unaeleza|unasubiri|unalalamika|unashindwa|unapata|unakosa) _3',
      `{YOUDID:${CUSTOMERS}} _2`,
      `{YOUDIDP:${SUFFERED}} _2`,
      `(hukupata|hukupokea|hukujibiwa|hukuletewa|hukuambiwa|hujapata|hujapokea|hujajibiwa|hujaletewa|haujapata|haujapokea|hupati|hupokei|hamkupata|hamjapata|hamkupokea) _2`,
      `${SORRY} (sana)? (kwamba|kuwa) _2`,
      `${SORRY} (sana)? (kwa|na) ({INF:}|{INFP:}|kuto*) _2`,
      `${SORRY} (sana)? (kwa|na) _3 ({DID:}|wa|ya|la|cha|za|vya) _1`,
      'asante _2 (kwamba|kuwa|kwa (kutuambia|kuripoti|kutujulisha|kuagiza|kununua|taarifa|kueleza|kutueleza))',
      `${YOURS} _1 {DID:}`,
      '{DIDYOU:} _2',
      '({PERF:ahid|ahidi|kose|chelew|sahau|shindw|potez|harib|haribu|vunj}|{NOTDONE:let|jib|jibu|fik|tum|pig|rud|rudish|kuj|fung}) _2',
      '{DID:kata} {INF:} _1',
      `<ITEM> ${YOURS}? _1 ({NOTIT:}|hauji|haiji|haliji|hayaji|haziji|hakiji) _1`,
      '(huwezi|hauwezi|hamwezi|hukuweza|hamkuweza|umeshindwa|ulishindwa|mmeshindwa) {INF:ingi|on|tum|pat|tumi|fungu|lip|pig|poke|wash|j|fik|safir} _2',
      '^ {INF:subir|kos|pat|let|ach|lal|chelew|tembe|rud|lip|ambi|elez} _8 (si|sio|siyo|inaudhi|kunaudhi|kunakera|inakera|kunachosha|inachosha|haikubaliki|hakukubaliki) _1',
      '(mzigo|oda|bili|simu|akaunti|kadi|malipo|tiketi|safari|chumba|friji|taa|mtandao|umeme|maji|dai|kifurushi|vifaa|viatu|dawa|nguo|luku|tokeni|risiti|ankara|kifaa|mashine|gari|vocha|salio|pesa|mkopo|bima|huduma|<ITEM>) (wako|yako|lako|chako|zako|vyako|cha|ya|wa|la)? _3 ({DID:}|haku*|haiku*|hauku*|hali*|hazi*|hayaku*|haufanyi|haifanyi|halifanyi|inavuja|inazima|unakatika|linavuja|hayatoki|hautoki|haiwaki)',
      `(${YOURS}|<ITEM>) _1 ({PRESX:vuj|zim|zimik|katik|chelew|vunjik|harib|nuk|lia|tetemek|gom|kwam|kataa|rud})`,
      '(kuhusu|juu ya) (oda|mzigo|bili|malipo|tatizo|akaunti|simu|kadi|tiketi|umeme|maji|mtandao|kuchelewa|kelele|ada|makato|ombi|dai|safari|huduma|bima|mkopo|<ITEM>) _2',
      '(tumeona|nimeona|tumegundua|nimegundua|tumesoma|nimesoma|naelewa|tunaelewa) (kwamba|kuwa|jinsi) _3',
      '{NOTIT:onek|fik|fany|fung!|fungu|funguk|wak|ingi|tok|chaj|som|lingan|zimik} _1',
      'kila (unapo*|mnapo*|ukiwa*|uki*) _1',
      '{PRESX:} _2 tangu _1',
      '(inauma|inaudhi|inakera|inachosha|inasikitisha|inavunja moyo|inatia wasiwasi|kunatia|inaumiza) _1 {INF:} _2',
      '{INFP:tend|tendew|sumbuliw|tukan|achw|puuz} _3',
    ],
    except: [
      '(umeandika|uliandika) kwetu (.|$)',
      '(ujumbe|ombi|barua|barua pepe|malalamiko|maoni|simu|swali|taarifa|kesi|meseji|email) (wako|yako|lako|zako|wenu|yenu|lenu) _2 ({PERFP:}|{PERF:fik|fiki}|{DID:})',
      `${SORRY} (sana)? (kwa|na) _1 (usumbufu|hali|yote|changamoto|tatizo|matatizo|yaliyotokea|kilichotokea|lolote|tukio|hitilafu|hilo|hili|hayo|hiyo) _3`,
      `${SORRY} (sana)? kwa {INF:sumbu}`,
      '{PRESWE:} _2 tangu _1',
      '(umetumwa|umepokelewa|umetufikia|umefika|umeandikwa|umefungwa|umefunguliwa|umefika) _2',
    ],
    hit: [
      'Umeandika kwamba taa inazimika.',
      'Samahani kwa kuchelewesha mzigo wako.',
      'Oda yako haikufika.',
      'Pole kwa kukosa maji siku mbili.',
      'Uliletewa supu baridi.',
      'Ulikodi kubwa ukapewa ndogo.',
      'Pole kwa begi lililopotea.',
      'Begi lako lilibaki Dodoma.',
      'Hukujibiwa kwa siku tatu.',
      'Dereva alikuacha kituoni.',
      'Kusubiri saa tatu kunaudhi.',
      'Mchango wa Machi hauonekani.',
      'Umeme hauji tangu jana.',
      'Tuliahidi Jumatatu.',
      'Samahani kwamba mhudumu alikujibu vibaya.',
      'Asante kwa kuripoti bomba.',
      'Mlinzi alikataa kukufungulia.',
      'Huwezi kuingia kwenye akaunti yako.',
      'Umeuliza kuhusu ada ya kadi.',
      'Tumeona kwamba gauni lina doa.',
      'Taa inawaka kila unapochomeka betri.',
      'Jino linauma tangu Jumatatu.',
      'Inauma kungoja begi siku tatu.',
      'Kutendewa hivyo hakukubaliki.',
    ],
    miss: [
      'Asante kwa kuwasiliana nasi.',
      'Tumepokea ujumbe wako.',
      'Barua yako imefika.',
      'Samahani kwa usumbufu uliojitokeza.',
      'Meneja amepewa taarifa.',
      'Tunakurudishia pesa leo.',
    ],
  },
];
