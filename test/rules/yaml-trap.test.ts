import yamlTrap from '../../src/rules/yaml-trap';
import { describeRule } from './harness';

describeRule(yamlTrap, (rule) => {
  rule.flags(
    'a text that begins with a mustache',
    `
      title: Thanks
      body: {{name}}
            ^^^^^^^^ body begins with {{, which YAML reads as its own syntax, so the customer would get nothing.
    `,
    { fixed: "title: Thanks\nbody: '{{name}}'\n" },
  );

  rule.flags(
    'a number sign that cuts the text',
    `
      title: Late
      subject: Your order #A-1042
                          ^^^^^^^ YAML takes #A-1042 for a comment, so the text ends before it.
      body: Hi
    `,
    { suggestion: { title: 'quotes', after: "title: Late\nsubject: 'Your order #A-1042'\nbody: Hi\n" } },
  );

  rule.flags(
    'numbers and words of its own',
    `
      title: 00100
             ^^^^^ YAML reads 00100 as the number 100.
      owner: no
      subject: null
               ^^^^ YAML reads null as nothing, not as a text.
      body: true
            ^^^^ YAML reads true as yes or no, not as a text.
    `,
    { fixed: "title: '00100'\nowner: no\nsubject: 'null'\nbody: 'true'\n" },
  );

  rule.flags(
    'a missing blank',
    `
      title:Late
      ^^^^^^ A blank is missing behind title:, so YAML reads the whole file as one text.
    `,
    { fixed: 'title: Late\n' },
  );

  rule.ignores(
    'the same in quotes, and comments',
    `
    title: '00100'
    owner: 'no'   # who keeps it
    subject: "Your order #A-1042"
    body: '{{name}}'
  `,
  );
});
