import complaintReasonMissing from '../../src/rules/complaint-reason-missing';
import { describeRule } from './harness';

describeRule(complaintReasonMissing, (rule) => {
  rule.flags(
    'a complaint without a tag',
    `
      title: Late again
      situation: complaint
                 ^^^^^^^^^ No tag says what this complaint is about, so complaints of its kind can’t be counted.
      body: I am sorry that your parcel was late again.
    `,
  );
  rule.flags(
    'empty lists of tags',
    `
      title: Taas myöhässä
      language: fi
      situation: complaint
      tags: []
      ^^^^ No tag says
      actions: { addTags: [] }
      body: Olen pahoillani, että paketti myöhästyi taas.
    `,
  );
  rule.flags(
    'a tag that every complaint has',
    `
      title: Опять опоздала
      language: ru
      situation: complaint
      tags: [жалоба]
      ^^^^ жалоба says that it is a complaint, not about what.
      body: Простите, что посылка опять опоздала.
    `,
  );

  rule.ignores('a reason among the tags', 'title: Late\nsituation: complaint\ntags: [complaint, late-delivery]\nbody: Hi\n');
  rule.ignores('a reason put on the ticket', 'title: Late\nsituation: complaint\nactions: { addTags: [marehemu] }\nbody: Hi\n');
  rule.ignores('a problem that is no complaint', 'title: Late\nsituation: problem\nbody: Hi\n');
  rule.ignores('a note to a colleague', 'title: Late\nkind: note\nsituation: complaint\nbody: Hi\n');
});
