import schema from '../../src/rules/schema';
import { describeRule } from './harness';

describeRule(schema, (rule) => {
  rule.flags(
    'a misspelt key and a misspelt value',
    `
      titel: Late
      ^^^^^ titel is not known. Did you mean title?
      ^^^^^ title is missing. Give the template a title that an agent would search for.
      situation: probelm
                 ^^^^^^^ situation can't be probelm. Did you mean problem?
      body: Hi
    `,
    {
      suggestion: [
        { title: 'Write title', after: 'title: Late\nsituation: probelm\nbody: Hi\n' },
        { title: 'Write problem', after: 'titel: Late\nsituation: problem\nbody: Hi\n' },
      ],
    },
  );

  rule.flags('an empty file', '‸ This file is empty, so there is nothing to send.');
  rule.flags(
    'a file of comments',
    `
    # Write the reply here
    ^^^^^^^^^^^^^^^^^^^^^^ This file is empty
  `,
  );

  rule.flags(
    'a template that says and does nothing',
    `
    title: Late
    ^^^^^ This template neither says nor does anything.
  `,
  );
  rule.flags(
    'an empty body',
    `
    title: Late
    body: ''
    ^^^^ This template neither says nor does anything.
  `,
  );
  rule.flags(
    'translations of nothing',
    `
    title: Late
    ^^^^^ translations, but no text in its own language (en)
    translations:
      fi: { body: Hei }
  `,
  );
  rule.flags(
    'a fragment without a text',
    `
    variables: {}
    ^^^^^^^^^ This fragment has no text
  `,
    { path: 'templates/_signature.yaml' },
  );

  rule.flags(
    'a choice that can not be chosen',
    `
    title: Late
    variables:
      reason: { type: choice, choices: [weather, customs], fallback: carrier }
                                                                     ^^^^^^^ carrier is none of the choices of reason (weather, customs).
      size: { type: choice }
      ^^^^ A variable of type choice needs
    body: Because of the {{reason}}, in {{size}}.
  `,
  );

  rule.flags(
    'a list instead of keys',
    `
    - title: Late
    ^^^^^^^^^^^^^ This file is not a reply template
  `,
  );

  rule.ignores('a macro without a text', 'title: Close\nactions: { status: solved }\n');
  rule.ignores('what the YAML rules tell', 'title: Thanks\nbody: {{name}}\n');
  rule.ignores('a file that YAML can not read', 'title: Thanks\n body: Hi\n');
});
