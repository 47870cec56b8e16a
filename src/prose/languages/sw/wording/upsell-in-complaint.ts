import type { Entry } from '../../../language-pack';

/** Offers something to buy. */
export const upsellInComplaint: readonly Entry[] = [
  {
    match: [
      '(nunua|ununue|jiunge na|jaribu|agiza|lipia|ongeza|chukua|pata|jipatie|boresha|hamia|nenda kwenye|weka nafasi) _4 (kifurushi|bima|kadi|mpango|huduma|usajili|toleo|premium|ofa|punguzo|dhamana|mkopo|simu|bidhaa|chumba|vifaa|modeli|mpya|akaunti|programu|warranty|matoleo) _2',
      '{COND:nunu|hami|jiung|ongez|lipi|boresh|chuku|agiz} _6',
      '{ASK:boresh|hami|jiung|nunu|agiz|jipati} _4 (kwa|hadi|kwenye|sasa|leo|zaidi|premium)',
      '(tunauza|sisi huuza|inauzwa|zinauzwa|vinauzwa) _4 (kwa punguzo|kwa bei|kwa nusu|kwa <N>|kwa shilingi|kwa elfu)',
      '(kwa|ukilipa|ukiongeza|kwa kuongeza) (elfu|laki|shilingi|sh|tsh|ksh|<MONEY>) _2 (zaidi|tu)',
      '(nunua|ununue|jinunulie) _4',
      'kwa nini (usijaribu|usinunue|usijiunge|usihamie|usichukue|usiongeze) _4',
      '(tuna|lina|ina|kuna) _2 (mpya|bora|nzuri|kali) _1 (za|ya|la|cha|kwa|wa) (elfu|laki|shilingi|sh|tsh|ksh|<MONEY>) _2',
      'ni (elfu|laki|shilingi|sh|tsh|ksh|<MONEY>) _2 tu',
      '(ongeza|lipa|lipia|toa) _1 (elfu|laki|shilingi|sh|tsh|ksh|<MONEY>) _3 (upate|uhamie|uchukue|ujipatie|uboreshe) _2',
      '(kifurushi|mpango|bima|huduma|toleo|chumba|daraja) _3 (kingekufaa|ungekufaa|ingekufaa|lingekufaa|kinakufaa|unakufaa|inakufaa|kingefaa|ungefaa) _2',
      '(nusu bei|bei nafuu|bei punguzo|zinauzwa|inauzwa|vinauzwa|linauzwa|kinauzwa) _3',
      '(usikose|usipitwe|jipatie|changamkia) _4',
      '(tunapendekeza|tunakushauri|tunakupendekezea|nakushauri|unaweza|ungependa|je ungependa|kwa nini usi*|tunakualika|karibu) _3 (kununua|ununue|kujiunga|ujiunge|kuagiza|uagize|kulipia|kuboresha|uboreshe|kuhamia|uhamie|kujipatia|ujipatie|kupata dhamana|kupata bima|kuongeza|kujaribu|ulipie|ulipe|uchukue|uongeze|ujaribu) _3',
      '(tuna|kuna|sasa hivi|wiki hii|leo|mwezi huu) _3 (ofa|punguzo|promosheni|mauzo maalum|bei maalum) _3',
      '(ofa|promosheni) (yetu|zetu|mpya|maalum|kabambe) _3',
      'kwa (shilingi|sh|ksh|tsh) <N> (tu)? (kwa mwezi)?',
    ],
    except: [
      '(bure|bila malipo|bila gharama|zawadi|fidia|tutakulipia|tumekupa|tunakupa|tutakupa|tutakurudishia|kwa gharama yetu)',
      '(uliuliza|umeuliza|ulitaka|uliomba) _6',
      '(tutarudisha|tunarudisha|tumerudisha|tunakurudishia|tumekurudishia|tutakurudishia) _6',
    ],
    hit: [
      'Kwa elfu ishirini zaidi unapata chumba kikubwa.',
      'Tunauza meza kwa punguzo.',
      'Tunapendekeza ununue bima ya ziada.',
      'Jiunge na kifurushi cha Premium.',
      'Wiki hii tuna ofa ya simu mpya.',
      'Ukinunua bima utalindwa.',
      'Ongeza elfu hamsini upate kubwa zaidi.',
      'Kifurushi cha Kasi kingekufaa zaidi.',
      'Jiko hilo linauzwa dukani.',
      'Usikose nafasi hii.',
      'Nunua kopo jipya.',
      'Duka lina sare mpya za elfu ishirini.',
      'Kwa nini usijaribu kifurushi chetu?',
      'Kadi ya dhahabu ni elfu kumi tu.',
      'Tazama ofa zetu mpya.',
    ],
    miss: ['Tumekupa kifurushi cha mwezi bure.'],
  },
];
