import type { Entry } from '../../../language-pack';

const VOICE =
  '(voice message|voice messages|voice note|voice notes|voice memo|voice memos|voice clip|voice recording|voice recordings|audio message|audio messages|audio note|audio notes|audio clip|audio recording|voicemail|voice mail|voicemails|audio file|spoken message)';
const GIVE =
  '(send|sent|sending|sends|leave|leaving|left|record|recorded|recording|drop|shoot|listen|listening|hear|reply|answer|respond|explain|tell|describe|use|attach|attached|attaching|forward|forwarded|play|find|get|received|receive|made|make|put|summarise|summarize|explained|answered|recorded|follow|open|see|told|speak|give)';

export const voiceMessage: readonly Entry[] = [
  {
    match: [
      `${GIVE} _6 ${VOICE}`,
      `(in|with|by|as|via|through|see|here is|here's|this|the|my|our|a|attached|following|short|quick) _2 ${VOICE} _4`,
      `^ ${VOICE} _4`,
      `${VOICE} (below|attached|above|i sent|we sent|is|with|from)`,
      '(say|explain|tell|describe) (it|that|this|me|us|everything) (in|by|as) (a|an) (audio|voice|recording)',
      'record yourself _3',
      '(listen|play|hear) _2 (the|this|my|our) (attached|enclosed|following|short)? (audio|recording)',
      '(send|record|attach) _3 (an|the|a|your|us the|me the) (audio|recording)',
      '(talk|speak) into (the|your) _1 (microphone|phone|mic)',
      '(leave|record|speak|put) _5 (answering machine|answerphone|mailbox|tape)',
    ],
    except: [
      `(no|not|without|don't|do not|never|can't|cannot|instead of|rather than|won't|unable to|nobody|switch off|turn off|delete|set up|your|the (customer's|number's)) _4 ${VOICE}`,
      `${VOICE} (option|service|box|feature|function|setting|settings|plan|app|inbox|greeting|button|icon|of the (app|phone)|transcription|length|quality|you left|you sent|didn't|doesn't|isn't|can't|don't|stopped|did not|does not|format|package|costs|is (included|free|part|off|on|now|switched|working|full)|are (free|included|deleted|kept|saved))`,
      `(your|customer's) _1 ${VOICE}`,
      `you (left|sent|recorded) _3 ${VOICE}`,
      `(thank you|thanks) for _2 ${VOICE}`,
      `(listen|listened|listening) to your _1 ${VOICE}`,
      '(you|customer|she|he) _1 (left|leave|leaves|recorded|spoke) _5 (answering machine|answerphone|mailbox|tape)',
      `(to|how to) (listen|set|delete|switch|turn|hear|check) _3 ${VOICE}`,
      `(got|received|heard|have) your _1 ${VOICE}`,
    ],
    hit: [
      "I've sent you a voice message.",
      'Please record a voice note and send it to us.',
      'Listen to the audio message below.',
      'Just leave us a voicemail.',
      'Please listen to the attached audio.',
      'Leave us a message on our answering machine.',
    ],
    miss: [
      'Please write instead of sending a voice message.',
      'Your voicemail is full.',
      'The voicemail service costs £2.',
      'Thank you for your voice message.',
    ],
  },
];
