import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fileIndex } from '../../src/library/file-index';
import { isFragment, type Library } from '../../src/library/library';
import { libraryOf, uriOf, withText } from './memory-library';

const idsOf = ({ templates }: Library): string[] => [...templates.keys()];
const pathsOf = ({ files }: Library): string[] => [...files.keys()].map((uri) => uri.slice(uriOf('').length));

describe('a library', () => {
  it('names templates by their path under the templates folder', () => {
    const library = libraryOf(
      { 'templates/shipping/late.yaml': 'title: A', 'templates/b.yml': 'title: B\nid: bee', 'templates/k%C3%A4rn.yaml': 'title: C' },
      '',
    );
    assert.deepEqual(idsOf(library), ['bee', 'kärn', 'shipping/late']);
  });

  it('counts ids from the longest folder that the policy names', () => {
    const library = libraryOf(
      { 'replies/a.yaml': 'title: A', 'replies/b2b/b.yaml': 'title: B', 'macros/c.yaml': 'title: C' },
      "templates: ['replies/**/*.yaml', 'replies/b2b/*.yaml', '**/*.yaml']",
    );
    assert.deepEqual(idsOf(library), ['macros/c', 'a', 'b']);
  });

  it('names fragments by their file', () => {
    const library = libraryOf({ 'templates/shared/_signature.yaml': 'body: Bye', 'templates/a.yaml': 'title: A' });
    assert.deepEqual([...library.fragments.keys()], ['signature']);
    assert.equal(library.fragments.get('signature')?.kind, 'fragment');
    assert.equal(isFragment('file:///x/%5Fa.yaml'), true);
  });

  it('takes the first in path order of two with the same name', () => {
    const library = libraryOf({
      'templates/z.yaml': 'title: Z\nid: same',
      'templates/a.yaml': 'title: A\nid: same',
      'templates/y/_part.yaml': 'body: Y',
      'templates/b/_part.yaml': 'body: B',
    });
    assert.equal(library.templates.get('same')?.uri, uriOf('templates/a.yaml'));
    assert.equal(library.fragments.get('part')?.uri, uriOf('templates/b/_part.yaml'));
    const without = withText(withText(library, 'templates/a.yaml', undefined), 'templates/b/_part.yaml', undefined);
    assert.equal(without.templates.get('same')?.uri, uriOf('templates/z.yaml'));
    assert.equal(without.fragments.get('part')?.uri, uriOf('templates/y/_part.yaml'));
  });

  it('keeps snapshots of the same text when it is read again', () => {
    const before = libraryOf({ 'templates/a.yaml': 'title: A', 'templates/b.yaml': 'title: B' });
    const after = libraryOf({ 'templates/a.yaml': 'title: A', 'templates/b.yaml': 'title: B2' }, '', before);
    assert.equal(after.files.get(uriOf('templates/a.yaml')), before.files.get(uriOf('templates/a.yaml')));
    assert.notEqual(after.files.get(uriOf('templates/b.yaml')), before.files.get(uriOf('templates/b.yaml')));
    assert.equal(after.settings, before.settings);
  });
});

describe('a library with another text of a file', () => {
  const library = libraryOf({ 'templates/a.yaml': 'title: A', 'templates/b.yaml': 'title: B', 'templates/_s.yaml': 'body: S' });

  it('leaves the one before as it was, and shares the rest', () => {
    const next = withText(library, 'templates/a.yaml', 'title: A\nid: other');
    assert.deepEqual(idsOf(library), ['a', 'b']);
    assert.deepEqual(idsOf(next), ['other', 'b']);
    assert.equal(next.files.get(uriOf('templates/b.yaml')), library.files.get(uriOf('templates/b.yaml')));
    assert.equal(next.files.base, library.files.base, 'nothing is copied');
    assert.equal(next.fragments, library.fragments);
  });

  it('is the same library when nothing changes', () => {
    assert.equal(withText(library, 'templates/a.yaml', 'title: A', 0), library);
    assert.equal(withText(library, 'templates/none.yaml', undefined), library);
  });

  it('sees fragments come, change and go', () => {
    const came = withText(library, 'templates/_t.yaml', 'body: T');
    assert.deepEqual([...came.fragments.keys()], ['s', 't']);
    const changed = withText(came, 'templates/_t.yaml', 'body: T2', 2);
    assert.equal(changed.fragments.get('t')?.template?.body, 'T2');
    assert.deepEqual([...withText(changed, 'templates/_s.yaml', undefined).fragments.keys()], ['t']);
  });

  it('keeps path order', () => {
    const grown = withText(withText(library, 'templates/aa.yaml', 'title: AA'), 'templates/0.yaml', 'title: 0');
    assert.deepEqual(pathsOf(grown), [
      'templates/0.yaml',
      'templates/_s.yaml',
      'templates/a.yaml',
      'templates/aa.yaml',
      'templates/b.yaml',
    ]);
  });

  it('is what it would be if it were read anew, whatever the changes', () => {
    const titles = fileIndex((snapshot) => [snapshot.template?.title ?? '']);
    const anyPath = fc.constantFrom('templates/a.yaml', 'templates/b.yaml', 'templates/c.yaml', 'templates/_s.yaml', 'templates/x/_s.yaml');
    const anyText = fc.option(fc.constantFrom('title: A', 'title: B', 'title: A\nid: b', 'title: ['), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.tuple(anyPath, anyText), { maxLength: 80 }), (steps) => {
        const files: Record<string, string> = {};
        let changed = libraryOf({});
        let version = 0;
        for (const [path, source] of steps) {
          changed = withText(changed, path, source, ++version);
          if (source === undefined) delete files[path];
          else files[path] = source;
        }
        const fresh = libraryOf(files);
        assert.deepEqual(pathsOf(changed), pathsOf(fresh));
        assert.equal(changed.files.size, fresh.files.size);
        assert.deepEqual(idsOf(changed), idsOf(fresh));
        assert.deepEqual(
          [...changed.fragments].map(([name, { uri }]) => [name, uri]),
          [...fresh.fragments].map(([name, { uri }]) => [name, uri]),
        );
        for (const title of ['A', 'B', ''])
          assert.deepEqual(
            titles(changed, title).map(({ uri }) => uri),
            titles(fresh, title).map(({ uri }) => uri),
          );
      }),
      { numRuns: 200 },
    );
  });
});

describe('an index of files', () => {
  it('reads the files that a change leaves alone once', () => {
    const read: string[] = [];
    const byTitle = fileIndex((snapshot) => {
      read.push(snapshot.id);
      return [snapshot.template?.title ?? ''];
    });
    let library = libraryOf({ 'templates/a.yaml': 'title: A', 'templates/b.yaml': 'title: B', 'templates/c.yaml': 'title: C' });
    assert.equal(byTitle(library, 'B')[0]?.id, 'b');
    assert.deepEqual(read.splice(0), ['a', 'b', 'c']);
    for (let version = 1; version < 10; version++) {
      library = withText(library, 'templates/a.yaml', `title: B${'!'.repeat(version % 2)}`, version);
      assert.deepEqual(
        byTitle(library, 'B').map(({ id }) => id),
        version % 2 === 0 ? ['a', 'b'] : ['b'],
      );
    }
    assert.deepEqual([...new Set(read)], ['a']);
  });
});
