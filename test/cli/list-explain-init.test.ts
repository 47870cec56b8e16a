import assert from 'node:assert/strict';
import { makeFolder, type TestFolder } from './run-cli';
import { SMALL_LIBRARY } from './small-library';

describe('list', () => {
  let folder: TestFolder;
  before(async () => (folder = await makeFolder(SMALL_LIBRARY)));
  after(() => folder.remove());

  it('shows ids, titles, languages and channels in columns', async () => {
    assert.deepEqual(await folder.run('list', { in: 'templates/shipping' }), {
      code: 0,
      out: [
        'close             Close                   email whatsapp',
        'shipping/delayed  Parcel is late  en fi  email whatsapp',
        'thanks            Thanks          en     email whatsapp',
        '',
      ]
        .join('\n')
        .replace('Close                   ', 'Close                  '),
      err: '3 templates\n',
    });
  });

  it('--format json is for scripts', async () => {
    const { out } = await folder.run('list --format json');
    assert.deepEqual(JSON.parse(out)[1], {
      id: 'shipping/delayed',
      title: 'Parcel is late',
      languages: ['en', 'fi'],
      channels: ['email', 'whatsapp'],
      path: 'templates/shipping/delayed.yaml',
    });
  });

  it('says when there is none, and refuses what it can’t take', async () => {
    const empty = await makeFolder();
    assert.equal((await empty.run('list')).code, 2);
    await empty.remove();
    assert.match((await folder.run('list --format yaml')).err, /There are: pretty, json and ids\./);
    assert.equal((await folder.run('list thanks')).code, 2);
  });
});

describe('explain', () => {
  let folder: TestFolder;
  before(async () => (folder = await makeFolder()));
  after(() => folder.remove());

  it('shows a rule’s page without marks', async () => {
    const { code, out } = await folder.run('explain missing-fallback');
    assert.equal(code, 0);
    assert.match(out, /^missing-fallback\n\nA customer whose name is not known reads “Hi ,”\.\n/);
    assert.match(out, /\n {4}Hi \{\{fallback customer\.firstName "there"\}\},\n/);
    assert.ok(!/```|^#/m.test(out) && !out.includes('\u001b'));
  });

  it('wraps and styles on a terminal', async () => {
    const { out } = await folder.run('explain missing-fallback', { terminal: 40 });
    assert.ok(out.includes('\u001b[1m'));
    const prose = out
      .replace(/\u001b\[\d+m/g, '')
      .split('\n')
      .filter((line) => !line.startsWith('    '));
    assert.ok(prose.length > 10 && prose.every((line) => line.length <= 40), out);
  });

  it('knows every rule, and says what there is', async () => {
    assert.match((await folder.run('explain eta-mising')).err, /Did you mean eta-missing\?/);
    assert.match((await folder.run('explain')).err, /eta-missing, /);
    assert.equal((await folder.run('explain schema yaml-trap')).code, 2);
  });
});

describe('init', () => {
  let folder: TestFolder;
  beforeEach(
    async () =>
      (folder = await makeFolder({
        'starter/replywright.yaml': 'languages: [en]\n',
        'starter/templates/a/b.yaml': 'title: B\n',
        'here/x.txt': '',
      })),
  );
  afterEach(() => folder.remove());

  it('writes a library and says what it wrote', async () => {
    assert.deepEqual(await folder.run('init', { in: 'here' }), {
      code: 0,
      out: 'wrote replywright.yaml\nwrote templates/a/b.yaml\n',
      err: '2 files written.\nNext: replywright check\n',
    });
    assert.equal(await folder.read('here/templates/a/b.yaml'), 'title: B\n');
  });

  it('makes the folder, and never overwrites', async () => {
    await folder.write({ 'here/new/lib/replywright.yaml': 'mine\n' });
    assert.deepEqual(await folder.run('init new/lib', { in: 'here' }), {
      code: 0,
      out: 'left  new/lib/replywright.yaml\nwrote new/lib/templates/a/b.yaml\n',
      err: '1 file written, 1 file left as it was.\nNext: replywright check new/lib\n',
    });
    assert.equal(await folder.read('here/new/lib/replywright.yaml'), 'mine\n');
    assert.match((await folder.run('init new/lib', { in: 'here' })).err, /^0 files written, 2 files left as they were\.\n$/);
  });

  it('refuses a file for a folder', async () => {
    assert.deepEqual(await folder.run('init x.txt', { in: 'here' }), { code: 2, out: '', err: 'x.txt is a file, not a folder.\n' });
    await folder.write({ 'here/half/templates': 'a file' });
    assert.equal((await folder.run('init half', { in: 'here' })).code, 2);
  });
});
