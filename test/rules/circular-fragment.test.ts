import circularFragment from '../../src/rules/circular-fragment';
import { describeRule, reply } from './harness';

describeRule(circularFragment, (rule) => {
  rule.flags(
    'a fragment that takes itself in',
    `
      body: |
        Kind regards
        {{> signature}}
            ^^^^^^^^^ signature takes itself in (signature → signature), so the reply would never end.
    `,
    { path: 'templates/_signature.yaml' },
  );

  rule.flags(
    'a way round through others, in each language',
    `
      body: |
        Kind regards
        {{> contact}}
            ^^^^^^^ signature takes itself in (signature → contact → hours → signature)
        {{> logo}}
      translations:
        fi:
          body: Terveisin {{> contact}}
                              ^^^^^^^ signature → contact → hours → signature
    `,
    {
      path: 'templates/_signature.yaml',
      files: {
        'templates/_contact.yaml': 'body: "Write to us. {{> hours}}"\n',
        'templates/_hours.yaml': 'body: "9 to 17 {{> signature}}"\n',
        'templates/_logo.yaml': 'body: Acme\n',
      },
    },
  );

  rule.flags(
    'the other end of it',
    `
      body: 9 to 17 {{> signature}}
                        ^^^^^^^^^ hours takes itself in (hours → signature → hours)
    `,
    { path: 'templates/_hours.yaml', files: { 'templates/_signature.yaml': 'body: "{{> hours}}"\n' } },
  );

  rule.flags(
    'an inline fragment that takes itself in',
    reply(`
      {{#*inline "row"}}and {{> row}}{{/inline}}{{> row}}
                                ^^^ row takes itself in (row → row)
    `),
  );

  rule.ignores('a fragment that two fragments take in', 'body: "{{> contact}} {{> hours}}"\n', {
    path: 'templates/_signature.yaml',
    files: { 'templates/_contact.yaml': 'body: "Write to us. {{> hours}}"\n', 'templates/_hours.yaml': 'body: 9 to 17\n' },
  });
  rule.ignores('a reply that takes in a circle: its fragments tell', reply('{{> signature}}'), {
    files: { 'templates/_signature.yaml': 'body: "{{> signature}}"\n' },
  });
});
