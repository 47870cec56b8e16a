import type { Entry } from '../../../language-pack';

/** Ways to talk and to write … */
const WAY =
  '(phone|telephone|e-mail|email|mail|post|letter|fax|chat|live chat|whatsapp|telegram|sms|text|text message|messenger|hotline|post only|video call)';
/** … and places where one has to go. */
const DOOR =
  '(app|portal|website|site|web form|form|contact form|online form|branch|branches|store|stores|shop|office|counter|desk|chat|hotline|helpline|reception|service centre|service center|bank|person|self service|page|customer area|ticket system|chatbot|bot|box office|window|front desk|head office)';
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
      '(visit|trip) (to|at) (our|the|one of our) _2 (is|are) (necessary|required|needed|mandatory)',
      `use (the|our) _1 (${WAY}|${DOOR}) (instead of|rather than|not) _2`,
      `^ only (our|the) _1 ${DOOR} (lets|allows|can|does|has|helps|answers|offers) _3`,
      '(need|needs|require|requires) (a|an) (signed|written|registered)? (letter|fax) _2',
      `(i'm|we're) (unable|not able|not allowed) to (discuss|deal|answer|accept|take|handle|process|help|reply|change|cancel|solve) _4 (by|via|through|over|on|in) (the|this)? (phone|telephone|e-mail|email|mail|chat|whatsapp|sms|text|letter|post)`,
      `(must|has to|have to|needs to) be (done|made|*ed|sent) (by|via|through|over) (the|our)? _1 (phone|telephone|post|letter|fax|app|portal|website|hotline|chat)`,
      `${BY} (the|our|a)? _1 (${WAY}|${DOOR}) and (nothing else|no other way|not otherwise)`,
      `only _4 (if|when) (they|it|this)? (are|is|were)? (made|sent|submitted|received|filed|placed|given|handed in|reported) ${BY} (the|our|a)? _1 (${WAY}|${DOOR})`,
      `(at|in) (the|our) _2 (${DOOR}) only`,
      'only (letters|faxes|calls|e mails|emails|phone calls|written (complaints|requests|notices)|original documents) _2 (accepted|considered|answered|read|processed|dealt with)',
      '(send|write) (us|me)? (a|by) (fax|telegram|registered letter) _3',
      '(please|kindly) (call|ring|phone|telephone|fax) (us|our _2|the _2|<NUMBER>|<TEXT>) to (cancel|change|order|book|return|complain|claim|move|end|stop|apply|get|have|ask|discuss|confirm|activate|unlock|update)',
      '^ to (cancel|change|order|book|return|complain|claim|move|end|stop|apply|get|discuss|confirm|activate|unlock|update) _3 , (please)? (call|ring|phone|telephone|fax|dial) _4',
      `(only|exclusively|solely) be (*ed|made|done|paid|sent|taken|given|dealt with) ${BY} (the|our|a|your|registered)? _1 (${WAY}|${DOOR})`,
      `(only|exclusively|solely) be (*ed|made|done|paid|sent|taken|given) (at|in) (the|our|a|your|any) _1 ${DOOR}`,
      `you (can|may|could) only _5 (at|in|on|by|via|through|over) (our|the|a|an)? _1 (${WAY}|${DOOR})`,
      `(must|have to|has to|need to|needs to|should) (reach us|be (sent|submitted|made|announced|given|handed in|filed)|arrive|come) (by|in|via|through) (a|registered|signed|the|our)? (${WAY}|writing|person)`,
      `(we|i|our team|support) (do not|don't|can't|cannot|never|no longer) (reply to|answer|respond to|read|accept|take) (any|your)? (e-mails|emails|letters|calls|phone calls|messages|chats|texts) _2`,
      '(at|in) (the|our|any|one of our|a) _2 (office|branch|desk|counter|store|shop) only',
      `(${WAY}|contact form|online form) is the only (way|channel|option|possibility)`,
      `(we|i|our team|support) (only|exclusively) (answer|reply|respond|accept|take|deal|handle|discuss|process|help|communicate|use|work|serve|offer support|talk) _4 (${BY}|in|on) (our|the|a|phone)? _1 (${WAY}|${DOOR})`,
      `(the|your|our) (only|sole) (way|channel|option|possibility|method|contact|place) (to|for|is|of|you) _4`,
      "(there is|there's|there are) no other (way|channel|option|method|possibility|channels|ways) _3",
      'no other (way|channel) (of|to) (contact|reach|contacting|reaching|do|doing) _2',
    ],
    except: [
      'not only _6',
      '(call|ring|phone|telephone|dial) _8 (or|, write|, email) _3',
      '(call|ring|phone) _8 (if|before|so that|when) _2',
      `(can|may|could) only _5 (if|when|until|once|from) _4`,
      `(must|have to|has to|need to) _6 or (by|via|through|in|over|on) _2`,
      '(do not|never) (answer|reply to|read) (e-mails|emails|messages|texts|calls) (from|that|which|asking|you get) _2',
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
      'Please call us to cancel.',
      'To change it, ring 020 7946 0000.',
      'Only letters are accepted.',
      'A visit to our branch is necessary.',
      'Only our app lets you change it.',
      'This must be done by phone.',
      'We take orders by fax and nothing else.',
      'Requests are only read if sent through the portal.',
      'It can exclusively be settled at the counter.',
      'You may only collect it at our office.',
      'Cancellations have to reach us by letter.',
      'We do not reply to e-mails on this.',
    ],
    miss: [
      'You can reach us not only by phone but also in the chat.',
      'The order is made only by hand.',
      'Call us or write.',
      'Only two are left.',
      'To change it, ring 020 7946 0000 or reply here.',
    ],
  },
  {
    match: [
      `${YOU} _1 (call|ring|phone|telephone|dial|fax) (us|me|our|the|in|back|this|them|customer|<TEAM>|<NUMBER>|support) _3`,
      `${YOU} _1 (mail|post|send|fax|bring|write) (us|in|to us)? (a|an|your|the) _2 (letter|fax|telegram) _2`,
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
