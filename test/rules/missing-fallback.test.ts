import missingFallback from '../../src/rules/missing-fallback';
import { describeRule, reply } from './harness';

/** The example of forms after one of them was wrapped. */
const FORMS = (first = '{{name customer.firstName "dative"}}', second = '{{upper (name agent case="dative")}}'): string =>
  [
    'title: Thanks',
    'body: Hi.',
    'translations:',
    '  ru:',
    '    body: |',
    `      {{#if customer.firstName}}Заказ отправлен ${first}.{{/if}}`,
    '',
    `      С вами работает специалист. Вопросы можно задать ${second}.`,
    '',
    '      {{name colleague "genitive"}}',
    '  fi:',
    '    body: |',
    '      {{#if customer.name}}Lasku on lähetetty {{name customer "allative"}}.{{/if}}',
    '      {{#if (name customer "genitive")}}Lasku on lähetetty {{name customer "allative"}}.{{/if}}',
    '',
  ].join('\n');

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

  rule.flags(
    'a form that may be refused though the name is there',
    `
      title: Thanks
      body: Hi.
      translations:
        ru:
          body: |
            {{#if customer.firstName}}Заказ отправлен {{name customer.firstName "dative"}}.{{/if}}
                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ certain … reads “Заказ отправлен .” … Give other words

            С вами работает специалист. Вопросы можно задать {{upper (name agent case="dative")}}.
                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ certain … “Вопросы можно задать .”

            {{name colleague "genitive"}}
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reads nothing here
        fi:
          body: |
            {{#if customer.name}}Lasku on lähetetty {{name customer "allative"}}.{{/if}}
                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Lasku on lähetetty .”
            {{#if (name customer "genitive")}}Lasku on lähetetty {{name customer "allative"}}.{{/if}}
                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Lasku on lähetetty .”
    `,
    {
      suggestion: [
        {
          title: 'Write “вам” when the form is not certain',
          after: FORMS('{{fallback (name customer.firstName "dative") "вам"}}', undefined),
        },
        {
          title: 'Write “специалисту”',
          after: FORMS(undefined, '{{upper (fallback (name agent case="dative") "специалисту")}}'),
        },
      ],
    },
  );
  rule.ignores(
    'a form with words for when it is refused, the basic form, and names that never change',
    `
      title: Thanks
      body: '{{#if customer.name}}The parcel of {{name customer "genitive"}} is here.{{/if}} Ask {{name agent "dative"}}.'
      translations:
        sw:
          body: '{{#if customer.name}}Kifurushi cha {{name customer "genitive"}} kimefika.{{/if}}'
        fi:
          body: |
            Lasku on lähetetty {{fallback (name customer "allative") "asiakkaalle"}}.
            {{#if (name customer "allative")}}Lasku on lähetetty {{name customer "allative"}}. Terveisiä {{customer.name}}.{{/if}}
            {{#if (not (name agent "genitive"))}}Ei nimeä{{else}}{{#with customer}}{{name ../agent "genitive"}}{{/with}}{{/if}}
            {{#if customer.name}}{{name customer}} {{name customer "nominative"}}{{/if}} {{name agent "nominative"}}
    `,
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
