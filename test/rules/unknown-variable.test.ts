import unknownVariable from '../../src/rules/unknown-variable';
import { describeRule, reply } from './harness';

const order = 'variables: { order.number: {}, items: { type: list } }';

describeRule(unknownVariable, (rule) => {
  rule.flags(
    'a misspelt variable, also in a condition and behind a helper',
    reply(
      `
    {{#if order.nubmer}}Your order {{upper order.nubmer}}{{/if}}
          ^^^^^^^^^^^^ order.nubmer is not known, so the customer would read nothing in its place. Did you mean order.number?
                                           ^^^^^^^^^^^^ order.nubmer
  `,
      order,
    ),
    { suggestion: { title: 'Write order.number', after: reply('{{#if order.number}}Your order {{upper order.nubmer}}{{/if}}', order) } },
  );

  rule.flags(
    'a misspelt standard field',
    reply(`
    Hi {{customer.frstName}}, this is {{agent.firstname}}
         ^^^^^^^^^^^^^^^^^ Did you mean customer.firstName?
                                        ^^^^^^^^^^^^^^^ Did you mean agent.firstName?
  `),
    { suggestion: { title: 'Write customer.firstName', after: reply('Hi {{customer.firstName}}, this is {{agent.firstname}}') } },
  );

  rule.flags(
    'a name without its root',
    reply(`
    Hi {{firstName}},
         ^^^^^^^^^ Did you mean customer.firstName?
  `),
    { suggestion: { title: 'Write', after: reply('Hi {{customer.firstName}},') } },
  );

  rule.flags(
    'a name that nobody declared, which can be declared',
    `
    title: Late
    # What the customer reads
    body: By {{date eta}}.
                    ^^^ eta is not known … Declare it under variables:.
  `,
    {
      suggestion: {
        title: 'Declare eta',
        after: `
    title: Late
    # What the customer reads
    variables:
      eta: { type: date }
    body: By {{date eta}}.
  `,
      },
    },
  );

  rule.flags(
    'a name beside declared ones',
    `
    title: Late
    variables:
      days: { type: number }   # from the carrier
    body: By {{date eta}}, in {{days}} days.
                    ^^^ eta
  `,
    {
      suggestion: {
        title: 'Declare eta',
        after: `
    title: Late
    variables:
      days: { type: number }   # from the carrier
      eta: { type: date }
    body: By {{date eta}}, in {{days}} days.
  `,
      },
    },
  );

  rule.flags(
    'a reader outside the list',
    reply(
      `
    {{#each items}}{{name}} for {{customer.firstName}}, {{order.number}}{{/each}}
                                  ^^^^^^^^^^^^^^^^^^ Inside {{#each items}}, customer.firstName is looked for in each item … Write @root.customer.firstName.
                                                          ^^^^^^^^^^^^ @root.order.number
  `,
      order,
    ),
    {
      suggestion: {
        title: 'customer',
        after: reply('{{#each items}}{{name}} for {{@root.customer.firstName}}, {{order.number}}{{/each}}', order),
      },
    },
  );

  rule.flags(
    'a company field that the team has not set',
    reply(`
    Call {{company.phone}} or write to {{company.email}}.
           ^^^^^^^^^^^^^ company.phone is not set in replywright.yaml … Set phone: under company: there.
  `),
    { files: { 'replywright.yaml': 'company: { email: help@acme.example }\n' }, suggestion: 'none' },
  );

  rule.flags(
    'a name that a fragment does not declare',
    `
    body: By {{date eta}}.
                    ^^^ eta
  `,
    { path: 'templates/_eta.yaml', files: { 'templates/late.yaml': 'title: Late\nvariables: { eta: {} }\nbody: "{{> eta}}"\n' } },
  );

  rule.ignores(
    "standard names, declared ones, their parts and a help desk's own fields",
    reply(
      '{{customer.loyaltyTier}} {{ticket.customFields.size}} {{now}} {{order.number}} {{#with order}}{{number}}{{/with}} {{items.length}} {{company.phone}}',
      order,
    ),
  );
  rule.ignores(
    'what blocks bring in',
    reply(
      '{{#each items as |item index|}}{{item.name}} {{index}} {{@index}} {{this}} {{name}} {{../order.number}} {{@root.customer.name}}{{/each}} {{#with customer as |c|}}{{c.firstName}} {{firstName}}{{/with}}',
      order,
    ),
  );
  rule.ignores('what the team declares for all templates, and what a sample customer has', reply('{{shop}} {{customer.firstNames}}'), {
    files: { 'replywright.yaml': 'variables: { shop: {}, customer.firstNames: {} }\n' },
  });
  rule.ignores('what an include hands over', 'body: "{{label}}: {{> line}}"\n', {
    path: 'templates/_row.yaml',
    files: { 'templates/late.yaml': 'title: Late\nbody: \'{{> row label="Order"}}\'\n', 'templates/_line.yaml': 'body: x\n' },
  });
  rule.ignores(
    'a company field with words for when it is missing',
    reply('{{fallback company.phone "our number"}}{{#if company.url}}{{company.url}}{{/if}}'),
    {
      files: { 'replywright.yaml': 'company: { name: Acme }\n' },
    },
  );
  rule.ignores("another help desk's name, which foreign-placeholder tells", reply('{{ticket.requester.first_name}} {{current_user.name}}'));
});
