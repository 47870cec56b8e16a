import type { Entry } from '../../../language-pack';

/** Files that say nothing of what is in them. */
const FILE =
  '(file|files|document|documents|attachment|attachments|pdf|photo|photos|picture|pictures|image|images|scan|scans|screenshot|screenshots|paper|papers|paperwork|zip|doc|link|form|forms|material|materials|item|items|data|attached)';
const PLAIN =
  '(the|a|an|this|these|my|our|following|two|three|some|all|any|enclosed|attached|relevant|required|necessary|needed|requested|corresponding|missing|respective|aforementioned|new|said)';

const LOOK = '(see|find|check|open|view|read|look at|have a look at|take a look at|review|download|consult)';
const THIS_MAIL = '(this|our|my) (message|email|mail|e mail|reply|note)';

export const attachmentUnannounced: readonly Entry[] = [
  {
    match: [
      '(please|kindly)? (see|find|check|open|view|refer to|read|look at|review|note|download|consult) (the|our|my|this|your)? (attached|enclosed|attachment|attachments|enclosure|enclosures) (file|files|document|documents|pdf|below|herewith|for your _2|for (more|further|all|the) (details|information|info)|hereto)? $',
      '(see|find|check|open|view|read|look at|review|download) (the|our|this)? (attached|enclosed) (file|files|document|documents|pdf|image|picture|paper|papers|material|zip|doc|link) _2',
      '(see|as|details|more|rest|everything|all|information|info|it|answer|find it|find everything|is|are) (are|is)? (in the|attached|enclosed) (attachment|attached|file|document)',
      '^ (please)? (see|check|read|open|view|look at|consult) (the|this|my|our) (pdf|attachment|attachments|file|files|document|documents|doc|enclosure|link) $',
      `(find|see) (enclosed|attached|herewith) ${PLAIN} _1 ${FILE} $`,
      '^ (attached|enclosed) (is|are) (a|an|the|my|some|two) (screenshot|screenshots|photo|photos|picture|pictures|scan|image|file|document|pdf) $',
      '^ (attached|enclosed) (is|are|you (will|can)? find|please find|herewith)? (the|a|an|our|some|two|three)? (file|files|document|documents|pdf|attachment|paper|papers|zip|material)? $',
      `(i|we|i've|we've|i'm|we're|i am|we are|i have|we have) (also|just|now)? (attached|attaching|attach|enclosed|enclosing|sent you|sending you|uploaded|sending|sent|forwarded|forwarding) (you)? ${PLAIN} ${FILE} (for you|to you|here|below|to this (message|email|mail)|to this|with this (message|email)|for (more|further) (details|information)|as (discussed|requested|agreed|promised))? $`,
      `(here|below) (is|are|you find|you'll find|comes|come) ${PLAIN} (file|files|document|documents|pdf|attachment|attachments|papers|zip|link|links|download) (for you|to download|below)? $`,
      "(here's|here is|here are) (a|the|your|some) (file|files|document|documents|pdf|attachment|link|zip|download) (for you|below)? (:)? <URL>? $",
      `(see|find|check) ${PLAIN} ${FILE} (attached|enclosed|below|here|herewith|in the attachment) $`,
      `${LOOK} (the|our|this|my|an|a) (attachment|attachments|enclosure|enclosures|file|files|document|documents|pdf) (to|in|of|with|on|from) ${THIS_MAIL} $`,
      `(you'll|you will|you can|you may) (also)? find (a|an|the|our|some|two) (attachment|attachments|file|files|document|documents|pdf) (below|attached|enclosed|here|(to|in|with|on) ${THIS_MAIL}) $`,
      `there (is|are) (a|an|some|two) (attachment|attachments|file|files|document|documents|pdf) (attached|enclosed|below)? ((to|in|with) ${THIS_MAIL})? $`,
      `^ (attached|enclosed) (to|with|in) ${THIS_MAIL} (is|are|you find|you'll find) (a|an|the|some|two) (file|files|document|documents|pdf) $`,
      '(download|open|view|access|get) (the (file|document|pdf|attachment)|the files|the documents) (here|below|from|at|via|under|using)? (this|the)? (link|attachment|<URL>)? $',
      '(click|follow|use|open|see) (on)? (here|this link|the link|the link below|the following link|the attached link|this) (:|<URL>)? $',
    ],
    except: [
      '(as a|as) (pdf|photo|file) (of)',
      '(invoice|receipt|label|manual|contract|guide|ticket|statement|bill|quote|letter|certificate|report|map|plan|list|voucher|warranty|agreement|schedule|timetable|menu|price|return|drawing|proof|policy|confirmation|password|account|reset|password|track*|parcel|booking|order|pay|payment|video|recipe|programme|instructions|steps) _8',
      '_8 (invoice|receipt|label|manual|contract|guide|ticket|statement|bill|quote|letter|certificate|report|map|plan|list|voucher|warranty|agreement|schedule|timetable|menu|price|drawing|proof|policy|confirmation|instructions|steps|password)',
    ],
    hit: [
      'Please see attached.',
      'See the attached file.',
      'Please find attached.',
      'I have attached the document.',
      'The details are in the attachment.',
      'Here is the file.',
      'See the PDF.',
      'Please find enclosed the requested documents.',
      'Please find the file enclosed.',
      "Here's the document: https://acme.example/d",
      'Please find the attachment to this message.',
      "You'll find a file in this email.",
      'There is a file attached to this mail.',
      'Attached to this message is a document.',
    ],
    miss: [
      'I have attached the invoice as a PDF.',
      'The return label is attached.',
      'Please find the lease in the attachment to this message.',
      'Please delete the attachment in that email.',
      'Please send a photo of the label, so that we can find the model.',
    ],
  },
  {
    match: [
      `(please|kindly|you (must|need to|have to|should)|you'll need to|could you|can you|we need you to|would you) (also|just|then)? (send|upload|attach|forward|provide|submit|mail|email|supply|share|return|fill in|sign) (us|me|back|over|to us|to me)? ${PLAIN} _1 (file|files|document|documents|photo|photos|picture|pictures|image|images|scan|scans|screenshot|screenshots|paper|papers|paperwork|form|forms|video|videos|id|identification|passport|receipts|statements|log|logs|data) (to us|to me|here|by (email|e-mail|mail|post)|back|by <WEEKDAY>|<WHEN>|again|as soon as possible|asap|first|immediately|urgently|now|in pdf|at once|in reply|by reply)? $`,
      '(please|kindly|could you|can you)? (send|upload|attach|forward|mail|email) (us|me)? (photos|pictures|documents|files|screenshots|papers|scans) (please|first|now)? $',
      '(please|kindly|could you|can you|you (need|have) to) (send|upload|attach|forward|provide|submit|mail|email) (us|me)? your (documents|papers|paperwork|files|photos|pictures|scans) $',
      '(we|i) (still|also)? (need|require|want|miss|lack) (some|a few|several|certain|more|other) (papers|documents|files|paperwork|photos|pictures|scans) (from you|of yours)? $',
      '(send|upload|attach|forward|provide|submit) (us|me)? (some|more|a few|several|all|two|three|additional|further|a|the|any) (photos|pictures|images|files|documents|screenshots|videos|scans|photo|picture|screenshot|document|paperwork|papers) (to us|to me|here|by (email|e-mail|mail|post)|as soon as possible|please|first|now)? $',
      '(we|i) (need|require|request|want|must have|ask for) (some|more|all|the|a|two|three|additional|further|your|relevant|required|necessary) _1 (documents|files|photos|pictures|papers|paperwork|scans|screenshots|images|document|photo|scan|screenshot) (from you|first|now)? $',
    ],
    except: [
      '_8 (of|so|to (see|check|find|prove|show|match|confirm|compare)|because|showing|that show|which show|where|for (the|your)) _2',
      '(signed|return) (contract|agreement|order|lease|quote|offer)',
    ],
    hit: [
      'Please send us the documents.',
      'Please upload some photos.',
      'Please forward us your papers.',
      'We still need some papers from you.',
      'We need additional documents from you.',
      'Could you send me a scan?',
    ],
    miss: [
      'Please send a photo of the crack.',
      'We need two photos so that the workshop can order the part.',
      'Please send us the signed contract.',
    ],
  },
];
