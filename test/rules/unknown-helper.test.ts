import unknownHelper from '../../src/rules/unknown-helper';
import { describeRule, reply } from './harness';

describeRule(unknownHelper, (rule) => {
  rule.flags(
    'a misspelt helper',
    reply(`
      I will write to you by {{dtae eta}}.
                               ^^^^ There is no helper dtae … Did you mean date?
    `),
    { suggestion: { title: 'Write date', after: reply('I will write to you by {{date eta}}.') } },
  );

  rule.flags(
    "another system's helper, in a subexpression too",
    reply(`
      {{#if (equals reason "customs")}}Hi {{default customer.firstName "there"}},{{/if}}
             ^^^^^^ Did you mean eq?
                                            ^^^^^^^ Did you mean fallback?
    `),
  );

  rule.flags(
    'a helper that nothing is like',
    reply(`
      Your code is {{qrcode ticket.id}}.
                     ^^^^^^ There is no helper qrcode, so this reply can't be written out.
    `),
    { suggestion: 'none' },
  );

  rule.flags(
    'a misspelt block',
    reply(`
      {{#eahc items}}{{this}}{{/eahc}}
         ^^^^ There is no helper eahc … Did you mean each?
    `),
    { suggestion: 'none' },
  );

  rule.flags(
    'a value with words behind it',
    reply(`
      Hi {{customer.firstName "there"}},
           ^^^^^^^^^^^^^^^^^^ customer.firstName is a value … write {{fallback customer.firstName "…"}}.
    `),
    { suggestion: { title: 'fallback', after: reply('Hi {{fallback customer.firstName "there"}},') } },
  );

  rule.flags(
    'a name with blanks',
    reply(`
      Hi {{customer first name}},
           ^^^^^^^^ customer first name can't be read … Write customer.firstName.
    `),
    { suggestion: { title: 'Write customer.firstName', after: reply('Hi {{customer.firstName}},') } },
  );

  rule.flags(
    'a block helper that prints, and helpers that open a block',
    reply(`
      {{if eta}} {{#eq reason "customs"}}x{{/eq}} {{#date eta}}x{{/date}}
        ^^ if chooses a text and prints nothing itself. Write {{#if eta}}…{{else}}…{{/if}}.
                    ^^ eq opens no block. Write {{#if (eq reason "customs")}}…{{/if}}.
                                                     ^^^^ date opens no block. Write {{date eta}}.
    `),
  );

  rule.flags(
    'a case that the language lacks',
    `
      title: Example
      language: ru
      body: |
        Передали {{fallback (name customer "dativ") "вам"}} и {{name agent case="illative"}}.
                                           ^^^^^^^ Names have no case dativ … Did you mean dative?
                                                                                ^^^^^^^^^^ This language has nominative, genitive
    `,
  );

  rule.ignores(
    'helpers, plain values and unfinished names',
    reply(
      '{{#if (and eta (not reason))}}{{date eta}}{{/if}} {{customer.firstName}} {{#each items}}{{upper this}}{{/each}} {{customer.}} {{name customer "dative"}}',
    ),
  );
});
