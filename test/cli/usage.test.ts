import assert from 'node:assert/strict';
import { COMMANDS } from '../../src/cli/commands/commands';
import { REPORTERS } from '../../src/cli/reporters/reporters';
import { listed } from '../../src/cli/sentences';
import { makeFolder, type TestFolder } from './run-cli';

describe('the command line', () => {
  let folder: TestFolder;
  before(async () => (folder = await makeFolder()));
  after(() => folder.remove());

  it('says which version it is', async () => assert.deepEqual(await folder.run('--version'), { code: 0, out: '1.2.3\n', err: '' }));

  it('shows its commands, on request as a result', async () => {
    const asked = await folder.run('--help');
    assert.equal(asked.code, 0);
    for (const { name } of COMMANDS) assert.match(asked.out, new RegExp(`^ {2}${name} `, 'm'));
    assert.deepEqual(await folder.run(''), { code: 2, out: '', err: asked.out });
  });

  for (const { name, options } of COMMANDS)
    it(`${name} --help names every option`, async () => {
      const { code, out } = await folder.run(`${name} --help`);
      assert.equal(code, 0);
      assert.match(out, new RegExp(`replywright ${name}`));
      for (const option of Object.keys(options)) assert.match(out, new RegExp(`^ {2}--${option}[ ,[]`, 'm'));
    });

  const refused: Record<string, string> = {
    chek: 'There is no command chek. Did you mean check?',
    translate: `There is no command translate. The commands are: ${COMMANDS.map(({ name }) => name).join(', ')}.`,
    'check --formt json': 'There is no option --formt. Did you mean --format?',
    'check --watch main': 'There is no option --watch. See --help for those there are.',
    'check --since': '--since needs a value: --since REF.',
    'check --baseline b.json': 'There is no baseline b.json. Add --update-baseline to write a first one.',
    'check -x': 'There is no option -x. See --help for those there are.',
    'check --format': '--format needs a value: --format F.',
    'check --format --quiet': '--format needs a value: --format F.',
    'check --quiet=yes': '--quiet takes no value.',
    'check --format table': `There is no format table. There are: ${listed(REPORTERS.map(({ id }) => id))}.`,
  };
  for (const [line, sentence] of Object.entries(refused))
    it(`refuses ${line}`, async () => assert.deepEqual(await folder.run(line), { code: 2, out: '', err: `${sentence}\n` }));
});
