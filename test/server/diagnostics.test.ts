import assert from 'node:assert/strict';
import { lintCustomersFile, lintPolicyFile } from '../../src/lint/lint-config';
import { ROOT, startClient, type TestClient, uriOf } from './test-client';
import { RULES, SAME_ID } from './word-rule';

const none = (found: readonly unknown[]): boolean => found.length === 0;
const some = (found: readonly unknown[]): boolean => found.length > 0;

describe("the server's diagnostics", () => {
  let client: TestClient;
  const start = async (files: Readonly<Record<string, string>>) => {
    client = await startClient({ files, rules: RULES });
    return client;
  };
  afterEach(() => client.stop());

  it('reports files that nobody opened', async () => {
    await start({ 'replywright.yaml': '', 'templates/one.yaml': 'title: One\nbody: |\n  Hi,\n  a bad day\n' });
    const [found] = await client.diagnostics('templates/one.yaml', some);
    assert.deepEqual(found, {
      range: { start: { line: 3, character: 4 }, end: { line: 3, character: 7 } },
      severity: 2,
      code: 'bad-word',
      source: 'replywright',
      message: 'Write "good".',
    });
  });

  it('follows what is typed, and goes back to the disk on closing', async () => {
    await start({ 'replywright.yaml': '', 'templates/one.yaml': 'title: One\nbody: a bad day\n' });
    await client.open('templates/one.yaml');
    await client.diagnostics('templates/one.yaml', some);
    await client.edit('templates/one.yaml', 'title: One\nbody: a good day\n');
    await client.diagnostics('templates/one.yaml', none);
    await client.edit('templates/one.yaml', 'title: One\nbody: bad, bad\n');
    await client.diagnostics('templates/one.yaml', ({ length }) => length === 2);
    await client.close('templates/one.yaml');
    await client.diagnostics('templates/one.yaml', ({ length }) => length === 1);
  });

  it('counts columns as editors do, past emoji and Cyrillic', async () => {
    await start({ 'replywright.yaml': '', 'templates/one.yaml': 'title: One\r\nbody: "Привет 👋 bad"\r\n' });
    const [found] = await client.diagnostics('templates/one.yaml', some);
    assert.deepEqual(found?.range, { start: { line: 1, character: 17 }, end: { line: 1, character: 20 } });
  });

  it('checks the users of a fragment again, through other fragments too', async () => {
    await start({
      'replywright.yaml': '',
      'templates/one.yaml': 'title: One\nbody: "{{> outer}}"\n',
      'templates/_outer.yaml': 'body: "{{> inner}}"\n',
      'templates/_inner.yaml': 'body: fine\n',
      'templates/two.yaml': 'title: Two\nbody: nothing bad\n',
    });
    await client.diagnostics('templates/two.yaml', some);
    await client.open('templates/_inner.yaml');
    await client.edit('templates/_inner.yaml', 'body: bad\n');
    assert.equal((await client.diagnostics('templates/_outer.yaml', some))[0]?.code, 'bad-fragment');
    client.log.length = 0;
    await client.edit('templates/_inner.yaml', 'body: fine\n');
    await client.diagnostics('templates/_outer.yaml', none);
    assert.ok(!client.log.some((line) => line.startsWith('templates/two.yaml')), 'others are left alone');
  });

  it('notices new, changed and deleted files', async () => {
    await start({ 'replywright.yaml': '', 'templates/one.yaml': 'title: One\nbody: "{{> late}}"\n' });
    await client.diagnostics('templates/one.yaml', some);
    await client.changeOnDisk({ 'templates/_late.yaml': 'body: here\n', 'templates/new.yaml': 'title: New\nbody: bad\n' });
    await client.diagnostics('templates/one.yaml', none);
    await client.diagnostics('templates/new.yaml', some);
    await client.changeOnDisk({ 'templates/_late.yaml': undefined, 'templates/new.yaml': undefined });
    await client.diagnostics('templates/one.yaml', some);
    await client.diagnostics('templates/new.yaml', none);
  });

  it('notices that a whole folder is gone', async () => {
    await start({
      'replywright.yaml': '',
      'templates/old/one.yaml': 'title: One\nbody: bad\n',
      'templates/two.yaml': 'title: Two\nbody: bad\n',
    });
    await client.diagnostics('templates/old/one.yaml', some);
    client.disk.delete(uriOf('templates/old/one.yaml'));
    await client.changeOnDisk({ 'templates/old': undefined });
    await client.diagnostics('templates/old/one.yaml', none);
  });

  it('obeys the policy as it changes, on disk and in an editor', async () => {
    await start({
      'replywright.yaml': 'rules: { bad-word: off }\n',
      'templates/one.yaml': 'title: One\nbody: bad\n',
      'elsewhere/two.yaml': 'title: Two\nbody: bad\n',
    });
    await client.changeOnDisk({ 'replywright.yaml': 'rules: { bad-word: error }\n' });
    assert.equal((await client.diagnostics('templates/one.yaml', some))[0]?.severity, 1);
    await client.open('replywright.yaml', 'rules: { bad-word: hint }\n');
    assert.equal((await client.diagnostics('templates/one.yaml', (found) => found[0]?.severity === 4)).length, 1);
    await client.edit('replywright.yaml', 'templates: [elsewhere/*.yaml]\n');
    await client.diagnostics('elsewhere/two.yaml', some);
    await client.diagnostics('templates/one.yaml', none);
  });

  it('keeps the policy that it could read while a new one is half-typed', async () => {
    await start({ 'replywright.yaml': 'rules: { bad-word: off }\n', 'templates/one.yaml': 'title: One\nbody: bad {{> gone}}\n' });
    await client.diagnostics('templates/one.yaml', some);
    await client.open('replywright.yaml');
    await client.edit('replywright.yaml', 'rules: { bad-word: off\n');
    await client.open('templates/one.yaml');
    await client.edit('templates/one.yaml', 'title: One\nbody: bad, bad {{> gone}} {{> gone}}\n');
    const found = await client.diagnostics('templates/one.yaml', ({ length }) => length === 2);
    assert.deepEqual(
      found.map(({ code }) => code),
      ['bad-fragment', 'bad-fragment'],
    );
  });

  it('leaves foreign YAML alone', async () => {
    await start({
      'templates/deployment.yaml': 'apiVersion: v1\nkind: Deployment\nbody: bad\n',
      'templates/values.yaml': 'name: bad\n',
      'templates/one.yaml': 'title: One\nbody: bad\n',
      'other.yaml': 'title: bad\nbody: bad\n',
    });
    await client.open('templates/values.yaml');
    await client.open('other.yaml');
    await client.diagnostics('templates/one.yaml', some);
    assert.deepEqual(client.log, ['templates/one.yaml: bad-word']);
  });

  it('keeps libraries in one folder apart', async () => {
    await start({
      'a/replywright.yaml': 'rules: { bad-word: error }\n',
      'a/templates/one.yaml': 'title: One\nbody: bad\n',
      'b/replywright.yaml': 'rules: { bad-word: info }\n',
      'b/templates/one.yaml': 'title: One\nbody: bad\n',
    });
    assert.equal((await client.diagnostics('a/templates/one.yaml', some))[0]?.severity, 1);
    assert.equal((await client.diagnostics('b/templates/one.yaml', some))[0]?.severity, 3);
    await client.changeOnDisk({ 'b/replywright.yaml': undefined });
    await client.diagnostics('b/templates/one.yaml', none);
    await client.changeOnDisk({ 'b/replywright.yaml': '' });
    assert.equal((await client.diagnostics('b/templates/one.yaml', some))[0]?.severity, 2);
  });

  it('reads files through the client where it offers that', async () => {
    const files = {
      'replywright.yaml': 'templates: [replies/*.yaml]\n',
      'replies/one.yaml': 'title: One\nbody: bad\n',
      'other/two.yaml': 'title: Two\nbody: bad\n',
    };
    client = await startClient({ files, rules: RULES, filesFromClient: true });
    await client.diagnostics('replies/one.yaml', some);
    assert.deepEqual(client.log, ['replies/one.yaml: bad-word']);
  });

  it('follows folders that are added and taken away', async () => {
    client = await startClient({
      files: {
        'a/replywright.yaml': '',
        'a/templates/one.yaml': 'title: One\nbody: bad\n',
        'b/templates/one.yaml': 'title: One\nbody: bad\n',
      },
      rules: RULES,
      folders: [`${ROOT}/b`],
    });
    const folder = { uri: `${ROOT}/a`, name: 'a' };
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [folder], removed: [] } });
    await client.diagnostics('a/templates/one.yaml', some);
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [folder] } });
    await client.diagnostics('a/templates/one.yaml', none);
    await client.diagnostics('b/templates/one.yaml', some);
  });

  it('finds the library around a folder that is opened from inside it', async () => {
    const files = { 'replywright.yaml': 'rules: { bad-word: hint }\n', 'templates/one.yaml': 'title: One\nbody: bad\n' };
    client = await startClient({ files, rules: RULES, folders: [`${ROOT}/templates`] });
    assert.equal((await client.diagnostics('templates/one.yaml', some))[0]?.severity, 4);
  });

  it('checks the policy and the customers too', async () => {
    const files = { 'replywright.yaml': 'rules: { bad-wrod: off }\n', 'customers.yaml': '- { id: a, chanel: email }\n' };
    client = await startClient({ files, rules: RULES, checks: { lintPolicyFile, lintCustomersFile } });
    const [misspelt] = await client.diagnostics('replywright.yaml', some);
    assert.match(String(misspelt?.message), /bad-word/);
    await client.open('replywright.yaml');
    await client.edit('replywright.yaml', 'rules: { bad-word: off }\n');
    await client.diagnostics('replywright.yaml', none);
  });

  it('checks all of a library again when a file is saved', async () => {
    const files = {
      'replywright.yaml': '',
      'templates/one.yaml': 'title: One\nid: same\nbody: x\n',
      'templates/two.yaml': 'title: Two\nbody: x\n',
    };
    client = await startClient({ files, rules: [SAME_ID] });
    await client.open('templates/two.yaml');
    await client.edit('templates/two.yaml', 'title: Two\nid: same\nbody: x\n');
    await client.diagnostics('templates/two.yaml', some);
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: uriOf('templates/two.yaml') } });
    await client.diagnostics('templates/one.yaml', some);
  });

  it('finds the library of a file that is in no folder', async () => {
    client = await startClient({
      files: { 'replywright.yaml': '', 'templates/deep/one.yaml': 'title: One\nbody: bad\n' },
      rules: RULES,
      folders: [],
    });
    await client.open('templates/deep/one.yaml');
    await client.diagnostics('templates/deep/one.yaml', some);
  });
});
