import type { Entry } from '../../../language-pack';

/** A file that could be anything. */
const FILE =
  '(kiambatisho|kiambatanisho|viambatisho|viambatanisho|faili|mafaili|attachment|attachments|nyaraka|hati|dokumenti|kilichoambatishwa|kilichoambatanishwa|vilivyoambatishwa|kiungo|link)';
/** It is here, or we sent it. */
const HERE =
  '(.|,|!|hapo|hapa|hiki|hicho|hii|hilo|hili|hizi|hizo|husika|{RELP:ambatish|ambatanish|tum}|{REL:tumi|ambatish|ambatanish|tum}|$)';
const LOOK = 'tazam|on|fungu|paku|pakul|som|pokel|poke|pite|pit|rej|rejele|kagu|chek|angali|chuku|pat';

/** Files that nobody named, or asked for without a reason. */
export const attachmentUnannounced: readonly Entry[] = [
  {
    match: [
      `({ASK:${LOOK}}|{YOUFUT:${LOOK}|kut}|unaweza {INF:${LOOK}}) _1 ${FILE} _1 ${HERE}`,
      `({PERF:ambatish|ambatanish|ambatishi|ambatanishi}|{PRES:ambatish|ambatanish|ambatishi}|{PERF:tum!|=tumi|tumi}|{PRES:tum!|=tumi}) _1 ${FILE} (.|,|!|hapo|hapa|chini|hiki|hicho|hili|hilo|zote|yote|vyote|viwili|vitatu|<NUMBER>|$)`,
      `${FILE} ({PERF:ambatish|ambatishi|=ambatish|=ambatishi|=ambatanishi|=tumi}|{PERFP:ambatish|ambatanish|tum}) _1`,
      `${FILE} (hiki|hicho|hili|hilo|hii|hiyo|hizi|hizo) (hapa|hapo|chini)`,
      `${FILE} (kipo|lipo|iko|zipo|ipo|viko|liko|kiko) (hapa|hapo|chini|kwenye barua|,|.|$)`,
      `(maelezo|taarifa|mengine|zaidi|majibu|yote|kila kitu|mambo yote|vyote|zote) _2 ({V:kut|on|pat}|yako|yamo|yapo|iko|imo|ipo|kipo|kimo|kiko|vipo)? (kwenye|katika) ${FILE}`,
      '(bofya|bonyeza|fuata|fungua) (kiungo hiki|kiungo|link|hapa) (.|!|$)',
    ],
    except: [
      '_8 (kuona|ili|kwa ajili|kupata|kubadilisha|kulipa|kufungua|kuweka|uone|kujaza|<URL>)',
      '(ankara|risiti|mkataba|picha|ripoti|orodha|tiketi|fomu|bili|stakabadhi|mwongozo|maelekezo|cheti|taarifa ya akaunti|ratiba|ramani|lebo|nakala)',
      `${FILE} (cha|la|za|ya|vya) _3`,
      '{COND:} _3',
    ],
    hit: [
      'Angalia kiambatisho.',
      'Nimeambatisha faili.',
      'Bofya hapa.',
      'Tafadhali pokea faili lililoambatishwa.',
      'Tazama faili tulilokutumia hapo chini.',
      'Nyaraka tumekuambatishia.',
      'Utakuta kila kitu kwenye kiambatisho.',
      'Faili hilo hapo.',
      'Nyaraka zipo hapa.',
    ],
    miss: ['Ankara ya Mei imeambatishwa.', 'Nimeambatisha risiti ya PDF.', 'Fungua faili la ankara ya Mei.'],
  },
  {
    match: [
      '({ASK:tum!|tumi!|let|wasilish|ambatish|paki|pakia|lete}) _2 (nyaraka|hati|picha|faili|nakala|kitambulisho|risiti|skrinishoti|video|vyeti|cheti|barua|vielelezo|viambatisho) (zako|yako|chako|vyako|lako|husika)? (zote|yote|vyote|husika)? (hapa|hapo|hapa chini|kwetu|hapahapa|tafadhali|leo|kesho|mapema|haraka|kwa barua pepe|kwa whatsapp|kwenye tovuti|kwenye kiungo hiki|kupitia kiungo hiki)? (.|!|:|<URL>|$)',
    ],
    except: [
      '(ili|kwa ajili ya|tupate|tuweze|kwa sababu|kama una|ukiweza) _6',
      '(ya|za|la) _3 (kasoro|ufa|nyufa|hitilafu|kosa|uharibifu|lebo|namba)',
      '({ASK:tum|tumi|andik|andiki} barua pepe|nakala ya barua)',
      '{ASK:} _1 mwenye _3',
    ],
    hit: [
      'Tuma nyaraka.',
      'Tutumie picha.',
      'Tuma vyeti vyako vyote.',
      'Pakia nyaraka zako hapa: https://pakia.example/9.',
      'Naomba unitumie nyaraka zako kwa barua pepe.',
    ],
    miss: ['Tutumie picha ya ufa ili ghala litume mpya.', 'Tutumie barua pepe.', 'Leta kitambulisho chako kesho tukupe ufunguo.'],
  },
  {
    match: [
      '{ASK:paku|pakul|shush|fungu} (faili|mafaili|hati|dokumenti|nyaraka) (hapa|hapo|kutoka hapa|kupitia hapa|hili|hii|hizi)? (chini|hapa)? :? <URL>',
      '(kiungo|link) (cha|ya) (faili|mafaili|hati|dokumenti|nyaraka) (ni|hiki|hiki hapa|hapa)? :? <URL>',
    ],
    hit: [
      'Pakua faili hapa: https://faili.example/7.pdf.',
      'Fungua hati: https://faili.example/8.',
      'Kiungo cha nyaraka: https://faili.example/9.',
    ],
    // Whether a bare "pakua hapa" is clear depends on the sentence before it.
    miss: [
      'Pakua ankara ya Mei hapa: https://faili.example/3.pdf.',
      'Pakua programu yetu hapa: https://duka.example.',
      'Kiungo cha kupakua tiketi: https://tiketi.example.',
      'Pakua hapa: https://ratiba.example.',
    ],
  },
];
