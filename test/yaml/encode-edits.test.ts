import assert from 'node:assert/strict';
import { applyEdits } from '../../src/text/apply-edits';
import { encodeEdits } from '../../src/yaml/encode-edits';
import { placeAt } from '../../src/yaml/lookup';
import { parseYaml } from '../../src/yaml/parse-yaml';
import { readSelection } from '../text/cursor';

/** Replaces what is selected in the source, as an edit of the value that stands there; undefined when that is declined. */
function replace(marked: string, newText: string): string | undefined {
  const { text: source, start, end } = readSelection(marked);
  const { node } = placeAt(parseYaml(source).root, start);
  assert.ok(node?.kind === 'scalar');
  const span = { start: node.map.toValue(start).offset, end: node.map.toValue(end).offset };
  const edits = encodeEdits(source, node, [{ span, newText }]);
  return edits && applyEdits(source, edits);
}

const EXAMPLES: readonly (readonly [what: string, before: string, newText: string, after: string | undefined])[] = [
  ['plain takes ordinary words', 'body: Hi ⟦you⟧\n', 'Ann', 'body: Hi Ann\n'],
  ['plain becomes a block for ` #`', 'body: Order ⟦A⟧\nkind: reply\n', '#1', 'body: |-\n  Order #1\nkind: reply\n'],
  ['plain becomes a block for `: `', 'body: ⟦Note⟧ that\n', 'Note:', 'body: |-\n  Note: that\n'],
  ['plain becomes a block for a mustache at its start', 'body: ⟦Hi⟧ there\n', '{{x}}', 'body: |-\n  {{x}} there\n'],
  ['plain becomes a block for a line break', 'body: one⟦ ⟧two\n', '\n', 'body: |-\n  one\n  two\n'],
  ['plain becomes a block for what would be a number', 'body: ⟦a⟧1\n', '', 'body: |-\n  1\n'],
  ['single doubles its quote', "body: 'It is ⟦here⟧'\n", "Ann's", "body: 'It is Ann''s'\n"],
  ['single knows a doubled quote as one', "body: 'it⟦''⟧s'\n", '’', "body: 'it’s'\n"],
  ['single becomes a block for a line break', "body: 'a⟦ ⟧b'\n", '\n', 'body: |-\n  a\n  b\n'],
  ['double escapes', 'body: "say ⟦x⟧"\n', '"\\\n\t', 'body: "say \\"\\\\\\n\\t"\n'],
  ['double knows an escape as one', 'body: "a⟦\\u0416⟧b"\n', 'Z', 'body: "aZb"\n'],
  ['literal indents new lines', 'fi:\n  body: |\n    one ⟦two⟧\n', 'two\n\nthree', 'fi:\n  body: |\n    one two\n\n    three\n'],
  ['literal takes anything in a line', 'body: |\n  a ⟦b⟧ c\n', '"# {{x}}: \'', 'body: |\n  a "# {{x}}: \' c\n'],
  ['literal keeps CRLF', 'body: |\r\n  a⟦ ⟧b\r\n', '\n', 'body: |\r\n  a\r\n  b\r\n'],
  ['literal joins lines', 'body: |\n  a⟦\n⟧  b\n', ' ', 'body: |\n  a b\n'],
  ['literal keeps its indentation digit', 'body: |2\n    a ⟦b⟧\n', 'c', 'body: |2\n    a c\n'],
  ['literal declines what would make text of a line of blanks', 'body: |2\n\n  ⟦ ⟧a\n   \n', '', undefined],
  ['folded takes words', 'body: >\n  one\n  ⟦two⟧\n', 'three', 'body: >\n  one\n  three\n'],
  ['folded becomes literal for a line break', 'body: >\n  one⟦ ⟧two\n  three\n', '\n', 'body: |\n  one\n  two three\n'],
  ['a flow map declines what would need a block', 'a: { b: x⟦y⟧, c: d }\n', ', e: f', undefined],
  ['a control character is declined outside double quotes', 'body: a⟦b⟧\n', '\u0007', undefined],
  ['nothing left at all is declined', 'body: ⟦abc⟧\n', '', undefined],
];

describe('an edit of a value is written in the style of its scalar:', () => {
  for (const [what, before, newText, after] of EXAMPLES) {
    it(what, () => assert.equal(replace(before, newText), after));
  }

  it('declines edits that overlap', () => {
    const source = 'body: abc\n';
    const { node } = placeAt(parseYaml(source).root, 6);
    assert.ok(node?.kind === 'scalar');
    const edits = [
      { span: { start: 0, end: 2 }, newText: 'x' },
      { span: { start: 1, end: 3 }, newText: 'y' },
    ];
    assert.equal(encodeEdits(source, node, edits), undefined);
  });

  it('makes several edits at once', () => {
    const source = "body: 'a b c'\n";
    const { node } = placeAt(parseYaml(source).root, 7);
    assert.ok(node?.kind === 'scalar');
    const edits = encodeEdits(source, node, [
      { span: { start: 4, end: 5 }, newText: "'" },
      { span: { start: 0, end: 1 }, newText: 'A' },
    ]);
    assert.equal(edits && applyEdits(source, edits), "body: 'A b '''\n");
  });
});
