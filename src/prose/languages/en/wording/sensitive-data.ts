import type { Entry } from '../../../language-pack';

/** What opens an account or a purse. */
const CARD =
  '((credit|debit|bank|payment|visa|mastercard)? (card number|card numbers|card details|card data|card information)|number (of|on) (your|the) (credit|debit|bank|payment)? card|number on the (front|back) of (your|the) card|(long|16 digit|sixteen digit) card? number|cvv|cvc|cvv code|cvc code|security code|three digits on the back|three numbers on the back|3 digits on the back|digits from the back of your card|expiry date and (cvv|cvc|security code))';
const KEY =
  '(pin|pin code|pin number|password|passwords|passcode|login credentials|login details and password|log in details|login and password|username and password|banking codes|banking password)';
/** A code that is good for one time. */
const CODE =
  '((one time|single use|verification|authentication|login|confirmation|two factor|2fa|sms|security) (code|codes|passcode|password|pin)|otp|code (that|which)? _1 (just|now)? (came|arrived|was sent|was texted|has been sent|(you)? (were|was|have been|has been|got) (sent|texted|emailed|e-mailed)|you (just)? (got|received|get|see)|you have (just)? (got|received)|we (just|have)? (sent|texted)|i (just)? (sent|texted)|(in|from) the (text|sms|text message)))';
const IDENTITY =
  '(social security number|ssn|national insurance number|national id number|national identity number|personal identity code|personal identity number|personal identification number|identity number|identity card number|id number|id card number|passport number|driving licence number|tax identification number)';
const PAPER =
  "(passport|passports|id|id card|identity card|identity document|identity papers|driving licence|driving license|driver's licence|driver's license|residence permit|bank card|credit card|debit card|payment card)";
const PICTURE = '(photo|picture|photograph|scan|copy|image|selfie|screenshot|photos|pictures|copies|scans)';
const GIVE =
  '(send|give|tell|share|provide|supply|text|email|e-mail|message|forward|read|read out|dictate|write|state|submit|reply with|answer with|respond with|let us know|let me know|confirm|sending|giving|telling|sharing|texting|attach|include|add|drop|put|paste|leave|pass|show)';
/** Who asks, and with what the request is softened. */
const WE = "(we|i|we'd|i'd|we'll|i'll)";
const OUR = "(we|i|they|we'll|i'll|they'll|he|she|it|the bank|your bank|the shop|the app|app)";

/** Secrets asked for, or sent. */
export const sensitiveData: readonly Entry[] = [
  {
    match: [
      `${GIVE} _3 (${CARD}|${KEY})`,
      `${GIVE} _3 (${CODE}|${IDENTITY})`,
      `(what|which|what's) (is|was|are)? (your|the) _1 (${CARD}|${KEY})`,
      `(what|which|what's) (is|was|are)? (your|the) _1 (${CODE}|${IDENTITY})`,
      `(you|you've|you have) _1 (sent|emailed|e-mailed|given|told|texted|shown|shared with|provided) (us|me|them to us) _3 (${CARD}|${KEY}|${IDENTITY})`,
      `(you|you've|you have) _1 (sent|emailed|e-mailed|given|texted|shown|provided) (us|me) _2 ${PICTURE} of _2 ${PAPER}`,
      `${WE} _2 (need|require|ask for|must have|like|want) _4 (${CARD}|${KEY})`,
      `${WE} _2 (need|require|ask for|must have|like|want) _3 (${CODE}|${IDENTITY})`,
      `(can|could|may) (we|i) (have|get|see|ask for|note) _2 (${CARD}|${KEY})`,
      `(can|could|may) (we|i) (have|get|see|ask for|note) _2 (${CODE}|${IDENTITY})`,
      '(what|which|read) _3 code _5 (text|texted|sms|phone|app)',
      `(${GIVE}|upload|take|see|have) _3 ${PICTURE} (of|from|showing) _4 ${PAPER}`,
      `${WE} _1 (need|require|ask for|like|want) _2 ${PICTURE} of _4 ${PAPER}`,
      `(miss|missing|lack|lacking|wait for|waiting for) _2 (${PICTURE} of _3 ${PAPER}|${IDENTITY})`,
      `(which|what) ${KEY} (do|did|are) you (use|using|type|typing|enter|entering|choose|set)`,
      `(selfie|photo|picture) _2 (with|holding) _2 ${PAPER}`,
      `hold _2 ${PAPER} (next to|beside|up|in front of)`,
      `(photograph|scan) _3 (passport|passports|id card|identity card|driving licence|driver's license|driver's licence|bank card)`,
      `your (${KEY}|${CARD}) (, please|please) $`,
    ],
    except: [
      `(don't|do not|never|not|without|no|nobody|no one|cannot|can't|won't|instead of|rather than|avoid|before you|must not|shouldn't) _8 (${GIVE}|${CARD}|${KEY}|${CODE}|${IDENTITY}|${PAPER})`,
      '(last|final|first) (two|three|four|six|2|3|4|6) (digits|numbers|figures) _6',
      `_8 (secure|secured|encrypted|protected|safe) (form|page|link|area|upload|portal|message|channel)`,
      '_8 (on|in|at|into) (the|our|your) (login|sign in|log in|order|payment|checkout|account) (page|screen|form)',
      '_8 (on|in|through|via|into) (our|the|your) (site|website|app|account|form|page|portal|online bank|customer portal|machine|terminal)',
      '_8 at (our|the|your) (till|branch|desk|checkout|machine|terminal)',
      `${OUR} (will|can|could|have|has|had|also|just|then|already|to)? (send|sent|text|texted|email|give|provide|share|tell|post|mail|write|type|confirm|read|message|forward) _4`,
      '(loyalty|library|membership|member|gift|club|customer|travel|bonus|student|fuel|points|sim|business|fan|season) card (number|details)',
      '(wifi|wi fi|network|guest|router|pdf|archive) (pin|password|passcode|security code)',
      '_6 (a|another|the|your) (new|stronger|longer|different) (password|pin|pin code|passcode)',
      `${KEY} _4 : <URL>`,
      `(password|pin|code) (reset|change|link|field|box|page|manager|hint|rule*|policy|error|problem*|letter|request)`,
      '(error|promo|promotion|discount|voucher|booking|product|postal|post|country|pickup|collection|model|tracking|door|gate|locker|colour|fault) code _4',
      'your (photo|picture|image) id',
      'forgot* _3 password',
    ],
    hit: [
      'Please send us your full card number.',
      'Could you tell me the PIN of your card?',
      'Please reply with the code that you just received.',
      'What is your password?',
      'We need your social security number to go on.',
      'Please email us a copy of your passport.',
      'We need a photo of your identity card.',
      'Give me the number on your card.',
      'Your password, please.',
      'May I have your passport number?',
      "What's the verification code you were sent?",
      'I need the number on the front of your card.',
      "We go on once you've sent us a scan of your ID.",
      "When you've told us your PIN, we check it.",
      'Paste your card details here.',
      'Take a selfie with your passport.',
      'I still miss a scan of your residence permit.',
      'Which PIN do you type in?',
      'Hold your ID next to your face.',
      'Please photograph your passport and send it here.',
      'Which code did you get by text?',
    ],
    miss: [
      'Please tell us the last four digits of your card number.',
      'Never give your PIN to anybody.',
      'Do not let anybody take a picture of your ID.',
      'We will send you your new PIN by post.',
      'Please send us the error code that you see.',
      'Please send us a photo of the label.',
      'Please submit your card details on the payment page.',
      'Send a scan of your passport through the secure form.',
      'Tell us your loyalty card number.',
    ],
  },
  {
    match: [
      `your (new|temporary|current|first|old|one time)? (account|login|card|mobile|banking)? (${KEY}|verification code|login code|security code|one time code|one time passcode) (is|will be|is now|has been set to|was set to|reads|:) _2`,
      `(here's|here is|here are|this is) your (new|temporary|current|first)? (account|login|card)? ${KEY} (: _1)?`,
      `(the|a) (new|temporary) password (for your _2)? (is|:) _2`,
      '(the|your) (password|pin|passcode) (is|is now|now is) _2 $',
      '(login|username|user name|user id|account) (is|:) _2 (and|,) (the|your)? password (is|:)? _2',
      `(use|try|sign in with|log in with) (the)? (temporary|new|this)? password (: _1|<SLOT>)`,
    ],
    except: [
      '(the|your) (password|pin|passcode) (is|is now|now is) (not|no|now|also|already|too|still|safe|sent|set|reset|changed|required|wrong|correct|incorrect|invalid|valid|expired|blocked|locked|stored|hidden|encrypted|private|secret|needed|different|ready|fine|weak|strong|short|long|missing|empty|back|working|saved|protected|personal) $',
      `${KEY} (is|is now|will be|has been|was) (not|no longer|also|already|being|too|still|only|never|case|safe|sent|set|reset|changed|required|wrong|correct|incorrect|invalid|valid|expired|blocked|locked|stored|hidden|encrypted|known|private|secret|needed|different|the same|at least|longer|asked|printed|in the|on the|on its|ready|posted|mailed|yours|your own|up to|due|created|confirmed|working|unknown|kept|used|visible) _2`,
      '(wifi|wi fi|network|guest|router|pdf|archive|door|locker) (pin|password|passcode|code)',
      'if _4 (is|:)',
      `${KEY} _4 : <URL>`,
    ],
    hit: [
      'Your new password is Heron2031.',
      'Your PIN: 4711.',
      'Here is your temporary password: abc.',
      'The new password is Summer.',
      'I reset it, and the password is now tulip42.',
    ],
    miss: [
      'Your password has been changed.',
      'Your password is case sensitive.',
      'If your PIN is wrong three times, the card locks.',
      'Your PIN is in the letter.',
      'The password is wrong.',
    ],
  },
];
