import nameMissing from '../../src/rules/name-missing';
import { describeRule, reply } from './harness';

describeRule(nameMissing, (rule) => {
  rule.flags(
    'a greeting for everybody',
    reply(`
      Hello,
      ^^^^^ This greeting does not call the customer by name. Write, for example, “Hi {{fallback customer.firstName "there"}},”.

      your order left today.
    `),
    {
      suggestion: {
        title: 'Hi {{fallback customer.firstName "there"}},',
        after: reply('Hi {{fallback customer.firstName "there"}},\n\nyour order left today.'),
      },
    },
  );
  rule.flags(
    'a general address in each language',
    `
      title: Left today
      body: |
        Dear Customer,
        ^^^^ This greeting does not call the customer by name

        your order left today.
      translations:
        fi:
          body: |
            Hyvä asiakas,
            ^^^^ This greeting

            tilauksesi lähti tänään.
        ru:
          body: |
            Здравствуйте!
            ^^^^^^^^^^^^ This greeting

            Заказ уехал сегодня.
        sw:
          body: |
            Habari,
            ^^^^^^ This greeting

            oda yako imetumwa leo.
    `,
    {
      suggestion: {
        title: 'Hei {{fallback customer.firstName "asiakas"}},',
        after: `
          title: Left today
          body: |
            Dear Customer,

            your order left today.
          translations:
            fi:
              body: |
                Hei {{fallback customer.firstName "asiakas"}},

                tilauksesi lähti tänään.
            ru:
              body: |
                Здравствуйте!

                Заказ уехал сегодня.
            sw:
              body: |
                Habari,

                oda yako imetumwa leo.
        `,
      },
    },
  );
  rule.flags(
    'a greeting that goes on, which is left to its writer',
    reply(`
      Hi, your card works.
      ^^ This greeting
    `),
    { suggestion: 'none' },
  );
  rule.flags(
    'the path without the name',
    reply(`
      {{#channel "sms"}}Hello!{{else}}Hi {{fallback customer.firstName "there"}},{{/channel}}
                        ^^^^^ When it goes to sms, this greeting

      Your order left today.
    `),
    {
      suggestion: {
        title: 'Write “Hi',
        after: reply(
          '{{#channel "sms"}}Hi {{fallback customer.firstName "there"}},{{else}}Hi {{fallback customer.firstName "there"}},{{/channel}}\n\nYour order left today.',
        ),
      },
    },
  );
  rule.flags(
    'a greeting that a fragment gives, where it is taken in',
    reply(`
      {{> hello}}
      ^^^^^^^^^^^ This greeting

      Your order left today.
    `),
    { files: { 'templates/_hello.yaml': 'body: "Good morning,"' }, suggestion: 'none' },
  );
  rule.flags(
    'the name of the agent',
    reply(`
      Hello, this is {{agent.name}}.
      ^^^^^ This greeting
    `),
  );
  rule.flags(
    'a finished reply',
    `
      Good Morning, your order left today.
      ^^^^^^^^^^^^ This greeting does not call the customer by name. Write the name behind it.
    `,
    { finished: 'en', suggestion: 'none' },
  );
  rule.flags(
    'a capital behind the comma that begins the matter',
    `
      Hi, Your order left today.
      ^^ This greeting
    `,
    { finished: 'en' },
  );

  rule.ignores(
    'a greeting for when nobody knows the name',
    reply('{{#if customer.firstName}}Hi {{customer.firstName}},{{else}}Hello,{{/if}}'),
  );
  rule.ignores('the same the other way round', reply('{{#unless customer.firstName}}Hello,{{else}}Hi {{customer.firstName}},{{/unless}}'));
  rule.ignores('a name that may be left out', reply('Hi{{#if customer.firstName}} {{customer.firstName}}{{/if}}, your order left.'));
  rule.ignores('no greeting at all: that is the other rule', reply('Your order left today.'));
  for (const [language, text] of [
    ['en', "Dear Ms O'Brien, your order left today."],
    ['en', 'Hello, Anna! Your order left today.'],
    ['en', 'Hello 田中, your order left today.'],
    ['fi', 'Hei Aino, tilauksesi lähti tänään.'],
    ['ru', 'Здравствуйте, Иван Петрович! Заказ уехал сегодня.'],
    ['ru', 'Уважаемая Анна Сергеевна! Заказ уехал сегодня.'],
    ['ru', 'Анна, добрый день! Заказ уехал сегодня.'],
    ['sw', 'Habari Amina, oda yako imetumwa leo.'],
  ] as const)
    rule.ignores(`a name written out: ${text}`, text, { finished: language });
});
