import type { Entry } from '../../../language-pack';

/** Says that the customer is at fault. */
export const blame: readonly Entry[] = [
  {
    match: [
      '(ni)? (kosa|makosa|tatizo|uzembe|uvivu) (lako|yako|wako) _1',
      '(kwa|kutokana na) (kosa|makosa|uzembe|kutokuwa makini|kutokujali|haraka) (lako|yako|wako|kwako)',
      '(umekosea|ulikosea|mlikosea|mmekosea|umejikosea|ulizembea|umezembea|ulipuuza|umepuuza|ulipuuzia|uliharibu|umeharibu|umevunja|ulivunja|ulisahau|umesahau|ulichelewa|umechelewa|ulidharau|ulikaidi|ulibania|ulijisahau|ulikosa umakini|umejitakia|ulijitakia|umesababisha|ulisababisha)',
      '(wewe)? (mwenyewe|wenyewe) _1 (uli*|ndiye|ndio|umekosea|umesababisha|ume*)',
      '(ndiye|ndio) (wewe)? (uliyekosea|uliyesababisha|uliyeharibu|uliyesahau|uliyechagua|uliyechelewa|uliyefanya|mwenye kosa)',
    ],
    except: [
      '(kama|ikiwa|iwapo|endapo) (umesahau|umekosea|ulisahau|umechelewa|ulikosea|umeharibu)',
      '(si|sio|siyo) (kosa|makosa|tatizo) (lako|yako)',
      '(sisi|tume*|tuli*) _2',
      'nywila (umesahau|ulisahau)',
      '(umesahau|ulisahau) (nenosiri|nywila|pin|kitu|mwavuli|begi|simu)',
      'usumbufu (ulisababisha|umesababisha)',
    ],
    hit: ['Hilo ni kosa lako.', 'Ulisahau kulipa bili.', 'Ulipuuza ujumbe wetu.', 'Wewe mwenyewe ulichagua rangi hiyo.'],
    miss: ['Hilo lilikuwa kosa letu.', 'Kama umesahau nywila, bonyeza hapa.', 'Si kosa lako.'],
  },
  {
    match: [
      '(hukufuata|haukufuata|hukusoma|haukusoma|hukujaza|haukujaza|hukulipa|haukulipa|hukuangalia|haukuangalia|hukuwa makini|haukuwa makini|hukuzingatia|haukuzingatia|hukutujulisha|haukutujulisha|hukuthibitisha|haukuthibitisha|hukuhifadhi|hukutoa taarifa|haukutoa taarifa|hukuelewa|hukusikiliza|hukuweka|haukuweka|hukuandika|haukuandika|hamkujaza|hamkufuata|hamkusoma|hamkulipa|hukujali|haukujali|hukujibu|haukujibu|hukutuma|hukupokea simu)',
      '(ulipaswa|ulitakiwa|ungepaswa|ungetakiwa|mlipaswa|mlitakiwa|ulistahili) _2',
      '(hukupaswa|hukutakiwa|haukupaswa|haukutakiwa|usingepaswa|hamkupaswa|hamkutakiwa) _2',
      '(ungesoma|ungefuata|ungeangalia|ungekuwa makini|ungetuambia|ungelipa|ungejaza|ungetujulisha|ungezingatia|ungewahi) _6',
      '(kama|iwapo|lau) (ungesoma|ungefuata|ungeangalia|ungekuwa|ungetuambia|ungelipa|ungezingatia|ungewahi) _6',
    ],
    except: [
      '(kama|ikiwa|iwapo|endapo) (hukulipa|hukupokea|hukufuata|hukujaza|hukuandika|hukutuma)',
      'ulipaswa (kupata|kupokea|kufikiwa|kupigiwa|kurudishiwa|kulipwa|kujulishwa)',
      'ulitakiwa kupata',
    ],
    hit: [
      'Hukufuata maelekezo.',
      'Ulipaswa kusoma masharti.',
      'Hukupaswa kumpa mtu namba yako.',
      'Kama ungesoma maelekezo, hili lisingetokea.',
    ],
    miss: ['Ulipaswa kupata mzigo jana, samahani.', 'Tulipaswa kukujulisha.'],
  },
  {
    match: [
      '(kama)? (nilivyokwisha|nilivyo|tulivyokwisha|tulivyo|tulivyokueleza|nilivyokueleza|nilivyokuambia|tulivyokuambia) _1 (sema|eleza|ambia|kueleza|kusema|kukwambia|mara)? _1 (tayari|awali|hapo awali|mara nyingi|mwanzo)',
      '(nilishakuambia|tulishakuambia|nimeshakuambia|tumeshakuambia|nilikwambia|tulikwambia|nilishasema|tulishasema|tumeshasema|nimeshasema|tumekwisha kukuambia|tulishakueleza|nimeshakueleza|tumeshakueleza|tulikuonya|nilikuonya|ulionywa|uliambiwa) _2',
      '(narudia|tunarudia|nakurudia) (tena|kusema|kwa mara)',
      '(tulia|acha kelele|acha kulalamika|usipige kelele|usitutukane|punguza hasira|acha matusi) _1',
      '(wakati|siku) (ujao|mwingine|nyingine) (uwe|kuwa|soma|fuata|angalia|zingatia) _2 (makini|vizuri|kwanza)?',
      '(uwe|kuwa|muwe|jitahidi kuwa) (makini|mwangalifu) (zaidi|siku|wakati|next) _2',
      '(soma|angalia|sikiliza|elewa) (vizuri|kwa makini|kwa umakini) (kabla|maelekezo|masharti|kwanza) _2',
      'sasa umeona (matokeo|ulichofanya) _2',
    ],
    except: ['(tulia|kaa) na', 'kama (nilivyoandika|tulivyoandika) _3 <NUMBER>'],
    hit: ['Nilishakuambia kuhusu ada hiyo.', 'Kama tulivyokueleza awali, haiwezekani.', 'Wakati mwingine uwe makini.'],
    miss: ['Tulikuandikia Jumanne.', 'Asante kwa umakini wako.'],
  },
];
