import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument, visit } from 'yaml';
import type { YamlNode, YamlScalar } from '../../src/yaml/nodes';
import { parseYaml } from '../../src/yaml/parse-yaml';
import { anyYaml } from './random-yaml';
import { runs } from './runs';

function scalarsOf(node: YamlNode | undefined): YamlScalar[] {
  if (!node) return [];
  if (node.kind === 'scalar') return [node];
  if (node.kind === 'list') return node.items.flatMap(scalarsOf);
  return node.entries.flatMap(({ key, value }) => [key, ...scalarsOf(value)]);
}

/** What the `yaml` package reads, scalar by scalar; undefined when it refuses. */
function official(source: string): string[] | undefined {
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  const texts: string[] = [];
  visit(document, {
    Scalar(_, { value, source: written, type }) {
      if (!(written === '' && type === 'PLAIN')) texts.push(typeof value === 'string' ? value : (written ?? ''));
    },
  });
  return texts;
}

/** Signs that the map may take from something longer: folded breaks, and a quote that was written twice. */
const mayBeReplaced = (style: YamlScalar['style'], character: string): boolean =>
  character === '\n' || (style !== 'literal' && character === ' ') || (style === 'single' && character === "'");

function checkMap(source: string, { style, text, map, span }: YamlScalar): void {
  let value = 0;
  let position = span.start;
  for (const segment of map.segments) {
    assert.equal(segment.value.start, value, 'the segments cover the value without a gap');
    assert.ok(segment.source.start >= position && segment.source.end <= span.end, 'the segments stand in order within the token');
    value = segment.value.end;
    position = segment.source.end;
    const decoded = text.slice(segment.value.start, segment.value.end);
    const written = source.slice(segment.source.start, segment.source.end);
    if (segment.kind === 'copy') assert.equal(written, decoded);
    else if (style === 'double') assert.match(written, /^\\.|^[ \t]*\r?\n/s);
    else
      assert.ok(
        [...decoded].every((character) => mayBeReplaced(style, character)),
        `${JSON.stringify(decoded)} has lost its place`,
      );
  }
  assert.equal(value, text.length);
}

function checkBothWays({ text, map }: YamlScalar): void {
  for (const { kind, value, source } of map.segments) {
    if (kind === 'replace') assert.deepEqual(map.toSourceSpan(value), source);
    for (let offset = value.start; kind === 'copy' && offset < value.end; offset++) {
      assert.deepEqual(map.toValue(map.toSource(offset, 'start')), { offset, virtual: false });
      assert.equal(map.toSource(offset + 1, 'end') - map.toSource(offset, 'start'), 1);
    }
  }
  if (text !== '') {
    assert.equal(map.toSource(0, 'start'), map.segments[0]?.source.start);
    assert.equal(map.toSource(text.length, 'end'), map.segments.at(-1)?.source.end);
  }
}

describe('the map of a scalar', () => {
  it('gives every character of the value its place, in all styles', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(anyYaml, (source) => {
        const expected = official(source);
        if (!expected) return;
        const { root, problems, traps } = parseYaml(source);
        if (problems.length > 0 || traps.some(({ code }) => code === 'mustache-map')) return;
        const scalars = scalarsOf(root);
        assert.deepEqual(
          scalars.filter(({ text, style }) => text !== '' || style !== 'plain').map(({ text }) => text),
          expected,
        );
        for (const scalar of scalars) {
          checkMap(source, scalar);
          checkBothWays(scalar);
          seen.set(scalar.style, (seen.get(scalar.style) ?? 0) + 1);
        }
      }),
      runs(3000),
    );
    for (const style of ['plain', 'single', 'double', 'literal', 'folded']) assert.ok((seen.get(style) ?? 0) > 100, `few ${style} scalars`);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(anyYaml, (source) => {
        for (const scalar of scalarsOf(parseYaml(source).root)) {
          assert.equal(typeof scalar.map.toSource(0, 'start'), 'number');
        }
      }),
      runs(500),
    );
  });
});
