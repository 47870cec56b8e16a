import assert from 'node:assert/strict';
import { makeFolder, type TestFolder } from './run-cli';

describe('check for people', () => {
  let folder: TestFolder;
  beforeEach(async () => (folder = await makeFolder({ 'replywright.yaml': 'languages: [en]\n' })));
  afterEach(() => folder.remove());

  async function shown(body: string, terminal?: number): Promise<string[]> {
    await folder.write({ 'templates/a.yaml': `title: A\nbody: |\n${body}` });
    const { out } = await folder.run('check --rule unknown-variable', terminal === undefined ? {} : { terminal });
    return out.split('\n');
  }

  it('shows the line with carets under what is meant', async () => {
    assert.deepEqual(await shown('  Hi {{custmer.name}}!\n'), [
      'templates/a.yaml:3:8',
      '  error   `custmer.name` is not known, so the customer would read nothing in its place. Did you mean `customer.name`? unknown-variable',
      '          Hi {{custmer.name}}!',
      '               ^^^^^^^^^^^^',
      '',
      '2 files checked: 1 error',
      '',
    ]);
  });

  it('lines carets up behind tabs, wide signs and marks', async () => {
    const carets = async (body: string): Promise<string[]> => (await shown(body)).slice(2, 4);
    assert.deepEqual(await carets('  日本 {{x}}\n'), ['          日本 {{x}}', '                 ^']);
    assert.deepEqual(await carets('  a\tb {{x}}\n'), ['          a b {{x}}', '                ^']);
    assert.deepEqual(await carets('  e\u0301 🎉 {{x}}\n'), ['          e\u0301 🎉 {{x}}', '                 ^']);
  });

  it('cuts long lines around what is meant', async () => {
    const [line = '', carets = ''] = (await shown(`  ${'word '.repeat(40)}{{x}} ${'word '.repeat(40)}\n`)).slice(2, 4);
    assert.ok(line.length <= 112 && line.trimStart().startsWith('…') && line.endsWith('…'));
    assert.equal(line.slice(carets.indexOf('^'), carets.length), 'x');
  });

  it('never lets a text command the terminal', async () => {
    const lines = await shown('  \u202ea\u0007 {{x}}\n');
    assert.equal(lines[2], '          ·a· {{x}}');
  });

  it('says how much was checked when nothing was found', async () => {
    assert.deepEqual(await shown('  Hi!\n'), ['2 files checked, nothing to complain about', '']);
  });

  it('has colours on a terminal only', async () => {
    assert.match((await shown('  {{x}}\n', 80)).join(''), /\u001b\[31m +\^\u001b\[39m/);
    assert.ok(!(await shown('  {{x}}\n')).join('').includes('\u001b'));
  });
});
