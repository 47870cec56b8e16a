import assert from 'node:assert/strict';
import { nodeAtPath, placeAt } from '../../src/yaml/lookup';
import { parseYaml } from '../../src/yaml/parse-yaml';
import { readCursor } from '../text/cursor';

function placeIn(marked: string): string {
  const { text, offset } = readCursor(marked);
  const { role, path } = placeAt(parseYaml(text).root, offset);
  return `${role} ${path.join('.')}`.trimEnd();
}

describe('the place of a cursor', () => {
  for (const [marked, expected] of [
    ['ti█tle: Late', 'key title'],
    ['title█: Late', 'key title'],
    ['title:█ Late', 'value title'],
    ['title: La█te', 'value title'],
    ['title: Late█', 'value title'],
    ['actions:\n  sta█tus: open', 'key actions.status'],
    ['actions:\n  status: o█pen', 'value actions.status'],
    ['tags: [a, b█]', 'value tags.1'],
    ['tags:\n  - a\n  - b█', 'value tags.1'],
    ['title: a\n█\nbody: b', 'gap'],
    ['█', 'value'],
  ] as const) {
    it(`${JSON.stringify(marked)} is a ${expected}`, () => assert.equal(placeIn(marked), expected));
  }

  it('is found by its path', () => {
    const { root } = parseYaml('a: [x, { b: y }]');
    const node = nodeAtPath(root, ['a', 1, 'b']);
    assert.equal(node?.kind === 'scalar' && node.text, 'y');
    assert.equal(nodeAtPath(root, ['a', 'b']), undefined);
    assert.equal(nodeAtPath(root, ['a', 0, 'b']), undefined);
  });
});
