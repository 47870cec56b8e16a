import assert from 'node:assert/strict';
import { makeFolder, type TestFolder } from './run-cli';
import { SMALL_LIBRARY } from './small-library';

describe('check of standard input', () => {
  let folder: TestFolder;
  before(async () => (folder = await makeFolder(SMALL_LIBRARY)));
  after(() => folder.remove());

  const first = (out: string) => {
    const [{ path, diagnostics }] = JSON.parse(out).files;
    return [path, ...diagnostics.map(({ rule, text }: { rule: string; text: string }) => `${rule} ${text}`)];
  };

  it('reads a template in the place of a file of the library', async () => {
    const { code, out } = await folder.run('check - --stdin-filename templates/thanks.yaml --format json --rule schema unknown-fragment', {
      input: 'title: A\nchanels: [email]\nbody: "{{> bye}} {{> good}}"\n',
    });
    assert.deepEqual(first(out), ['templates/thanks.yaml', 'schema chanels', 'unknown-fragment good']);
    assert.equal(code, 1);
  });

  it('without a name it is <stdin>', async () => {
    const { out } = await folder.run('check --format json --rule schema -', { input: 'titel: A\nbody: B\n' });
    assert.equal(first(out)[0], '<stdin>');
  });

  it('reads a policy in the place of the policy', async () => {
    const { out } = await folder.run('check - --stdin-filename replywright.yaml --format json', { input: 'langauges: [en]\n' });
    assert.deepEqual(first(out), ['replywright.yaml', 'schema langauges']);
  });

  it('reads a finished reply, in which braces are just braces', async () => {
    const { code, out } = await folder.run('check --text --language en - --format json --rule eta-missing', {
      input: 'Hi Emma,\n\nwe will look into {{it}}.\n',
    });
    assert.deepEqual(first(out)[0], '<stdin>');
    assert.equal(JSON.parse(out).files[0].diagnostics[0].language, 'en');
    assert.equal(JSON.parse(out).files[0].diagnostics[0].start.line, 3);
    assert.equal(code, 1);
    const named = await folder.run('check --text --language en --stdin-filename mail.txt --format json', { input: 'Hi!' });
    assert.equal(first(named.out)[0], 'mail.txt');
  });

  const refused: Record<string, readonly [string, string | Uint8Array, RegExp]> = {
    'no language': ['check --text -', 'Hi', /--language/],
    'no such language': ['check --text --language english -', 'Hi', /english is no language/],
    'no text': ['check --text --language en -', '  \n', /no text on standard input/],
    'not UTF-8': ['check --text --language en -', Buffer.from('p\xe4iv\xe4', 'latin1'), /not in UTF-8/],
    'a book': ['check --text --language en -', 'word '.repeat(400_000), /longer than any reply/],
    'input and files': ['check - templates', '', /not both at once/],
    'input and --fix': ['check - --fix', 'title: A', /no file/],
    '--language of a template': ['check --language en', '', /goes with --text/],
  };
  for (const [name, [line, input, expected]] of Object.entries(refused))
    it(`refuses ${name}`, async () => {
      const { code, out, err } = await folder.run(line, { input });
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, expected);
    });

  it('says when it has no phrases for a language', async () => {
    const { err } = await folder.run('check --text --language de -', { input: 'Guten Tag' });
    assert.match(err, /no phrases for de/);
  });
});
