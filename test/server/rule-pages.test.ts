import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { startClient, type TestClient, type TestClientInput, uriOf } from './test-client';
import { RULES } from './word-rule';

const FILES = { 'replywright.yaml': '', 'templates/one.yaml': 'title: One\nbody: a bad, bad day\n' };
const OURS = 'file:///program/rules';

describe('the pages of the rules', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  /** Where the diagnostics of a file say that they are explained. */
  async function links(input: Partial<TestClientInput>): Promise<(string | undefined)[]> {
    client = await startClient({ files: FILES, rules: RULES, ...input });
    const found = await client.diagnostics('templates/one.yaml', ({ length }) => length > 0);
    return found.map(({ code, codeDescription }) => `${code}: ${codeDescription?.href}`);
  }

  async function actions(): Promise<CodeAction[]> {
    await client.open('templates/one.yaml');
    return client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: uriOf('templates/one.yaml') },
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 20 } },
      context: { diagnostics: [] },
    });
  }

  it("are linked from a diagnostic, in the client's own folder if it has one", async () => {
    assert.deepEqual(await links({ rulePages: OURS }), Array(2).fill('bad-word: file:///program/rules/bad-word.md'));
    client.stop();
    const options = { rulePages: 'replywright-rule:/' };
    assert.deepEqual(await links({ rulePages: OURS, options }), Array(2).fill('bad-word: replywright-rule:/bad-word.md'));
  });

  it('are not linked where nobody can open them', async () => {
    assert.deepEqual(await links({ rulePages: OURS, plain: true }), Array(2).fill('bad-word: undefined'));
    client.stop();
    assert.deepEqual(await links({}), Array(2).fill('bad-word: undefined'));
  });

  it('are not linked from what is no rule', async () => {
    const [internal] = await links({
      rulePages: OURS,
      rules: RULES.map((rule) => ({
        ...rule,
        visit() {
          throw new Error('trial');
        },
      })),
    });
    assert.equal(internal, 'internal-error: undefined');
  });

  it('can be asked for at a place, once a rule', async () => {
    await links({ options: { explainCommand: 'show.page' } });
    const explaining = (await actions()).filter(({ title }) => title.startsWith('Explain'));
    assert.deepEqual(
      explaining.map(({ title, kind, command, diagnostics }) => [title, kind, command?.command, command?.arguments, diagnostics?.length]),
      [['Explain `bad-word`', 'quickfix', 'show.page', ['bad-word'], 2]],
    );
  });

  it('are not offered to a client that has no command for them', async () => {
    await links({ rulePages: OURS });
    assert.ok((await actions()).every(({ command }) => command === undefined));
  });
});
