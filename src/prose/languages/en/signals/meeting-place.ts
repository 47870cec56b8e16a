import type { Entry } from '../../../language-pack';

/** Says where a meeting is: a room, an address, a link, a programme. */
export const meetingPlace: readonly Entry[] = [
  {
    match: [
      '(room|floor|building|office|street|road|lane|avenue|square|hall|lobby|branch|hotel|library|cafe|studio|headquarters|showroom|shop|store|clinic|centre|address) _2',
      '(link|dial-in|dial in|meeting id|access code|join here|join at|click here|phone number)',
      '(on|via|by|over|in|through) (zoom|teams|microsoft teams|skype|google meet|webex|whatsapp|slack|facetime|jitsi|our (video|meeting) (room|page))',
      '(at|in) (our|your) (office|place|shop|premises|branch|house|home|showroom|site)',
    ],
    except: ['(meeting|chat) room (booking|link)? follows', 'link (follows|will follow|comes|later|to follow)'],
    hit: ['We meet in room 4.', 'It is on Zoom.', 'Here is the link: {{meeting.url}}'],
    miss: ['We meet on Monday.', 'The link follows.'],
  },
];
