import handlebarsSyntax from '../../src/rules/handlebars-syntax';
import { describeRule, reply } from './harness';

describeRule(handlebarsSyntax, (rule) => {
  rule.flags(
    'a mustache that is never closed',
    reply(`
      Hi {{customer.firstName,
         ^^^^^^^^^^^^^^^^^^^^ {{customer.firstName is never closed. Put }} behind the name.
      thank you.
    `),
    { suggestion: { title: 'Close', after: reply('Hi {{customer.firstName}},\nthank you.') } },
  );

  rule.flags(
    'a mustache that is closed by half',
    reply(`
      Hi {{customer.firstName}, thank you.
         ^^^^^^^^^^^^^^^^^^^^ {{customer.firstName is never closed.
    `),
    { suggestion: { title: 'Close', after: reply('Hi {{customer.firstName}}, thank you.') } },
  );

  rule.flags(
    'three braces that are closed by one',
    reply(`
      Hi {{{customer.firstName},
         ^^^^^^^^^^^^^^^^^^^^^ {{{customer.firstName is never closed.
    `),
    { suggestion: { title: 'Close', after: reply('Hi {{{customer.firstName}}},') } },
  );

  rule.flags(
    "another system's words for when a value is missing",
    reply(`
      Hi {{ first_name | default: "there" }},
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ filters with | are another system's
    `),
    { suggestion: { title: 'fallback', after: reply('Hi {{fallback customer.firstName "there"}},') } },
  );

  rule.flags(
    'conditions that are not closed, and closing tags without one',
    reply(`
      {{#if eta}}By {{date eta}}.
      ^^^^^^^^^^^ {{#if eta}} is never closed. Put {{/if}} where it ends.
    `),
    { suggestion: 'none' },
  );

  rule.flags(
    'a mustache that can not be read, in every text',
    `
    title: Late
    actions:
      note: "Told {{first = name}}"
                  ^^^^^^^^^^^^^^^^ can't be read … Write a name, or a helper
    subject: Your order {{}}
                        ^^^^ {{}} is empty.
    body: Hi {{customer.firstName | "there"}}
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ filters with | are another system's
    translations:
      fi:
        body: Hei {{/if}}
                  ^^^^^^^ {{/if}} closes nothing.
  `,
  );

  rule.ignores('what can be read', reply('{{#if eta}}By {{date eta}}.{{else}}Soon.{{/if}} \\{{not.a.mustache'));
});
