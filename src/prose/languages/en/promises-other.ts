import type { Entry } from '../../language-pack';
import { NOT_OURS } from './promise-verbs';

/** Whatever else we say that we will do. The other lists know better what kind of promise it is, and a result counts before work. */
export const otherwise: readonly Entry[] = [
  {
    match: [
      "(we're|i'm|they're|he's|she's) doing (it|this|that|so)",
      "(we'll|i'll|they'll|he'll|she'll|(we|i|they|he|she) will) _1",
      '<TEAM> will _1',
      "(we're|i'm|they're|he's|she's|am|are|<TEAM> is) _1 going to _1",
      '(promised|undertaken) to _1',
    ],
    except: [
      '(you|we|i|as) _1 (promised|undertaken) to',
      `${NOT_OURS} (also|then|now|always)? will`,
      "(we'll|i'll|they'll|he'll|she'll|will|to) _1 (cost|let (you|me)|take place|be|have (to|been|no|all|the right|enough)|help|need|see|miss|keep (it|this|that|an eye)|remember|always|gladly|happily|never|not|stay|welcome|love|assume|accept|continue|understand|know|hear|want|open|close|work|walk|show|explain|start with|appreciate|wait|recognise|recognize|treat|hope|meet|greet|expect|add that)",
    ],
    hit: ['We will fly it to you.', 'The school will arrange a taxi.'],
    miss: ['We will need a photo.', "I'll be there.", 'We flew it to you.'],
  },
  {
    match: [
      '(we|i|they|he|she|<TEAM>|are|is) _1 (plan|aim|hope|intend|promise|propose|plans|aims|hopes|intends|promises|proposes|planning|aiming|hoping) to _1',
    ],
    except: [
      'to (see|hear|welcome|meet|know|have you|stay|remain|keep in touch|be (of|clear|honest|your))',
      'you _1 (plan|aim|hope|intend|promise|propose|planning|hoping) to',
    ],
    hit: ['We hope to be able to offer you a plot.', 'The council plans to widen the lane.'],
    miss: ['We hope to see you again.'],
  },
  {
    match: [
      "(we're|i'm|they're|we are|i am|they are|<TEAM> is|<TEAM> are) <SOON_ADVERB>? *ing",
      '(is|are) <SOON_ADVERB>? *ing (it|them|your)',
    ],
    except: [
      "(we're|i'm|they're|am|is|are) <SOON_ADVERB>? (looking forward|hoping|writing|closing|opening|offering|having|moving|running|introducing|launching|changing|expecting|experiencing|seeing|receiving|helping|talking|thinking|planning|working|wondering|going|being|meaning|saying|telling|attaching|enclosing|sharing|keeping|holding|hiring|celebrating|using|asking|charging|staying|living|standing|sitting|assuming|getting|taking|sorry|missing|waiting|doing|feeling|selling|closing|renovating|apologising|apologizing|calling about|referring|speaking|dealing|referring|raising|increasing|lowering|discontinuing|phasing|operating|serving|welcoming|trying|aiming|adding|giving|making|putting|leaving|starting|stopping)",
      "(you're|you are|are you|if you are) _3",
      `${NOT_OURS} _1 (is|are) *ing`,
      '(is|are) (using|holding|wearing|keeping|showing|blocking|making|giving|asking|causing|missing|leaving|getting|sharing|charging) (it|them|your)',
      '(if|when|whenever|because) (we|i|they) are',
      '*ing (room|area|machine|up to|hours|station)',
      '<TEAM> is (nothing|closing|opening|moving|missing|something|anything|everything)',
    ],
    hit: ["We're peeling the label off your sofa.", 'Our security team is shielding the door.'],
    miss: ['We are closing at five.', 'We are seeing many calls.'],
  },
];
