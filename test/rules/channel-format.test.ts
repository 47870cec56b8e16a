import channelFormat from '../../src/rules/channel-format';
import { describeRule, reply } from './harness';

describeRule(channelFormat, (rule) => {
  rule.flags(
    'a heading',
    reply(`
      ## Delivery
      ^^^^^^^^^^^ makes a heading of “## Delivery”

      It comes on Tuesday.
    `),
    { suggestion: { title: 'in bold', after: reply('**Delivery**\n\nIt comes on Tuesday.') } },
  );
  rule.flags(
    'a table',
    reply(`
      | Day | Open |
      ^^^^^^^^^^^^^^… No channel draws this table … bars and hyphens
      |---|---|
      …^^^^^^^^
      | Monday | 9–17 |
    `),
  );
  rule.flags(
    'HTML that Markdown has signs for',
    reply(`
      It is <b>full</b>.
            ^^^^^^^^^^^ Customers see “<b>full</b>” as it stands
    `),
    { suggestion: { title: 'Write “**full**”', after: reply('It is **full**.') } },
  );
  rule.flags(
    'a link in HTML',
    reply(`
      See <a href="https://acme.example/x">the page</a>.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `),
    { suggestion: { title: 'Write', after: reply('See [the page](https://acme.example/x).') } },
  );
  rule.flags(
    'HTML that a person has to judge',
    reply(`
      One<br>two
         ^^^^
    `),
    { suggestion: 'none' },
  );
  rule.flags(
    'an entity',
    reply(`
      Tea &amp; cake
          ^^^^^ “&amp;” as it stands … Write “&” itself
    `),
    { suggestion: { title: 'Write “&”', after: reply('Tea & cake') } },
  );
  rule.flags(
    'a picture',
    reply(`
      ![the label](https://acme.example/label.png)
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ No channel shows a picture
    `),
    { suggestion: { title: 'link', after: reply('[the label](https://acme.example/label.png)') } },
  );
  rule.flags(
    'any formatting in plain text',
    reply(
      `
      It comes on **Tuesday**: [details](https://acme.example).
                  ^^^^^^^^^^^ Plain text has no formatting
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “[details](https://acme.example)”
    `,
      'channels: [email, plain]',
    ),
    {
      suggestion: { title: 'signs out', after: reply('It comes on Tuesday: [details](https://acme.example).', 'channels: [email, plain]') },
    },
  );

  rule.ignores('what every channel writes', reply('**Bold**, _italic_, [a link](https://acme.example)\n\n- one\n- two\n\n> quoted'));
  rule.ignores('signs that format nothing', reply('You are # 7 in the queue. 3 < 5 > 2, A & B, a | b, <name>'));
  rule.ignores('code', reply('Write `<b>` and `&amp;` there.'));
  rule.ignores('a note to a colleague', reply('## Summary', 'kind: note'));
});
