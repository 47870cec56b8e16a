import type { Entry } from '../../../language-pack';

/** Where a meeting is. */
export const meetingPlace: readonly Entry[] = [
  {
    match: [
      '(kiungo|link|zoom|teams|google meet|skype|webex|mtandaoni kwa|kwa video)',
      '(ofisini|ofisi) (kwetu|kwako|yetu|yako)? _2',
      '(chumba|ukumbi|jengo|ghorofa|mtaa|barabara|anwani|tawi) (cha|wa|la|ya|namba|:)? _2',
      '(dukani|nyumbani) (kwetu|kwako)',
      '(ukumbini|shuleni|ofisini|tawini|darasani|hospitalini|kituoni|kanisani|msikitini|bandarini|chuoni|mgahawani|hotelini|klabuni|kliniki|shambani|makao makuu)',
    ],
    hit: ['Kiungo cha Zoom: {{meeting.url}}', 'Tutakutana ofisini kwetu.', 'Mkutano uko ukumbini.', 'Ni ukumbi namba mbili.'],
    miss: ['Kikao ni Jumatano.'],
  },
];
