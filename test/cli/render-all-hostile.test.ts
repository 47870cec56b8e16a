import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { safeFileName } from '../../src/cli/render/safe-file-name';
import { runs } from '../property/runs';
import { makeFolder, type TestFolder } from './run-cli';

/** Names that would format a page, break out of a table or a fence, or leave a folder. */
const HOSTILE = [
  '# Heading',
  'a\n# Heading',
  'a\r# Heading',
  'a\u2028# Heading',
  '| cell | cell |',
  '```\n# Out of the fence',
  '`````',
  '<script>alert(1)</script>',
  '[link](javascript:alert(1))',
  '![](https://track.example/x.png)',
  '**bold** _and_ ~~gone~~',
  '&lt;b&gt;',
  '\u202eRight to left',
  '{{customer.firstName}}',
  '\\',
  '1. one',
  '- [x] done',
  '-->',
];

const yaml = (value: unknown): string => JSON.stringify(value);

const CUSTOMERS = HOSTILE.flatMap((name, index) => [
  { id: `h${index}`, name, data: { note: name, order: { number: name } } },
  { id: `without${index}`, name },
]);

describe('render --all with hostile data', () => {
  let folder: TestFolder;
  before(async () => {
    folder = await makeFolder({
      'replywright.yaml': 'channels: [plain, email]\n',
      'customers.yaml': yaml(CUSTOMERS),
      'templates/a.yaml': `title: ${yaml(HOSTILE.join(' '))}\nuseWhen: ${yaml(HOSTILE.join('\n'))}\nsubject: "{{order.number}}"\nbody: |\n  Hi.\n\n  {{note}}\n\n  # {{order.number}}\n`,
      'templates/b.yaml': 'title: Plain title\nbody: "{{fallback note \\"x\\"}}{{#if nothing}}{{date note}}{{/if}}"\n',
      'templates/c.yaml': 'title: Plain title\nbody: "{{date (fallback note \\"x\\")}}"\n',
    });
  });
  after(() => folder.remove());

  it('has the page’s own headings, links and tables alone', async () => {
    const { out } = await folder.run('render --all');
    const tree = fromMarkdown(out);
    assert.deepEqual(headings(tree), [
      '1 Replies',
      '2 Contents',
      `2 ${oneLine(HOSTILE.join(' '))}`,
      '3 English',
      '2 Plain title',
      '3 English',
      '2 Plain title',
      '3 English',
    ]);
    assert.deepEqual(
      found(tree, 'html').map((node) => ('value' in node ? node.value : '')),
      ['<!-- Written by replywright render --all. The next run writes it anew. -->'],
    );
    assert.equal(found(tree, 'image').length, 0);
    const links = found(tree, 'link').map((node) => ('url' in node ? node.url : ''));
    assert.deepEqual(links.slice(-2), ['#plain-title', '#plain-title-1']);
    assert.equal(links.length, 3);
    assert.equal(found(tree, 'emphasis').length, 0);
    const rows = out.split('\n').filter((line) => /^\| (?:Email|Plain)/.test(line));
    assert.ok(rows.length >= HOSTILE.length, String(rows.length));
    for (const row of rows) assert.equal(row.match(/(?<!\\)(?:\\\\)*\|/g)?.length, 4, row);
  });

  it('shows each text to the letter', async () => {
    const { out } = await folder.run('render --all b --channel plain');
    const texts = found(fromMarkdown(out), 'code').map((node) => ('value' in node ? node.value : ''));
    for (const name of HOSTILE) assert.ok(texts.includes(name.replaceAll(/\r\n?/g, '\n')), name);
  });

  it('stays inside of its folder, whatever an id says', async () => {
    const ids = [
      '../up',
      '/etc/passwd',
      'CON',
      'con.txt',
      'a:b*c?',
      'Emma',
      'emma',
      'ÉCOLE',
      'e\u0301cole',
      ' ',
      '...',
      'x'.repeat(300),
      'ж'.repeat(300),
    ];
    const other = await makeFolder({
      'inside/replywright.yaml': 'channels: [email]\n',
      'inside/customers.yaml': yaml(ids.map((id) => ({ id }))),
      ...Object.fromEntries(ids.map((id, index) => [`inside/templates/t${index}.yaml`, `id: ${yaml(id)}\ntitle: T\nbody: Hi.\n`])),
    });
    const before = await readdir(other.path);
    const { code, err } = await other.run('render --all --out replies', { in: 'inside' });
    assert.equal(code, 0, err);
    const written = (await readdir(join(other.path, 'inside/replies'), { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.name.endsWith('.txt'),
    );
    const paths = written.map((entry) => join(entry.parentPath, entry.name));
    assert.match(err, new RegExp(`^${paths.length} replies of `, 'm'));
    assert.equal(new Set(paths.map((path) => path.normalize('NFC').toLowerCase())).size, paths.length);
    assert.deepEqual(await readdir(other.path), before);
    await other.remove();
  });
});

describe('a safe file name', () => {
  const anyName = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('.', '/', '\\', '-', 'a', 'ж', '🎉', ' ', ':', '\0') }),
  );

  it('is a name on every file system, and never a way elsewhere', () => {
    fc.assert(
      fc.property(anyName, (text) => {
        const name = safeFileName(text);
        assert.match(name, /^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}._-]*$/u);
        assert.doesNotMatch(name, /\.$/);
        assert.doesNotMatch(name, /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
        assert.ok(Buffer.byteLength(name) <= 100);
      }),
      runs(2000),
    );
  });

  it('is another one for another text', () => {
    fc.assert(
      fc.property(anyName, anyName, (one, other) => one === other || safeFileName(one) !== safeFileName(other)),
      runs(2000),
    );
  });

  it('is the text itself where that is safe', () => {
    for (const name of ['aino', 'shipping', 'Ольга', '太郎', 'v1.2_b-c']) assert.equal(safeFileName(name), name);
  });
});

const found = (tree: Nodes, type: Nodes['type']): Nodes[] => [
  ...(tree.type === type ? [tree] : []),
  ...('children' in tree ? tree.children.flatMap((child) => found(child, type)) : []),
];

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';

const headings = (tree: Root): string[] => found(tree, 'heading').map((node) => `${'depth' in node ? node.depth : 0} ${textOf(node)}`);

const oneLine = (text: string): string => text.replace(/[\s\u2028\u202e]+/g, ' ').trim();
