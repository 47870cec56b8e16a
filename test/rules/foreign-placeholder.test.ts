import foreignPlaceholder from '../../src/rules/foreign-placeholder';
import { describeRule, reply } from './harness';

describeRule(foreignPlaceholder, (rule) => {
  rule.flags(
    "other systems' placeholders",
    reply(
      `
      Hi {%customer.firstName%}, {% if vip %}dear{% endif %}
         ^^^^^^^^^^^^^^^^^^^^^^ {%customer.firstName%} is another system's placeholder … Write {{customer.firstName}}.
                                 ^^^^^^^^^^^^ Conditions are written {{#if eta}}…{{else}}…{{/if}}.
                                                 ^^^^^^^^^^^ Conditions
      #{ticket.customer} %{name} {!Contact.Name} <%= client.first_name %> \${order_number}
      ^^^^^^^^^^^^^^^^^^ Write {{customer.name}}.
                         ^^^^^^^ Write {{customer.name}}.
                                 ^^^^^^^^^^^^^^^ Write {{customer.name}}.
                                                 ^^^^^^^^^^^^^^^^^^^^^^^^ Write {{customer.firstName}}.
                                                                          ^^^^^^^^^^^^^^^ Write {{order.number}}.
      {agent_name} %FIRST_NAME% *|FNAME|* Hello %s, <<tracking link>> {0}
      ^^^^^^^^^^^^ Write {{agent.name}}.
                   ^^^^^^^^^^^^ Write {{customer.firstName}}.
                                ^^^^^^^^^ Write {{customer.firstName}}.
                                                ^^ %s is another system's placeholder
                                                    ^^^^^^^^^^^^^^^^^ Declare a variable for it
                                                                      ^^^ {0}
    `,
      'variables: { order.number: {} }',
    ),
  );

  rule.flags(
    'gaps to fill in by hand',
    reply(`
      Dear [NAME], order [Order number] left on __DATE__ for XXX.
           ^^^^^^ [NAME] is a gap to fill in by hand, and the day it is forgotten the customer reads it as it stands. Write {{customer.name}}.
                         ^^^^^^^^^^^^^^ Declare a variable
                                                ^^^^^^^^ __DATE__
                                                             ^^^ XXX
      Hei [asiakkaan nimi], [имя клиента], [jina la mteja], <customer name>, [CASE OUTCOME]
          ^^^^^^^^^^^^^^^^ Write {{customer.name}}.
                            ^^^^^^^^^^^^^ Write {{customer.name}}.
                                           ^^^^^^^^^^^^^^^ Write {{customer.name}}.
                                                            ^^^^^^^^^^^^^^^ Write {{customer.name}}.
                                                                             ^^^^^^^^^^^^^^ [CASE OUTCOME]
    `),
  );

  rule.flags(
    'a gap, with what to write instead',
    `
      title: Thanks
      subject: "Thank you, [NAME]"
                           ^^^^^^ Write {{customer.name}}.
      body: Thank you.
    `,
    {
      suggestion: { title: 'Write {{customer.name}}', after: 'title: Thanks\nsubject: "Thank you, {{customer.name}}"\nbody: Thank you.\n' },
    },
  );

  rule.flags(
    'a placeholder with words for when it is missing',
    reply(`
      Hi {%customer.firstName,fallback=there%},
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Write {{fallback customer.firstName "there"}}.
    `),
    { suggestion: { title: 'fallback', after: reply('Hi {{fallback customer.firstName "there"}},') } },
  );

  rule.flags(
    "another help desk's names in mustaches",
    reply(`
      Hi {{ticket.requester.first_name}}, {{contact.FirstName}}, {{customer.first_name}}, {{#if current_user.name}}x{{/if}}
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ ticket.requester.first_name is another help desk's name for a value … Write {{customer.firstName}}.
                                            ^^^^^^^^^^^^^^^^^ Write {{customer.firstName}}.
                                                                   ^^^^^^^^^^^^^^^^^^^ Write {{customer.firstName}}.
                                                                                                ^^^^^^^^^^^^^^^^^ Write {{agent.name}}.
      {{ticket.requester.shoe_size}} {{user.name}} {{dc.signature}}
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ Declare a variable for it
                                       ^^^^^^^^^ Declare a variable for it
                                                     ^^^^^^^^^^^^ Make it a fragment, and write {{> name}}.
    `),
  );

  rule.flags(
    'what was left in a finished reply',
    `
      Hi {{customer.firstName}},
         ^^^^^^^^^^^^^^^^^^^^^^ is a placeholder that nobody filled in … Put the real words there.
      your order [NUMBER] left today.
                 ^^^^^^^^ nobody filled in
    `,
    { finished: 'en' },
  );

  rule.ignores(
    'captions, links, footnotes, masks, bold text and code',
    reply(`
      Click [Save], press [ENTER], open [MY ORDERS] and choose [Name]. The [Date] button. Paina [NIMI]. Нажмите [Имя].
      See [your order](https://acme.example), [order number][1], ![name](x.png), note[1], [^1], [x] done, [ ] open.

      [1]: https://acme.example

      The card XXXX XXXX XXXX 1234, the format XXX-123, __IMPORTANT__, size XXXL, 5 <b>bold</b> <https://acme.example>, 50%, 20% of 30%.
      Send \`{name}\` and \`[NAME]\` as they are, "[sic]", [OK], (name), 10 % ja 20 %, :-{ }
    `),
  );
  rule.ignores(
    'names that the template declares',
    reply('{{user.first_name}} {{contact.x}}', 'variables: { user.first_name: {}, contact: {} }'),
  );
  rule.ignores(
    'our own names',
    reply(
      '{{customer.firstName}} {{ticket.custom_field}} {{#with customer}}{{name}}{{/with}} {{#each items}}{{owner.name}}{{/each}}',
      'variables: { items: { type: list } }',
    ),
  );
});
