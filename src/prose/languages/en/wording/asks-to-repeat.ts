import type { Entry } from '../../../language-pack';

const TELL =
  '(describe|explain|tell|send|provide|give|repeat|share|submit|write|state|specify|upload|attach|forward|report|list|show|supply|mail|email|e-mail|fill|complete|summarise|summarize|outline|resend|recount|say|answer|confirm|message|photograph|take|enter)';
const AGAIN =
  '(again|once more|once again|one more time|anew|afresh|a second time|another time|from the (beginning|start|very beginning|top)|from scratch|all over)';
const MATTER =
  '(problem|issue|matter|situation|request|case|complaint|enquiry|inquiry|question|story|concern|fault|error|incident|query|details|information|facts|trouble)';

export const asksToRepeat: readonly Entry[] = [
  {
    match: [
      `(please|kindly|can you|could you|would you|may i|might i|will you|would you mind|need you to|must ask you to|have to ask you to|ask you to|like you to|you (will)? (need|have) to|you'll (need|have) to|you must|want you to|to) (please|kindly|just|all|also|then)? ${TELL} _8 ${AGAIN}`,
      `^ (and|so|now|then|first)? ,? ${TELL} (me|us|the|your|all|it|this|what|in|a|both|that) _7 ${AGAIN}`,
      "(please|kindly|could you|can you|would you|you (need|have) to|you'll (need|have) to|you must|need you to|ask you to) (re-send|resend|resubmit|re-submit|restate|re-enter|reenter|re-explain|retell|repeat|re-state|re-upload|reupload|re-attach|refill|re-describe) (me|us|the|your|all|it|this|what|that|them|everything|both)",
      `${AGAIN} (please|could you|can you|would you|may i|i need|we need|i'd need) _2 ${TELL}`,
      '(what|which|who|where|when|how) _2 (was|were|is|are|did) (your|the|it|you|that|this) _6 (again|once more)',
      '(what|which|who|where|when|how) _2 (was|were|is|are|did) (it|that|this|they) (again|once more)',
      '(remind|refresh) (me|us|my memory|our memory) (again|please)? (of|what|about|which|when|who|how|on|where)? _2',
      'refresh (my|our) memory',
      '(tell|give|walk|take|talk) (me|us) _2 (whole|entire|full|complete) (story|history|account|picture|thing|sequence)',
      '(start|begin) (again)? (at|from) the (very)? (beginning|start)',
      '(from the (very)? (beginning|start)|from scratch) (please|once more|again)? $',
      "(what|which) (you|you've|you have) (already)? (told|sent|written|explained|said|reported) (my|our|the|to|us|me) _4 (again|once more)",
      `(can|could|would) you (please)? (explain|say|tell|describe|repeat) (that|it|this|everything|all of (it|that|this)|what happened) (again|once more|from|to me again|please)?`,
      '(need|would need|require|want) to (hear|know|have|get|see) (it|that|this|everything|all|all of it|the _3|your _3) _2 (again|once more|from the (beginning|start)|all over)',
    ],
    except: [
      `(don't|do not|won't|needn't|never|doesn't|without|not|no) _4 ${TELL} _6 ${AGAIN}`,
      "(don't|do not|won't|needn't|never|no need) _4 (repeat|resend|re-send|start|begin) _2",
      `(we|i|we'll|i'll|he|she|they|technician|driver|colleague|<TEAM>) (will|have|can|could|shall)? (to)? ${TELL} _6 ${AGAIN}`,
      `${TELL} _6 (if|when|whenever|should|in case|so) (it|you|this|that|there|the)? _4 again`,
      '(remind|refresh) (me|us) (in|on|tomorrow|next|if)',
      `(write|email|message|tell|send|contact|call|ask|show|say|let) _3 (me|us)? again (if|when|any|at|by|before|after|next|in|on|tomorrow|whenever)`,
      '(try|trying|log|sign|start|switch|turn|plug|press|reach|happen*|work*|see you|use|pay|buy|visit|appear*|come*|break*|fail*|occur*) _4 again',
      '(enter|confirm|take|complete|fill) _3 (password|code|pin|card|tablet*|dose|medicine|pill*|payment|tank|cup|water|bottle) _2 again',
      'refresh (the|your) _1 (page|browser)',
      'to (send|give|say|tell|explain|show|write|report) _4 again (now|for)',
      'from the (beginning|start) of _1',
    ],
    hit: [
      'Please describe your problem again.',
      'What was your order number again?',
      'Please send all the receipts to us again.',
      'Could you tell us the whole story once more?',
      'Please resend your message.',
      'Remind me what the fault was.',
    ],
    miss: [
      'Please try again in an hour.',
      "You don't have to explain it again.",
      'Write to me again if it comes back.',
      'Please enter your password again.',
      'I will send the letter again.',
      'Please send a photo of the label.',
    ],
  },
  {
    match: [
      `(describe|explain|outline|summarise|summarize|state) (to)? (us|me)? (in (your own words|detail|full|full detail))? ,? (exactly)? (your|the|what (your|the)|what exactly (your|the)) _1 ${MATTER} (is|was|in (more|full|as much|greater|your|detail))? _3`,
      `(tell|let) (us|me) (know)? (exactly)? (what|how) (exactly)? (the|your) _1 ${MATTER} (is|was|with)`,
      '(what|how) (exactly)? (seems to be|appears to be|is|was) (exactly)? (the|your) (exact)? (problem|issue|matter|complaint|trouble|concern) (about|exactly)? $',
      '(tell|explain|describe|write|let) (to)? (us|me)? (know)? (again)? (exactly)? what (happened|went wrong|this is about|it is about|you (wrote|told|said|reported|want|ordered) (earlier|before|already|to|last))',
      "(even though|although|though|i know|we know|i see|we see|i realise|i realize) (that)? (you|you've|you have) _2 (already|explained|told|described|sent|said|written|reported) _8 , (but|please|could|can|i|we) _4",
      "(can't|cannot|couldn't|don't|do not|unable to|have no|no) (see|find|have|open|read|access|access to|trace of) (your|the|any|any of your|our|a) (earlier|previous|old|last|past|former) (messages|emails|conversation|conversations|correspondence|chat|chats|history|letters|tickets|calls|message|email|details|notes|contact)",
      '(open|submit|create|file|raise|send|start|fill in|complete|make|write) (us)? a (new|fresh|second|separate) (ticket|request|case|message|email|form|complaint|enquiry|claim|application|report) (with|and|describing|containing|explaining|including|in which|about)',
      '(please|kindly|could you) (provide|send|give) (us|me)? (with)? (all|the|your) (the)? (details|information|particulars|facts|data) (of|about|regarding|on|concerning) (your|the|this) _2 (once|again|problem|issue|complaint|case|order|request)',
    ],
    except: [
      "(don't|do not|won't|needn't|never|no need to) _3 (describe|explain|tell|write|open|submit|create|file|send|fill) _6",
      "(we|i|i'll|we'll|let me|will) (explain|describe|tell) (you)? _4",
      'you (described|explained|told) _4',
      '(it|they|which) (explains|describes) _4',
    ],
    hit: [
      'Please describe your problem in detail.',
      'Could you tell us what the issue is?',
      'What exactly is the problem?',
      'I cannot see your earlier messages.',
      'Please open a new ticket with all the details.',
      "I know that you've already sent it to my colleague, but could you send it to me?",
    ],
    miss: [
      'Please tell me the serial number.',
      'You described your problem well.',
      'Let me explain what happened.',
      'Which of the two lamps is broken?',
    ],
  },
];
