import assert from 'node:assert/strict';
import { check } from '../../src/index';

const found = (input: Parameters<typeof check>[0], rule?: string): string[] =>
  check(input)
    .filter((one) => rule === undefined || one.rule === rule)
    .map(({ rule: id, severity, text, start }) => `${start.line}:${start.column} ${severity} ${id} ${text}`);

describe('check for scripts', () => {
  const uri = 'templates/shipping/delayed.yaml';

  it('gives what the command line gives', () => {
    const [one] = check({ source: 'title: A\nchanels: [email]\nbody: Hello\n', uri }).filter(({ rule }) => rule === 'schema');
    assert.deepEqual(one, {
      rule: 'schema',
      severity: 'error',
      message: '`chanels` is not known. Did you mean `channels`?',
      text: 'chanels',
      start: { line: 2, column: 1, offset: 9 },
      end: { line: 2, column: 8, offset: 16 },
      source: [],
      fixes: [{ title: one?.fixes[0]?.title, safe: false }],
    });
  });

  it('goes by a policy, as text or as an object', () => {
    const source = 'title: A\nbody: Hi {{custmer}}\n';
    for (const policy of ['rules: { unknown-variable: info }', { rules: { 'unknown-variable': 'info' } }])
      assert.deepEqual(found({ source, uri, policy }, 'unknown-variable'), ['2:12 info unknown-variable custmer']);
    assert.deepEqual(found({ source, uri, policy: { rules: { 'unknown-variable': 'off' } } }, 'unknown-variable'), []);
    assert.deepEqual(found({ source, uri, policy: { variables: { custmer: { type: 'text' } } } }, 'unknown-variable'), []);
  });

  it('knows the rest of the library', () => {
    const source = 'title: A\nbody: "{{> bye}}{{> hello}}"\n';
    const library = { 'templates/_bye.yaml': 'body: Bye\n', 'replywright.yaml': 'rules: { unknown-fragment: warning }\n' };
    assert.deepEqual(found({ source, uri, library }, 'unknown-fragment'), ['2:21 warning unknown-fragment hello']);
    const whole = Object.fromEntries(Object.entries(library).map(([path, text]) => [`file:///team/${path}`, text]));
    assert.deepEqual(found({ source, uri: `file:///team/${uri}`, library: whole }, 'unknown-fragment'), [
      '2:21 warning unknown-fragment hello',
    ]);
  });

  it('checks settings files too', () => {
    assert.deepEqual(found({ source: 'langauges: [en]\n', uri: 'replywright.yaml' }), ['1:1 error schema langauges']);
    assert.deepEqual(found({ source: 'id: a\n', uri: 'customers.yaml' }).length, 1);
  });

  it('never throws, whatever it is given', () => {
    for (const source of ['', '\0', '{{', '- - -', 'title: [', 'body: "{{#if}}{{/each}}"', '\ud800', 'a'.repeat(2_000_000)])
      for (const where of [uri, '_x.yaml', 'file:///50%.yaml', 'file:///%ff.yaml', '', '../../x', 'templates/\ud800.yaml'])
        assert.ok(Array.isArray(check({ source, uri: where })));
    for (const policy of ['[', 'languages: 5', {}, { languages: 5, rules: [] }])
      assert.ok(Array.isArray(check({ source: '', uri, policy })));
  });
});
