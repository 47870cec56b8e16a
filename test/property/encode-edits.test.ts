import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../src/text/apply-edits';
import { encodeEdits } from '../../src/yaml/encode-edits';
import { nodeAtPath } from '../../src/yaml/lookup';
import type { YamlNode, YamlScalar } from '../../src/yaml/nodes';
import { parseYaml } from '../../src/yaml/parse-yaml';
import { anyReplacement, anyYaml } from './random-yaml';
import { runs } from './runs';

type Path = readonly (string | number)[];

/** The values of a document with the paths to them. */
function valuesOf(node: YamlNode | undefined, path: Path = []): { readonly path: Path; readonly scalar: YamlScalar }[] {
  if (!node) return [];
  if (node.kind === 'scalar') return [{ path, scalar: node }];
  if (node.kind === 'list') return node.items.flatMap((item, index) => valuesOf(item, [...path, index]));
  return node.entries.flatMap(({ key, value }) => valuesOf(value, [...path, key.text]));
}

const othersThan = (root: YamlNode | undefined, hole: Path) =>
  valuesOf(root)
    .filter(({ path }) => path.join('\0') !== hole.join('\0'))
    .map(({ path, scalar }) => [path, scalar.value]);

describe('an edit of a value', () => {
  it('gives exactly the wanted text and leaves everything else alone, or is declined', () => {
    const outcome = { written: 0, declined: 0 };
    fc.assert(
      fc.property(anyYaml, anyReplacement, fc.nat(), fc.nat(), fc.nat(), (source, newText, which, from, length) => {
        const before = parseYaml(source);
        const values = valuesOf(before.root).filter(({ scalar }) => typeof scalar.value === 'string');
        if (before.problems.length > 0 || values.length === 0) return;
        const { path, scalar } = values[which % values.length]!;
        const start = from % (scalar.text.length + 1);
        const edit = { span: { start, end: start + (length % (scalar.text.length - start + 1)) }, newText };
        const edits = encodeEdits(source, scalar, [edit]);
        if (edits) outcome.written++;
        else outcome.declined++;
        if (!edits) return;
        for (const { span } of edits)
          assert.ok(span.start >= scalar.span.start && span.end <= scalar.span.end, 'the edit leaves its scalar');
        const after = parseYaml(applyEdits(source, edits)!);
        const changed = nodeAtPath(after.root, path);
        assert.equal(changed?.kind === 'scalar' && changed.value, applyEdits(scalar.text, [edit]));
        assert.equal(after.problems.length, 0);
        assert.deepEqual(othersThan(after.root, path), othersThan(before.root, path));
        assert.deepEqual(
          after.comments.map(({ text }) => text),
          before.comments.map(({ text }) => text),
        );
      }),
      runs(1500),
    );
    assert.ok(outcome.written > outcome.declined, JSON.stringify(outcome));
  });
});
