import type { Entry } from '../../../language-pack';

/** Takes the customer for somebody who knows less than everybody. */
export const presumesIgnorance: readonly Entry[] = [
  {
    match: [
      '(kama)? (kila mtu|watu wote|wote|kila mmoja|yeyote|mtu yeyote|mtu wa kawaida) (ange*|anavyojua|ajuavyo|wanavyojua|tunavyojua|tujuavyo|anajua|wanajua|anayejua|angejua|angeweza)',
      '(ni)? (wazi|dhahiri|bayana) (kwamba|kuwa|kabisa)',
      '(inaeleweka|inajulikana|ilieleweka) (wazi|vizuri|vyema) _1',
      '(ni|jambo) (rahisi|jepesi|dogo) (tu|sana|mno|kama|kabisa)',
      '(hata|mtoto) (mtoto|mdogo|wa shule) (anajua|anaweza|angeweza|angejua|wa) _2',
      '(kwa urahisi tu|bila shida yoyote|hakuna ugumu|hakuna kigumu)',
      '(bila shaka|hakika) (unajua|ulijua|unafahamu|ulifahamu)',
      'kama (unavyojua|ujuavyo|unavyofahamu|ufahamuvyo|mnavyojua)',
    ],
    except: [
      '(sasa|tumeona) ni (wazi|dhahiri)',
      '(wazi|dhahiri) (kwamba|kuwa) (tuli*|tume*|sisi|kosa|makosa)',
      '(si|sio|siyo|haikuwa|hakukuwa|haikua) (jambo)? (rahisi|jepesi)',
      'ili iwe rahisi',
      'njia rahisi',
    ],
    hit: [
      'Kama kila mtu ajuavyo, benki hufunga Jumapili.',
      'Ni wazi kwamba kamera haifanyi kazi bila mtandao.',
      'Ni rahisi tu.',
      'Hata mtoto anaweza.',
    ],
    miss: ['Haikuwa rahisi kuipata.', 'Ni wazi kwamba tulikosea.'],
  },
  {
    match: [
      '{ASK:bonyez|bofy|fungu|zim|wash|ingi|chagu|andik|paku|som|wek|ondo|sasish|fuat|unganish|chomek} tu _2',
      '{INF:bonyez|bofy|fungu|zim|wash|ingi|chagu|andik|paku|som|ondo|sasish|chomek|fuat} tu _2',
      '(unahitaji|unatakiwa|unapaswa|inabidi) _2 tu',
      '(je)? _1 (umewasha|umechomeka|umeunganisha|umesoma|umejaribu|umezima|umeangalia|unajua|uliwasha|ulichomeka|ulisoma|ulijaribu|umebonyeza) _3 (umeme|soketi|plagi|kweli|vizuri|maelekezo|kifaa|kabisa)',
      '(labda|huenda|pengine|inaonekana|yaelekea|nadhani|inawezekana) (hukuelewa|hujaelewa|hujui|haujui|hukujua|hufahamu|haufahamu|hukusoma|umekosea|hujasoma|hukubonyeza|hujazoea|haujaelewa|huelewi|hauelewi)',
      '(una|unao) uhakika _4 (umewasha|umechomeka|umeunganisha|umesoma|uliwasha|ulichomeka|umefungua|imewashwa|imechomekwa) _2',
      '(hujui|haujui|hufahamu) (kutumia|jinsi|namna|kusoma|hata) _2',
      '(mwombe|muombe|mwite) (mtoto|mjukuu|kijana|mwanao|mtu anayejua) _3',
      '(zima|washa) (kisha|na|halafu) (washa|uwashe|zima|uzime) (tena)? (kama|ndipo)',
    ],
    except: ['tuambie (ulicho|umejaribu|nini)', '(ulichojaribu|uliyojaribu)', '(nje|ndani) tu', 'leo tu'],
    hit: ['Bonyeza tu kitufe chekundu.', 'Je, umewasha umeme?', 'Labda hukuelewa maelekezo.'],
    miss: ['Bonyeza kitufe chekundu.', 'Tuambie umejaribu nini.'],
  },
];
