import type { Entry } from '../../../language-pack';

/** Offers something to buy. */
export const upsellInComplaint: readonly Entry[] = [
  {
    match: [
      '(nunua|ununue|jiunge na|jaribu|agiza|lipia|ongeza|chukua|pata|jipatie|boresha|hamia|nenda kwenye|weka nafasi) _4 (kifurushi|bima|kadi|mpango|huduma|usajili|toleo|premium|ofa|punguzo|dhamana|mkopo|simu|bidhaa|chumba|vifaa|modeli|mpya|akaunti|programu|warranty|matoleo) _2',
      '{COND:nunu|hami|jiung|ongez|lipi|boresh|chuku|agiz} _6',
      '{ASK:boresh|hami|jiung|nunu|agiz|jipati} _4 (kwa|hadi|kwenye|sasa|leo|zaidi|premium)',
      '(nusu bei|bei nafuu|bei punguzo|zinauzwa|inauzwa|vinauzwa|linauzwa|kinauzwa) _3',
      '(usikose|usipitwe|jipatie|changamkia) _4',
      '(tunapendekeza|tunakushauri|tunakupendekezea|nakushauri|unaweza|ungependa|je ungependa|kwa nini usi*|tunakualika|karibu) _3 (kununua|ununue|kujiunga|ujiunge|kuagiza|uagize|kulipia|kuboresha|uboreshe|kuhamia|uhamie|kujipatia|ujipatie|kupata dhamana|kupata bima|kuongeza|kujaribu|ulipie|ulipe|uchukue|uongeze|ujaribu) _3',
      '(tuna|kuna|sasa hivi|wiki hii|leo) _2 (ofa|punguzo|promosheni|mauzo maalum|bei maalum) _3',
      '(ofa|promosheni) (yetu|mpya|maalum|kabambe) _3',
      'kwa (shilingi|sh|ksh|tsh) <N> (tu)? (kwa mwezi)?',
    ],
    except: [
      '(bure|bila malipo|bila gharama|zawadi|fidia|tutakulipia|tumekupa|tunakupa|tutakupa|tutakurudishia|kwa gharama yetu)',
      '(uliuliza|umeuliza|ulitaka|uliomba) _6',
    ],
    hit: ['Tunapendekeza ununue bima ya ziada.', 'Jiunge na kifurushi cha Premium.', 'Wiki hii tuna ofa ya simu mpya.'],
    miss: ['Tumekupa kifurushi cha mwezi bure.'],
  },
];
