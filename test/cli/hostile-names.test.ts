import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, runIn, type TestFolder } from './run-cli';

/** Names that would clear a screen, hide what follows, or set a pipeline's variables, if a terminal or a runner saw them as they are. */
const NAMES = [
  'a\u001b[2J\u001b]0;x\u0007b',
  'a\n::error::injected',
  'a\r::set-output name=x::y',
  '::warning::injected',
  '##vso[task.setvariable variable=x]y',
  '##[error]injected',
  'a\u009b2Kb',
  'a\u202eb',
  'a\u2028::error::injected',
];
const SEEN = NAMES.map((name) => name.replace(/^::/, ' ::'));

/** What a terminal would obey, and what a runner would: both look past the blanks at a line's beginning. */
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]|^\s*::|##vso\[|##\[/mu;

describe('names and texts of files in what is printed', () => {
  let folder: TestFolder;
  beforeEach(async () => {
    folder = await makeFolder({ 'replywright.yaml': 'languages: [en]\n', 'templates/good.yaml': 'title: A\nbody: Hello\n' });
    for (const [index, name] of NAMES.entries()) {
      await folder.write({
        [`templates/${name}.yaml`]: `title: ${JSON.stringify(SEEN[index])}\nbody: ${JSON.stringify(`Hi {{nobody}}\n${name}`)}\n`,
      });
      await symlink('gone.yaml', join(folder.path, `templates/link ${name}.yaml`));
    }
  });
  afterEach(() => folder.remove());

  async function harmless(args: readonly string[]): Promise<string> {
    const { out, err } = await runIn(folder.path, args);
    const shown = `${out}${err}`;
    assert.doesNotMatch(shown, OBEYED, args.join(' '));
    return shown;
  }

  it('are names when a library is checked', async () => {
    assert.match(
      await harmless(['check']),
      /^templates\/link a·\[2J·\]0;x·b\.yaml can't be read: it is a link to a file that is not there\.$/m,
    );
    await harmless(['check', '--fix-dry-run', '--quiet']);
    await harmless(['check', '--cache', '--baseline', 'known.json', '--update-baseline']);
    await harmless(['check', '--cache', '--baseline', 'known.json']);
  });

  it('are names when templates are listed', async () => {
    await harmless(['list']);
    await harmless(['list', '--format', 'ids']);
  });

  it('are names when they are given and stand for nothing', async () => {
    for (const name of NAMES)
      for (const args of [
        ['check', name],
        ['check', '--format', name],
        ['check', '--rule', name],
        ['check', '--since', name],
        ['check', '--baseline', name],
        ['check', `--cache=nowhere/${name}`, 'templates/good.yaml'],
        ['check', `--${name}`],
        ['render', name],
        ['render', 'good', '--customer', name],
        ['render', 'good', '--language', name],
        ['render', 'good', '--set', name],
        ['render', 'good', '--data', name],
        ['render', 'good', '--now', name],
        ['diff', name],
        ['explain', name],
        ['completion', name],
        ['init', `good/${name}`],
        [name],
        [name, '--verbose'],
      ])
        await harmless(args);
  });

  it('are names when a reply can’t be rendered', async () => {
    for (const name of NAMES) await harmless(['render', name, '--format', 'text']);
    const { err } = await runIn(folder.path, ['render', '--all', '--out', 'replies']);
    assert.doesNotMatch(err, OBEYED);
  });

  it('are names and texts when two versions are compared', async () => {
    const git = (...args: string[]): void => {
      execFileSync('git', ['-c', 'user.name=W', '-c', 'user.email=w@example.com', ...args], { cwd: folder.path, stdio: 'ignore' });
    };
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'all');
    for (const name of NAMES)
      await folder.write({ [`templates/${name}.yaml`]: `title: T\nbody: ${JSON.stringify(`Hello {{nobody}}\n${name}\nand more`)}\n` });
    await rm(join(folder.path, 'templates/good.yaml'));
    assert.match(await harmless(['diff', 'HEAD']), /and more/);
  });
});
