import etaTooLate from '../../src/rules/eta-too-late';
import { describeRule } from './harness';

const POLICY = { files: { 'replywright.yaml': 'policy: { firstReplyWithin: 24 hours }\n' } };

describeRule(etaTooLate, (rule) => {
  rule.flags(
    'an automatic reply that promises less than the policy, in each language',
    `
      title: Received
      kind: auto-reply
      body: We will answer you within 5 days.
                               ^^^^^^^^^^^^^ “within 5 days” is later than the first answer that your policy promises, within 24 hours.
      translations:
        fi: { body: Vastaamme sinulle viikon kuluessa. }
                                      ^^^^^^^^^^^^^^^ “viikon kuluessa”
        ru: { body: Мы ответим вам в течение трёх дней. }
                                   ^^^^^^^^^^^^^^^^^^^ “в течение трёх дней”
        sw: { body: Tutakujibu ndani ya siku 4. }
                               ^^^^^^^^^^^^^^^ “ndani ya siku 4”
    `,
    POLICY,
  );
  rule.flags(
    'a template that calls itself a first reply',
    `
      title: First reply to a question
      body: We will answer you within a week.
                               ^^^^^^^^^^^^^ “within a week”
    `,
    POLICY,
  );

  rule.ignores(
    'within the limit, or loosely so',
    'title: A\nkind: auto-reply\nbody: We will answer you tomorrow, within one working day.\n',
    POLICY,
  );
  rule.ignores('a later reply', 'title: A\nbody: We will answer you within 5 days.\n', POLICY);
  rule.ignores('another promise than the answer', 'title: A\nkind: auto-reply\nbody: We refund you within 5 days.\n', POLICY);
  rule.ignores('a team without such a policy', 'title: A\nkind: auto-reply\nbody: We will answer you within 5 days.\n');
});
