import missingFallback from '../../src/rules/missing-fallback';
import { describeRule, reply } from './harness';

describeRule(missingFallback, (rule) => {
  rule.flags(
    'a bare name in a greeting',
    reply(`
      Hi {{customer.firstName}},
         ^^^^^^^^^^^^^^^^^^^^^^ customer.firstName may be missing, and then the customer reads “Hi ,”.

      thank you for writing.
    `),
    {
      suggestion: [
        {
          title: 'Write “there” when it is missing',
          after: reply('Hi {{fallback customer.firstName "there"}},\n\nthank you for writing.'),
        },
        {
          title: 'Leave the name out',
          after: reply('Hi{{#if customer.firstName}} {{customer.firstName}}{{/if}},\n\nthank you for writing.'),
        },
      ],
    },
  );

  rule.flags(
    'a name in each language',
    `
      title: Thanks
      body: Hi {{upper customer.firstName}}, thank you.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Hi , thank you.”
      translations:
        fi:
          body: Hei {{customer.firstName}}, kiitos.
                    ^^^^^^^^^^^^^^^^^^^^^^ “Hei , kiitos.”
    `,
    {
      suggestion: [
        {
          title: 'there',
          after:
            'title: Thanks\nbody: Hi {{upper (fallback customer.firstName "there")}}, thank you.\ntranslations:\n  fi:\n    body: Hei {{customer.firstName}}, kiitos.\n',
        },
        {
          title: 'asiakas',
          after:
            'title: Thanks\nbody: Hi {{upper customer.firstName}}, thank you.\ntranslations:\n  fi:\n    body: Hei {{fallback customer.firstName "asiakas"}}, kiitos.\n',
        },
      ],
    },
  );

  rule.flags(
    'a name that the sentence does without',
    reply(`
      Thank you for your patience, {{customer.firstName}}.
                                   ^^^^^^^^^^^^^^^^^^^^^^ “Thank you for your patience, .”
    `),
    {
      suggestion: {
        title: 'Leave the name out',
        after: reply('Thank you for your patience{{#if customer.firstName}}, {{customer.firstName}}{{/if}}.'),
      },
    },
  );

  rule.flags(
    'a value that carries its sentence',
    reply(`
      I have written to your colleagues at {{customer.company}} today, and to {{ticket.id}} nobody else. We will meet there.
                                           ^^^^^^^^^^^^^^^^^^^^ reads “…written to your colleagues at  today, and to … nobody else.”
    `),
    {
      suggestion: {
        title: 'Leave the sentence out',
        after: reply(
          '{{#if customer.company}}I have written to your colleagues at {{customer.company}} today, and to {{ticket.id}} nobody else.{{/if}} We will meet there.',
        ),
      },
    },
  );

  rule.flags(
    'a value that stands alone, and one that is declared as optional',
    reply(
      `
        {{customer.phone}}
        ^^^^^^^^^^^^^^^^^^ customer.phone may be missing, and then the customer reads nothing here.

        It comes on {{date eta}}.
                    ^^^^^^^^^^^^ eta may be missing, and then the customer reads “It comes on .”
      `,
      'variables: { eta: { type: date, required: false } }',
    ),
  );

  rule.flags(
    'a name behind a condition on something else',
    reply(`
      {{#if customer}}Hi {{customer.firstName}}{{/if}}
                         ^^^^^^^^^^^^^^^^^^^^^^ customer.firstName
      {{#if (or customer.name customer.firstName)}}Hi {{customer.name}}{{/if}}
                                                      ^^^^^^^^^^^^^^^^^ customer.name
      {{#if customer.name}}{{else}}Hi {{customer.name}}{{/if}}
                                      ^^^^^^^^^^^^^^^^^ customer.name
      {{#unless customer.name}}Hi {{customer.name}}{{/unless}}
                                  ^^^^^^^^^^^^^^^^^ customer.name
      {{#if (eq customer.plan customer.wish)}}{{customer.plan}}{{/if}} {{name customer "dative"}}
                                              ^^^^^^^^^^^^^^^^^ customer.plan
                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ customer.name
    `),
  );

  rule.ignores(
    'a value with words for when it is missing, or a condition on it',
    reply(`
      Hi {{fallback customer.firstName "there"}} {{upper (fallback customer.name "you")}}
      {{#if customer.name}}{{customer.name}}{{/if}}
      {{#unless customer.name}}You{{else}}{{customer.name}}{{/unless}} {{^if customer.name}}You{{else}}{{customer.name}}{{/if}}
      {{#if (and customer.name customer.phone)}}{{customer.name}} {{customer.phone}}{{/if}}
      {{#if (eq customer.plan "gold")}}{{customer.plan}}{{/if}} {{#if (not customer.name)}}You{{else}}{{customer.name}}{{/if}}
      {{#with customer.address}}{{this}}{{/with}} {{#with customer}}{{#if firstName}}{{firstName}}{{/if}}{{/with}}
      {{#if eta}}{{else if customer.name}}{{customer.name}}{{/if}}
      {{#each customer.orders}}{{number}}{{/each}} {{eq customer.plan "gold"}} {{> row name=customer.name}}
    `),
  );
  rule.ignores(
    'the agent, the company, the ticket, and what the agent is asked for',
    reply(
      '{{agent.name}} {{company.name}} {{ticket.id}} {{date eta}} {{now}} {{customer.plan}}',
      'variables: { eta: { type: date }, customer.plan: { fallback: basic, required: false } }',
    ),
  );
});
