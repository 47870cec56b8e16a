import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../../src/cli/commands/commands';
import { RULES } from '../../src/rules/index.generated';
import { makeFolder, type TestFolder } from './run-cli';

const HOSTILE = '$(touch ran) `touch ran`;touch ran';

describe('completion', () => {
  let folder: TestFolder;
  let script: string;
  before(async () => {
    folder = await makeFolder({
      'replywright.yaml': '',
      'templates/late.yaml': 'title: A\n',
      'templates/b/lost parcel.yaml': 'title: B\n',
    });
    await folder.write({ [`templates/${HOSTILE}.yaml`]: 'title: C\n' });
    script = (await folder.run('completion bash')).out;
    await folder.write({ ids: (await folder.run('list --format ids')).out });
  });
  after(() => folder.remove());

  /** What bash offers at the end of a line, whose words it splits at blanks and `=`; the program itself only gives the ids. */
  function offered(line: string): string[] {
    const words = line.split(/ +|(?<==)|(?==)/);
    const calls = `
replywright() { [[ "$*" == 'list --format ids' ]] && cat ids; }
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length - 1}
_replywright replywright "\${COMP_WORDS[COMP_CWORD]}" "\${COMP_WORDS[COMP_CWORD-1]}"
printf '%s\\n' "\${COMPREPLY[@]}"`;
    const out = execFileSync('bash', ['--norc', '-uc', `${script}\n${calls}`], { cwd: folder.path, encoding: 'utf8' });
    return out.split('\n').filter((one) => one !== '');
  }

  it('offers every command, and the ones that a word begins', () => {
    assert.deepEqual(offered('replywright '), [...COMMANDS.map(({ name }) => name), '--help', '--version']);
    assert.deepEqual(offered('replywright re'), ['render']);
  });

  it('offers every option of a command', () => {
    for (const { name, options } of COMMANDS)
      assert.deepEqual(offered(`replywright ${name} --`), [...Object.keys(options).map((option) => `--${option}`), '--help'], name);
    assert.deepEqual(offered('replywright check templates --up'), ['--update-baseline']);
  });

  it('offers the values of an option, behind a blank and behind =', () => {
    assert.deepEqual(offered('replywright check --format j'), ['json', 'junit']);
    assert.deepEqual(offered('replywright check --format=j'), ['json', 'junit']);
    assert.deepEqual(offered('replywright check --format='), offered('replywright check --format '));
    assert.deepEqual(offered('replywright render late --channel wh'), ['whatsapp']);
    assert.deepEqual(offered('replywright check --text --language '), ['en', 'fi', 'ru', 'sw']);
    assert.deepEqual(offered('replywright completion '), ['bash', 'zsh', 'fish']);
  });

  it('offers rules, one behind the other', () => {
    const ids = RULES.map(({ id }) => id);
    assert.deepEqual(offered('replywright check --rule '), ids);
    assert.deepEqual(offered('replywright check --rule schema shout'), ['shouting']);
    assert.deepEqual(offered('replywright explain '), ids);
  });

  it('leaves files to the shell', () => {
    assert.deepEqual(offered('replywright check --format json '), []);
    assert.deepEqual(offered('replywright check --baseline kn'), []);
    assert.match(script, /^complete -o default -F _replywright replywright$/m);
  });

  it('offers templates, quoted, and obeys nothing in their names', () => {
    assert.deepEqual(offered('replywright render l'), ['late']);
    assert.deepEqual(offered('replywright render --all late b'), ['b/lost\\ parcel']);
    const quoted = offered('replywright render $')[0] ?? '';
    assert.equal(execFileSync('bash', ['-c', `printf %s ${quoted}`], { encoding: 'utf8' }), HOSTILE);
    assert.equal(existsSync(join(folder.path, 'ran')), false);
  });

  it('is the same in zsh, which completes as bash does', async () => {
    const { out } = await folder.run('completion zsh');
    assert.match(out, /bashcompinit/);
    assert.ok(out.endsWith(script.slice(script.indexOf('\n') + 1)));
  });

  it('names every command, option and value for fish', async () => {
    const { out } = await folder.run('completion fish');
    for (const { name, options } of COMMANDS) {
      assert.match(out, new RegExp(`-n __fish_use_subcommand -a ${name} -d '`));
      for (const option of Object.keys(options)) assert.match(out, new RegExp(`from ${name}' -l ${option} `), `${name} ${option}`);
    }
    assert.match(out, /-l channel -r -f -a 'email whatsapp /);
    assert.match(out, /from render' -f -a '\(replywright list --format ids 2>\/dev\/null\)'/);
    // Every line closes its quotes: what is between them has neither a bare quote nor a line break.
    for (const line of out.trimEnd().split('\n').slice(1)) assert.match(line, /^complete (?:[^'\\]|'(?:[^'\\]|\\.)*')*$/);
  });

  it('says which shells there are', async () => {
    assert.deepEqual(await folder.run('completion'), {
      code: 2,
      out: '',
      err: 'Say which shell, one of bash, zsh, fish: replywright completion bash.\n',
    });
    assert.match((await folder.run('completion tcsh')).err, /^There is no completion for the shell tcsh\. /);
  });
});
