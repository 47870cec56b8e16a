import { describeLanguage, type Examples } from './describe-language';

const EXAMPLES: Readonly<Record<string, Examples>> = {
  'scripted-phrase': {
    flags: [
      '⟦Your comfort always comes first⟧.',
      '⟦Please accept our apologies for the inconvenience⟧.',
      '⟦Rest assured that⟧ your keys are safe.',
    ],
    ignores: ['Thank you for taking the time to measure the shelf.', 'I am sorry that the soup was cold.', 'Thank you for your patience.'],
  },
  'bureaucratic-language': {
    flags: [
      'The desk is ⟦adjacent to⟧ the lift.',
      'Please ⟦attempt to⟧ log in again.',
      '⟦Numerous⟧ rooms are free.',
      'Dogs ⟦are required to be kept⟧ on a lead.',
      'It was closed ⟦despite the fact that⟧ you had booked.',
    ],
    ignores: [
      'The sign said premises are closed.',
      'It was the second attempt to deliver it.',
      'The red light indicates a fault.',
      'It was an earthquake of magnitude 5.',
    ],
  },
  blame: {
    flags: [
      'The seedlings died ⟦because you watered them too much⟧.',
      '⟦Your own device is to blame⟧.',
      '⟦You ought to have told⟧ us.',
      'The ⟦mistake lies with you⟧.',
      '⟦You typed your own address incorrectly⟧.',
      "⟦You still haven't signed page two⟧.",
      '⟦You are late again⟧, so the court is taken.',
    ],
    ignores: [
      'We gave you the wrong size.',
      'You wrote to us several times.',
      'We ought to have told you.',
      'If you forgot the code, press Reset.',
      'It was not your fault.',
      'You were put in the wrong group.',
      'You have been sent the wrong size again.',
      'You wrote that our fitter had cut the glass badly.',
      'You left your umbrella here again.',
    ],
  },
  'presumes-ignorance': {
    flags: ['⟦Did you forget to plug⟧ it in?', '⟦Obviously⟧, the lid has to be shut.', '⟦Simply press⟧ the red button.'],
    ignores: [
      'Which of the lamps is green?',
      'The mistake was obviously ours.',
      'It was obvious once our tailor had seen it.',
      'You can simply reply to this message.',
    ],
  },
  deflection: {
    flags: ['⟦Try calling the council⟧.', '⟦Please contact your bank⟧.', 'Parking is ⟦not our department⟧.'],
    ignores: [
      'We contact the factory for you today.',
      'Please go to the nearest branch.',
      'If you smell gas, call the network operator.',
      'Please contact your bank only if it asks you to; I have passed the case to our billing team.',
    ],
  },
  'asks-to-repeat': {
    flags: ['⟦Would you mind repeating your question⟧?', '⟦Please describe the fault again⟧.', '⟦What was your order number again⟧?'],
    ignores: [
      'I have read the history, so you need not start over.',
      'Which of the two lamps is broken?',
      'Please try again in an hour.',
      'You need not send the photo again.',
    ],
  },
  'forced-channel': {
    flags: ['Cancellations ⟦have to reach us by letter⟧.', 'Bookings are changed ⟦by phone only⟧.', '⟦You must call us⟧.'],
    ignores: ['The app and the website both let you change it.', 'You need to call us or write an email.', 'You can call us.'],
  },
  'unannounced-call': {
    flags: ['The nurse ⟦is calling you about⟧ it.', '⟦We will call you⟧ about the roof.', '⟦You will be called by our⟧ team.'],
    ignores: ['The bell will ring for lunch.', 'We will call you on Monday at 9.', 'May I call you about the roof?'],
  },
  'voice-message': {
    flags: ['⟦Leave us a message on our answering machine⟧.', 'I recorded ⟦a voice note for you⟧.', 'Just ⟦leave us a voicemail⟧.'],
    ignores: ['Your voicemail is full.', 'Thank you for your voice message.'],
  },
  'attachment-unannounced': {
    flags: ['⟦See the PDF⟧.', '⟦Please see attached⟧.', '⟦There are two files attached⟧.', '⟦Please send us the documents⟧.'],
    ignores: [
      'See the plan of the garden.',
      'The invoice is attached as a PDF.',
      'There is a map attached to this mail.',
      'Please send a photo of the label.',
    ],
  },
  'too-casual': {
    flags: ["We're ⟦gonna⟧ fix it.", '⟦Hang tight⟧, it comes today.'],
    ignores: ['It contains nuts.', 'The lid is screwed on.'],
  },
  jargon: {
    flags: ['It ⟦went to tier 2⟧.', 'Please quote the ⟦RMA⟧.', 'The ⟦webhook⟧ failed.'],
    ignores: [
      'Your MRI is on 4 May at the NHS clinic.',
      'Your seat was moved to level 2.',
      'Please quote the RMA (the number of your return).',
      'The bill is a PDF.',
    ],
  },
  'vague-reference': {
    flags: ['⟦As mentioned before⟧, it is closed.', 'We have looked ⟦into this matter⟧.'],
    ignores: ['As I wrote on 3 March, it is closed.', 'It is above the door.'],
  },
  'vague-request': {
    keys: 'kind: note',
    flags: [
      '⟦Any idea⟧?',
      'I ⟦need more information on this⟧.',
      '⟦Please advise⟧.',
      'Could you ⟦fill me in on the new tenant⟧?',
      'Please ⟦give me a bit of background on the rota⟧.',
    ],
    ignores: [
      'Could you fill in the form for flat 4?',
      'I need to know whether it is flat 4 or 5.',
      'Who can drive to Leeds on Friday?',
      'I need the serial number.',
      'Please approve the refund of £20.',
    ],
  },
  'upsell-in-complaint': {
    keys: 'situation: complaint',
    flags: [
      '⟦Become a Gold member⟧.',
      '⟦Our summer sale has⟧ just started.',
      '⟦You might also like our new lamps⟧.',
      'Our spa packages ⟦start from just £79⟧.',
    ],
    ignores: [
      'You get 20 % off your next order.',
      'The tours start at the town hall.',
      'The new course starts on 4 May at 9.',
      'We have moved you to the faster plan at no extra cost.',
      'Would you like a replacement or your money back?',
    ],
  },
  'refusal-without-alternative': {
    flags: ['Lost tickets ⟦are not replaced⟧.', "⟦We can't refund⟧ a used ticket.", 'A refund ⟦is not possible⟧.'],
    ignores: [
      'We cannot mend it. The shop in Mill Road sells used ones.',
      'Once emptied, the bin cannot be restored.',
      "We can't refund a used ticket, but you can give it to a friend.",
      "If we can't repair it, you get a new one.",
    ],
  },
  'handover-unannounced': {
    flags: [
      '⟦A specialist takes it from here⟧.',
      '⟦Somebody else will look after⟧ you.',
      'Your claim ⟦is in the hands of another department⟧.',
      "I'm ⟦transferring your query on fees over to another office⟧.",
    ],
    ignores: [
      'I can escalate it to my manager if you like.',
      'My colleague Birgit from accounts takes over.',
      'My colleague Priya takes over.',
      'On Monday, Oksana from the greenhouse takes over your order.',
      'We gave your booking to somebody else by mistake.',
      'The driver will call you.',
      'Somebody else has booked the hall.',
      "I'm moving your booking to Tuesday.",
      'We transferred the money to your account.',
    ],
  },
  'acknowledge-missing': {
    keys: 'situation: problem',
    flags: ['⟦Please switch the oven off for an hour.⟧'],
    ignores: [
      'The crown that we fitted on Monday broke on Friday.',
      'The tap in your bathroom still drips.',
      'I am sorry that the cake was burnt.',
    ],
  },
  'gendered-salutation': {
    flags: ['⟦Dear Sir⟧,', '⟦Dear Mr {{customer.lastName}}⟧,'],
    ignores: ['Dear Sir or Madam,', 'Dear Mr/Ms {{customer.lastName}},'],
  },
  'meeting-details': {
    flags: ['Please ⟦join our video meeting⟧ on Friday at 11.', "You're ⟦invited to the growers' meeting⟧ on Thursday."],
    ignores: [
      'Please join our video meeting on Friday at 11 on Zoom. Our engineer Tom hosts it, and we will go through the plans.',
      'The meeting was cancelled.',
    ],
  },
};

describeLanguage({ name: 'English', language: 'en', greeting: 'Hello {{customer.name}},', closing: 'Kind regards,', examples: EXAMPLES });
