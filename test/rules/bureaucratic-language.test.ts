import bureaucraticLanguage from '../../src/rules/bureaucratic-language';
import { describeRule, reply } from './harness';

describeRule(bureaucraticLanguage, (rule) => {
  rule.flags(
    'words that have plain ones, which keep the capital',
    reply(`
      In the event that the line is dead, call us. Boarding will commence at 10:15.
      ^^^^^^^^^^^^^^^^^ “In the event that” is the language of forms: nobody says it aloud. Write “if”.
                                                                 ^^^^^^^^ “commence” … Write “start”.
    `),
    {
      suggestion: [
        { title: 'Write “If”', after: reply('If the line is dead, call us. Boarding will commence at 10:15.') },
        { title: 'Write “start”', after: reply('In the event that the line is dead, call us. Boarding will start at 10:15.') },
      ],
    },
  );
  rule.flags(
    'what can be replaced unseen',
    reply(`
      Prior to the visit, please turn off the water.
      ^^^^^^^^ “Prior to” … Write “before”.
    `),
    { fixed: reply('Before the visit, please turn off the water.') },
  );
  rule.flags(
    'a formula that has to be said anew',
    reply(`
      Please find attached the invoice.
      ^^^^^^^^^^^^^^^^^^^^ “Please find attached” … Say it as you would to the customer on the phone.
    `),
    { suggestion: 'none' },
  );
  rule.flags(
    'it in each language, in the subject too',
    `
      title: Forms
      language: fi
      subject: Tilauksen osalta
               ^^^^^^^^^^^^^^^^ “Tilauksen osalta”
      body: Mikäli laite ei toimi, soita meille.
            ^^^^^^ “Mikäli” … Write “jos”.
      translations:
        ru:
          body: Доводим до вашего сведения, что доставка переносится.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^ “Доводим до вашего сведения”
        sw:
          body: Tunapenda kukujulisha kuwa mzigo umefika.
                ^^^^^^^^^^^^^^^^^^^^^ “Tunapenda kukujulisha”
    `,
    {
      suggestion: {
        title: 'Write “Jos”',
        after: `
          title: Forms
          language: fi
          subject: Tilauksen osalta
          body: Jos laite ei toimi, soita meille.
          translations:
            ru:
              body: Доводим до вашего сведения, что доставка переносится.
            sw:
              body: Tunapenda kukujulisha kuwa mzigo umefika.
        `,
      },
    },
  );
  rule.flags(
    'words over two lines, and in one branch',
    reply(`
      {{#if x}}We are writing with
                              ^^^^… “with regard to” … Write “about”.
      regard to your order.{{/if}}
      …^^^^^^^^
    `),
    { suggestion: { title: 'about', after: reply('{{#if x}}We are writing about your order.{{/if}}') } },
  );
  rule.flags(
    "a fragment's own words, and a finished reply's",
    `
      body: The branch will commence work.
                            ^^^^^^^^ “commence”
    `,
    { path: 'templates/_branch.yaml' },
  );
  rule.flags(
    'a finished reply, where the words can be replaced as well',
    `
      Данный товар закончился.
      ^^^^^^ Write “этот”.
    `,
    { finished: 'ru', suggestion: { title: 'Этот', after: 'Этот товар закончился.' } },
  );
  rule.flags(
    "a team's own word, with a placeholder in it that no replacement may swallow",
    reply(`
      We action {{order.number}} item.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “action {{order.number}} item” … Say it
    `),
    {
      files: {
        'replywright.yaml': 'wording:\n  - { language: en, match: "action _1 item", instead: "send it", rule: bureaucratic-language }',
      },
      suggestion: 'none',
    },
  );

  rule.ignores(
    "what a team says on purpose, and a colleague's note",
    reply('Boarding will commence at 10:15.', 'actions: { note: Terminate forthwith. }'),
    {
      files: { 'replywright.yaml': 'rules: { bureaucratic-language: { allow: [commence] } }' },
    },
  );
  rule.ignores('a note to a colleague', reply('The works commence at 10:15.', 'kind: note'));
  for (const [language, text] of [
    ['en', 'The subject line must not be empty. The lift is out of order, so take the stairs.'],
    ['fi', 'Jos laite ei toimi, soita meille. Tarkista, ettei laturin johdosta puutu eristettä.'],
    ['ru', 'По данным банка, платёж прошёл. Обновите паспортные данные.'],
    ['sw', 'Mzigo wako umefika. Njoo uuchukue kabla ya saa kumi na moja jioni.'],
  ] as const)
    rule.ignores(`plain words, and a suspicious one in its ordinary sense (${language})`, text, { finished: language });
});
