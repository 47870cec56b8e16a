import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RULES } from '../../src/rules/index.generated';
import { makeFolder, type TestFolder } from './run-cli';

const GOOD = 'title: A\nbody: Hello\n';
/** Finds nothing in the library as it is: each test takes away what this verdict stands on. */
const CLEAN = 'check --rule schema yaml-syntax';

/** Nobody looks twice at a green check. Whatever keeps Replywright from looking must not look like one. */
describe('a check that did not check', () => {
  let folder: TestFolder;
  beforeEach(async () => (folder = await makeFolder({ 'replywright.yaml': 'languages: [en]\n', 'templates/good.yaml': GOOD })));
  afterEach(() => folder.remove());

  const at = (name: string): string => join(folder.path, name);
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=Writer', '-c', 'user.email=writer@example.com', ...args], { cwd: folder.path, stdio: 'ignore' });
  };
  /** Exit code 2, with a reason. */
  async function notDone(line: string, reason: RegExp): Promise<void> {
    const { code, err } = await folder.run(line);
    assert.match(err, reason);
    assert.equal(code, 2);
  }
  /** Exit code 1, with a finding. */
  async function found(line: string, finding: RegExp): Promise<void> {
    const { code, out } = await folder.run(line);
    assert.match(out, finding);
    assert.equal(code, 1);
  }

  it('is green when there is nothing wrong, or no test here would mean anything', async () => {
    assert.equal((await folder.run(CLEAN)).code, 0);
  });

  describe('since there is nothing to check:', () => {
    it('a library without templates', async () => {
      await rm(at('templates'), { recursive: true });
      await notDone(CLEAN, /^There is no template in this folder/);
    });
    it('globs that name nothing', async () => {
      await folder.write({ 'replywright.yaml': 'templates: [template/**/*.yaml]\n' });
      await notDone(CLEAN, /^There is no template in this folder/);
    });
    it('a path that is misspelt', () => notDone('check template', /^There is no file or folder template\.$/m));
    it('a file that was deleted', async () => {
      await rm(at('templates/good.yaml'));
      await notDone('check templates/good.yaml', /^There is no file or folder templates\/good\.yaml\.$/m);
    });
    it('a folder of other files', async () => {
      await folder.write({ 'docs/readme.md': 'x' });
      await notDone('check docs', /^There is no template in docs/);
    });
    it('a file that is no YAML', async () => {
      await folder.write({ 'templates/good.yml.txt': GOOD });
      await notDone('check templates/good.yml.txt', /is no template/);
    });
    it('a folder with a library that has gone to another place', async () => {
      await rm(at('replywright.yaml'));
      await rm(at('templates'), { recursive: true });
      await notDone('check', /^There is no template/);
    });
    it('standard input that is empty', () => notDone('check --text --language en -', /There is no text/));
  });

  describe('since it can’t be read:', () => {
    /** The machine's administrator may read everything. */
    const asUser = process.getuid?.() === 0 ? it.skip : it;
    asUser('a file without permission', async () => {
      await chmod(at('templates/good.yaml'), 0o000);
      await notDone(CLEAN, /no permission/);
    });
    asUser('a folder without permission', async () => {
      await folder.write({ 'templates/closed/a.yaml': GOOD });
      await chmod(at('templates/closed'), 0o000);
      await notDone(CLEAN, /no permission/).finally(() => chmod(at('templates/closed'), 0o700));
    });
    it('a link to nothing', async () => {
      await symlink('gone.yaml', at('templates/link.yaml'));
      await notDone(CLEAN, /a link to a file that is not there/);
    });
    it('links in a circle', async () => {
      await symlink('round.yaml', at('templates/round.yaml'));
      await notDone(CLEAN, /a link that leads back to itself/);
    });
    it('a policy that is a folder', async () => {
      await rm(at('replywright.yaml'));
      await mkdir(at('replywright.yaml'));
      await notDone(CLEAN, /replywright\.yaml can't be read: it is a folder/);
    });
    it('a file in another encoding', async () => {
      await writeFile(at('templates/latin.yaml'), Buffer.from('title: Hyv\xe4\n', 'latin1'));
      await found(CLEAN, /latin\.yaml.*\n.*UTF-8/);
    });
    it('a file that is too large', async () => {
      await folder.write({ 'templates/big.yaml': `title: A\nbody: ${'a'.repeat(2_000_000)}\n` });
      await found(CLEAN, /big\.yaml.*\n.*million characters/);
    });
    it('YAML that is broken', async () => {
      await folder.write({ 'templates/good.yaml': 'title: "A\nbody: Hello\n' });
      await found('check', /templates\/good\.yaml:/);
    });
    it('an empty file', async () => {
      await folder.write({ 'templates/good.yaml': '' });
      await found(CLEAN, /templates\/good\.yaml:1:1/);
    });
    it('YAML so deep that a parser dies of it', async () => {
      await folder.write({ 'templates/good.yaml': `title: ${'['.repeat(5000)}\n` });
      await found('check', /templates\/good\.yaml:/);
    });
  });

  describe('since it was asked for what there isn’t:', () => {
    it('a rule', () => notDone('check --rule shema', /^There is no rule shema\. Did you mean schema\?/));
    it('a format', () => notDone('check --format sarf', /^There is no format sarf\. Did you mean sarif\?/));
    it('an option', () => notDone('check --sinc main', /^There is no option --sinc\. Did you mean --since\?/));
    it('a command', () => notDone('chek', /^There is no command chek/));
    it('a limit that is no number', () => notDone('check --max-warnings=none', /--max-warnings needs a number/));
    it('a history of standard input', () => notDone('check --since main -', /--since goes with files/));
    it('a rule in the policy', async () => {
      await folder.write({ 'replywright.yaml': 'languages: [en]\nrules: { eta-mising: error }\n' });
      await found('check', /replywright\.yaml:2:\d+\n.*eta-mising/);
    });
    it('a setting in the policy', async () => {
      await folder.write({ 'replywright.yaml': 'langauges: [en]\n' });
      await found('check', /replywright\.yaml:1:1\n/);
    });
    it('a policy that is no policy', async () => {
      await folder.write({ 'replywright.yaml': 'just a line\n' });
      await found('check', /replywright\.yaml:1:1\n/);
    });
  });

  describe('since git can’t tell what changed:', () => {
    it('no repository', () => notDone(`${CLEAN} --since main`, /^This folder is in no git repository/));
    it('a repository without a commit', async () => {
      git('init', '-q');
      await notDone(`${CLEAN} --since main`, /^Git knows no main here/);
    });
    it('a repository that is broken', async () => {
      git('init', '-q');
      await writeFile(at('.git/HEAD'), 'nonsense');
      await notDone(`${CLEAN} --since main`, /git/i);
    });
  });

  describe('since its baseline', () => {
    it('is not there', () => notDone('check --baseline known.json', /^There is no baseline known\.json\./));
    for (const [what, text] of [
      ['is no JSON', '{"version": 1, "findings": ['],
      ['is of another version', '{"version": 2, "findings": []}'],
      ['is something else', '{}'],
      ['has an entry that is none', '{"version": 1, "findings": [{"path": "templates/good.yaml"}]}'],
    ] as const)
      it(what, async () => {
        await folder.write({ 'known.json': text });
        await notDone('check --baseline known.json', /^known\.json is no baseline/);
      });
    it('can’t be written', () => notDone('check --baseline no/such/known.json --update-baseline', /can't be written/));
    it('would forget the other rules', () =>
      notDone(`${CLEAN} --baseline known.json --update-baseline`, /goes with --baseline FILE, and with all rules/));
  });

  it('since a rule broke down', async () => {
    const rule = RULES.find(({ id }) => id === 'schema')!;
    const { visit } = rule;
    Object.assign(rule, {
      visit: () => {
        throw new Error('boom');
      },
    });
    try {
      const { code, out } = await folder.run(CLEAN);
      assert.match(out, /The rule `schema` failed on this file/);
      assert.equal(code, 2);
    } finally {
      Object.assign(rule, { visit });
    }
  });
});
