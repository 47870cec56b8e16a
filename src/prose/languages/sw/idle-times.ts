import type { Entry } from '../../language-pack';

/** A day or an hour, as it stands behind a verb of the past or a request. */
const MOMENT =
  '(<WEEKDAY>|<MONTH>|<WHEN>|jana|juzi|<DATE>|<DATENUM>|<CLOCK>|saa <N>|siku <N>|dakika <N>|wiki (hii|iliyopita)|asubuhi|mchana|jioni|usiku|tarehe <N>|tarehe <DATENUM>|tarehe <DATE>)';
/** The same without tomorrow, which no verb of the past is said of. */
const PAST_MOMENT = MOMENT.replace('<WHEN>', 'leo');
/** What is called by its hour: the bus of eight o'clock. */
const APPOINTMENT =
  '(basi|treni|ndege|boti|feri|safari|miadi|kikao|darasa|somo|kipindi|zamu|mkutano|meza|nafasi|onyesho|filamu|mechi|tiketi|mazoezi|teksi|mafunzo|ibada|ziara)';
const TO = '(hadi|mpaka|na|au|kabla ya|kufikia|ndani ya|kuanzia)';

/** The past, opening hours, the customer's own deadline, validity and price: times that bind nothing. */
export const idleTimes: readonly Entry[] = [
  {
    match: ['<OF> (mwezi|mwezi wa) (<MONTH>|<NUMBER>)', '<OF> (wiki|mwezi|mwaka|muhula|msimu) (hii|huu)', '<OF> mwezi (uliopita|jana)'],
    except: [
      '(kwenye|katika) (ratiba|foleni|orodha|awamu|safari) <OF> _3',
      '(kabla|baada|ndani|mwisho|mwishoni|mwanzo|mwanzoni|kati|katikati|nusu|robo|pili|tatu|nne|kwanza|siku|tarehe|wiki|mapema|<WEEKDAY>|<WEEKEND>|<DAYPART>|<N>) <OF> _3',
    ],
    hit: ['Nimemwomba mhasibu aangalie makato ya mwezi wa tano.', 'Ada ya wiki hii haidaiwi.', 'Kodi ya mwezi wa Machi ina kosa.'],
    miss: ['Kabla ya mwisho wa mwezi huu.', 'Tutakupigia Ijumaa ya wiki hii.', 'Umewekwa kwenye ratiba ya mwezi wa tano.'],
  },
  {
    match: [
      `${APPOINTMENT} <MY>? <OF> saa (<N>|<CLOCK>) (na)? (<NUMBER>|nusu|robo)? <DAYPART>?`,
      `(la|cha|vya|za) saa (<N>|<CLOCK>) (na)? (<NUMBER>|nusu|robo)? <DAYPART>?`,
    ],
    except: ['(kipindi|vipindi) cha saa _2', `(kabla ya|baada ya|kufikia) ${APPOINTMENT} _5`],
    hit: ['Basi la saa mbili lilijaa.', 'Miadi yako ya saa nne asubuhi imefutwa.', 'Darasa la saa kumi jioni limejaa.'],
    miss: [
      'Utapata jibu ndani ya saa mbili.',
      'Katika kipindi cha saa tatu.',
      'Tutamaliza kabla ya kikao cha saa nane leo.',
      'Fundi atafika saa nne asubuhi.',
    ],
  },
  {
    match: [
      '(jana|juzi|majuzi|juzijuzi) (<DAYPART>|saa <N>|saa <CLOCK>)? <DAYPART>?',
      'tangu _2 (<N>|<WEEKDAY>|<DAYPART>|<WHEN>|<MONTH>|<CLOCK>|<DATE>|wiki|mwezi) (<MONTH>|<DAYPART>|iliyopita|uliopita)?',
      '(<UNIT>|<WEEKDAY>|<MONTH>|usiku|jioni|wikendi) (<NUMBER>)? (iliyopita|zilizopita|uliopita|yaliyopita|lililopita|iliopita)',
      '(ndani ya|katika|kwa) <UNIT> <N>? (iliyopita|zilizopita|uliopita|yaliyopita)',
      'kila (siku|wiki|mwezi|mwaka|saa|asubuhi|jioni|<WEEKDAY>)',
      'kwa (siku|saa|wiki|mwezi|mwaka|dakika|sekunde) (<N>|moja)?',
      '(dhamana|waranti|warranti|garantii|kifurushi|majaribio|mkataba) _3 (siku|mwezi|miezi|mwaka|miaka|wiki|saa) <N>?',
      '(halali|itadumu|zitadumu|hudumu|inadumu|utadumu|kitadumu|litaisha|itaisha|kitaisha|utaisha|zitaisha|yataisha|itakwisha|kitakwisha|huisha|kuisha|muda wake) _3 <UNIT> <N>',
      `kama (tuli*|nili*|wali*|uli*|ili*) _3 ${PAST_MOMENT} <MONTH>?`,
      `(halali|itaisha|kitaisha|utaisha|zitaisha|huisha|itakwisha) _2 ${TO}? ${MOMENT}`,
    ],
    except: 'kwa <UNIT> <N> (ijayo|zijazo|ujao|yajayo)',
    hit: ['Jana jioni.', 'Tangu tarehe 3 Mei.', 'Wiki iliyopita.', 'Kiungo kitaisha baada ya saa 24.', 'Shilingi 500 kwa mwezi.'],
    miss: ['Tutakujibu wiki ijayo.', 'Kesho asubuhi.'],
  },
  {
    match: [
      `{DID:} _3 ${TO}? ${PAST_MOMENT} <MONTH>?`,
      `{DID:} _2 (mwezi|tarehe) <NUMBER>? <MONTH>`,
      `<OF> (tarehe) (<N>|<DATE>|<DATENUM>) <MONTH>?`,
      '<OF> (jana|juzi|leo|<WEEKDAY>|<DATENUM>|<DATE>|<DAYPART>)',
      '<OF> <NUMBER>? <MONTH>',
      '<MY> <OF> _1 <MONTH>',
    ],
    except: [
      '{DID:omb|ambi|pang|agiz|kubal|ahid|elez|elekez|patan|kubalian|wek} _6',
      '(kabla|baada|ndani|mwisho|siku|asubuhi|jioni|mchana|usiku|ratiba|kuanzia|mwishoni|kwa|kati|katikati|mwanzo|mwanzoni|mapema|robo|kwanza|sikukuu) <OF> _3',
      '(siku|wiki|juma) ya (pili|tatu|nne) <OF> _2',
      '(asubuhi|jioni|mchana|usiku|alasiri|mwisho|kabla|baada) <OF> (leo|kesho|<WEEKDAY>)',
      '{DID:} na _4',
      'saa _3 <OF> _1',
      '<N> <OF> <DAYPART>',
      '{DID:} _2 (atakuja|atafika|tutakupigia|{FUT:}|{FUTP:}) _4',
    ],
    hit: [
      'Mzigo tuliousafirisha tarehe 3 Mei umekwama.',
      'Oda yako ya tarehe 12 Machi.',
      'Barua pepe yako ya Jumanne.',
      'Ulilipa Jumatatu.',
      'Tumepokea ujumbe leo.',
    ],
    miss: ['Tumemwomba fundi aje kesho.', 'Kabla ya tarehe 5 Mei.', 'Tutakujibu siku ya Ijumaa.', 'Wiki ya pili ya Machi.'],
  },
  {
    match: [
      `(wazi|hufunguliwa|hufungwa|hufungua|hufanya|tunapatikana|wanapatikana|hupatikana|inafunguliwa|tunafungua|hujibu|tunajibu|iko wazi|tuko|hutoa|masaa ya kazi|saa za kazi) _5 (<WEEKDAY>|saa|<CLOCK>|kila|siku|asubuhi|usiku) _6`,
      '<WEEKDAY> (hadi|mpaka) <WEEKDAY>',
      '(siku saba|saa 24) (kwa|za|kila) (wiki|siku)',
      `(unaweza|mnaweza|utaweza|una|mna|unatakiwa|unapaswa|unahitaji|inakubidi|itakubidi|lazima|usisahau|hakikisha|haki) _7 ${TO}? (<UNIT> <N>|<WEEKDAY>|<WHEN>|tarehe <N>|<DATE>|<DATENUM>|mwisho wa <UNIT>) <MONTH>?`,
      `({IMP:}|nijibu|tujibu|utujibu|unijibu|tafadhali|tunakuomba|tunaomba|naomba|nakuomba) _7 (kabla ya|kufikia|ndani ya|hadi|mpaka|ifikapo|siku ya|leo|kesho) (saa)? (<UNIT> <N>|<N>|<WEEKDAY>|<WHEN>|tarehe <N>|<DATE>|<DATENUM>|mwisho wa <UNIT>|<DAYPART>|<CLOCK>)? _5`,
      `^ (lipa|tuma|leta|jaza|chagua|piga|jibu|rudisha|thibitisha|njoo|pakia|saini|ongeza) _6 (kabla ya|kufikia|ndani ya|hadi|mpaka|leo|kesho) _4`,
      `({COND:}|{CONDUS:}) _4 ${TO}? (<WEEKDAY>|<WHEN>|saa <N>|tarehe <N>|siku <N>|<DATE>)`,
      '(una|mna) <UNIT> <N> (za|ya|wa) _3',
    ],
    except: [
      '({HABIT:jib|andik|wasilian}|tunajibu|anajibu|wanajibu) _4 (ndani ya|katika|baada ya) (muda wa|kipindi cha)? (<UNIT> <N>|<DURATION>)',
      '(kusubiri|subiri|usubiri|uvumilie|subira|uvumilivu|utuvumilie|unisubiri|utusubiri) _6',
      '(tuko|yuko|fundi|mafundi) _2 njiani _6',
      '^ jibu _3 ({PRESX:tok|kuj|fik|rud|reje|pat}|{FUTX:tok|kuj|fik|rud|reje|pat}|{FUTP:}|{FUT:}|{FUTP:}) _4',
      'tunajibu maswali',
    ],
    hit: [
      'Duka letu huwa wazi saa mbili asubuhi hadi saa mbili usiku.',
      'Tuandikie kabla ya saa kumi na mbili jioni siku ya Ijumaa.',
      'Una siku 30 za kurudisha bidhaa.',
      'Karakana yetu hufunguliwa Jumatatu hadi Ijumaa.',
      'Tafadhali lipa kabla ya tarehe 5 Mei.',
    ],
    miss: [
      'Tutakupigia kabla ya Ijumaa.',
      'Tafadhali subiri hadi kesho.',
      'Wahudumu hujibu barua ndani ya siku mbili.',
      'Jibu linatoka kesho.',
    ],
  },
];
