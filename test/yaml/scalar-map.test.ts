import assert from 'node:assert/strict';
import { nodeAtPath } from '../../src/yaml/lookup';
import type { YamlScalar } from '../../src/yaml/nodes';
import { parseYaml } from '../../src/yaml/parse-yaml';

function scalarIn(source: string, ...path: (string | number)[]): YamlScalar {
  const node = nodeAtPath(parseYaml(source).root, path.length > 0 ? path : ['body']);
  assert.ok(node?.kind === 'scalar');
  return node;
}

/** Each stretch of a value with the source that it came from; what is copied stands alone. */
const stretches = (source: string, { text, map }: YamlScalar): string[] =>
  map.segments.map(({ kind, value, source: from }) => {
    const decoded = JSON.stringify(text.slice(value.start, value.end));
    return kind === 'copy' ? decoded : `${decoded} from ${JSON.stringify(source.slice(from.start, from.end))}`;
  });

const EXAMPLES: Readonly<Record<string, readonly (readonly [source: string, ...stretches: string[]])[]>> = {
  plain: [
    ['body: Hi there', '"Hi there"'],
    ['body:   Hi   # a note', '"Hi"'],
    ['body: Hi\n  there', '"Hi"', '" " from "\\n  "', '"there"'],
    ['body: Hi  \n\n\n  there', '"Hi"', '"\\n\\n" from "  \\n\\n\\n  "', '"there"'],
    ['body: Hi\r\n  there\r\n', '"Hi"', '" " from "\\r\\n  "', '"there"'],
    ['\ufeffbody: Hi 🎉', '"Hi 🎉"'],
    ['body: 0012', '"0012"'],
  ],
  single: [
    ["body: 'Hi'", '"Hi"'],
    ["body: 'it''s'", '"it"', '"\'" from "\'\'"', '"s"'],
    ["body: ' a \n  b '", '" a"', '" " from " \\n  "', '"b "'],
    ["body: ''"],
  ],
  double: [
    ['body: "Hi"', '"Hi"'],
    ['body: "a\\nb"', '"a"', '"\\n" from "\\\\n"', '"b"'],
    ['body: "\\U0001F389!"', '"🎉" from "\\\\U0001F389"', '"!"'],
    ['body: "\\u0416\\x41\\t"', '"Ж" from "\\\\u0416"', '"A" from "\\\\x41"', '"\\t" from "\\\\t"'],
    ['body: "say \\"hi\\""', '"say "', '"\\"" from "\\\\\\""', '"hi"', '"\\"" from "\\\\\\""'],
    ['body: "a\\\n   b"', '"a"', '"b"'],
    ['body: "a \\\n  \\ b"', '"a "', '" " from "\\\\ "', '"b"'],
    ['body: "a\n\n  b"', '"a"', '"\\n" from "\\n\\n  "', '"b"'],
  ],
  literal: [
    ['body: |\n  Hi\n  there\n', '"Hi"', '"\\n" from "\\n"', '"there"', '"\\n" from "\\n"'],
    ['body: |\r\n  Hi\r\n  there\r\n', '"Hi"', '"\\n" from "\\r\\n"', '"there"', '"\\n" from "\\r\\n"'],
    ['body: |-\n  Hi\n', '"Hi"'],
    ['body: |+\n  Hi\n\n\n', '"Hi"', '"\\n" from "\\n"', '"\\n" from "\\n"', '"\\n" from "\\n"'],
    ['body: |\n  Hi\n\n\n', '"Hi"', '"\\n" from "\\n"'],
    ['body: |2\n    Hi\n', '"  Hi"', '"\\n" from "\\n"'],
    ['body: |\n\n  Hi\n', '"\\n" from "\\n"', '"Hi"', '"\\n" from "\\n"'],
    ['body: |\n  a\n    b\n', '"a"', '"\\n" from "\\n"', '"  b"', '"\\n" from "\\n"'],
    ['body: |\n  \ta\n', '"\\ta"', '"\\n" from "\\n"'],
    ['body: | # a note\n  # text\n', '"# text"', '"\\n" from "\\n"'],
    ['body: |\n  last', '"last"', '"\\n" from ""'],
  ],
  folded: [
    ['body: >\n  Hi\n  there\n', '"Hi"', '" " from "\\n"', '"there"', '"\\n" from "\\n"'],
    ['body: >-\n  Hi\n\n  there\n', '"Hi"', '"\\n" from "\\n\\n"', '"there"'],
    ['body: >\n  a\n    b\n  c\n', '"a"', '"\\n" from "\\n"', '"  b"', '"\\n" from "\\n"', '"c"', '"\\n" from "\\n"'],
    ['body: >-\r\n  Hi\r\n  there\r\n', '"Hi"', '" " from "\\r\\n"', '"there"'],
  ],
};

describe('the map of a scalar', () => {
  for (const [style, examples] of Object.entries(EXAMPLES)) {
    for (const [source, ...expected] of examples) {
      it(`${style}: ${JSON.stringify(source)}`, () => {
        const scalar = scalarIn(source);
        assert.equal(scalar.style, style);
        assert.deepEqual(stretches(source, scalar), expected);
      });
    }
  }

  it('stands in flow collections and lists too', () => {
    assert.deepEqual(stretches('a: [x, "b\\tc"]', scalarIn('a: [x, "b\\tc"]', 'a', 1)), ['"b"', '"\\t" from "\\\\t"', '"c"']);
    assert.deepEqual(stretches('- |\n  x\n- y', scalarIn('- |\n  x\n- y', 0)), ['"x"', '"\\n" from "\\n"']);
  });
});
