import closingMissing from '../../src/rules/closing-missing';
import { describeRule, reply } from './harness';

describeRule(closingMissing, (rule) => {
  rule.flags(
    'a reply that ends with its matter',
    reply(`
      Hi {{customer.firstName}},

      Your order left today.
      ^^^^^^^^^^^^^^^^^^^^^^ This reply ends without thanks, a wish or a sign-off. Close with one and your name.
    `),
    {
      suggestion: {
        title: 'Close with “Kind regards, {{agent.firstName}}”',
        after: reply('Hi {{customer.firstName}},\n\nYour order left today.\n\nKind regards,\n{{agent.firstName}}'),
      },
    },
  );
  rule.flags(
    'it in each language',
    `
      title: Left today
      language: fi
      body: Tilauksesi lähti tänään.
            ^^^^^^^^^^^^^^^^^^^^^^^^ This reply ends
      translations:
        ru:
          body: Заказ уехал сегодня.
                ^^^^^^^^^^^^^^^^^^^^ This reply ends
        sw:
          body: Oda yako imetumwa leo.
                ^^^^^^^^^^^^^^^^^^^^^^ This reply ends
    `,
    {
      suggestion: [
        {
          title: 'Ystävällisin terveisin',
          after:
            'title: Left today\nlanguage: fi\nbody: |-\n  Tilauksesi lähti tänään.\n\n  Ystävällisin terveisin\n  {{agent.firstName}}\ntranslations:\n  ru:\n    body: Заказ уехал сегодня.\n  sw:\n    body: Oda yako imetumwa leo.\n',
        },
        {
          title: 'С уважением,',
          after:
            'title: Left today\nlanguage: fi\nbody: Tilauksesi lähti tänään.\ntranslations:\n  ru:\n    body: |-\n      Заказ уехал сегодня.\n\n      С уважением,\n      {{agent.firstName}}\n  sw:\n    body: Oda yako imetumwa leo.\n',
        },
      ],
    },
  );
  rule.flags(
    'a name with nothing above it: the words go there',
    reply(`
      Your order left today.

      {{agent.firstName}}
      ^^^^^^^^^^^^^^^^^^^ This reply ends
    `),
    {
      suggestion: { title: 'Close with “Kind regards,”', after: reply('Your order left today.\n\nKind regards,\n{{agent.firstName}}') },
    },
  );
  rule.flags(
    'a signature that is taken in and says no more than the name',
    reply(`
      Your order left today.

      {{> signature}}
      ^^^^^^^^^^^^^^^ This reply ends
    `),
    {
      files: { 'templates/_signature.yaml': 'body: "{{agent.name}}, {{company.name}}"' },
      suggestion: { title: 'Close with “Kind regards,”', after: reply('Your order left today.\n\nKind regards,\n{{> signature}}') },
    },
  );
  rule.flags(
    'the path without one',
    reply(`
      Your order left today.
      ^^^^^^^^^^^^^^^^^^^^^^ When it does not go to email, this reply ends

      {{#channel "email"}}
      Kind regards,
      {{agent.firstName}}
      {{/channel}}
    `),
    {
      suggestion: {
        title: 'for when it does not go to email',
        after: reply(
          'Your order left today.\n\n{{#channel "email"}}\nKind regards,\n{{agent.firstName}}\n{{else}}\nKind regards,\n{{agent.firstName}}\n{{/channel}}',
        ),
      },
    },
  );
  rule.flags(
    'one side of two',
    reply(`
      {{#if order.isGift}}Enjoy the gift! Kind regards, {{agent.firstName}}{{else}}Your order left today.{{/if}}
                                                                                   ^^^^^^^^^^^^^^^^^^^^^^ When order.isGift is not true
    `),
    {
      suggestion: {
        title: 'Close with',
        after: reply(
          '{{#if order.isGift}}Enjoy the gift! Kind regards, {{agent.firstName}}{{else}}Your order left today.\n\nKind regards,\n{{agent.firstName}}{{/if}}',
        ),
      },
    },
  );
  rule.flags(
    'thanks in the middle only',
    `
      Hei Aino, kiitos viestistäsi. Tilauksesi on matkalla ja kuljettaja tuo sen sinulle huomenna kotiovelle.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This reply ends
    `,
    { finished: 'fi', suggestion: 'none' },
  );

  rule.ignores(
    'a closing on each path',
    reply('Your order left.\n\n{{#channel "sms"}}Thanks! {{agent.firstName}}{{else}}Kind regards,\n{{agent.name}}{{/channel}}'),
  );
  rule.ignores('a closing that a fragment gives', reply('Your order left.\n\n{{> signature}}'), {
    files: { 'templates/_signature.yaml': 'body: "Kind regards,\\n{{agent.name}}"' },
  });
  rule.ignores('a note', reply('The parcel is lost.', 'kind: note'));
  for (const [language, text] of [
    ['en', 'Your order left today.\n\nThank you for your patience,\nMaria'],
    ['fi', 'Tilauksesi lähti tänään.\n\nHyvää viikonloppua toivottaen\nLiisa'],
    ['ru', 'Заказ уехал сегодня. Хорошего дня!\nОльга'],
    ['sw', 'Oda yako imetumwa leo. Siku njema!\nNeema'],
  ] as const)
    rule.ignores(`a wish with the sender's name (${language})`, text, { finished: language });
});
