import duplicateId from '../../src/rules/duplicate-id';
import { describeRule } from './harness';

describeRule(duplicateId, (rule) => {
  rule.flags(
    'an id that another file writes too',
    `
      id: parcel-late
          ^^^^^^^^^^^ parcel-late is the id of templates/shipping/late.yaml too, so nobody can tell which reply the customer gets.
      title: Late
      body: Hi
    `,
    { files: { 'templates/shipping/late.yaml': 'id: parcel-late\ntitle: Late\nbody: Hi\n' } },
  );

  rule.flags(
    'an id that is the path of this file',
    `
      title: Late
      ^^^^^ example is the id of templates/a.yaml and templates/b.yaml too
      body: Hi
    `,
    { files: { 'templates/a.yaml': 'id: example\ntitle: A\nbody: Hi\n', 'templates/b.yaml': 'id: example\ntitle: B\nbody: Hi\n' } },
  );

  rule.flags(
    'a fragment of the same name in another folder',
    `
      body: Kind regards
      ^^^^ The fragment signature stands in templates/a/_signature.yaml too, and replies take the one in templates/a/_signature.yaml.
    `,
    { path: 'templates/b/_signature.yaml', files: { 'templates/a/_signature.yaml': 'body: Bye\n' } },
  );

  rule.ignores('a fragment and a template of one name', 'title: Example\nbody: Hi\n', {
    files: { 'templates/_example.yaml': 'body: Hi\n' },
  });
});
