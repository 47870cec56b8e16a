import greetingMissing from '../../src/rules/greeting-missing';
import { describeRule, reply } from './harness';

describeRule(greetingMissing, (rule) => {
  rule.flags(
    'a reply that begins with its matter',
    reply(`
      Your order left today.
      ^^^^^^^^^^^^^^^^^^^^^^ This reply begins without a greeting. Begin with one, for example “Hello,”.

      Kind regards,
    `),
    {
      suggestion: {
        title: 'Begin with “Hi {{fallback customer.firstName "there"}},”',
        after: reply('Hi {{fallback customer.firstName "there"}},\n\nYour order left today.\n\nKind regards,'),
      },
    },
  );
  rule.flags(
    'it in each language',
    `
      title: Left today
      language: fi
      body: Tilauksesi lähti tänään.
            ^^^^^^^^^^^^^^^^^^^^^^^^ for example “Hei,”
      translations:
        ru:
          body: Заказ уехал сегодня.
                ^^^^^^^^^^^^^^^^^^^^ for example “Здравствуйте!”
        sw:
          body: Oda yako imetumwa leo.
                ^^^^^^^^^^^^^^^^^^^^^^ for example “Habari,”
    `,
  );
  rule.flags(
    'the path on which the name is missing',
    reply(`
      {{#if customer.firstName}}Hi {{customer.firstName}},{{/if}}

      Your order left today.
      ^^^^^^^^^^^^^^^^^^^^^^ When customer.firstName is missing, this reply begins without a greeting.
    `),
    {
      suggestion: {
        title: 'Add “Hello,” for when customer.firstName is missing',
        after: reply('{{#if customer.firstName}}Hi {{customer.firstName}},{{else}}Hello,{{/if}}\n\nYour order left today.'),
      },
    },
  );
  rule.flags(
    'the same on lines of their own',
    reply(`
      {{#if customer.firstName}}
      Hi {{customer.firstName}},

      {{/if}}
      Your order left today.
      ^^^^^^^^^^^^^^^^^^^^^^ When customer.firstName is missing
    `),
    {
      suggestion: {
        title: 'Hello,',
        after: reply('{{#if customer.firstName}}\nHi {{customer.firstName}},\n\n{{else}}\nHello,\n\n{{/if}}\nYour order left today.'),
      },
    },
  );
  rule.flags(
    'a channel without one',
    reply(`
      {{#channel "email"}}Hi {{fallback customer.firstName "there"}},{{/channel}}

      Your order left today.
      ^^^^^^^^^^^^^^^^^^^^^^ When it does not go to email, this reply begins
    `),
    {
      suggestion: {
        title: 'for when it does not go to email',
        after: reply(
          '{{#channel "email"}}Hi {{fallback customer.firstName "there"}},{{else}}Hi {{fallback customer.firstName "there"}},{{/channel}}\n\nYour order left today.',
        ),
      },
    },
  );
  rule.flags(
    'one side of two',
    reply(`
      {{#if order.isGift}}Hello! Your gift left today.{{else}}Your order left today.{{/if}}
                                                              ^^^^^^^^^^^^^^^^^^^^^^ When order.isGift is not true
    `),
    {
      suggestion: {
        title: 'Begin with',
        after: reply(
          '{{#if order.isGift}}Hello! Your gift left today.{{else}}Hi {{fallback customer.firstName "there"}},\n\nYour order left today.{{/if}}',
        ),
      },
    },
  );
  rule.flags(
    'a beginning that a fragment makes',
    reply(`
      {{> status}}
      ^^^^^^^^^^^^ This reply begins without a greeting
    `),
    { files: { 'templates/_status.yaml': 'body: Your order left today.' } },
  );
  rule.flags(
    'a finished reply',
    `
      Заказ уехал сегодня. С уважением, Ольга
      ^^^^^^^^^^^^^^^^^^^^ This reply begins without a greeting
    `,
    { finished: 'ru', suggestion: 'none' },
  );

  rule.ignores(
    'a greeting on each path',
    reply('{{#if customer.firstName}}Hi {{customer.firstName}},{{else}}Hello,{{/if}}\n\nYour order left today.'),
  );
  rule.ignores('a salutation by name alone, whatever the word before it', reply('Yo {{customer.firstName}},\n\nYour order left today.'));
  rule.ignores('a greeting after thanks', reply('Thank you for writing. Hello {{customer.firstName}}!\n\nYour order left today.'));
  rule.ignores('a greeting that a fragment gives', reply('{{> hello}}\n\nYour order left today.'), {
    files: { 'templates/_hello.yaml': 'body: Hi {{customer.firstName}},' },
  });
  rule.ignores('a note, a fragment and a reply that says nothing on a path', reply('{{#if x}}Hello, your order left.{{/if}}'), {
    files: { 'templates/_status.yaml': 'body: Your order left today.' },
  });
  for (const [language, text] of [
    ['en', 'Good morning, Anna! Your order left today.'],
    ['fi', 'Hyvää huomenta, Aino! Tilauksesi lähti tänään.'],
    ['ru', 'Анна, добрый день! Заказ уехал сегодня.'],
    ['sw', 'Habari za asubuhi, Amina! Oda yako imetumwa leo.'],
  ] as const)
    rule.ignores(`a greeting (${language})`, text, { finished: language });
});
