import gluedPlaceholder from '../../src/rules/glued-placeholder';
import { describeRule, reply } from './harness';

describeRule(gluedPlaceholder, (rule) => {
  rule.flags(
    'a word before a placeholder, in each language',
    `
      title: Order
      body: Hello{{agent.firstName}}, thank you.
            ^^^^^^^^^^^^^^^^^^^^^^^^ No blank stands between “Hello” and the placeholder
      translations:
        fi: { body: "Tilauksesi{{ticket.number}} on matkalla." }
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Tilauksesi”
        ru: { body: "Ваш заказ{{ticket.number}} в пути." }
                         ^^^^^^^^^^^^^^^^^^^^^^ “заказ”
        sw: { body: "Oda yako{{ticket.number}} imefika." }
                         ^^^^^^^^^^^^^^^^^^^^^ “yako”
    `,
    {
      suggestion: {
        title: 'Put a blank between them',
        after:
          'title: Order\nbody: Hello {{agent.firstName}}, thank you.\ntranslations:\n  fi: { body: "Tilauksesi{{ticket.number}} on matkalla." }\n  ru: { body: "Ваш заказ{{ticket.number}} в пути." }\n  sw: { body: "Oda yako{{ticket.number}} imefika." }\n',
      },
    },
  );
  rule.flags(
    'a word behind one, and two side by side',
    reply(`
      It comes on {{date now}}between 8 and 12,{{agent.firstName}}{{agent.lastName}}.Bye
                  ^^^^^^^^^^^^^^^^^^^ No blank stands between the placeholder and “between”
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ No blank stands between the two placeholders
                                                                  ^^^^^^^^^^^^^^^^^^^^^^ “.Bye”
    `),
  );

  rule.flags(
    'a comma before a name',
    reply(
      `
      Здравствуйте,{{agent.firstName}}!
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ No blank stands between “Здравствуйте,” and the placeholder
    `,
      'language: ru',
    ),
  );
  rule.ignores('a comma in a number, and a colon', reply('{{ticket.id}},{{ticket.number}}; ID:{{ticket.id}}, Name:{{agent.firstName}}'));

  rule.ignores(
    'what is glued on purpose',
    reply(`{{file.size}}MB, {{agent.firstName}}'s note, INV{{ticket.number}}, v{{ticket.id}}, {{ticket.id}}-{{ticket.number}}, pre-{{ticket.id}}
See https://acme.example/help/{{ticket.id}}/open, {{ticket.id}}@acme.example, report_{{ticket.id}}.pdf, ({{date now}}), “{{ticket.subject}}”, {{ticket.id}}{{ticket.number}}.`),
  );
  rule.ignores(
    'an ending, which is another rule’s',
    reply('Soitan {{agent.firstName}}lle, {{agent.firstName}}:n numero on sama.', 'language: fi'),
  );
  rule.ignores('units in Russian and Finnish', reply('{{ticket.size}}шт и {{ticket.size}}кг', 'language: ru'));
});
