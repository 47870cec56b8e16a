import type { CourtesyKnowledge } from '../../language-pack';

export const courtesy: CourtesyKnowledge = {
  greetings: [
    {
      match: [
        '^ (hi|hello|hey|hiya|dear|greetings|welcome|howdy|aloha)',
        '^ good (morning|afternoon|evening|day)',
        '^ (hi|hello) (there|again|everyone|all)',
        '^ (<NAME>|<TEXT>) , (hi|hello|good (morning|afternoon|evening|day))',
        '(hi|hello|dear) <NAME>',
        '^ <NAME> ,',
        '^ <NAME> $',
        '^ to whom it may concern',
        '^ thank you for (calling|your message|contacting|writing) , <NAME>',
      ],
      hit: ['Hi {{customer.firstName}},', 'Good morning {{name}}!', 'Dear customer,', '{{name}},'],
      miss: ['Your order is late.', 'The hello page is down.'],
    },
  ],
  closings: [
    {
      match: [
        '(best|kind|warm|kindest|warmest|many) (regards|wishes|thanks)',
        '(regards|cheers|sincerely|cordially|respectfully)',
        'yours (sincerely|faithfully|truly)?',
        '(with)? (kind|warm|best|many) (regards|wishes|thanks)',
        'all the best',
        'best wishes',
        '^ best $',
        '^ best , $',
        '^ thanks',
        'thank you',
        '(many)? thanks (for|again|a lot|in advance)?',
        'take care',
        'stay (safe|well|warm)',
        'sincerely yours',
        'with love',
        'have a (good|great|nice|lovely|wonderful|pleasant|safe) _2',
        '(happy|safe|enjoy) (camping|travels|travelling|trip|reading|shopping|the _2|your _2)',
        'see you (soon|again|then|on)',
        'until (then|next time)',
        'talk soon',
        'speak soon',
        'wish* you',
        'looking forward',
        'hope to see',
        'warmly',
        'get well',
        'good luck',
        'with (thanks|gratitude|appreciation|best|warm|kind)',
        'sorry (again|for _3)',
        'my apologies',
        'with (sincere)? apologies',
      ],
      hit: ['Kind regards,', 'Thank you for your patience.', 'Have a nice day!', 'Take care,'],
      miss: ['The order is late.', 'It is the best model in the shop.'],
    },
  ],
  nobody:
    "customer customers client clients guest guests member members user users reader passenger patient resident tenant parent parents student subscriber applicant sir sirs madam ma'am ladies gentlemen all everyone everybody team friend friends colleague colleagues there again valued morning afternoon evening day".split(
      ' ',
    ),
};
