import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, type TestFolder } from './run-cli';

const GOOD = 'title: A\nbody: Hello\n';

describe('check with files that are not what they should be', () => {
  let folder: TestFolder;
  beforeEach(async () => (folder = await makeFolder({ 'replywright.yaml': 'languages: [en]\n', 'templates/good.yaml': GOOD })));
  afterEach(() => folder.remove());

  /** Exit code, then what was said, each finding as `path:line:column message`. */
  async function checked(line = 'check --rule schema yaml-syntax'): Promise<string[]> {
    const { code, out, err } = await folder.run(`${line} --format json`);
    const files: { path: string; diagnostics: { message: string; start: { line: number; column: number } }[] }[] =
      out === '' ? [] : JSON.parse(out).files;
    const told = files.flatMap(({ path, diagnostics }) =>
      diagnostics.map(({ message, start }) => `${path}:${start.line}:${start.column} ${message}`),
    );
    return [String(code), ...told, ...err.trimEnd().split('\n')].filter((text) => text !== '');
  }

  it('another encoding, at the first character that is none', async () => {
    await folder.write({ 'templates/latin.yaml': Buffer.from('title: Hyv\xe4\nbody: Hello\n', 'latin1') });
    const [code, found] = await checked();
    assert.equal(code, '1');
    assert.match(found ?? '', /^templates\/latin\.yaml:1:11 .*UTF-8/);
  });

  it('UTF-16', async () => {
    await folder.write({ 'templates/wide.yaml': Buffer.from('\ufefftitle: A\n', 'utf16le') });
    const [code, found] = await checked();
    assert.equal(code, '1');
    assert.match(found ?? '', /^templates\/wide\.yaml:1:\d .*UTF-8/);
  });

  it('two megabytes', async () => {
    await folder.write({ 'templates/big.yaml': `title: A\nbody: ${'a'.repeat(2_000_000)}\n` });
    const [code, found] = await checked();
    assert.equal(code, '1');
    assert.match(found ?? '', /^templates\/big\.yaml:1:1 This file has 1\.9 million characters/);
  });

  it('nothing in it', async () => {
    await folder.write({ 'templates/empty.yaml': '' });
    const [code, found] = await checked();
    assert.equal(code, '1');
    assert.match(found ?? '', /^templates\/empty\.yaml:1:1 /);
  });

  it('a link to nothing', async () => {
    await symlink('gone.yaml', join(folder.path, 'templates/link.yaml'));
    assert.deepEqual(await checked(), ['2', "templates/link.yaml can't be read: it is a link to a file that is not there."]);
    assert.deepEqual(await checked('check templates/link.yaml'), ['2', 'templates/link.yaml is a link to a file that is not there.']);
    assert.deepEqual(await checked('check templates/good.yaml --rule schema'), ['0']);
  });

  it('a link to a template is a template, a link in a circle is told', async () => {
    await folder.write({ 'real.yaml': 'titel: x\n' });
    await symlink('../real.yaml', join(folder.path, 'templates/link.yaml'));
    assert.match((await checked('check --rule schema'))[1] ?? '', /^templates\/link\.yaml:1:1 /);
    await symlink('round.yaml', join(folder.path, 'templates/round.yaml'));
    assert.ok((await checked()).includes("templates/round.yaml can't be read: it is a link that leads back to itself."));
  });

  it('a folder that is named like a file, and names with every odd sign', async () => {
    await folder.write({ 'templates/a.yaml/b.yaml': GOOD, 'templates/50% #1 ä [x]?.yaml': 'titel: x\n' });
    const [code, ...found] = await checked();
    assert.equal(code, '1');
    assert.ok(found.every((text) => text.startsWith('templates/50% #1 ä [x]?.yaml:1:1 ')));
    assert.deepEqual(await checked('check templates/a.yaml --rule schema'), ['0']);
  });

  it('no YAML at all', async () => {
    await folder.write({ 'readme.md': '# Hello' });
    assert.deepEqual(await checked('check readme.md'), ['2', 'readme.md is no template: templates are .yaml files.']);
  });

  it('nothing of that name', async () => {
    assert.deepEqual(await checked('check nowhere'), ['2', 'There is no file or folder nowhere.']);
    assert.deepEqual(await checked('check templates/good.yaml/x'), ['2', 'There is no file or folder templates/good.yaml/x.']);
  });
});
