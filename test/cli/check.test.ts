import assert from 'node:assert/strict';
import { makeFolder, type TestFolder } from './run-cli';
import { SMALL_LIBRARY } from './small-library';

/** What JSON output says, as `path line:column severity rule "text"`, and the paths without a finding. */
function findings(out: string): string[] {
  const { files } = JSON.parse(out);
  return files.flatMap(({ path, diagnostics }: { path: string; diagnostics: Found[] }) =>
    diagnostics.length === 0
      ? [path]
      : diagnostics.map(
          ({ rule, severity, text, start }) => `${path} ${start.line}:${start.column} ${severity} ${rule} ${JSON.stringify(text)}`,
        ),
  );
}

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly text: string;
  readonly start: { readonly line: number; readonly column: number };
}

describe('check', () => {
  let folder: TestFolder;
  beforeEach(async () => (folder = await makeFolder(SMALL_LIBRARY)));
  afterEach(() => folder.remove());

  const STRUCTURE = '--rule schema unknown-variable yaml-syntax';

  it('checks a whole library, its settings included, in path order', async () => {
    const { code, out, err } = await folder.run(`check --format json ${STRUCTURE}`);
    assert.deepEqual(findings(out), [
      'customers.yaml',
      'replywright.yaml',
      'templates/_bye.yaml',
      'templates/close.yaml',
      'templates/shipping/delayed.yaml 9:16 error unknown-variable "ordr.number"',
      'templates/thanks.yaml',
    ]);
    assert.equal(code, 1);
    assert.equal(err, '');
  });

  it('prints one object in the documented form', async () => {
    const { out } = await folder.run('check --format json --rule unknown-variable -- templates/shipping');
    const { milliseconds, ...summary } = JSON.parse(out).summary;
    assert.ok(Number.isInteger(milliseconds));
    assert.deepEqual(summary, { files: 1, errors: 1, warnings: 0, infos: 0 });
    const [found] = JSON.parse(out).files[0].diagnostics;
    const offset = SMALL_LIBRARY['templates/shipping/delayed.yaml']!.indexOf('ordr.number');
    assert.equal(JSON.parse(out).version, 1);
    assert.equal(found.language, 'en');
    assert.deepEqual(found.start, { line: 9, column: 16, offset });
    assert.deepEqual(found.end, { line: 9, column: 27, offset: offset + 11 });
    assert.deepEqual(found.source, ['A10']);
    assert.deepEqual(
      found.fixes.map(({ safe }: { safe: boolean }) => safe),
      [false],
    );
  });

  it('takes files and folders, from anywhere in the library and from outside', async () => {
    const paths = async (line: string, from?: string): Promise<string[]> => {
      const { out } = await folder.run(`check --format json ${line}`, from === undefined ? {} : { in: from });
      return JSON.parse(out).files.map(({ path }: { path: string }) => path);
    };
    assert.deepEqual(await paths('templates/thanks.yaml customers.yaml'), ['customers.yaml', 'templates/thanks.yaml']);
    assert.deepEqual(await paths('templates templates/thanks.yaml'), [
      'templates/_bye.yaml',
      'templates/close.yaml',
      'templates/shipping/delayed.yaml',
      'templates/thanks.yaml',
    ]);
    assert.deepEqual(await paths('..', 'templates/shipping'), ['../_bye.yaml', '../close.yaml', '../thanks.yaml', 'delayed.yaml']);
    assert.equal((await paths('', 'templates/shipping')).length, 6);
    await folder.write({ 'elsewhere/x.txt': '' });
    assert.deepEqual(await paths('../templates/thanks.yaml', 'elsewhere'), ['../templates/thanks.yaml']);
  });

  it('checks several libraries at once, each by its own policy', async () => {
    const body = 'title: A\nbody: Hi {{custmer}}\n';
    await folder.write({
      'other/replywright.yaml': 'languages: [en]\ntemplates: ["*.yml"]\nrules: { unknown-variable: warning }\n',
      'other/a.yml': body,
      'templates/a.yaml': body,
    });
    const { out } = await folder.run('check --format json . other --rule unknown-variable');
    assert.deepEqual(
      findings(out).filter((line) => / "custmer"$/.test(line)),
      ['other/a.yml 2:12 warning unknown-variable "custmer"', 'templates/a.yaml 2:12 error unknown-variable "custmer"'],
    );
  });

  it('finds the libraries in a folder that is in none', async () => {
    const above = await makeFolder({
      'one/replywright.yaml': 'languages: [en]\n',
      'one/templates/a.yaml': 'titel: x\n',
      'two/replywright.yaml': 'languages: [en]\n',
      'two/templates/a.yaml': 'title: x\nbody: Hi\n',
    });
    const ran = [await above.run('check . --format json --rule schema'), await above.run('check --format json --rule schema')];
    await above.remove();
    for (const { out } of ran)
      assert.deepEqual(
        [...new Set(findings(out).map((line) => line.split(' ', 1)[0]))],
        ['one/replywright.yaml', 'one/templates/a.yaml', 'two/replywright.yaml', 'two/templates/a.yaml'],
      );
  });

  it('leaves the files of a library inside to that library', async () => {
    await folder.write({ 'templates/inner/replywright.yaml': 'languages: [en]\n', 'templates/inner/a.yaml': 'titel: x\n' });
    const { out } = await folder.run(`check --format json ${STRUCTURE}`);
    assert.ok(!out.includes('inner/a.yaml'));
  });

  it('needs no policy: the working directory is the library then', async () => {
    const bare = await makeFolder({ 'templates/a.yaml': 'titel: x\n', 'customers.yaml': 'nobody: knows\n' });
    const { code, out } = await bare.run('check --format json --rule schema');
    await bare.remove();
    assert.deepEqual([...new Set(findings(out).map((line) => line.split(' ', 1)[0]))], ['templates/a.yaml']);
    assert.equal(code, 1);
  });

  it('checks a file that is none of the library’s, and says so', async () => {
    await folder.write({ 'drafts/new.yaml': 'titel: x\n' });
    const { code, out, err } = await folder.run('check drafts/new.yaml --format json --rule schema');
    assert.match(err, /^drafts\/new\.yaml is not one of the library's templates, which are templates\/\*\*\/\*\.yaml\./);
    assert.match(findings(out)[0] ?? '', /^drafts\/new\.yaml 1:1 error schema/);
    assert.equal(code, 1);
  });

  it('checks the settings files', async () => {
    await folder.write({ 'replywright.yaml': 'langauges: [en]\n', 'customers.yaml': '- id: a\n- id: a\n' });
    const { out } = await folder.run('check --format json replywright.yaml customers.yaml');
    assert.deepEqual(findings(out), ['customers.yaml 2:7 error schema "a"', 'replywright.yaml 1:1 error schema "langauges"']);
  });

  it('--rule runs what the policy has switched off, and takes commas too', async () => {
    await folder.write({ 'replywright.yaml': 'languages: [en, fi]\nrules: { unknown-variable: off }\n' });
    assert.equal((await folder.run('check templates/shipping --rule schema')).code, 0);
    assert.equal((await folder.run('check templates/shipping --rule schema,unknown-variable')).code, 1);
    assert.equal((await folder.run('check --rule schema unknown-variable templates/shipping')).code, 1);
    const { code, err } = await folder.run('check --rule unknown-varable');
    assert.equal(err, 'There is no rule unknown-varable. Did you mean unknown-variable?\n');
    assert.equal(code, 2);
  });

  it('--max-warnings and --quiet', async () => {
    await folder.write({ 'replywright.yaml': 'languages: [en, fi]\nrules: { unknown-variable: warning }\n' });
    const base = 'check --rule unknown-variable --format json';
    assert.equal((await folder.run(base)).code, 0);
    assert.equal((await folder.run(`${base} --max-warnings 1`)).code, 0);
    const over = await folder.run(`${base} --max-warnings 0`);
    assert.deepEqual([over.code, over.err], [1, 'There is 1 warning, and --max-warnings allows 0.\n']);
    const quiet = await folder.run(`${base} --quiet --max-warnings=0`);
    assert.equal(quiet.code, 1);
    assert.equal(JSON.parse(quiet.out).summary.warnings, 0);
    assert.equal((await folder.run(`${base} --max-warnings many`)).code, 2);
  });

  describe('has nothing to check', () => {
    it('in a folder without templates', async () => {
      await folder.write({ 'empty/x.txt': 'x' });
      const { code, out, err } = await folder.run('check empty');
      assert.deepEqual([code, out], [2, '']);
      assert.equal(err, 'There is no template in empty: the library keeps them in templates/**/*.yaml.\n');
    });

    it('in a library whose globs name nothing', async () => {
      await folder.write({ 'replywright.yaml': 'languages: [en]\ntemplates: [macros/*.yaml]\n' });
      const { code, err } = await folder.run('check');
      assert.equal(code, 2);
      assert.equal(err, 'There is no template in this folder: the library keeps them in macros/*.yaml.\n');
    });

    it('in one of two folders, which alone is no failure', async () => {
      await folder.write({ 'empty/x.txt': 'x' });
      const { code, err } = await folder.run('check empty templates --rule schema');
      assert.deepEqual([code, err], [0, 'There is no template in empty: the library keeps them in templates/**/*.yaml.\n']);
    });
  });
});
