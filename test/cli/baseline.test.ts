import assert from 'node:assert/strict';
import { makeFolder, type TestFolder } from './run-cli';

/** Only unknown variables are wrong here. */
const POLICY = 'languages: [en]\n';
const template = (...lines: string[]): string => `title: A\nbody: |\n${lines.map((line) => `  ${line}\n`).join('')}`;

describe('check --baseline', () => {
  let folder: TestFolder;
  beforeEach(async () => {
    folder = await makeFolder({
      'replywright.yaml': POLICY,
      'templates/a.yaml': template('Hi {{nobody}}', 'Hi {{nobody}}', 'By {{when}}'),
    });
    assert.equal((await folder.run('check --baseline known.json --update-baseline')).code, 0);
  });
  afterEach(() => folder.remove());

  const newOnes = async (line = '', from = '.'): Promise<string[]> => {
    const { out } = await folder.run(`check --baseline known.json --format json ${line}`, { in: from });
    return JSON.parse(out)
      .files.flatMap(({ diagnostics }: { diagnostics: { rule: string; text: string }[] }) => diagnostics)
      .filter(({ rule }: { rule: string }) => rule === 'unknown-variable')
      .map(({ text }: { text: string }) => text);
  };

  it('leaves out what was known, and only that', async () => {
    assert.deepEqual(await newOnes(), []);
    await folder.write({ 'templates/a.yaml': template('Hello', 'Hi {{nobody}}', 'Hi {{nobody}}', 'By {{when}}', 'At {{where}}') });
    assert.deepEqual(await newOnes(), ['where']);
    assert.equal((await folder.run('check --baseline known.json')).code, 1);
  });

  it('counts: one more of the same is new', async () => {
    await folder.write({ 'templates/a.yaml': template('Hi {{nobody}}', 'Hi {{nobody}}', 'Hi {{nobody}}', 'By {{when}}') });
    assert.deepEqual(await newOnes(), ['nobody']);
  });

  it('accepts nothing in a line that was touched, nor in another file', async () => {
    await folder.write({
      'templates/a.yaml': template('Hi {{nobody}}', 'Hi {{nobody}}', 'Until {{when}}'),
      'templates/b.yaml': template('By {{when}}'),
    });
    assert.deepEqual(await newOnes(), ['when', 'when']);
  });

  it('accepts nothing after an entry’s last day', async () => {
    const dated = async (day: string): Promise<string[]> => {
      const known = JSON.parse(await folder.read('known.json'));
      const findings = known.findings.map((entry: object) => ({ ...entry, until: day }));
      await folder.write({ 'known.json': JSON.stringify({ ...known, findings }) });
      return newOnes();
    };
    assert.deepEqual(await dated('2027-03-01'), []);
    assert.deepEqual(await dated('2027-02-28'), ['nobody', 'nobody', 'when']);
  });

  it('says what is mended, and forgets it on update', async () => {
    await folder.write({ 'templates/a.yaml': template('Hi {{nobody}}', 'Hi {{nobody}}', 'By noon') });
    assert.match((await folder.run('check --baseline known.json')).err, /of it (?:is|are) mended: --update-baseline takes them out\.$/m);
    await folder.run('check --baseline known.json --update-baseline');
    assert.doesNotMatch((await folder.run('check --baseline known.json')).err, /mended/);
    await folder.write({ 'templates/a.yaml': template('Hi {{nobody}}', 'Hi {{nobody}}', 'By {{when}}') });
    assert.deepEqual(await newOnes(), ['when']);
  });

  it('keeps on update what was not checked this time', async () => {
    await folder.write({ 'templates/b.yaml': template('Hi {{somebody}}') });
    await folder.run('check templates/b.yaml --baseline known.json --update-baseline');
    assert.deepEqual(await newOnes(), []);
  });

  it('is never written over a file that is none', async () => {
    for (const name of ['templates/a.yaml', 'package.json', 'empty']) {
      const text = name === 'templates/a.yaml' ? await folder.read(name) : name === 'empty' ? '' : '{"name": "replies"}\n';
      await folder.write({ [name]: text });
      const { code, err } = await folder.run(`check --baseline ${name} --update-baseline`);
      assert.equal(code, 2);
      assert.match(err, /is no baseline of this version of Replywright/);
      assert.equal(await folder.read(name), text);
    }
  });

  it('means the same from another folder', async () => {
    const { code } = await folder.run('check --baseline ../known.json', { in: 'templates' });
    assert.equal(code, 0);
  });
});
