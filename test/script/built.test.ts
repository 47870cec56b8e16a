import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** What a user's project would hold. */
const USER = `
import { check, parse, render, type JsonDiagnostic, type ParsedMustache } from 'replywright';
const found: readonly JsonDiagnostic[] = check({ source: 'title: A', uri: 'a.yaml', policy: { languages: ['en'] } });
const first: number | undefined = found[0]?.start.line;
const mustaches: readonly ParsedMustache[] = parse({ source: '', uri: 'a.yaml' }).mustaches;
const { text, missing, truncated } = render({ body: 'Hi {{x}}', data: { x: 1 }, channel: 'plain', allowMissing: true, escape: 'html' });
const said: [string, boolean, number | undefined] = [text, truncated, missing[0]?.start];
console.log(first, mustaches, said);
// @ts-expect-error: there is no such escape.
render({ body: '', escape: 'xml' });
`;

describe('the package for scripts, as it is shipped', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'replywright-user-'));
    await mkdir(join(folder, 'node_modules'));
    await symlink(resolve('.'), join(folder, 'node_modules/replywright'));
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(join(folder, 'user.ts'), USER);
  });
  after(() => rm(folder, { recursive: true }));

  it('has types that hold in the strictest project, with nothing else installed', () => {
    for (const [module, moduleResolution] of [
      [ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
      [ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
    ] as const) {
      const program = ts.createProgram([join(folder, 'user.ts')], {
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
        types: [],
        module,
        moduleResolution,
      });
      const problems = ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
      assert.deepEqual(problems, []);
    }
  });

  it('renders, checks and parses', async () => {
    // A real import, which the test runner would turn into `require`.
    const load = new Function('url', 'return import(url)') as (url: string) => Promise<typeof import('../../src/index')>;
    const { check, parse, render } = await load(pathToFileURL(resolve('dist/index.js')).href);
    const rendered = render({
      body: '{{#if a}}*{{b}}*{{/if}}{{c}}',
      data: { a: 1, b: '<' },
      channel: 'plain',
      allowMissing: true,
      escape: 'html',
    });
    assert.equal(rendered.text, '*&lt;*');
    assert.deepEqual(rendered.missing, [{ variable: 'c', start: 23, end: 28 }]);
    assert.equal(rendered.truncated, false);
    assert.equal(check({ source: 'titel: A\n', uri: 'a.yaml' })[0]?.rule, 'schema');
    assert.equal(parse({ source: 'title: A\nbody: "{{x}}"\n', uri: 'a.yaml' }).mustaches[0]?.start, 16);
  });

  it('asks for nothing of Node', () => {
    const text = readFileSync('dist/index.js', 'utf8');
    assert.ok(!/\brequire\(|from\s*"node:|import\(/.test(text));
  });
});
