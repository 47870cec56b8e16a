import type { Entry } from '../../language-pack';

/** What a reader is told to press, so that what happens next is no promise of ours. */
const PRESS =
  '(bonyeza|ubonyeze|bofya|ubofye|ingia|uingie|fungua|ufungue|chagua|uchague|piga|upige|gusa|uguse|iunganishe|unganisha|uunganishe|pakua|upakue|ingiza|uingize|iingize|anzisha|uanzishe|zima|uzime|izime|washa|uwashe|iwashe|sasisha|tembelea|nenda|jaza|ujaze|weka|uweke|andika|uandike|soma|badilisha|ubadilishe|futa|ufute|chomoa|chomeka)';

/** Negated, general or the reader's own: a future that owes nothing. */
export const idlePromises: readonly Entry[] = [
  {
    match: [
      '(kamwe|daima|kila wakati|siku zote|milele|wakati wote|kila mara) _4',
      '{FUT:} _2 (daima|siku zote|kila wakati|wakati wote|kila mara|milele)',
      '{FUT:} (kila|tena kila) _2',
      '(tutafurahi|nitafurahi|tungependa|ningependa|tunatumaini|natumaini|tungefurahi) _4',
      '{FUTP:} kila _2',
      '(kwa|samahani kwa) {INF:} na {INF:}',
      '{FUT:endele} {INF:hudumi|boresh|tumiki}',
    ],
    except: 'kila (tuwezalo|niwezalo|linalowezekana|jitihada|juhudi|baada|siku <N>|senti|shilingi|kitu)',
    hit: ['Tutakusaidia daima.', 'Tutafurahi kukuona.'],
    miss: ['Tutakupigia.', 'Tutakusaidia kuhusu hili.', 'Utarejeshewa kila senti.'],
  },
  {
    match: [
      `${PRESS} _8 (,|na|kisha|halafu)? (na|kisha|halafu)? _4 ({FUTX:on|fungu|anz|wak|rud|fany|tok|fik|ingi|pat|poke|kuw} | {FUTP:fung|tum|rejesh|badil|wash|fungu|wek})`,
      `(ukishabonyeza|ukibonyeza|ukifungua|ukiingia|ukiwasha|ukizima|ukimaliza|ukijaza|ukilipa|ukichagua) _6 ,? _4 ({FUTX:on|fungu|anz|wak|rud|fik|pat|poke|kuw} | {FUTP:tum|fungu|wash})`,
    ],
    hit: ['Iunganishe na Wi-Fi, na video itaonekana.', 'Bonyeza kitufe na picha itarudi.'],
    miss: ['Picha itarudi.', 'Majina yataonekana kwenye mfumo.'],
  },
  {
    match: [
      '({YOUFUT:pat|on|poke}|{FUT:on}) _2 (kitufe|ukurasa|orodha|kwenye menyu|sehemu|dirisha|mipangilio|chini ya|juu ya|alama|msimbo)',
      'utapokea _4 (kila|hadi)',
      '({FUTIT:}|{YOUFUT:}|{FUTP:}) (tu)? {COND:}',
      '(wapi|lini|jinsi|namna|vipi|je) _4 ({FUT:}|{FUTP:}|{YOUFUT:})',
      '({FUT:}|{FUTP:}|{YOUFUT:}) _3 (lini|wapi|vipi) $',
    ],
    hit: ['Utaona kitufe cha kijani.', 'Namba itakayotumwa utapokea kila mwezi.'],
    miss: ['Utapata jibu.', 'Utaona pesa kwenye akaunti.'],
  },
];

/** Offers and conditions: nothing in their sentence is owed. */
export const offers: readonly Entry[] = [
  {
    match: [
      '(ukitaka|ukipenda|mkitaka|mkipenda|ukihitaji|ukiona|ukikwama|ukikubali|ukiamua|ukiridhia|ungependa|utapenda|ukipendelea|ukiwa na|ukichagua|unapotaka|utakapotaka|ukihitajika|ungetaka|unapenda|unataka)',
      '(kama|ikiwa|endapo|iwapo) (ungependa|unataka|utapenda|utahitaji|unahitaji|una|utataka|unapenda|bado|hili|hilo|hujaridhika|hukuridhika|kuna|haitoshi|huoni|haifanyi|tatizo|inakufaa|itakufaa|unakubali|utakubali|hutaki)',
      '(ikikufaa|ikiwa inakufaa|likikufaa)',
      '{CONDUS:}',
      '^ {COND:}',
      '(usipo*|msipo*)',
      '^ _2 , {COND:}',
      '{COND:lip|bonyez|jaz|pig|bofy|andik|chagu|saini|thibitish|jisajil|pakul|pakua}',
      '(tunaweza|naweza|ninaweza|anaweza|wanaweza|tungeweza|ningeweza) (pia)? {INF:}',
      '(tuambie|niambie|tujulishe|nijulishe|tuandikie|niandikie) (tu)? (kama|ikiwa|endapo|iwapo)',
      '(je|jee) ,? (ungependa|unataka|nikusaidie|tukusaidie|tutume|nitume|tukuletee|tukutumie|nikupigie|tukupigie)',
      '(tutafurahi|nitafurahi|tunafurahi|tuko tayari|niko tayari) {INF:}',
      '(tunatarajia|tunatumaini|natumaini|natarajia|tunatazamia) (kukuona|kusikia|kukuhudumia|kukukaribisha|kuonana|kupata|kukusikia|utafurahi|utapenda)',
      'wakati wowote (ukitaka|unapotaka)',
    ],
    except: [
      '(ukiona|ukitaka) _1 {FUT:}',
      '(naweza|tunaweza|ninaweza) (kuona|kuthibitisha|kukuthibitishia|kukuhakikishia|kukuambia|kusema)',
      '(mzigo|umeme|mtandao|muamala|mkataba|mkopo|ujumbe|uchunguzi|ukaguzi|uamuzi) _3 {COND:}',
    ],
    hit: [
      'Ukitaka, naweza kukupigia.',
      'Kama una swali, niandikie.',
      'Tunaweza kukutumia nyingine.',
      'Ukitutumia picha, tutaangalia.',
      'Utaona salio ukibonyeza nyota.',
    ],
    miss: ['Tutakupigia kesho.', 'Mzigo ukifika tutakuandikia.', 'Naweza kuthibitisha kwamba malipo yamefika.'],
  },
];

/** Where one clause ends and another begins. */
export const clauseBreaks: readonly Entry[] = [
  {
    match: [
      ',',
      ';',
      ':',
      '—',
      '–',
      '(lakini|ila|bali|ingawa|ijapokuwa|wakati|kisha|halafu|ndipo|nao|naye|nazo|nayo|nalo|nacho|kwa hiyo|kwahiyo|hivyo|kwa sababu|wala)',
      '(na|kisha|halafu) ({FUT:}|{FUTP:}|{PRESP:}|{YOUFUT:})',
      'na (sisi|mimi|wewe|fundi|timu|pesa|mzigo|benki)',
    ],
    hit: ['Imechelewa, lakini inakuja.', 'Tutaangalia na tutakupigia.'],
    miss: ['Tutaangalia na kukupigia.'],
  },
];
