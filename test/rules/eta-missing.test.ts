import etaMissing from '../../src/rules/eta-missing';
import { describeRule, reply } from './harness';

const IN_FINNISH = 'language: fi';
const IN_RUSSIAN = 'language: ru';
const IN_SWAHILI = 'language: sw';

describeRule(etaMissing, (rule) => {
  rule.flags(
    'work without a time',
    reply(`
      The line is still dead. We're looking into it.
                              ^^^^^^^^^^^^^^^^^^ This reply says that somebody works on it, with no time.

      Kind regards,
    `),
    {
      suggestion: [
        {
          title: 'I will write to you within 24 hours.',
          after: reply("The line is still dead. We're looking into it. I will write to you within 24 hours.\n\nKind regards,"),
        },
        {
          title: '{{date eta}}',
          after: reply("The line is still dead. We're looking into it. I will write to you by {{date eta}}.\n\nKind regards,"),
        },
      ],
    },
  );
  rule.flags(
    'an answer, a delivery and money without a time, each in its own words',
    `
      title: Answer
      body: We'll call you back.
            ^^^^^^^^^^^^^^ promises an answer with no time. Add a time, or a fallback.
      translations:
        fi:
          body: Lähetämme sinulle uuden laturin.
                ^^^^^^^^^ promises that something will be done, with no time.
        ru:
          body: Мы вернём деньги на карту.
                   ^^^^^^ promises money with no time.
        sw:
          body: Tutakutumia chaja mpya.
                ^^^^^^^^^^^ promises that something will be done, with no time.
    `,
  );

  rule.flags(
    'the path on which the day is missing, with a sentence of its own for it',
    reply(`
      We'll come back to you. {{#if eta}}I will write to you by {{date eta}}.{{/if}}
            ^^^^^^^^^^^^^^^^ When eta is missing, this reply promises an answer with no time.
    `),
    {
      suggestion: {
        title: 'Add “I will write to you within 24 hours.” for when eta is missing',
        after: reply(
          "We'll come back to you. {{#if eta}}I will write to you by {{date eta}}.{{else}}I will write to you within 24 hours.{{/if}}",
        ),
      },
    },
  );
  rule.flags(
    'the same on lines of their own',
    reply(`
      We'll come back to you.
            ^^^^^^^^^^^^^^^^ When eta is missing
      {{#if eta}}
      I will write to you by {{date eta}}.
      {{/if}}

      Kind regards,
    `),
    {
      suggestion: {
        title: 'for when eta is missing',
        after: reply(`
          We'll come back to you.
          {{#if eta}}
          I will write to you by {{date eta}}.
          {{else}}
          I will write to you within 24 hours.
          {{/if}}

          Kind regards,
        `),
      },
    },
  );
  rule.flags(
    'a time in the middle of a sentence, with a time in its place',
    reply(`
      We'll send you a new charger{{#if eta}} by {{date eta}}{{/if}}.
      ^^^^^^^^^^ When eta is missing, this reply promises that something will be done
    `),
    {
      suggestion: {
        title: 'Add “within 24 hours” for when eta is missing',
        after: reply("We'll send you a new charger{{#if eta}} by {{date eta}}{{else}} within 24 hours{{/if}}."),
      },
    },
  );
  rule.flags(
    'a block that says no time on its other side',
    reply(`
      {{#if customer.isVip}}We'll call you today.{{else}}We'll call you.{{/if}} Kind regards
                                                         ^^^^^^^^^^^^^^ When customer.isVip is not true, this reply
    `),
    {
      suggestion: {
        title: 'within 24 hours',
        after: reply(
          "{{#if customer.isVip}}We'll call you today.{{else}}We'll call you. I will write to you within 24 hours.{{/if}} Kind regards",
        ),
      },
    },
  );
  rule.flags(
    'a promise under unless, and one in a loop',
    `
      title: Orders
      body: |
        {{#unless eta}}We'll call you back.{{else}}We'll call you on {{date eta}}.{{/unless}}
                       ^^^^^^^^^^^^^^ When eta is missing, this reply
      translations:
        fi:
          body: "{{#each orders}}Lähetämme tuotteen {{name}}. {{/each}}"
                                 ^^^^^^^^^ When there are orders, this reply promises that something will be done
    `,
  );
  rule.flags(
    'a channel that says no time',
    reply(`
      We'll call you back.{{#channel "email"}} You hear from us by Friday at the latest.{{/channel}}
      ^^^^^^^^^^^^^^ When it does not go to email, this reply
    `),
    {
      suggestion: {
        title: 'for when it does not go to email',
        after: reply(
          `We'll call you back.{{#channel "email"}} You hear from us by Friday at the latest.{{else}} I will write to you within 24 hours.{{/channel}}`,
        ),
      },
    },
  );
  rule.flags(
    'a promise that a fragment makes, where it is taken in',
    reply(`
      Thank you for your message.
      {{> promise}}
      ^^^^^^^^^^^^^ This reply promises an answer
    `),
    { files: { 'templates/_promise.yaml': "body: We'll come back to you." }, suggestion: 'none' },
  );
  rule.flags(
    'a promise in a fragment that only one path takes in',
    reply(`
      {{#if customer.isVip}}{{> promise}}{{/if}} Kind regards
                            ^^^^^^^^^^^^^ When customer.isVip is true, this reply
    `),
    { files: { 'templates/_promise.yaml': "body: We'll come back to you." } },
  );

  rule.flags(
    'the end of a list item, and one of bare words',
    reply(`
      What happens now:

      - We'll send you a new lock.
        ^^^^^^^^^^ promises that something will be done
      - You keep the old one.
    `),
    {
      suggestion: {
        title: 'within 24 hours',
        after: reply(`
          What happens now:

          - We'll send you a new lock. I will write to you within 24 hours.
          - You keep the old one.
        `),
      },
    },
  );
  rule.flags(
    'a list of bare words',
    reply(`
      - we'll call you back
        ^^^^^^^^^^^^^^ promises an answer
      - you keep the old one

      Kind regards
    `),
    {
      suggestion: {
        title: 'within 24 hours',
        after: reply("- we'll call you back\n- you keep the old one\n\nI will write to you within 24 hours.\n\nKind regards"),
      },
    },
  );
  rule.flags(
    'a sentence that introduces a list, and one without its full stop',
    `
      title: Steps
      body: |
        Hi Anna,

        We'll send you two things:
        ^^^^^^^^^^ promises
        - a charger
        - a cable
      translations:
        sw:
          body: Tutakupigia simu
                ^^^^^^^^^^^^^^^^ promises
    `,
    {
      suggestion: [
        {
          title: 'I will write to you within 24 hours.',
          after: `
            title: Steps
            body: |
              Hi Anna,

              I will write to you within 24 hours. We'll send you two things:
              - a charger
              - a cable
            translations:
              sw:
                body: Tutakupigia simu
          `,
        },
        {
          title: 'Nitakuandikia ndani ya saa 24.',
          after: `
            title: Steps
            body: |
              Hi Anna,

              We'll send you two things:
              - a charger
              - a cable
            translations:
              sw:
                body: Tutakupigia simu. Nitakuandikia ndani ya saa 24.
          `,
        },
      ],
    },
  );
  rule.flags(
    'Finnish: the day may be missing',
    reply(
      `
        Hei Aino,

        palautus on meillä. Palautamme rahat tilillesi.{{#if eta}} Rahat ovat tililläsi viimeistään {{date eta}}.{{/if}}
                            ^^^^^^^^^^ When eta is missing, this reply promises money
      `,
      IN_FINNISH,
    ),
    {
      suggestion: {
        title: 'Kirjoitan sinulle 24 tunnin kuluessa.',
        after: reply(
          'Hei Aino,\n\npalautus on meillä. Palautamme rahat tilillesi.{{#if eta}} Rahat ovat tililläsi viimeistään {{date eta}}.{{else}} Kirjoitan sinulle 24 tunnin kuluessa.{{/if}}',
          IN_FINNISH,
        ),
      },
    },
  );
  rule.flags(
    'Russian: a time in the middle of the sentence may be missing',
    reply(
      `
        Мы перезвоним вам{{#if eta}} до {{date eta}}{{/if}}.
           ^^^^^^^^^^ When eta is missing, this reply promises an answer
      `,
      IN_RUSSIAN,
    ),
    {
      suggestion: {
        title: 'в течение 24 часов',
        after: reply('Мы перезвоним вам{{#if eta}} до {{date eta}}{{else}} в течение 24 часов{{/if}}.', IN_RUSSIAN),
      },
    },
  );
  rule.flags(
    'Swahili: nobody says when',
    reply(
      `
        Chaja yako imevunjika. Tutakutumia chaja mpya.
                               ^^^^^^^^^^^ This reply promises that something will be done
      `,
      IN_SWAHILI,
    ),
    {
      suggestion: {
        title: 'ndani ya saa 24',
        after: reply('Chaja yako imevunjika. Tutakutumia chaja mpya. Nitakuandikia ndani ya saa 24.', IN_SWAHILI),
      },
    },
  );
  rule.flags(
    'a finished reply',
    `
      Hei Aino, palaamme asiaan.
                ^^^^^^^^^^^^^^^ This reply promises an answer
    `,
    { finished: 'fi', suggestion: 'none' },
  );

  rule.ignores(
    'a promise with its time, whatever the path',
    reply(`
      We'll call you back within two days. {{#if eta}}I will write by {{date eta}}.{{else}}I will write tomorrow.{{/if}}
    `),
  );
  rule.ignores(
    'a promise and its time behind the same condition, asked twice',
    reply("{{#if eta}}We'll call you back.{{/if}} Thank you. {{#if eta}}You hear from us on {{date eta}}.{{/if}}"),
  );
  rule.ignores(
    'the same condition the other way round',
    reply("{{#if eta}}We'll call you by {{date eta}}.{{/if}}{{#if (not eta)}}We'll call you today.{{/if}}"),
  );
  rule.ignores('a time that a fragment gives', reply('We are looking into it. {{> when}}'), {
    files: { 'templates/_when.yaml': 'body: "{{#if eta}}I will write by {{date eta}}.{{else}}I will write tomorrow.{{/if}}"' },
  });
  rule.ignores('a note to a colleague, and a fragment by itself', reply("We'll call them back.", 'kind: note'), {
    files: { 'templates/_promise.yaml': "body: We'll come back to you." },
  });
  rule.ignores(
    'a time on a line of its own',
    reply("We'll write to you\n{{#if eta}}\nby {{date eta}}.\n{{else}}\nwithin two days.\n{{/if}}"),
  );
  for (const [language, text] of [
    ['en', 'If you like, I can call you. Nothing more is to be done: the refund reached your card yesterday.'],
    ['fi', 'Voin soittaa sinulle, jos haluat. Rahat tulivat tilillesi eilen.'],
    ['ru', 'Если хотите, я могу вам позвонить. Деньги уже на карте.'],
    ['sw', 'Ukipenda, naweza kukupigia simu. Pesa zimeshafika kwenye akaunti yako.'],
  ] as const)
    rule.ignores(`an offer and what is done (${language})`, text, { finished: language });
  rule.ignores(
    'a promise that is quoted',
    `
      title: Example
      language: en
      body: |
        You wrote that somebody said “We will call you back”, and nobody did. Your contract has ended now.
      translations:
        fi: { body: "Kirjoitit, että sinulle sanottiin ”palaamme asiaan”, eikä kukaan palannut. Sopimuksesi on nyt päättynyt." }
        ru: { body: "Вы написали, что вам сказали «мы перезвоним», и никто не перезвонил. Договор уже закрыт." }
        sw: { body: "Uliandika kwamba uliambiwa “tutakupigia”, na hakuna aliyekupigia. Mkataba wako umeshafungwa." }
    `,
  );
});
