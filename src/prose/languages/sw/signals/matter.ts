import type { Entry } from '../../../language-pack';

/** Names what the customer wrote about. */
export const matter: readonly Entry[] = [
  {
    match: [
      '(umeandika|uliandika|umetuandikia|ulituandikia|umeuliza|uliuliza|umetuuliza|ulituuliza|umeomba|uliomba|umelalamika|ulilalamika|umetueleza|ulitueleza|umesema|ulisema|umetuambia|ulituambia|uliagiza|umeagiza|ulinunua|umenunua|ulilipa|umelipa|ulipokea|umepokea|uliripoti|umeripoti|ulisubiri|umesubiri|ungependa|unataka|unaomba|unauliza|ulitaka) _3',
      '(samahani|pole|poleni|tunaomba radhi|naomba radhi|tunasikitika|nasikitika|asante) _2 (kwamba|kuwa|kwa (kuchelewa|kuchelewesha|kukosea|kukutoza|kukukata|kukusubirisha|kuharibika|kupotea|kukatika|lugha|kelele|kasoro|hitilafu|makosa|malipo|bili|mzigo|kutofika|kutojibu|kukupa|kutokufikishia|kutuambia|kuripoti|kutujulisha|kuagiza|kununua))',
      '(mzigo|oda|bili|simu|akaunti|kadi|malipo|tiketi|safari|chumba|friji|taa|mtandao|umeme|maji|dai|kifurushi|vifaa|viatu|dawa|nguo|luku|tokeni|risiti|ankara|kifaa|mashine|gari|vocha|salio|pesa|mkopo|bima|huduma) (wako|yako|lako|chako|zako|vyako|cha|ya|wa|la)? _3 (haku*|haiku*|hauku*|hali*|hazi*|hayaku*|ime*|ume*|lime*|zime*|yame*|kime*|vime*|ili*|uli*|zili*|yali*|haufanyi|haifanyi|halifanyi|inavuja|inazima|unakatika|ilichelewa|umechelewa|ulichelewa|uliharibika|imevunjika)',
      '(kuhusu|juu ya) (oda|mzigo|bili|malipo|tatizo|akaunti|simu|kadi|tiketi|umeme|maji|mtandao|kuchelewa|kelele|ada|makato|ombi|dai|safari|huduma|bima|mkopo) _2',
    ],
    except: ['(umeandika|uliandika) kwetu (.|$)', 'ujumbe wako umepokelewa'],
    hit: ['Umeandika kwamba taa inazimika.', 'Samahani kwa kuchelewesha mzigo wako.', 'Oda yako haikufika.'],
    miss: ['Asante kwa kuwasiliana nasi.', 'Tumepokea ujumbe wako.'],
  },
];
