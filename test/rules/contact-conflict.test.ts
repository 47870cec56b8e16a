import contactConflict from '../../src/rules/contact-conflict';
import { describeRule } from './harness';

describeRule(contactConflict, (rule) => {
  rule.flags(
    'another address than the policy’s, in each language',
    `
      title: Help
      body: Write to support@acme.example, and we answer.
                     ^^^^^^^^^^^^^^^^^^^^ “support@acme.example” is given here, and “help@acme.example” everywhere else
      translations:
        fi: { body: "Kirjoita osoitteeseen asiakaspalvelu@acme.example." }
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        ru: { body: "Пишите на info@acme.example." }
                               ^^^^^^^^^^^^^^^^^
        sw: { body: "Andika kwa huduma@acme.example." }
                                ^^^^^^^^^^^^^^^^^^^
    `,
    { files: { 'replywright.yaml': 'company: { email: help@acme.example }\n' } },
  );
  rule.flags(
    'two numbers in one file',
    `
      title: Call
      body: |
        Call us on +358 9 000 0001.

        Our number is 09 000 0002.
                      ^^^^^^^^^^^ “09 000 0002” is given here, and “+358 9 000 0001” earlier in this file
    `,
  );
  rule.flags(
    'an address that two other templates give differently',
    `
      title: C
      body: Write to hello@acme.example.
                     ^^^^^^^^^^^^^^^^^^ “hello@acme.example” is given here, and “help@acme.example” everywhere else
    `,
    {
      files: {
        'templates/a.yaml': 'title: A\nbody: Write to help@acme.example.\n',
        'templates/b.yaml': 'title: B\nbody: Write to help@acme.example.\n',
      },
    },
  );

  rule.ignores(
    'another desk, another house, somebody’s own address',
    'title: A\nbody: help@acme.example, sales@acme.example, info@posti.example, mika.salo@acme.example\n',
    {
      files: { 'replywright.yaml': 'company: { email: help@acme.example }\n' },
    },
  );
  rule.ignores('the same number with and without its country', 'title: A\nbody: Soita +358 9 000 0001 tai 09 000 0001.\n');
  rule.ignores('numbers that nobody is asked to call', 'title: A\nbody: Order 1234567 and card 7654321.\n');
});
