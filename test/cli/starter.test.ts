import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { diskFileSystem, uriOfPath } from '../../src/library/disk.node';
import type { Library } from '../../src/library/library';
import { loadLibrary } from '../../src/library/load-library';
import { customersOf } from '../../src/library/samples';
import { makeFolder, type TestFolder } from './run-cli';

const PROJECT = resolve('.');

describe('the starter library', () => {
  let folder: TestFolder;
  let library: Library;
  before(async () => {
    folder = await makeFolder();
    library = await loadLibrary(diskFileSystem(), uriOfPath(PROJECT));
  });
  after(() => folder.remove());

  const inProject = (line: string) => folder.run(line, { in: `..${'/..'.repeat(folder.path.split('/').length)}${PROJECT}` });

  it('is clean', async () => {
    const { code, out } = await inProject('check --max-warnings 0');
    assert.equal(code, 0, out);
  });

  it('renders for each language and each customer, or says exactly what is missing', async function () {
    this.timeout(120_000);
    let rendered = 0;
    for (const [id, snapshot] of library.templates)
      for (const { language } of snapshot.replies)
        for (const { customer, builtIn } of customersOf(library)) {
          const line = `render ${id} --language ${language} --customer ${customer.id}`;
          const { code, out, err } = await inProject(line);
          if (code === 0) rendered++;
          assert.ok(builtIn || code === 0, `${line}: ${err}`);
          if (code === 0) assert.ok(out.trim() !== '' && !/\{\{|undefined|\[object/.test(out.replaceAll('{{x}}', '')), `${line}: ${out}`);
          else {
            assert.equal(out, '');
            for (const sentence of err.trimEnd().split('\n'))
              assert.match(sentence, /^templates\/\S+\.yaml:\d+:\d+: [\w.]+ is missing\.$/, line);
          }
        }
    assert.ok(rendered > 200, `${rendered} replies`);
  });
});
