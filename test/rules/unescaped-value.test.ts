import unescapedValue from '../../src/rules/unescaped-value';
import { describeRule, reply } from './harness';

describeRule(unescapedValue, (rule) => {
  rule.flags(
    'three braces',
    reply(`
      Hi {{{customer.firstName}}},
         ^^^^^^^^^^^^^^^^^^^^^^^^ {{{customer.firstName}}} puts the value into the reply as it is … Write {{customer.firstName}}.
      thank you for writing.
    `),
    { fixed: reply('Hi {{customer.firstName}},\nthank you for writing.') },
  );

  rule.flags(
    'an ampersand, in a subject and with a helper',
    `
      title: Example
      subject: "About {{& ticket.subject}}"
                      ^^^^^^^^^^^^^^^^^^^^ Write {{ticket.subject}}.
      body: It is {{{upper (lower ticket.subject)}}} for us.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Write {{upper (lower ticket.subject)}}.
    `,
    {
      fixed: `
        title: Example
        subject: "About {{ticket.subject}}"
        body: It is {{upper (lower ticket.subject)}} for us.
      `,
    },
  );

  rule.ignores('two braces, a literal, and an example of how Handlebars is written', reply('Hi {{customer.name}}, {{{"*"}}} \\{{{x}}}'));
});
