import type { CourtesyKnowledge } from '../../language-pack';

const PART_OF_DAY = '(asubuhi|mchana|alasiri|jioni|usiku|leo|kazi|siku|mwaka|wikendi|sikukuu)';

/** How a letter or a chat begins and ends in Swahili. */
export const courtesy: CourtesyKnowledge = {
  greetings: [
    {
      match: [
        `^ (habari|salamu|salaam|salam|heri) (za|ya) ${PART_OF_DAY} (hii)?`,
        '^ (habari|habarini|hujambo|hamjambo|jambo|shikamoo|shikamooni|salamu|salaam|salam|salama|mambo|hodi|mpendwa|wapendwa|ndugu|mheshimiwa|hongera|karibu|karibuni) (sana|yako|zako|zenu|gani|tena)?',
        '^ (asalaam|asalamu|assalam|assalamu|salaam) (aleikum|alaikum|aleykum)',
        '^ <NAME> ,',
        '^ <NAME> !',
        '^ <NAME> :',
        '^ <NAME> $',
        '^ (pole|poleni|samahani|asante|ahsante) (sana)? ,? <NAME>',
        '^ (bwana|bi|bibi|bw|dkt|mama|mzee) .? <NAME>',
        '(habari|hujambo|mpendwa|ndugu|karibu) <NAME>',
        '^ (asante|ahsante) kwa (kuwasiliana|kutuandikia|kuandika|ujumbe|kutupigia) _4 , <NAME>',
        '^ <NAME> , (habari|hujambo|shikamoo)',
      ],
      hit: [
        'Habari {{customer.firstName}},',
        'Habari za asubuhi {{name}}.',
        'Hujambo {{name}}?',
        'Mpendwa mteja,',
        '{{name}}, asante sana.',
        'Pole sana {{name}}, chombo kilivunjika.',
      ],
      miss: ['Oda yako iko tayari, {{name}}.', 'Tumepata habari nzuri.'],
    },
  ],
  closings: [
    {
      match: [
        '(asante|ahsante|asanteni|ahsanteni) (sana|tena|kwa)?',
        '(shukrani|shukrani nyingi|shukran)',
        '(tunashukuru|nashukuru|tunakushukuru|ninashukuru|nakushukuru)',
        '^ (wako|wenu|wetu) (mtiifu|mwaminifu|katika huduma|katika kazi|,)?',
        '(siku|jioni|asubuhi|wikendi|safari|likizo|sikukuu|krismasi|kazi|ibada|wiki|sherehe|shughuli|afya|masomo) (njema|nzuri)',
        '(usiku|mchana|mwaka|mwezi|ramadhani|usomaji|muhula) (mwema|mzuri|mpya)',
        'kila la (heri|kheri)',
        '(wasalaam|wasalam|kwaheri|kwaherini|baraka)',
        '(tunakutakia|nakutakia|tunawatakia|ninakutakia)',
        '(karibu|karibuni) (tena|sana|dukani|nyumbani|wakati|<NAME>|,)',
        '^ karibu',
        '(ubarikiwe|mbarikiwe|upone|mpone)',
        '(mungu|mola) (akubariki|awabariki|akujalie)',
        '(uwe|muwe) na _4',
        '(tuonane|tutaonana|tukutane|onana)',
        '(pole|poleni) (tena|sana|kwa)',
        '^ pole',
        '(samahani|radhi) (tena|kwa|sana|,)',
        'kwa (heshima|upendo|shukrani)',
        '(tunatumaini|natumaini|tunatarajia) {INF:on|karibish|hudumi|siki|wahudumi}',
        '(tunakusubiri|tunakukaribisha|furahia|mfurahie)',
        '(ramadhan|ramadhani|eid|idd) (kareem|karim|mubarak|njema)',
        'heri ya',
        'salamu (nyingi|za|kwa)',
      ],
      hit: [
        'Asante, {{agent.name}}',
        'Wako, {{agent.name}}',
        'Siku njema!',
        'Uwe na afya njema.',
        'Tunatumaini kukuona tena.',
        'Karibu tena dukani.',
      ],
      miss: ['Oda yako iko tayari.', 'Laini hii ni nzuri.', 'Mzigo wako umefika.'],
    },
  ],
  nobody:
    'mteja wateja mgeni wageni mwanachama wanachama mtumiaji watumiaji msomaji abiria mgonjwa mzazi wazazi mwanafunzi mwombaji ndugu mpendwa wapendwa mheshimiwa bwana bibi bi mabibi mabwana rafiki marafiki wote nyote wetu yako zako zenu tena asubuhi mchana jioni usiku leo'.split(
      ' ',
    ),
  desks: ['huduma', 'kwa', 'wateja', 'timu', 'idara', 'msaada', 'kitengo', 'mteja', 'dawati', 'ofisi', 'yetu', 'wako', 'wenu', 'heshima'],
};
