import type { Entry } from '../../../language-pack';

/** Ways to talk and to write … */
const WAY =
  '(phone|telephone|e-mail|email|mail|post|letter|fax|chat|live chat|whatsapp|telegram|sms|text|text message|messenger|hotline|post only|video call)';
/** … and places where one has to go. */
const DOOR =
  '(app|portal|website|site|web form|form|contact form|online form|branch|branches|store|stores|shop|office|counter|desk|chat|hotline|helpline|reception|service centre|service center|bank|person|self service|page|customer area|ticket system|chatbot|bot)';
const BY = '(by|via|through|over|per|using|with|on)';
const DONE =
  '(accepted|accept|handled|handle|possible|made|processed|process|dealt with|taken|take|changed|answered|answer|done|available|cancelled|canceled|submitted|booked|arranged|reported|requested|received|considered|given|offered|confirmed|reached|ordered|filed|sent|resolved|solved|registered|issued|help|reply|replies|reachable|works|work|deal|respond|communicate|discuss|go|goes)';
const MUST =
  "(must|have to|need to|has to|needs to|had to|will have to|will need to|are required to|are obliged to|'ll have to|'ll need to|are asked to|can only|may only|should only)";
const YOU = `(you ${MUST}|you'll (have|need) to|customers ${MUST}|it is (necessary|required|mandatory|essential) (for you)? to|it's (necessary|mandatory|essential) (for you)? to)`;

export const forcedChannel: readonly Entry[] = [
  {
    match: [
      `(only|exclusively|solely) _1 (be)? _1 ${DONE}? ${BY} (our|the|a|your|phone)? _1 (${WAY}|${DOOR})`,
      `${DONE} (only|exclusively|solely) ${BY} (our|the|a|your)? _1 (${WAY}|${DOOR})`,
      `${DONE} (only|exclusively|solely) (in|at) (our|the|a|your|any|one of our)? _2 (person|branch|branches|store|office|counter|chat|portal|writing|shop|app)`,
      `(only|exclusively|solely) (be)? ${DONE} (in|at|on) (our|the|a|your|any|one of our)? _2 (person|branch|branches|store|office|counter|chat|portal|writing|shop|website)`,
      `${BY} (the|our)? (${WAY}|${DOOR}) (only|exclusively|and (in )?no other way|alone)`,
      'in (person|writing) only',
      '(at|in) (the|our|any|one of our|a) _2 (office|branch|desk|counter|store|shop) only',
      `(${WAY}|contact form|online form) is the only (way|channel|option|possibility)`,
      `(we|i|our team|support) (only|exclusively) (answer|reply|respond|accept|take|deal|handle|discuss|process|help|communicate|use|work|serve|offer support|talk) _4 (${BY}|in|on) (our|the|a|phone)? _1 (${WAY}|${DOOR})`,
      `(the|your|our) (only|sole) (way|channel|option|possibility|method|contact|place) (to|for|is|of|you) _4`,
      "(there is|there's|there are) no other (way|channel|option|method|possibility|channels|ways) _3",
      'no other (way|channel) (of|to) (contact|reach|contacting|reaching|do|doing) _2',
    ],
    except: [
      'not only _6',
      `(only|exclusively|solely) _6 or _6`,
      '(only|solely|exclusively) _4 (and|or) (by|via|through|on|over|email|phone|chat|in)',
      'only (works|available|work) _3 (with|on|in) (the|our|a) (app|page|website|site) (version|and|for)',
      'only (on|with|by|using) (the|our|a|your|request|one|this) _2 (page <NUMBER>|card|account|device|site map)',
      "(if|when|because) (that|this|it|phone|the phone|email)? (is|was|'s) the only _2",
      'no other way (than|but) to (wait|say|tell)',
      'only _2 (text|post|mail|form|page|letter) (we|i|you|that|from|left|on)',
    ],
    hit: [
      'Changes are only made by phone.',
      'Complaints are accepted only in writing.',
      'Orders can only be cancelled through our app.',
      'We only answer questions in the chat.',
      'The only way to reach us is the form.',
      'Refunds are handled by phone only.',
    ],
    miss: [
      'You can reach us not only by phone but also in the chat.',
      'The order is made only by hand.',
      'Call us or write.',
      'Only two are left.',
    ],
  },
  {
    match: [
      `${YOU} _1 (call|ring|phone|telephone|dial|fax) (us|me|our|the|in|back|this|them|customer|<TEAM>|<NUMBER>|support) _3`,
      `${YOU} _1 (make|give) (us|me)? (a)? _1 (call|phone call|ring)`,
      `${YOU} _1 (use|visit|go|fill|complete|submit|log|contact|write|come|appear|attend|apply|download|install|register|send|report|do|cancel|return|order|book) _4 (our|the|a|your|an|by|via|through|over|in|on|at|this|one) _2 (${WAY}|${DOOR})`,
      `(please)? (use|contact us (via|by|through|on|only)) (only|exclusively) (our|the|by|via|through) _2 (${WAY}|${DOOR})`,
      `(we|i|this team|our team) (do not|don't|cannot|can't|can not|no longer|never|won't|will not|are unable to|are not able to|am unable to|unable to) (deal|discuss|answer|accept|take|handle|process|help|reply|respond|change|offer|give|provide|do|cancel|solve|resolve|talk|read|look|make|confirm|book|serve|monitor) _6 (by|via|through|over|on|in (this|our|the)) (the)? (phone|telephone|e-mail|email|mail|chat|whatsapp|sms|text|fax|messenger|social media|letter|post)`,
      `(e-mails|emails|calls|letters|messages|requests|complaints|cancellations|orders|questions) (sent|made|received)? (by|via|through|over|in) (the|this)? _1 (phone|telephone|e-mail|email|mail|chat|whatsapp|sms|text|fax|messenger|social media|letter|post) (are|is|will be|will) _1 (not|ignored|disregarded|deleted|unanswered)`,
      `(not|cannot be|can't be|isn't) (possible|handled|dealt with|done|discussed|solved|resolved|changed|made|accepted|cancelled|answered) (by|via|through|over|here (in|by)|in (this|the)) (the)? _1 (phone|telephone|e-mail|email|mail|chat|whatsapp|sms|text|fax|messenger|writing)`,
    ],
    except: [
      `${YOU} _8 or (write|email|e-mail|call|chat|by|via|use|come|visit|reply|send|online|on|in|through|fill|message|ring|over|our|the|phone|just|drop)`,
      `(don't|do not|won't|never|no longer|needn't) _1 (must|have to|need to) _4`,
      '(if|when|before|unless|in case) you (must|have to|need to) _6',
      `${YOU} _1 (send|return|use|install|download|register|complete|visit|come|book|order) (it|the|a|your|this|them|both) _3 (with|in) (its|the) (box|original|package|bag)`,
    ],
    hit: [
      'You must call us.',
      'You must use our chat for this.',
      'You have to come to the branch in person.',
      "We don't discuss bills by email.",
      "You'll need to fill in the form on our website.",
    ],
    miss: ['You can call us.', "You don't have to call us.", 'You need to call us or write an email.', 'You must sign the letter.'],
  },
];
