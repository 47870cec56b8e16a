import assert from 'node:assert/strict';
import { makeFolder, type TestFolder } from './run-cli';

const DOUBLED = '\ufefftitle: A\r\nbody: |\r\n  Thank you you for waiting.\r\n  We wrote to to you.\r\n  Bye\r\n';
const MENDED = '\ufefftitle: A\r\nbody: |\r\n  Thank you for waiting.\r\n  We wrote to you.\r\n  Bye\r\n';

describe('check --fix', () => {
  let folder: TestFolder;
  beforeEach(async () => (folder = await makeFolder({ 'replywright.yaml': 'languages: [en]\n', 'templates/a.yaml': DOUBLED })));
  afterEach(() => folder.remove());

  it('writes safe fixes and reports what is left', async () => {
    assert.equal((await folder.run('check --rule doubled-word --max-warnings 0')).code, 1);
    const { code, out, err } = await folder.run('check --rule doubled-word --max-warnings 0 --fix --format json');
    assert.equal(err, 'templates/a.yaml: 2 fixes made\n');
    assert.deepEqual(JSON.parse(out).files[1].diagnostics, []);
    assert.equal(code, 0);
    assert.equal(await folder.read('templates/a.yaml'), MENDED);
  });

  it('a second time there is nothing left to do', async () => {
    await folder.run('check --rule doubled-word --fix');
    assert.equal((await folder.run('check --rule doubled-word --fix')).err, '');
    assert.equal(await folder.read('templates/a.yaml'), MENDED);
  });

  it('--fix-dry-run shows the same and writes nothing', async () => {
    const { code, err } = await folder.run('check --rule doubled-word --max-warnings 0 --fix-dry-run');
    assert.equal(
      err,
      [
        'templates/a.yaml: 2 fixes',
        '  - 3   Thank you you for waiting.',
        '  - 4   We wrote to to you.',
        '  + 3   Thank you for waiting.',
        '  + 4   We wrote to you.',
        '',
      ].join('\n'),
    );
    assert.equal(code, 0);
    assert.equal(await folder.read('templates/a.yaml'), DOUBLED);
  });

  it('leaves alone what is in another encoding', async () => {
    const latin = Buffer.from(`${DOUBLED.slice(1)}  \xe4\r\n`, 'latin1');
    await folder.write({ 'templates/a.yaml': latin });
    await folder.run('check --fix');
    assert.equal(await folder.read('templates/a.yaml'), latin.toString('utf8'));
  });
});
