import type { Entry } from '../../language-pack';

/** siku tatu, saa 24, siku kama tatu hadi tano, siku 3–5, saa kumi na mbili, wiki moja na nusu. */
const SPAN = '<UNIT> (kama|takriban|takribani|karibu|zisizozidi)? <N> (na|hadi|au|mpaka|kwa)? (<NUMBER>|nusu|robo)?';
const AHEAD =
  '(ijayo|lijalo|ujao|zijazo|yajayo|inayokuja|unaokuja|linalokuja|zinazokuja|inayofuata|unaofuata|linalofuata|zinazofuata|ifuatayo)';
const THIS = '(hii|hili|huu|hiihii|hizi)';
const BY =
  '(kabla ya|kufikia|ifikapo|kufika|hadi|mpaka|kuanzia|baada ya|ikifika|itakapofika|si zaidi ya|mwisho|kuelekea|karibu|mnamo|kwenye|katika)';
const WITHIN = '(ndani ya|katika|baada ya|chini ya|kabla ya|hadi|mpaka|kufikia|si zaidi ya|pungufu ya)';
/** A stretch of the calendar that ends some day. */
const PERIOD = '(wiki|juma|mwezi|mwaka|siku|<WEEKEND>|muhula|msimu)';
const END = '(mwisho|mwishoni|mwanzo|mwanzoni|katikati|mapema)';

/** Bounds: durations, deadlines, days, dates, and the clock that begins at dawn (saa nne asubuhi is ten o'clock). */
export const times: readonly Entry[] = [
  {
    match: [
      `(${WITHIN}|kwa muda wa|kama|takriban|muda wa) (muda wa|kipindi cha)? ${SPAN}`,
      `(muda|kipindi) (usiozidi|kisichozidi) ${SPAN}`,
      `${WITHIN} (nusu|robo) (saa|siku|mwezi|mwaka)`,
      '(nusu saa|nusu siku|saa zima)',
      `(subiri|usubiri|ngoja|ungoje|nipe|tupe|unipe|utupe|nisubiri|tusubiri) (muda wa|hadi|kwa)? ${SPAN}`,
      `${SPAN} ${AHEAD}`,
      `(kwa|katika) ${SPAN} ${AHEAD}`,
      `${SPAN} (kutoka|kuanzia) (sasa|leo|kesho)`,
      '(siku|wiki|miezi|dakika) <N> (hadi|au|mpaka|kwa) <NUMBER>',
      '(siku|masiku) <N> (hadi|au|mpaka)? <NUMBER>? (za|tu za) (kazi|kibenki|kibiashara)',
      '(siku|wiki|dakika) <N> tu',
      `${WITHIN} (muda wa)? ${PERIOD} ${THIS}`,
      `ndani ya (muda wa)? (${PERIOD}|saa|dakika) ${THIS}?`,
      '(siku|saa) (moja|ile ile|hiyo hiyo|hii hii)',
      'siku (hiyohiyo|ya pili|ya tatu|ya kazi inayofuata)',
      'kila (baada ya)? (siku|saa|dakika|wiki|masaa) <N>?',
      `${WITHIN} (<DURATION>|<DATE>)`,
      '({V:chuku|dum|ish!}|*chukuwa) _3 (siku|saa|masaa|dakika|wiki|miezi|mwezi|majuma) <N> (na|hadi|au|mpaka)? <NUMBER>?',
    ],
    except: [
      '<UNIT> (chache|kadhaa|machache|michache)',
      `tangu ${SPAN}`,
      'umesubiri _2',
      '{DID:subir} _4',
      '<N> (iliyopita|zilizopita|uliopita|yaliyopita|lililopita|ziliopita)',
    ],
    hit: [
      'Utapata jibu ndani ya saa 24.',
      'Ndani ya siku tatu za kazi.',
      'Itachukua siku 3–5.',
      'Tutakupigia baada ya nusu saa.',
      'Katika siku mbili zijazo.',
      'Ndani ya siku {{days}}.',
      'Ndani ya wiki hii.',
      'Siku mbili kutoka leo.',
      'Tutamaliza wiki mbili hadi tatu.',
    ],
    miss: ['Ndani ya boksi kuna kebo.', 'Samahani umesubiri jibu kwa siku mbili.', 'Katika siku chache zijazo.', 'Mzigo una kilo 24.'],
  },
  {
    match: [
      '<WHEN> (hii|hii hii|kutwa|<DAYPART>)?',
      'kesho (kutwa|yake)',
      'mwakani',
      '<WEEKDAY>',
      `siku ya (<WEEKDAY>|<HOLIDAY>)`,
      `(<WEEKDAY>|<HOLIDAY>) (${AHEAD}|${THIS}|<DAYPART>)`,
      `${BY} (siku ya|sikukuu ya)? (<WEEKDAY>|<WHEN>|<DAYPART>|<WEEKEND>|<CLOCK>|<DATENUM>|<DATE>|<HOLIDAY>)`,
      `${PERIOD} ${AHEAD}`,
      `saa ${AHEAD}`,
      '(wiki|juma) ya (kwanza|pili|tatu|nne|mwisho) (ya)? (<MONTH>|mwezi)?',
      '(wiki|juma|mwezi|<WEEKEND>|mwaka|muhula) (hii|hili|huu)',
      '<DAYPART> (hii|huu|ya leo|ya kesho|wa leo|wa kesho|sana|na mapema)?',
      `<WEEKEND> ${THIS}?`,
      `${END} (wa|mwa|ya)? (${PERIOD}|<MONTH>|<WEEKDAY>|<WHEN>) (hii|huu|hili|${AHEAD})?`,
      `${BY} ${END} (wa|mwa|ya) (${PERIOD}|<MONTH>|<WHEN>) (hii|huu|${AHEAD}|ya kazi)?`,
      `kabla (ya)? ${PERIOD} ${THIS}? (kuisha|kwisha|haijaisha|haijesha|haujaisha|halijaisha)`,
      'kabla (jua halijatua|jua kuzama|ya jua kuzama|ya kufunga)',
    ],
    except: [
      '^ (habari|habarini) _3',
      '(siku|jioni|asubuhi|usiku|mchana|<WEEKEND>|wiki|sikukuu|pasaka|krismasi) (njema|mwema|nzuri)',
      'heri ya _2',
      'siku (zijazo|zinazofuata|zinazokuja)',
      'hadi leo (hii)?',
      'mpaka (leo|sasa)',
      'tangu _2',
      'kuanzia leo _1 ($|,)',
    ],
    hit: [
      'Tutakupigia kesho asubuhi.',
      'Kufikia Ijumaa.',
      'Fundi atafika Jumatatu ijayo.',
      'Wiki ijayo.',
      'Kabla ya mwisho wa mwezi.',
      'Leo jioni.',
      'Mwishoni mwa wiki.',
      'Kabla ya Krismasi.',
      'Kabla ya wiki kuisha.',
      'Wikiendi hii.',
    ],
    miss: ['Jioni njema!', 'Habari za asubuhi.', 'Wikendi njema, Amina.'],
  },
  {
    match: [
      `saa (<N>|<CLOCK>) (na)? (<NUMBER>|nusu|robo)? (kamili|kasoro robo|kasorobo)? (ya|za)? (<DAYPART>|leo|kesho)?`,
      `${BY} saa (<N>|<CLOCK>) (na)? (<NUMBER>|nusu|robo)? (<DAYPART>|leo|kesho|kamili)?`,
      'kati ya (saa)? (<N>|<CLOCK>) (<DAYPART>)? (na|hadi) (saa)? (<N>|<CLOCK>)',
      'kati ya (leo|kesho|<WEEKDAY>) na (leo|kesho|<WEEKDAY>)',
      '<CLOCK>',
      'tarehe (<N>|<DATENUM>|<DATE>) (hadi|au|na)? <NUMBER>? (mwezi)? (<MONTH>|huu|ujao)?',
      '<NUMBER> <MONTH>',
      '<MONTH> <NUMBER>',
      '(mwezi|mwezi wa) (<MONTH>|<NUMBER>)',
      `${BY} (mwezi)? <MONTH>`,
      `<MONTH> ${END}`,
      '<MONTH>',
      '(katika|kwenye|ndani ya|kabla ya) robo ya (kwanza|pili|tatu|nne)',
      '<DATENUM>',
    ],
    except: ['(kwa|tangu) saa <N>', '(kilo|gb|mb|namba|nambari|toleo) <CLOCK>', 'saa (chache|kadhaa)'],
    hit: [
      'Atafika saa nne asubuhi.',
      'Saa 4:30 asubuhi.',
      'Kati ya saa tisa na saa kumi na moja jioni.',
      'Tarehe 5 Mei.',
      'Kabla ya saa kumi na mbili jioni.',
      'Tarehe {{eta}}.',
      'Tarehe mosi Mei.',
    ],
    miss: ['Namba yako ni 4.', 'Toleo 4.30 lina hitilafu.'],
  },
];

/** Said before a duration, they answer whatever was promised. */
export const takes: readonly Entry[] = [
  {
    match: [
      '(huchukua|itachukua|inachukua|yatachukua|litachukua|utachukua|kitachukua|zitachukua|yanachukua|zinachukua|unachukua|hachukui|kuchukua) _1',
      '(*chukua) (muda|hadi|kama|takriban|takribani|karibu|si) _1',
      '(hukamilika|hufika|huingia|hurudi|hurejea|hurejeshwa|hurudishwa|hutumwa|hupatikana|hujibiwa|hushughulikiwa|hufanyika|husafirishwa|huwa tayari)',
      '(tupe|nipe|tupatie|utupe|unipe) (muda wa|hadi|angalau|<UNIT>)',
      'muda _6 ni (hadi|kama|takriban)?',
    ],
    hit: ['Kazi hii huchukua siku mbili.', 'Itachukua hadi siku tatu.', 'Pesa hurudi ndani ya siku tano.'],
    miss: ['Alichukua mzigo.', 'Kata waya.'],
  },
];
