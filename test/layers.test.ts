import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Import, importsIn, violation } from './import-layers';

const SOURCE = join(import.meta.dirname, '../src');

function allImports(): Import[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .flatMap((path) => importsIn(path, readFileSync(join(SOURCE, path), 'utf8')));
}

describe('the layers', () => {
  it('are kept by every import', () => {
    const imports = allImports();
    assert.ok(imports.length > 500, 'the imports were found');
    assert.deepEqual(
      imports.flatMap((one) => violation(one) ?? []),
      [],
    );
  });

  for (const [file, from, expected] of [
    ['yaml/traps.ts', '../text/span', undefined],
    ['rules/a.ts', '../library/library', undefined],
    ['prose/languages/en/pack.ts', '../../language-pack', undefined],
    ['yaml/traps.ts', '../handlebars/nodes', 'siblings'],
    ['text/span.ts', '../yaml/nodes', 'stands above'],
    ['library/library.ts', '../lint/lint-file', 'stands above'],
    ['rules/facts/a.ts', '../../lint/diagnostic', 'siblings'],
    ['server/a.ts', '../extension/b', 'stands above'],
    ['features/hover.ts', 'vscode', 'only extension/ may'],
    ['lint/a.ts', 'vscode-languageserver/node', 'only server/ may'],
    ['server/a.ts', 'vscode-languageserver-textdocument', undefined],
    ['library/a.ts', 'node:fs', 'only cli/ and *.node.ts may'],
    ['library/disk.node.ts', 'node:fs', undefined],
    ['webview/main.ts', '../template/schema', 'protocol/ alone'],
    ['webview/main.ts', '../protocol/preview', undefined],
    ['lint/a.ts', '../protocol/requests', 'speak the protocol'],
    ['extension/a.ts', '../webview/page', 'program of its own'],
    ['attic/a.ts', '../text/span', 'no layer is known for attic/'],
  ] as const) {
    it(`${expected ? 'forbid' : 'allow'} ${from} in ${file}`, () => {
      const found = violation({ file, from });
      if (expected === undefined) return assert.equal(found, undefined);
      assert.ok(found?.includes(file) && found.includes(from) && found.includes(expected), found);
    });
  }

  it('sees imports however they are written', () => {
    const text = `import a from 'a';
import type { B } from "b";
import {
  c,
} from 'c';
import 'd';
export { e } from 'e';
const f = await import('f');
const text = "import g from nowhere";`;
    assert.deepEqual(
      importsIn('x.ts', text).map(({ from }) => from),
      ['a', 'b', 'c', 'd', 'e', 'f'],
    );
  });
});
