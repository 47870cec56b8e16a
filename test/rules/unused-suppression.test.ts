import unescapedValue from '../../src/rules/unescaped-value';
import unusedSuppression from '../../src/rules/unused-suppression';
import { describeRule, reply } from './harness';

const alongside = [unescapedValue];

describeRule(unusedSuppression, (rule) => {
  rule.flags(
    'comments that silence nothing, in the file and in a body',
    `
      # replywright-disable-next-line unescaped-value
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unescaped-value finds nothing here … Delete it.
      title: Thanks
      body: |
        Hi {{customer.firstName}}, {{!-- replywright-disable-line unescaped-value --}}
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unescaped-value finds nothing here
        thank you.
    `,
    { alongside },
  );

  rule.flags(
    'a comment without a rule',
    `
      title: Thanks   # replywright-disable
                      ^^^^^^^^^^^^^^^^^^^^^ This comment names no rule
      body: Thank you.
    `,
    { alongside },
  );

  rule.flags(
    'rules that do not exist',
    `
      # replywright-disable unescaped-valeu, silence-all
                            ^^^^^^^^^^^^^^^ There is no rule unescaped-valeu … Did you mean unescaped-value?
                                             ^^^^^^^^^^^ There is no rule silence-all, so this comment silences nothing.
      title: Thanks
      body: "Thank you. {{!-- replywright-disable-line missing-fallbak --}}"
                                                       ^^^^^^^^^^^^^^^ Did you mean missing-fallback?
    `,
    {
      alongside,
      suggestion: {
        title: 'Write missing-fallback',
        after: `
          # replywright-disable unescaped-valeu, silence-all
          title: Thanks
          body: "Thank you. {{!-- replywright-disable-line missing-fallback --}}"
        `,
      },
    },
  );

  rule.ignores(
    'comments that are needed, and rules that did not run',
    reply('Hi {{{customer.firstName}}} {{!-- replywright-disable-line unescaped-value --}}', '# replywright-disable eta-missing'),
    { alongside },
  );
  rule.ignores('a comment about something else', '# replywright-disabled it once\ntitle: Thanks\nbody: "Hi {{!-- greet --}}"\n', {
    alongside,
  });
});
