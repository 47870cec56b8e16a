import yamlSyntax from '../../src/rules/yaml-syntax';
import { describeRule } from './harness';

describeRule(yamlSyntax, (rule) => {
  rule.flags(
    'a quote that is never closed',
    `
      title: Late
      subject: 'Don't worry
                    ^^^^^^^ Something stands behind the closing quote.
      body: Hi
    `,
    { suggestion: 'none' },
  );

  rule.flags(
    'an apostrophe in single quotes',
    `
      title: Late
      subject: 'Don't "worry"'
                    ^^^^^^^^^^ Something stands behind the closing quote.
      body: Hi
    `,
    { suggestion: { title: 'Put quotes around it', after: 'title: Late\nsubject: "Don\'t \\"worry\\""\nbody: Hi\n' } },
  );

  rule.flags(
    'a text that begins with a mustache, and one with a colon',
    `
      title: Please note: late
             ^^^^^^^^^^^^^^^^^ The : in this text makes YAML read it as a key.
      body: {{customer.firstName}}, hello
                                  ^^^^^^^ A text that begins with {{ is read by YAML as its own syntax.
    `,
    {
      suggestion: {
        title: 'Put quotes around it',
        after: "title: 'Please note: late'\nbody: {{customer.firstName}}, hello\n",
      },
    },
  );

  rule.flags(
    'tabs as indentation',
    `
      title: Late
      variables:
      \teta: { type: date }
      ^ A tab stands where YAML wants blanks.
      body: By {{date eta}}.
    `,
    {
      suggestion: {
        title: 'Indent with blanks',
        after: `
          title: Late
          variables:
            eta: { type: date }
          body: By {{date eta}}.
        `,
      },
    },
  );

  rule.flags(
    'a key that stands twice',
    `
      title: Late
      body: Hi
      body: Hello
      ^^^^ This key stands twice, and only one of them would count.
    `,
    { suggestion: 'none' },
  );

  rule.ignores(
    'a file that can be read',
    `
    title: "Late: don't worry"
    body: |
      Hi: it's fine.
  `,
  );
});
