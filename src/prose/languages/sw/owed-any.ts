import type { Entry } from '../../language-pack';

/** furahi, kumbuka, ona, subiri, hitaji, shukuru: of these a future or a present promises nothing. */
const FEEL =
  'furah|furahi|shukur|kumbuk|mbuk|=on!|onan|subir|karibish|hitaj|pend|kutan|=tan|thamin|heshim|fa!|tak|stahil|kos|ish|ondok|jua|ju!|fikir|amin|elew|kubal|tegeme|taraj|sikitik|endele|wez|kuw|le!|hitajik|lazimik|onekan|pat!|fahamu|faham|tambu!|pas|wajibik|shind';
/** Said of prices, rules and what is generally done. */
const GENERAL = 'toz|beb|pas|ele!|chele!|le!|taifish|sitish|uliz|omb|hitaj|tak|ruhus|zui|it|hesab|uz|tumi|tumik|kubal|som|lip|dai|kosek|on';
/** Who works for the company. */
const STAFF =
  '(fundi|mafundi|mhandisi|wahandisi|kikosi|wataalamu|mtaalamu|daktari|mwanasheria|mhasibu|meneja|msimamizi|mwenzangu|mwenzetu|wenzangu|wenzetu|mkaguzi|mwalimu|dereva|mratibu|afisa|mshauri|msajili|muuguzi|mthamini|kondakta|karani|mhudumu|wahudumu|mkurugenzi|mkandarasi|timu)';
/** Bodies that decide and do. */
const BODY = '(bodi|benki|kamati|bunge|idara|kitengo|kampuni|wizara|baraza|mamlaka|maabara|kiwanda|hospitali|shule|serikali|kikosi)';
/** Who is on the customer's side. */
const THEIRS =
  '(mtoto|mwanao|mgeni|wageni|mke|mume|abiria|mteja|wateja|mwanafunzi|wanafunzi|mzazi|wazazi|mpangaji|wapangaji|rafiki|mama|baba|jirani|mpokeaji|mshiriki|mwanachama|mwombaji|mtumiaji|watumiaji|mlipaji|mnunuzi|yeyote|kila)';
/** What a customer asks about; with "your" it is a case of its own, and what is done to it is done for them. */
const MATTER = '(ombi|maombi|suala|tatizo|malalamiko|lalamiko|dai|madai|hitilafu|kosa|jambo|<ITEM>)';

/** Whatever the verb: a future of ours, of our people, or done to the customer's thing. What promises nothing is excepted, not the rest listed. */
export const anything: readonly Entry[] = [
  {
    match: '{FUTWE:}',
    except: [
      `{FUT:${FEEL}}`,
      '{FUT:toz|kataa|uliz|omb|tumi!} _1',
      '{FUT:kat} (pesa|fedha|ada|shilingi|maji|umeme|huduma|simu)',
      '{FUT:kuw} (wazi|na|hapa|pamoja|likizoni|tumefunga)',
      '{FUT:fung} (ofisi|duka|saa|mapema)',
    ],
    hit: ['Tutakupangia chumba kingine.', 'Tutazibua bomba.', 'Nitamwaga zege upya.'],
    miss: ['Tutakukumbuka.', 'Tutakuona kesho.', 'Nitafurahi.', 'Tutahitaji namba ya oda.'],
  },
  {
    match: ['{FUTTHEY:}', `${STAFF} _3 {FUT:}`, `${BODY} _3 {FUTIT:}`, '{FUTITDO:}'],
    except: [
      `{FUT:${FEEL}}`,
      '{FUT:toz|uliz|=omb|lip|poke|ingi|anz|tumi|safir|shind|shindw|kul|chez} _1',
      `${BODY} _3 {FUTIT:fung|fungu|hami|anz|toz|pandish}`,
      `${THEIRS} _2 {FUTTHEY:}`,
    ],
    hit: ['Mafundi watazibua bomba.', 'Juma atakufungulia mlango.', 'Mchoraji atapaka rangi upya.'],
    miss: ['Dereva atakuuliza namba ya siri.', 'Mwalimu atakuhitaji.', 'Mtoto ataogelea.'],
  },
  {
    match: [
      '{PRESDO:}',
      `(${STAFF}|*aji) _2 {PRESTHEY:}`,
      '(bado|sasa|kwa sasa|hivi sasa) ({PRESWE:}|{PRESTHEY:})',
      '({PRESWE:}|{PRESTHEY:}) (bado|hivi sasa)',
    ],
    except: [
      `{PRES:${FEEL}|${GENERAL}|zunguk|kimbi|zalish|poke|patik|fanyi|fany|kaa|fundish|safir|to!|julikan|saidi|hudum|rud|ingi|jib}`,
      '{PRES:ingi|imb|ish!|it!|ig!|ib!|inu|onyesh}',
      '({PRES:kat}|{PRESP:kat}) _2 <SUM>',
      '{PRES:fung|fungu} (saa|<WEEKDAY>|kila|mapema)',
      '{PRESP:}',
      `${THEIRS} _3 {PRESTHEY:}`,
    ],
    hit: ['Fundi analiweka sawa.', 'Bado tunachimba kisima.', 'Mafundi wanachimba.'],
    miss: ['Sasa tunauza sola.', 'Daktari anapatikana kila siku.', 'Nakuelewa.'],
  },
  {
    match: ['{FUTP:}', `${MATTER} <MY> _3 {PRESP:}`, '(bado|sasa|hivi sasa) {PRESP:}', '{PRESPIT:}'],
    except: [
      `{FUTP:${GENERAL}|hitajik|ahirish|hesabi|chukul|pandish|punguz|adhib|lazimish|fung|fut|futi|kumbuk|tarajii|himiz|pend|jul|julik}`,
      `{PRESP:${GENERAL}|tambul|toz|kat|lind|=chuku|fung|fungu|poke|fundish|patik|gaw|zim|nunu|to!|tol|hifadh|pig|pang|julik|andik|pend|lind|la!|tembele|elez|onyesh|onesh|anz|pew|hus|hudumi|ambat|kuz|kuza|tafsir|ongoz|simami}`,
      '{PRESP:} (kila|kwa|na mteja|hadi|mpaka|saa|kiotomatiki|kiotomati)',
      `{FUTP:} na ${THEIRS}`,
      '{FUTX:kuw}',
    ],
    hit: ['Leseni itaamilishwa.', 'Kibali chako kinachapwa.', 'Malalamiko yako yanasikilizwa.'],
    miss: ['Bei itapandishwa Julai.', 'Kadi yako inahitajika mlangoni.', 'Utatozwa shilingi mia.', 'Hakitachapwa tena.'],
  },
  {
    match: [
      '{PRES:end|kwend|enda} {INF:}',
      '({PERF:}|{PERFP:}) _4 ili _1 {SUBJKU:}',
      '{PERF:pang|azimi|kusudi|amu|ahid|kubal|kubalian} {INF:}',
      '(naomba|tunaomba|hebu) {SUBJ:angal|fuatil|wasilian|tafut|hakik|chunguz|pelek|uliz|pit}',
    ],
    except: ['{PRES:end} {INF:fung|ish|chelew}', '(tunaomba|naomba) {SUBJ:=uliz}'],
    hit: ['Naenda kumuuliza fundi.', 'Tumepanga kukagua mita.', 'Naomba nifuatilie.'],
    miss: ['Unaenda kulipa wapi?', 'Naomba nikuulize.'],
  },
];
