import type { Entry } from '../../../language-pack';

const INFORMATION = '(taarifa|maelezo|habari|data|ufafanuzi|mwongozo|muktadha|undani)';
const HELP = '(maoni|mrejesho|msaada|ushauri|ufafanuzi|maelekezo|mwongozo|mapendekezo|mtazamo|maamuzi|usaidizi)';
const THIS =
  '(hili|hii|hiki|hivi|haya|huyu|kesi hii|kesi hiyo|suala hili|jambo hili|tatizo hili|mteja huyu|tiketi hii|ombi hili|swali hili|oda hii|suala la mteja huyu)';

/** Requests to a colleague that can’t be answered in one go. */
export const vagueRequest: readonly Entry[] = [
  {
    match: [
      `(nahitaji|tunahitaji|ninahitaji|naomba|ninaomba|tunaomba|nipe|tupe|utupe|unipe|mnipe|nitumie|tutumie|unitumie|toa|inahitajika|zinahitajika|yanahitajika|natafuta|nataka) _2 ${INFORMATION} (zaidi|ya ziada|za ziada|zote|yote|kamili|ya kina|za kina|wowote|zozote) _3`,
      `(nahitaji|ninahitaji|tunahitaji|naomba|ninaomba|tunaomba|nipe|tupe|nitumie|tutumie) ${INFORMATION} (tafadhali|haraka|leo|mapema)? (.|!|$)`,
      '{IMP:ambi|elez|eleze|simuli} (zaidi|mengine|mengi|kwa undani|kwa kina) ((kuhusu|juu ya) _3)?',
      `(naomba|ninaomba|tunaomba|nahitaji|ninahitaji|nasubiri|tunasubiri) _1 ${HELP} _3`,
      `({ASK:angali|tazam|shughuliki|fuatili|rekebish|saidi|pit|piti|chungulia|som|ambi|tatu|malizi}|{US:saidi}|msaidie|liangalie|iangalie|muangalie|mwangalie|lifuatilie|ifuatilie|lishughulikie|ishughulikie) _1 (na|kwenye|katika|kwa|kuhusu|juu ya)? (${THIS}|(mgonjwa|mteja|abiria|mgeni|mkulima|mzazi|mwanafunzi|mkopaji|mpangaji) huyu) (.|,|tafadhali|kisha|na|$)`,
      '{US:saidi} (hapa|hapo|tafadhali|haraka|.|$)',
      '(unaonaje|una maoni gani|mna maoni gani|mnaonaje|tufanye nini|nifanye nini|una mawazo|una ushauri|unasemaje|mnasemaje) _2',
    ],
    except: [
      '(namba|lini|kiasi|tarehe|nani|jina|ngapi|ipi|ndiyo|hapana|kabla ya) _6',
      '{IMP:ambi|elez|eleze|simuli} _5 :',
      '(una maoni gani|unaonaje|tufanye nini|unasemaje) _2 (turudishe|nirudishe|tumpe|nimpe|tubadilishe|tukimpa|nikimpa|tukirudisha) _3',
      '(mteja|mtumiaji|mkulima|mgonjwa|abiria|mzazi) _1 (anahitaji|anaomba|ameomba|aliomba) _4',
    ],
    hit: [
      'Nahitaji taarifa zaidi kuhusu mradi.',
      'Naomba maoni yako.',
      'Nisaidie na kesi hii.',
      'Nisaidie hapa.',
      'Una maoni gani kuhusu mteja huyu?',
      'Nieleze zaidi kuhusu oda ya shule.',
      'Ninahitaji taarifa.',
      'Tuambie zaidi.',
      'Nipe maelezo tafadhali.',
    ],
    miss: [
      'Namba ya mkataba ni ipi?',
      'Je, tunaweza kurudisha elfu kumi leo?',
      'Unaonaje tukimpa punguzo la nusu?',
      'Ninahitaji taarifa ya mita ya Mei.',
      'Mteja anahitaji taarifa.',
      'Niambie namba ya mkataba.',
      'Niambie zaidi kuhusu hitilafu: ilianza lini?',
      'Mpe maelezo.',
      'Mkulima aliniambia zaidi kuhusu shamba.',
    ],
  },
];
