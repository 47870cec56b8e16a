import unknownFragment from '../../src/rules/unknown-fragment';
import { describeRule, reply } from './harness';

const files = { 'templates/_signature.yaml': 'body: Kind regards\n', 'templates/shared/_contact.yaml': 'body: Write to us\n' };

describeRule(unknownFragment, (rule) => {
  rule.flags(
    'a misspelt fragment',
    reply(`
      Thank you,
      {{> signatrue}}
          ^^^^^^^^^ There is no fragment signatrue, so this reply can't be written out. Did you mean signature?
    `),
    { files, suggestion: { title: 'Write signature', after: reply('Thank you,\n{{> signature}}') } },
  );

  rule.flags(
    'a path instead of a name',
    reply(`
      {{> shared/contact}}
          ^^^^^^^^^^^^^^ Did you mean contact?
    `),
    { files, suggestion: { title: 'Write contact', after: reply('{{> contact}}') } },
  );

  rule.flags(
    'a fragment that nothing is like',
    reply(`
      {{> opening-hours}}
          ^^^^^^^^^^^^^ There is no fragment opening-hours … Write it into a file _opening-hours.yaml.
    `),
    { files, suggestion: 'none' },
  );

  rule.flags(
    'a fragment that is only known when the reply is written',
    reply(`
      {{> (lookup . "part")}}
      ^^^^^^^^^^^^^^^^^^^^^^^ Which fragment this takes in is decided only when the reply is written
    `),
    { files },
  );

  rule.ignores(
    'fragments, inline ones, and ones with words for when they are missing',
    reply(`
    {{#*inline "hours"}}9 to 17{{/inline}}
    {{> hours}} {{> signature}} {{#> promotion}}Nothing on offer.{{/promotion}}
  `),
    { files },
  );

  rule.ignores('what a template defines for a fragment', 'body: "{{> hours}}"\n', {
    path: 'templates/_closing.yaml',
    files: { 'templates/late.yaml': 'title: Late\nbody: \'{{#*inline "hours"}}9 to 17{{/inline}}{{> closing}}\'\n' },
  });
});
