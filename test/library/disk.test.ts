import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { URI } from 'vscode-uri';
import { diskFileSystem } from '../../src/library/disk.node';

describe('the disk as the server reads it', () => {
  let folder: string;
  const uriOf = (path: string): string => URI.file(join(folder, path)).toString();

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'replywright-'));
    for (const path of [
      'replywright.yaml',
      'templates/ä b.yaml',
      'templates/deep/_c.yaml',
      'templates/notes.txt',
      'templates/node_modules/x/d.yaml',
      '.git/templates/e.yaml',
    ]) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), `title: ${path}\n`);
    }
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("lists what the globs name, in path order, and passes other people's folders by", async () => {
    assert.deepEqual(
      await diskFileSystem().list(uriOf(''), ['templates/**/*.yaml']),
      [uriOf('templates/deep/_c.yaml'), uriOf('templates/ä b.yaml')].sort(),
    );
    assert.deepEqual(await diskFileSystem().list(uriOf('.'), ['replywright.yaml', '**/replywright.yaml']), [uriOf('replywright.yaml')]);
  });

  it('reads a file, and nothing where there is none', async () => {
    assert.equal(await diskFileSystem().read(uriOf('templates/ä b.yaml')), 'title: templates/ä b.yaml\n');
    assert.equal(await diskFileSystem().read(uriOf('none.yaml')), undefined);
    assert.equal(await diskFileSystem().read('untitled:Untitled-1'), undefined);
    assert.deepEqual(await diskFileSystem().list('vscode-vfs://github/x', ['**']), []);
    assert.deepEqual(await diskFileSystem().list(uriOf('nowhere'), ['**']), []);
  });
});
