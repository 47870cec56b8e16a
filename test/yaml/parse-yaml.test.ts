import assert from 'node:assert/strict';
import type { YamlNode } from '../../src/yaml/nodes';
import { parseYaml } from '../../src/yaml/parse-yaml';
import { toData } from '../../src/yaml/to-data';
import { checkMarked } from '../text/marked-problems';

const problems = (source: string) => parseYaml(source).problems;
const codeOf = (source: string): string | undefined => parseYaml(source).problems[0]?.code;
const repeat = (part: string, times: number): string => part.repeat(times);
/** A key a level, each one column deeper. */
const stairs = (line: string, levels: number): string =>
  Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}${line}`).join('\n');

function depthOf(node: YamlNode | undefined): number {
  if (!node || node.kind === 'scalar') return 0;
  const inside = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
  return 1 + Math.max(0, ...inside.map(depthOf));
}

describe('reading YAML', () => {
  it('gives values with their places', () => {
    const { root } = parseYaml('title: Late\ntags: [a, b]\nactions:\n  status: open\n');
    assert.deepEqual(toData(root), { title: 'Late', tags: ['a', 'b'], actions: { status: 'open' } });
  });

  it('refuses what a reply does not need, at its place', () => {
    checkMarked(
      `
      title: &name Late
             ^^^^^ names this text for use elsewhere … Take it out
      subject: *name
               ^^^^^ refers to a text elsewhere in the file
      <<: { kind: note }
      ^^ does not take keys over
      body: !html Hi
            ^^^^^ YAML reads this as a tag
      data: !!binary aGk=
            ^^^^^^^^ YAML reads this as a tag
      [a, b]: c
      ^^^^^^ A list or a block of keys stands where a key should
      `,
      problems,
    );
  });

  it('tells keys that stand twice, wherever that is', () => {
    checkMarked(
      `
      title: Late
      variables:
        eta: { type: date, type: text }
                           ^^^^ This key stands twice
        eta: { type: date }
        ^^^ This key stands twice
      title: Later
      ^^^^^ This key stands twice
      `,
      problems,
    );
  });

  it('takes a merge key for no keys', () => {
    assert.deepEqual(Object.keys(toData(parseYaml('<<: { kind: note }\n').root) as object), ['<<']);
  });

  it('is not led astray by a version line', () => {
    assert.deepEqual(toData(parseYaml('%YAML 1.1\n---\na: yes\nb: 0o7\nc: 010\nd: 2001-01-01\n').root), {
      a: 'yes',
      b: 7,
      c: 10,
      d: '2001-01-01',
    });
  });

  it('reads the first of several documents and says so', () => {
    const { root, problems: found } = parseYaml('title: One\n---\ntitle: Two\n');
    assert.deepEqual(toData(root), { title: 'One' });
    assert.deepEqual(
      found.map(({ code }) => code),
      ['several-documents'],
    );
  });

  it('never takes prototype keys over', () => {
    const data = toData(parseYaml('__proto__: { polluted: 1 }\nconstructor: x\na: b\n').root);
    assert.deepEqual(data, { a: 'b' });
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });

  it('reads empty files', () => {
    for (const source of ['', '\n', '# a note\n', '---\n', '\ufeff']) assert.deepEqual(problems(source), []);
  });
});

describe('what is not read', () => {
  for (const [what, source] of Object.entries({
    'a hundred thousand brackets': repeat('[', 100_000),
    'a hundred thousand braces': `a: ${repeat('{a: ', 100_000)}`,
    'a hundred thousand dashes': repeat('- ', 100_000),
    'a hundred thousand question marks': repeat('? ', 100_000),
    'a thousand keys in each other': stairs('a:', 1000),
    'quoted keys in each other': stairs('"a":', 1000),
    'keys with notes in each other': stairs('a: # note', 1000),
    'dashes on lines of their own': stairs('-', 1000),
    'dashes and keys by turns': Array.from({ length: 500 }, (_, level) => `${' '.repeat(2 * level)}- a:`).join('\n'),
    'brackets behind a text full of closing ones': `"${repeat(']', 5000)}": ${repeat('[', 5000)}`,
  })) {
    it(what, () => assert.equal(codeOf(source), 'too-deep'));
  }

  it('but anything that people write is', () => {
    const deep = (levels: number) => `${stairs('a:', levels)} x\n`;
    assert.equal(codeOf(deep(40)), undefined);
    assert.equal(depthOf(parseYaml(deep(40)).root), 40);
    assert.equal(codeOf(`body: |\n  ${repeat('- ', 200)}\n  ${repeat('[', 200)}\n`), undefined);
    assert.equal(codeOf(`body: "${repeat('{{x}} ', 2000)}"`), undefined);
    assert.equal(codeOf(repeat('- [a, [b]]\n', 1000)), undefined);
  });

  it('a text of more than a mebibyte', () => {
    assert.equal(codeOf(`body: ${repeat('x', 1024 * 1024)}`), 'too-large');
    assert.equal(codeOf(`body: ${repeat('x', 1024 * 1024 - 6)}`), undefined);
  });

  it('another encoding', () => {
    assert.equal(codeOf('t\0i\0t\0l\0e\0:\0'), 'encoding');
    assert.equal(codeOf('title: K\uFFFDyt\uFFFD'), 'encoding');
  });

  it('two versions that git left', () => {
    const conflict = (lineBreak: string) => ['a: 1', '<<<<<<< HEAD', 'b: 2', '=======', 'b: 3', '>>>>>>> theirs', ''].join(lineBreak);
    assert.equal(codeOf(conflict('\n')), 'merge-conflict');
    assert.equal(codeOf(conflict('\r\n')), 'merge-conflict');
    assert.equal(codeOf('body: |\n  <<<<<<< is what git writes\n  =======\n'), undefined);
  });

  it('nothing takes long, though the text is made to', () => {
    const slow = {
      keys: Array.from({ length: 30_000 }, (_, index) => `k${index}: v`).join('\n'),
      tags: repeat('!a ', 100_000),
      anchors: repeat('&a ', 100_000),
      colons: `a${repeat(':  ', 300_000)}`,
      hashes: repeat(' #', 400_000),
      backslashes: `a: "${repeat('\\', 900_000)}`,
    };
    for (const [what, source] of Object.entries(slow)) {
      const started = performance.now();
      parseYaml(source);
      assert.ok(performance.now() - started < 8000, what);
    }
  }).timeout(60_000);
});
