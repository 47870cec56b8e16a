import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, type TestFolder } from './run-cli';

const reply = (body: string): string => `title: A\nbody: ${body}\n`;

const FILES = {
  'shop/replywright.yaml': 'languages: [en]\n',
  'shop/customers.yaml': '- id: emma\n  name: Emma Clarke\n',
  'shop/templates/_bye.yaml': 'body: Bye {{> name}}\n',
  'shop/templates/_name.yaml': 'body: Ann\n',
  'shop/templates/plain.yaml': reply('Hello'),
  'shop/templates/direct.yaml': reply('Hello {{> name}}'),
  'shop/templates/through.yaml': reply('Hello {{> bye}}'),
};

describe('check --since', () => {
  let folder: TestFolder;
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=Writer', '-c', 'user.email=writer@example.com', ...args], { cwd: folder.path, stdio: 'ignore' });
  };
  const commit = (): void => {
    git('add', '-A');
    git('commit', '-q', '-m', 'work');
  };
  beforeEach(async () => {
    folder = await makeFolder(FILES);
    git('init', '-q', '-b', 'main');
    commit();
    git('switch', '-q', '-c', 'work');
  });
  afterEach(() => folder.remove());

  async function checked(line = '--since main', from = 'shop'): Promise<string[]> {
    const { code, out, err } = await folder.run(`check --rule schema --format json ${line}`, { in: from });
    assert.equal(code, 0, err);
    return JSON.parse(out).files.map(({ path }: { path: string }) => path);
  }

  it('checks what was committed, what was not, and what git doesn’t know yet', async () => {
    await folder.write({ 'shop/templates/plain.yaml': reply('Hi') });
    commit();
    await folder.write({ 'shop/templates/new.yaml': reply('New') });
    assert.deepEqual(await checked(), ['templates/new.yaml', 'templates/plain.yaml']);
    git('add', '-A');
    assert.deepEqual(await checked(), ['templates/new.yaml', 'templates/plain.yaml']);
    assert.deepEqual(await checked('--since main shop/templates', ''), ['shop/templates/new.yaml', 'shop/templates/plain.yaml']);
  });

  it('checks what git ignores, since nobody knows whether it changed', async () => {
    await folder.write({ '.gitignore': 'made.yaml\n', 'shop/templates/made.yaml': reply('Made') });
    commit();
    assert.deepEqual(await checked(), ['templates/made.yaml']);
  });

  it('checks what a changed fragment reaches, also when it is gone', async () => {
    const reached = ['templates/_bye.yaml', 'templates/direct.yaml', 'templates/through.yaml'];
    await folder.write({ 'shop/templates/_name.yaml': 'body: Bob\n' });
    assert.deepEqual(await checked(), ['templates/_bye.yaml', 'templates/_name.yaml', ...reached.slice(1)]);
    commit();
    await rm(join(folder.path, 'shop/templates/_name.yaml'));
    assert.deepEqual(await checked(), reached);
  });

  it('checks the fragments that a changed template takes in', async () => {
    await folder.write({ 'shop/templates/direct.yaml': reply('Hi {{> name}}') });
    assert.deepEqual(await checked(), ['templates/_name.yaml', 'templates/direct.yaml']);
  });

  for (const name of ['replywright.yaml', 'customers.yaml'])
    it(`checks everything when ${name} changed`, async () => {
      await folder.write({ [`shop/${name}`]: `# new\n${FILES[`shop/${name}` as keyof typeof FILES]}` });
      assert.equal((await checked()).length, Object.keys(FILES).length);
    });

  it('checks everything when the customers are gone', async () => {
    await rm(join(folder.path, 'shop/customers.yaml'));
    assert.equal((await checked()).length, Object.keys(FILES).length - 1);
  });

  it('leaves out what others did on their branch meanwhile', async () => {
    git('switch', '-q', 'main');
    await folder.write({ 'shop/templates/plain.yaml': reply('Theirs') });
    commit();
    git('switch', '-q', 'work');
    await folder.write({ 'shop/templates/direct.yaml': reply('Ours') });
    commit();
    assert.deepEqual(await checked(), ['templates/direct.yaml']);
  });

  it('says that nothing changed, in every form whole', async () => {
    const { code, out, err } = await folder.run('check --since main --format gitlab', { in: 'shop' });
    assert.deepEqual([code, out], [0, '[]\n']);
    assert.match(err, /^0 of 7 files may have changed for customers since main\.$/m);
  });

  it('finds the mistake that a branch brings', async () => {
    await folder.write({ 'shop/templates/plain.yaml': 'titel: A\n' });
    assert.equal((await folder.run('check --since main --rule schema', { in: 'shop' })).code, 1);
  });

  describe('fails, and says what helps, when', () => {
    const fails = async (line: string, message: RegExp, from = 'shop'): Promise<void> => {
      const { code, out, err } = await folder.run(`check --since ${line}`, { in: from });
      assert.match(err, message);
      assert.deepEqual([code, out], [2, '']);
    };

    it('nothing has that name', () => fails('nobody', /^Git knows no nobody here\. Fetch it first/));
    it('the name looks like an option', () => fails('-x', /^Git knows no -x here\./));

    it('two histories have nothing in common', async () => {
      git('switch', '-q', '--orphan', 'other');
      await folder.write({ ...FILES, 'notes.txt': 'other' });
      commit();
      await fails('main', /^There is no commit that both main and HEAD come from\. Their histories have nothing in common/);
    });

    it('the clone is shallow', async () => {
      await folder.write({ 'shop/templates/plain.yaml': reply('Hi') });
      commit();
      git('clone', '-q', '--depth', '1', '--no-single-branch', `file://${folder.path}`, 'clone');
      await fails(
        'origin/main',
        /^There is no commit that both origin\/main and HEAD come from\. This clone is shallow.*fetch-depth: 0/,
        'clone/shop',
      );
      git('clone', '-q', '--depth', '1', `file://${folder.path}`, 'single');
      await fails('origin/main', /^Git knows no origin\/main here\. This clone is shallow.*fetch-depth: 0/, 'single/shop');
    });

    it('there is no repository', async () => {
      await rm(join(folder.path, '.git'), { recursive: true });
      await fails('main', /^This folder is in no git repository/);
    });

    it('there is no git', async () => {
      const { PATH } = process.env;
      process.env.PATH = join(folder.path, 'nowhere');
      try {
        await fails('main', /^There is no git on this machine\. Install it\.$/m);
      } finally {
        process.env.PATH = PATH;
      }
    });
  });
});
