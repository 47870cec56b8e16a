import type { Entry } from '../../language-pack';

const INFORM = 'julish|taarif|arif|fahamish|elez|tangaz|habarish|tangazi|tarif';

/** The reader, called by a role. */
const ROLE = '(mteja|mwombaji|muombaji|mpangaji|mlipaji|mnunuzi|mkopaji|mtumiaji|mlalamikaji|mnufaika|mwanachama)';

/** Duties of a role, findings of nobody, orders given to things: the customer is never spoken to. */
export const duties: readonly Entry[] = [
  {
    match: [
      `{YOUPRESP:${INFORM}|kumbush|omb|shaur|tahadharish|agiz|elekez|sisitizi|sisitiz|himiz|hamasish|takiw|aswi|hakikishi|alik rasmi}`,
      '(mteja|wateja|mwombaji|mpangaji|wapangaji|abiria|wanachama|mwanachama|mzazi|wazazi|mgonjwa|mshiriki|washiriki|mpokeaji|mkazi|wakazi) (wote|husika|yeyote|wa _1|ya _1)? (anatakiwa|wanatakiwa|anapaswa|wanapaswa|analazimika|wanalazimika|anawajibika|wanawajibika|atapaswa|atalazimika|anahitajika|wanahitajika|haruhusiwi|hawaruhusiwi|atawajibika|atatakiwa)',
      '{V:wajibik} ({INF:}|kwa|na)',
      `${ROLE} (husika)? (awe|{LETHIM:})`,
      `{VP:} na ${ROLE}`,
      'kwa (mlipaji|mwombaji|muombaji|mnufaika|mlalamikaji|mkopaji)',
      `${ROLE} (husika)? {V:shindw|kos} {INF:tekelez|lip|wasilish|timiz}`,
      `${ROLE} (husika)? {VP:julish|arif|taarif|fahamish|omb|shaur|ruhus|toz|rejeshe|rejesh|lip|hitaj|takiw}`,
      'hairuhusiwi (kwa|{INF:})',
      '{V:takiw|pasw|hitajik|hitaj} {INFP:fany|tekelez|kamilish|wasilish|thibitish|hakik|ambatish|zingati|idhinish|sain}',
      '{V:takiw|pasw|hitajik|hitaj} (kufanyika|kukamilika)',
      '(ni|kuwa) (wajibu|jukumu) (wa|la) (kila)? (mkazi|mshiriki|mteja|mnunuzi|mpangaji|abiria|mtumiaji|mwanachama|mzazi)',
      '(unahitajika|mnahitajika|utahitajika) (kuwasilisha|kujaza|kutoa|kuambatisha|kufika|kuthibitisha)',
      '{VP:beb|gharami} na _1',
    ],
    except: [
      '(unapelekwa|unaulizwa)',
      '{YOUPRESP:elekez} (kwenye|kwa|hapa)',
      '{YOUPRESP:agiz} (kutoka|na)',
      '(mzigo|umeme|mtandao|mkate|muziki|mchezo|ukurasa|ujumbe|mfumo) {YOUPRESP:}',
    ],
    hit: [
      'Unaombwa kulipa deni lako.',
      'Mnataarifiwa kwamba ofisi itafungwa.',
      'Mteja anakumbushwa kutunza namba.',
      'Mteja anatakiwa kujaza fomu.',
      'Mteja anawajibika kurejesha kifaa.',
      'Mwombaji atajulishwa matokeo.',
      'Malipo yanapaswa kufanyika mapema.',
    ],
    miss: ['Mteja alijaribu mara mbili.', 'Unatakiwa kujaza fomu.', 'Tunakukumbusha siku ya miadi.', 'Mzigo unaelekezwa Arusha.'],
  },
  {
    match: [
      '{IT:elewek|bainik|thibitik|dhihirik|gundulik|amuli|amul|amu|azimi|aminik|julikan|shaur|pendekez|sisitiz|tambulik|elekez|hakikish|bainish|dhihir|agiz|pitish|kubalik|taraji|tarajii|kumbuk} (kwamba|kuwa|ya kwamba)',
      '(imeonekana|ilionekana|imefahamika|ilifahamika|imeamuliwa|imegundulika|imeelezwa) (kwamba|kuwa|ni vyema)',
      '(iwapo|endapo|ikiwa) (itathibitika|itabainika|itaonekana|itadhihirika|ikithibitika|mteja)',
      '{LETIT:faham|fahamik|elewek|elew|zingati|zingat|kumbuk|tambulik|julikan} (kwamba|kuwa|ya kwamba)',
      'ni (vyema|vema|muhimu) (kutambua|kufahamu|kukumbuka|kuelewa|kuzingatia) (kuwa|kwamba)',
      'hadi _1 {RELP:tangaz|tol|amuli|elekez}',
      '(tafadhali|hivyo) (fahamu|tambua|elewa|zingatia|jua|ufahamu|uzingatie) (kwamba|kuwa|ya kwamba)',
      'itachukuliwa (kuwa|kama|kwamba)',
      '{V:chukuliw|hesabi|hesab|hesabik} (kuwa|kwamba)',
      '{IT:shaur|pendekez|sisitiz|himiz} {INF:}',
      '{SUBJP:sisitiz|eleze} (kwamba|kuwa)',
    ],
    hit: [
      'Imebainika kwamba muamala haukukamilika.',
      'Iwapo itathibitika kwamba kosa ni letu.',
      'Ifahamike kwamba ada hairudi.',
      'Inashauriwa kwamba ulipe mapema.',
      'Tafadhali zingatia kuwa ofisi imefungwa.',
    ],
    miss: ['Inaonekana kuwa malipo yamefika.', 'Kumbuka kwamba kesho ni sikukuu.', 'Tumegundua kwamba kebo imekatika.'],
  },
  {
    match: [
      '^ _3 (yafanyike|ifanyike|zifanyike|ufanyike|lifanyike|vifanyike|kifanyike)',
      '^ _3 {SUBJP:tum|wasilish|jaz|lip|rejesh|rudish|ambatish|ambatanish|thibitish|let|fany|tekelez|chuku|andik|hifadh|saini|hakik|zingati|tol|wek|ondol|fung|keti}',
      '{SUBJP:wasilish|jaz|ambatish|ambatanish|tekelez|hakik|zingati} (kwa|na|kikamilifu|mapema|kabla|ndani|ofisini|pamoja|ipasavyo)',
    ],
    except: [
      '^ _3 (unataka|ungependa|utapenda|ukitaka|tuma|ombi|kama|ili|usiache|naomba|tunaomba|tumeomba|acha|umeomba|uliomba|tumeagiza) _3',
      '(usi*) _2',
    ],
    hit: ['Fomu ijazwe kikamilifu.', 'Viambatisho vitumwe kwa barua pepe.'],
    miss: ['Unataka kadi itumwe nyumbani?', 'Umeomba oda itumwe kazini.'],
  },
];
