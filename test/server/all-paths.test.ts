import assert from 'node:assert/strict';
import { ALL_PATHS_REQUEST, type AllPathsResult } from '../../src/protocol/requests';
import { startClient, type TestClient, uriOf } from './test-client';
import { RULES } from './word-rule';

describe('all paths of a template', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  async function paths(body: string, head = '', files: Readonly<Record<string, string>> = {}): Promise<NonNullable<AllPathsResult>> {
    const text = `title: One\n${head}body: |\n${body.replace(/^/gm, '  ')}\n`;
    client = await startClient({
      files: {
        'replywright.yaml': 'channels: [email, sms]\n',
        'customers.yaml': '- { id: aino, name: Aino }\n',
        'templates/one.yaml': text,
        ...files,
      },
      rules: RULES,
    });
    return client.connection.sendRequest(ALL_PATHS_REQUEST, { uri: uriOf('templates/one.yaml') });
  }

  /** `eta, not late: text` for each path. */
  const drawn = ({ paths: found }: NonNullable<AllPathsResult>): string[] =>
    found.map(
      ({ conditions, body }) =>
        `${conditions.map(({ text, holds }) => (holds ? text : `not ${text}`)).join(', ')}: ${body
          .map(({ text }) => text)
          .join('')
          .trim()}`,
    );

  it('shows both sides, and what stands inside only where it is reached', async () => {
    assert.deepEqual(drawn(await paths('A{{#if eta}}B{{#unless late}}C{{/unless}}{{else}}D{{/if}}')), [
      'not eta: AD',
      'eta, not late: ABC',
      'eta, late: AB',
    ]);
  });

  it('keeps conditions on one variable together, and chains of them', async () => {
    const found = drawn(
      await paths(
        '{{#if (eq status "open")}}O{{else if (eq status "late")}}L{{else}}-{{/if}}{{#if (eq status "open")}}!{{/if}}',
        'variables:\n  status: { type: choice, choices: [open, late, lost] }\n',
      ),
    );
    assert.deepEqual(found.map((path) => path.replace(/^.*: /, '')).sort(), ['-', 'L', 'O!']);
  });

  it('does not show what no data can bring about', async () => {
    assert.deepEqual(drawn(await paths('{{#if reason}}A{{else}}B{{/if}}', 'variables:\n  reason: { fallback: carrier }\n')), ['reason: A']);
  });

  it('shows replies that read alike once', async () => {
    assert.deepEqual(drawn(await paths('{{#if eta}}Same{{else}}Same{{/if}}')), [': Same']);
  });

  it('reaches channels, lists, comparisons and fragments', async () => {
    const found = drawn(
      await paths(
        '{{#channel "sms"}}S{{else}}M{{/channel}}{{#each orders}}o{{else}}n{{/each}}{{#if (gt days 5)}}>{{/if}}{{> f}}',
        'variables:\n  orders: { type: list, example: "a, b" }\n  days: { type: number, example: 9 }\n',
        { 'templates/_f.yaml': 'body: "{{#if vip}}V{{/if}}"\n' },
      ),
    );
    assert.equal(new Set(found).size, 16);
    for (const sign of ['S', 'M', 'oo', 'n', '>', 'V'])
      assert.ok(
        found.some((path) => path.replace(/^.*: /, '').includes(sign)),
        sign,
      );
  });

  it('says where a condition stands, also in a fragment', async () => {
    const { paths: found } = await paths('{{#if eta}}A{{/if}}{{> f}}', '', { 'templates/_f.yaml': 'body: "{{#if vip}}V{{/if}}"\n' });
    const places = found.flatMap(({ conditions }) => conditions.map(({ text, source, uri }) => [text, source, uri] as const));
    for (const [text, source, uri] of places) {
      const file = uri === undefined ? 'title: One\nbody: |\n  {{#if eta}}A{{/if}}{{> f}}\n' : 'body: "{{#if vip}}V{{/if}}"\n';
      assert.equal(file.slice(source.start, source.end), text);
      assert.equal(uri, text === 'vip' ? uriOf('templates/_f.yaml') : undefined);
    }
    assert.deepEqual([...new Set(places.map(([text]) => text))].sort(), ['eta', 'vip']);
  });

  it('chooses so that each side is shown, where there are too many', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `v${index}`);
    const all = await paths(names.map((name) => `{{#if ${name}}}<${name}>{{else}}[${name}]{{/if}}`).join(''));
    assert.equal(all.more, true);
    assert.ok(all.paths.length <= 32);
    const text = drawn(all).join('\n');
    for (const name of names) assert.ok(text.includes(`<${name}>`) && text.includes(`[${name}]`), name);
  });
});
