import translationMissing from '../../src/rules/translation-missing';
import { describeRule } from './harness';

const TEAM = 'languages: [en, fi, ru]\n';

describeRule(translationMissing, (rule) => {
  rule.flags(
    'a template in one language of three',
    `
      title: Opening hours
      body: We are open on weekdays.
      ^^^^ There is no Finnish and Russian text, so customers who write Finnish and Russian get this reply in English.
    `,
    { files: { 'replywright.yaml': TEAM } },
  );
  rule.flags(
    'a language that some translations lack',
    `
      title: Aukioloajat
      language: fi
      body: Olemme avoinna arkisin.
      translations:
      ^^^^^^^^^^^^ There is no Russian text, so customers who write Russian get this reply in Finnish.
        en:
          body: We are open on weekdays.
    `,
    { files: { 'replywright.yaml': TEAM } },
  );
  rule.flags(
    'a fragment that lacks a language of a reply that takes it in',
    `
      body: Kind regards
      ^^^^ There is no Finnish text, though \`late\` takes this fragment in: its customers get a part in English.
    `,
    {
      path: 'templates/_signature.yaml',
      files: {
        'replywright.yaml': TEAM,
        'templates/late.yaml': 'title: Late\nbody: "Hi {{> signature}}"\ntranslations: { fi: { body: "Hei {{> signature}}" } }\n',
      },
    },
  );

  rule.ignores('all languages, also by country', 'title: A\nlanguage: en-GB\nbody: Hi\ntranslations: { fi: { body: Hei } }\n', {
    files: { 'replywright.yaml': 'languages: [en, fi]\n' },
  });
  rule.ignores('a team of one language', 'title: A\nbody: Hi\n');
  rule.ignores('a note to a colleague, and a macro that sends nothing', 'title: A\nkind: note\nbody: Hi\n', {
    files: { 'replywright.yaml': TEAM, 'templates/b.yaml': 'title: B\nactions: { status: solved }\n' },
  });
  rule.ignores('a fragment that nobody takes in', 'body: Bye\n', {
    path: 'templates/_signature.yaml',
    files: { 'replywright.yaml': TEAM },
  });
});
