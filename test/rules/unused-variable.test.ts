import unusedVariable from '../../src/rules/unused-variable';
import { describeRule, reply } from './harness';

describeRule(unusedVariable, (rule) => {
  rule.flags(
    'a variable that no text reads',
    `
      title: Late
      variables:
        order.number: { type: text }
        # The day we know more
        # (from the carrier)
        eta: { type: date }   # ask logistics
        ^^^ No text of this template uses eta, so it never reaches the customer.
        reason: { type: text }
      body: Your order {{order.number}} is late for {{reason}}.
    `,
    {
      suggestion: {
        title: 'Delete eta',
        after: `
          title: Late
          variables:
            order.number: { type: text }
            reason: { type: text }
          body: Your order {{order.number}} is late for {{reason}}.
        `,
      },
    },
  );

  rule.flags(
    'the only variable, and ones in braces',
    `
      title: Late
      variables: { eta: { type: date }, reason: { type: text } }
                   ^^^ eta
                                        ^^^^^^ reason
      body: Your order is late.
    `,
    {
      suggestion: [
        { title: 'Delete eta', after: 'title: Late\nvariables: { reason: { type: text } }\nbody: Your order is late.\n' },
        { title: 'Delete reason', after: 'title: Late\nvariables: { eta: { type: date } }\nbody: Your order is late.\n' },
      ],
    },
  );

  rule.flags(
    'the last variable of all',
    `
      title: Late
      variables:
        eta:
        ^^^ eta
          type: date
      body: Your order is late.
    `,
    { suggestion: { title: 'Delete eta', after: 'title: Late\nbody: Your order is late.\n' } },
  );

  rule.flags(
    'a field that the block around it never reaches',
    reply(
      '{{#with order}}{{number}}{{/with}}',
      `
        variables:
          order.number: {}
          order.total: {}
          ^^^^^^^^^^^ order.total
      `,
    ),
  );

  const variables = (names: string) =>
    `variables: { ${names
      .split(' ')
      .map((name) => `${name}: {}`)
      .join(', ')} }`;
  rule.ignores(
    'what a condition, a helper, a translation and a note read',
    `
    title: Late
    ${variables('eta days days2 count')}
    actions: { note: "{{count}} parcels" }
    body: "{{#if eta}}Late{{/if}} {{plural days one='# day' other='# days'}}"
    translations: { fi: { body: "{{days2}}" } }
  `,
  );
  rule.ignores(
    'a field that is read, and a block whose fields are',
    reply('{{order.number}} {{#each items}}{{this}}{{/each}} {{list parcels.codes}}', variables('order items parcels')),
  );
  rule.ignores('what a fragment of a fragment reads', reply('{{> closing}}', variables('eta')), {
    files: { 'templates/_closing.yaml': 'body: "{{> signature}}"\n', 'templates/_signature.yaml': 'body: "{{eta}}"\n' },
  });
  rule.ignores('anything while a fragment is not known', reply('{{> closing}}', variables('eta')));
  rule.ignores('a name in a mustache that can not be read', reply('{{date eta', variables('eta')));
});
