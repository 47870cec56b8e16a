import type { Entry } from '../../../language-pack';

/** Files that nobody named, or asked for without a reason. */
export const attachmentUnannounced: readonly Entry[] = [
  {
    match: [
      '(angalia|tazama|ona|fungua|pakua|soma) _1 (kiambatisho|kiambatanisho|viambatisho|viambatanisho|faili|mafaili|attachment|kilichoambatishwa|nyaraka|kiungo) (.|,|!|hapo|hapa|chini|hiki|hicho|hii|lililo*|kilicho*|zilizo*|iliyo*|tulichokutumia|$)',
      '(nimeambatisha|tumeambatisha|nimeambatanisha|tumeambatanisha|naambatisha|tunaambatisha|nimetuma|tumetuma|nakutumia|tunakutumia|nimekutumia|tumekutumia) _1 (faili|mafaili|nyaraka|kiambatisho|viambatisho|hati|kiungo) (.|,|!|$)',
      '(kiambatisho|kiambatanisho|faili|nyaraka) (kipo|iko|zipo|hiki hapa|hizi hapa|kimeambatishwa|limeambatishwa|zimeambatishwa) _1',
      '(maelezo|taarifa|mengine|zaidi|majibu|yote) _2 (yako|yamo|yapo|iko|imo|ipo|utayapata|utaipata)? (kwenye|katika) (kiambatisho|kiambatanisho|faili|kiungo)',
      '(bofya|bonyeza|fuata|fungua) (kiungo hiki|kiungo|link|hapa) (.|!|$)',
    ],
    except: [
      '_8 (kuona|ili|kwa ajili|kupata|kubadilisha|kulipa|kufungua|kuweka|uone|kujaza|<URL>)',
      '(ankara|risiti|mkataba|picha|ripoti|orodha|tiketi|fomu|bili|stakabadhi|mwongozo|maelekezo|cheti|taarifa ya akaunti)',
    ],
    hit: ['Angalia kiambatisho.', 'Nimeambatisha faili.', 'Bofya hapa.'],
    miss: ['Ankara ya Mei imeambatishwa.', 'Nimeambatisha risiti ya PDF.'],
  },
  {
    match: [
      '(tuma|tutumie|nitumie|leta|wasilisha|pakia|ambatisha|utume) _2 (nyaraka|hati|picha|faili|nakala|kitambulisho|risiti|skrinishoti|video) (zako|yako|chako|husika|zote)? (.|!|$)',
    ],
    except: [
      '(ili|kwa ajili ya|tupate|tuweze|kwa sababu|kama una|ukiweza) _6',
      '(ya|za|la) _3 (kasoro|ufa|nyufa|hitilafu|kosa|uharibifu|lebo|namba)',
    ],
    hit: ['Tuma nyaraka.', 'Tutumie picha.'],
    miss: ['Tutumie picha ya ufa ili ghala litume mpya.'],
  },
];
