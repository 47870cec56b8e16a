import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { BEFORE, CHANGES } from './diff-changes';
import { commit, type Files, git, makeRepository } from './diff-repository';
import { makeFolder, type TestFolder } from './run-cli';

const golden = (name: string): Promise<string> => readFile(new URL(`golden/diff/${name}`, `file://${import.meta.dirname}/`), 'utf8');

describe('replywright diff', () => {
  let folder: TestFolder | undefined;
  afterEach(() => folder?.remove());
  const repository = async (work: Files, main: Files = BEFORE): Promise<TestFolder> => {
    folder = await makeRepository(main, work);
    return folder;
  };

  for (const [kind, files] of Object.entries(CHANGES)) {
    it(`shows a change of kind ${kind}`, async () => {
      const { run } = await repository(files);
      assert.equal((await run('diff --format markdown')).out, await golden(`${kind}.md`));
    });
  }

  it('shows all of them on one page, and to scripts', async () => {
    const { run } = await repository(Object.assign({}, ...Object.values(CHANGES)));
    assert.equal((await run('diff --format markdown')).out, await golden('all.md'));
    assert.equal((await run('diff --format json')).out, await golden('all.json'));
  });

  it('shows nothing of blanks and comments', async () => {
    const { run } = await repository(CHANGES.whitespace!);
    assert.deepEqual(await run('diff --exit-code'), { code: 0, out: 'Nothing changes for customers.\n', err: '' });
  });

  it('tells a script by its exit code when something changes for customers, and only then', async () => {
    const { run } = await repository(CHANGES.promise!);
    assert.equal((await run('diff')).code, 0);
    assert.equal((await run('diff --exit-code')).code, 1);
    await folder?.remove();
    assert.equal((await (await repository(CHANGES.sample!)).run('diff --exit-code')).code, 0);
  });

  it('compares with the place where the branches parted, not with what came to main since', async () => {
    const made = await repository(CHANGES.wording!);
    git(made.path, 'checkout', '-q', 'main');
    await commit(made, CHANGES.promise!);
    git(made.path, 'checkout', '-q', 'work');
    assert.equal((await made.run('diff --format markdown')).out, await golden('wording.md'));
    assert.equal((await made.run('diff main work --format markdown')).out, await golden('wording.md'));
  });

  it('sees what is not committed, and leaves the files alone', async () => {
    const made = await repository({});
    await made.write({ 'templates/promise.yaml': CHANGES.promise!['templates/promise.yaml']! });
    assert.equal((await made.run('diff --format markdown')).out, await golden('promise.md'));
    assert.equal(await made.read('templates/promise.yaml'), CHANGES.promise!['templates/promise.yaml']);
  });

  it('says what to do where there is no repository, no such branch or no branch to compare with', async () => {
    folder = await makeFolder({ 'templates/a.yaml': 'title: A\nbody: Hello\n' });
    const outside = await folder.run('diff');
    assert.deepEqual([outside.code, outside.out], [2, '']);
    assert.match(outside.err, /no git repository/);
    git(folder.path, 'init', '-q', '-b', 'trunk');
    await commit(folder, {});
    assert.match((await folder.run('diff')).err, /Name one: replywright diff BRANCH/);
    const unknown = await folder.run('diff nowhere');
    assert.equal(unknown.code, 2);
    assert.match(unknown.err, /Git knows no nowhere here/);
  });

  const HOSTILE = [
    '````',
    '/approve',
    '<img src=x onerror=alert(1)> <!-- -->',
    '@everyone #12 https://evil.example [link](https://evil.example) ![x](y)',
    '</details> | a | b | ::error::',
  ].join('\n');

  it('takes text from a branch for text and for nothing else', async () => {
    const title = '`@everyone` #1 | <b>bold</b> [x](y) **z**';
    const hostile = `title: '${title}'\nbody: |\n  ${HOSTILE.replaceAll('\n', '\n  ')}\n`;
    const { run } = await repository({ 'templates/`@a` [b](c) <i>.yaml': hostile });
    const page = (await run('diff --format markdown')).out;
    const blocks: string[] = [];
    const visit = (node: { type: string; value?: string; children?: readonly unknown[] }): void => {
      assert.ok(!['link', 'image', 'html', 'linkReference', 'definition'].includes(node.type), `${node.type} on the page`);
      if (node.type === 'text') assert.doesNotMatch(node.value ?? '', /[@#<]|https?:/);
      if (node.type === 'inlineCode' || node.type === 'code') blocks.push(node.value ?? '');
      for (const child of node.children ?? []) visit(child as typeof node);
    };
    visit(fromMarkdown(page));
    assert.ok(blocks.includes(title), page);
    const [{ texts }] = JSON.parse((await run('diff --format json')).out).templates;
    const added = (texts[0].after as string).split('\n').map((line) => `+ ${line}`.trimEnd());
    for (const line of ['/approve', '@everyone #12']) assert.ok(texts[0].after.includes(line), texts[0].after);
    assert.ok(blocks.includes(added.join('\n')), page);
    const html = (await run('diff --format html')).out;
    assert.doesNotMatch(html, /<(?:img|b|i|script)\b/);
  });

  it('leaves out step by step what a comment can’t hold, and says so', async () => {
    const many = (count: number, words: number): Files =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `templates/t${index}.yaml`,
          `title: ${'Title '.repeat(8)}${index}\nbody: "${'word '.repeat(words)}${index}"\n`,
        ]),
      );
    for (const [work, said] of [
      [many(40, 600), /Left out: the texts of 40 changes/],
      [many(1500, 1), /Left out: all 1500 changes/],
    ] as const) {
      const made = await repository(work, { 'replywright.yaml': 'rules: {}\n' });
      const page = (await made.run('diff --format markdown')).out;
      assert.ok(page.length <= 60_000);
      assert.match(page, said);
      await made.remove();
    }
  }).timeout(60_000);
});
