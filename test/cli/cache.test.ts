import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, type RunSetting, type TestFolder } from './run-cli';
import { SMALL_LIBRARY } from './small-library';

const CACHE = '.replywright-cache';
const KEPT = /^Nothing has changed since the last check: the findings of \d+ files? come from /m;

describe('check --cache', () => {
  let folder: TestFolder;
  beforeEach(async () => (folder = await makeFolder(SMALL_LIBRARY)));
  afterEach(() => folder.remove());

  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=Writer', '-c', 'user.email=writer@example.com', ...args], { cwd: folder.path, stdio: 'ignore' });
  };
  /** The findings, and whether they came from the cache. */
  async function check(line = '--cache', setting?: RunSetting): Promise<{ found: string; kept: boolean; err: string; code: number }> {
    const { out, err, code } = await folder.run(`check --format json ${line}`, setting);
    return { found: out.replace(/"milliseconds": \d+/, ''), kept: KEPT.test(err), err, code };
  }
  /** What the check finds now, which must be what it finds without any cache. */
  async function checkedAgain(line?: string, setting?: RunSetting): Promise<string> {
    const { found, kept } = await check(line, setting);
    assert.equal(kept, false, 'checked again');
    assert.equal(found, (await check(line?.replace(/--cache(?:=\S+)?/, ''), setting)).found);
    return found;
  }

  it('finds the same again when nothing has changed, with the same fixes', async () => {
    await folder.write({ 'templates/twice.yaml': 'title: Twice\nbody: Your parcel is is late.\n' });
    const first = await check();
    assert.equal(first.kept, false);
    const second = await check();
    assert.deepEqual([second.kept, second.code, second.found], [true, 1, first.found]);
    assert.match(first.found, /"rule": "unknown-variable"/);
    assert.match(first.found, /"fixes": \[\s+\{/);
    assert.match((await folder.run('check --cache')).out, /Your order \{\{ordr\.number\}\} is late/);
  });

  it('doesn’t check again: what the cache says is believed', async () => {
    await check();
    const [, body = ''] = (await folder.read(CACHE)).split(/\n(.*)/s);
    const other = body.replaceAll('ordr', 'ABCD');
    const hash = createHash('sha256').update(other).digest('hex');
    await folder.write({ [CACHE]: `Replywright cache 1, sha256 ${hash}\n${other}` });
    assert.match((await check()).found, /ABCD/);
  });

  describe('checks again after', () => {
    beforeEach(async () => void (await check()));

    it('a change in a template', async () => {
      await folder.write({ 'templates/thanks.yaml': 'title: Thanks\nbody: Hi {{nobody}}\n' });
      assert.match(await checkedAgain(), /nobody/);
    });
    it('a change in a fragment', async () => {
      await folder.write({ 'templates/_bye.yaml': 'body: Terveisin {{somebody}}\nlanguage: fi\n' });
      assert.match(await checkedAgain(), /somebody/);
    });
    it('a fragment that is gone', async () => {
      await rm(join(folder.path, 'templates/_bye.yaml'));
      assert.match(await checkedAgain(), /unknown-fragment/);
    });
    it('a new file', async () => {
      await folder.write({ 'templates/new.yaml': 'title: New\nbody: Hi {{nobody}}\n' });
      assert.match(await checkedAgain(), /templates\/new\.yaml/);
    });
    it('a file of another name', async () => {
      await folder.write({ 'templates/other.yaml': await folder.read('templates/close.yaml') });
      await rm(join(folder.path, 'templates/close.yaml'));
      assert.match(await checkedAgain(), /templates\/other\.yaml/);
    });
    it('a change in the policy', async () => {
      await folder.write({ 'replywright.yaml': `${SMALL_LIBRARY['replywright.yaml']}rules: { unknown-variable: off }\n` });
      assert.doesNotMatch(await checkedAgain(), /unknown-variable/);
    });
    it('a change in the customers', async () => {
      await folder.write({ 'customers.yaml': '- name: Nobody\n' });
      assert.match(await checkedAgain(), /"path": "customers\.yaml",\s+"diagnostics": \[\s+\{/);
    });
    it('a night', async () => {
      await folder.write({ 'templates/close.yaml': 'title: Close\nreviewBy: 2027-03-01\nactions: { status: solved }\n' });
      assert.doesNotMatch((await check()).found, /review-overdue/);
      assert.match(await checkedAgain('--cache', { now: '2027-03-02T00:10:00Z' }), /review-overdue/);
    });
    it('an update of Replywright', () => checkedAgain('--cache', { build: 'another build' }));
    it('other rules were asked for', async () => assert.doesNotMatch(await checkedAgain('--cache --rule schema'), /unknown-variable/));
    it('other files were asked for', async () => assert.doesNotMatch(await checkedAgain('--cache templates/thanks.yaml'), /delayed/));
    it('a commit, since git tells when a translation was touched', async () => {
      git('init', '-q');
      await check();
      git('add', '.');
      git('commit', '-qm', 'all');
      await checkedAgain();
      assert.equal((await check()).kept, true);
    });
    it('a file became known to git', async () => {
      git('init', '-q');
      git('commit', '-qm', 'none', '--allow-empty');
      await check();
      git('add', '.');
      await checkedAgain();
    });
  });

  it('keeps what a crash spoiled from the cache', async () => {
    const { RULES } = await import('../../src/rules/index.generated');
    const rule = RULES.find(({ id }) => id === 'emoji-in-formal') as { visit: unknown };
    const visit = rule.visit;
    try {
      rule.visit = () => {
        throw new Error('broken');
      };
      assert.equal((await check()).code, 2);
      assert.deepEqual(await check().then(({ kept, code }) => [kept, code]), [false, 2]);
    } finally {
      rule.visit = visit;
    }
    assert.equal((await check()).code, 1);
  });

  it('still says what can’t be read', async () => {
    await symlink('gone.yaml', join(folder.path, 'templates/bad.yaml'));
    for (const _ of ['first', 'second']) {
      const { code, err } = await check();
      assert.equal(code, 2);
      assert.match(err, /^templates\/bad\.yaml can't be read/m);
    }
  });

  it('shows paths from where one stands', async () => {
    await check('--cache=kept');
    const { kept, found } = await check('.. --cache=../kept', { in: 'templates' });
    assert.equal(kept, true);
    assert.match(found, /"path": "shipping\/delayed\.yaml"/);
  });

  for (const [what, spoil] of [
    ['cut short', (text: string) => text.slice(0, -10)],
    ['changed', (text: string) => text.replace('ordr', 'xxxx')],
    ['of another version', (text: string) => text.replace('cache 1', 'cache 9')],
    ['without its second line', (text: string) => text.split('\n', 1)[0] ?? ''],
    ['empty', () => ''],
  ] as const)
    it(`throws a cache away that is ${what}`, async () => {
      await check();
      await folder.write({ [CACHE]: spoil(await folder.read(CACHE)) });
      const { kept, err, code } = await check();
      assert.deepEqual([kept, code], [false, 1]);
      assert.match(err, /^The file \.replywright-cache is .*\. Everything is checked\.$/m);
      assert.equal((await check()).kept, true);
    });

  it('never writes over a file that is something else', async () => {
    const { err, code } = await check('--cache=templates/thanks.yaml');
    assert.equal(code, 1);
    assert.match(err, /^The file templates\/thanks\.yaml is no cache of Replywright and stays as it is\. Everything is checked\.$/m);
    assert.equal(await folder.read('templates/thanks.yaml'), SMALL_LIBRARY['templates/thanks.yaml']);
  });

  it('checks all the same where nothing can be written, and leaves nothing behind', async () => {
    await mkdir(join(folder.path, 'shut'));
    assert.match((await check('--cache=shut')).err, /^The file shut can't be read: it is a folder\. Everything is checked\.$/m);
    const gone = await check('--cache=nowhere/kept');
    assert.equal(gone.code, 1);
    assert.match(gone.err, /^The cache nowhere\/kept can't be written: ENOENT.*The next check takes as long as this one\.$/m);
    if (process.getuid?.() !== 0) {
      await chmod(join(folder.path, 'shut'), 0o500);
      assert.match((await check('--cache=shut/kept')).err, /can't be written/);
    }
    await check();
    assert.deepEqual(
      (await readdir(folder.path)).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('goes with files only', async () => {
    const { code, err } = await folder.run('check --cache -', { input: 'title: A\n' });
    assert.deepEqual([code, err], [2, '--cache goes with files: standard input is checked each time.\n']);
  });
});
