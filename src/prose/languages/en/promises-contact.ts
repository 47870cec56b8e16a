import type { Entry } from '../../language-pack';
import { NOT_DOING } from './promise-forms';
import { CONTACT, NOT_OURS } from './promise-verbs';
import { inflected } from './verb-forms';

const BASE = inflected(CONTACT, 'base');
const THIRD = inflected(CONTACT, 'third');
const ING = inflected(CONTACT, 'ing');
const NEWS =
  '(answer|reply|response|decision|update|message|call|news|result|results|letter|estimate|quote|outcome|verdict|explanation|proposal|feedback|email|confirmation)';

/** Writing, calling, answering, keeping somebody posted. */
export const contact: readonly Entry[] = [
  {
    match: [
      `<WILL> _3 ${BASE} (you|back|with|when|as|by|on|within|to|your|yours|him|her|them|again|here|in|before|after|at|once|about|what|how|whether|the|everyone|everybody|soon|shortly|today|tomorrow|<NAME>)`,
      `<WILL> _3 ${BASE} $`,
      `(am|is|are|we're|i'm) going to _1 ${BASE}`,
      `<WILL> _1 be _1 ${ING}`,
      `(we're|i'm|they're|he's|she's|am|are) _1 (calling|ringing|phoning|contacting|emailing|messaging|texting|answering) you`,
      `<TEAM> is _1 ${ING} you`,
      `(we|i|they|he|she|<TEAM>|are|is|we're|i'm) _1 <INTEND> to _2 ${BASE} (you|back|to|the|your)`,
      `(we|i|they) _1 (call|ring|phone|contact|email|message|answer|text|notify|inform) (you|back|your)`,
      `(we|i|they) _1 (write|reply|respond) (back)? (to (you|your)|back)`,
    ],
    except: [
      `${NOT_OURS} (also|then|now|always)? will`,
      'will not',
      'will (tell|confirm) (you)? (if|when) you',
      'want* to be',
      '(can|could|may|must|if|whenever|when|before|until|how|where|should|do|did|that) (they|we|i)',
      'are you',
    ],
    hit: [
      'We will call you.',
      "I'll write to you.",
      "We'll answer yours.",
      'Soon I will indicate the status of your refund to you.',
      "She'll be calling you.",
      'A colleague is contacting you.',
      'We aim to answer your letter.',
    ],
    miss: ['You can call us.', 'I called you yesterday.', 'The app will tell you how.', 'Can we call you?'],
  },
  {
    match: [
      `(<WILL>|you'll|to|should) _1 (be|get) _1 (answered|contacted|notified|informed|called|updated|rung|phoned|emailed|mailed|told|texted)`,
      `(are|is) (then|also)? (informed|notified|contacted|told) (as soon|once|when|by (post|letter|email|e mail|phone|text)|in writing|directly|of the)`,
      `<TEAM> _6 (${THIRD}|sends) (you|back)`,
      `<TEAM> _2 ${THIRD} (to|the|here|every|each|all)`,
      `(he|she|who|<NAME>|and|dr|mr|mrs|ms|professor) _2 ${THIRD} (you|back|to)`,
      `${NEWS} _3 (comes|goes|follows|will come|will follow|will reach|will arrive|will go|is coming|is going|reaches|lands|arrives|will land|will be with)`,
      `(our|the|an|a|your) _2 ${NEWS} (is|are) (on (its|the) way|coming|to follow)`,
      '(we|i) (post|give|share) (an|the|you|our)? _1 update*',
      'will (post|give|share|publish) _2 update*',
    ],
    except: [
      '(reply|answer|email|message|letter|confirmation) that comes',
      'news letter',
      '(can|could|may) (they|we)',
      '(if|whenever|when) (they|we) (call|ring|write|email|message)',
      '(need*|has|have|want|like) to be',
      `${NOT_OURS} _1 ${THIRD}`,
      ...NOT_DOING,
    ],
    hit: [
      'You will be contacted.',
      'A technician contacts you to agree on a visit.',
      'The answer comes to you in this thread.',
      'Dr {{doctor.name}} calls you back.',
      'The decision will follow by post.',
      'Dr Osei reads the results and phones you herself.',
      'Parents are informed by post.',
    ],
    miss: ['The manual answers most questions.', 'The app tells you how long.', 'When the driver calls you, open the gate.'],
  },
  {
    match: [
      '(get|gets|be|come|comes|getting|coming|circle|report|reports) (right|straight)? back (to|with) (you|this|it)',
      '(get|gets|be|come|getting|stay) in (touch|contact)',
      'report back',
      '(reach|reaches|reaching) out to you',
      '(keep|keeping|keeps) (you|everyone) (posted|updated|informed|up|in)',
      '(let|letting|lets) you know',
      '(give|gives|drop|drops|send) you (a|another) (call|ring|note|line|message|text|shout|update|bell)',
      'be (right)? back (with|to) (you|an|the|news|more)',
      "(you'll|you will|you should|you) _1 (hear|have) _1 (back|more|news|again)? from (me|us|them|our|the|a|one|him|her|someone|somebody)",
      `(you'll|you will|you should|you) _1 (have|get|receive|learn|see|hear|know) _1 (our|my|an|the|a|their|his|her|your) _2 ${NEWS}`,
      "(you'll|you will) (hear|know (more|what|whether|the|if))",
      `(expect|await) (a|an|our|their|my|the) _2 ${NEWS}`,
      '(would|should) like to (speak|talk) (to|with) you',
      `${NEWS} will be (sent|given|made|announced|ready|available|posted|yours)`,
      'follow up (with you|on this|by)',
      "(i'll|we'll|will) (be (speaking|talking)|speak|talk) (to|with) you",
      `(have|come back with|be back with) (an|the|some|more|your)? _1 ${NEWS} (for you|$|soon|shortly|by|on|in|within)`,
      `(owe|owes) you (a|an|our|the) _2 ${NEWS}`,
    ],
    except: [
      'if you _3 get in touch',
      'please (get|be|stay) in (touch|contact)',
      '(can|do|to|could|or|and|you) (get|be) in (touch|contact)',
      'feel free to',
      '^ (get|stay) in (touch|contact)',
      'thank* _4 (getting|get) (back|in touch)',
      'how to get in',
      'you _2 get (back|in touch)',
      '(way|ways) to get in touch',
      'you get back to',
      'for (letting|keeping|giving)',
      '(just|writing|wanted|wish|only|pleased|happy|email|message|note) to (let|give|send|drop|keep) you',
      "(have|haven't|did|didn't|not) you _1 hear*",
      'glad to hear',
      '(did|do|can|could|when|until|if|before|once) you _1 (get|have|receive|see|hear|know)',
      "(you'll|you will) (have|get|receive) (a|an) _2 (message|email) (if|when|whenever|each|every)",
      'your (confirmation|email|message|letter|invoice) (in|under|on)',
      'have (the|an|some|more) (news|answer) (and|in)',
    ],
    hit: [
      "I'll get back to you.",
      "I'll keep you posted.",
      "We'll let you know.",
      "You'll hear from me.",
      "You'll have our answer.",
      'Our manager gives you a call.',
      "I'll be in touch.",
      'We hope to have news for you soon.',
      "We're in contact with the carrier and keep you posted.",
    ],
    miss: [
      'Let me know what you think.',
      'Bring it back to the shop.',
      'Get in touch whenever you like.',
      "I'm writing to let you know that it's done.",
    ],
  },
];
