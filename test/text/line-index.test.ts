import assert from 'node:assert/strict';
import { lineIndex } from '../../src/text/line-index';
import { readCursor, showCursor } from './cursor';

function positionIn(marked: string): string {
  const { text, offset } = readCursor(marked);
  const { line, character } = lineIndex(text).positionAt(offset);
  return `${line}:${character}`;
}

const offsetIn = (text: string, line: number, character: number): string => showCursor(text, lineIndex(text).offsetAt({ line, character }));

describe('a line index', () => {
  it('counts lines that end in each of the three ways', () => {
    assert.equal(positionIn('█'), '0:0');
    assert.equal(positionIn('ab█\ncd'), '0:2');
    assert.equal(positionIn('ab\n█cd'), '1:0');
    assert.equal(positionIn('ab\r\nc█d'), '1:1');
    assert.equal(positionIn('ab\rc█d'), '1:1');
    assert.equal(positionIn('ab\n\r\n\rc█d\n'), '3:1');
    assert.equal(positionIn('ab\n█'), '1:0');
    assert.equal(positionIn('🎉█'), '0:2');
  });

  it('finds offsets, and keeps them within their line', () => {
    assert.equal(offsetIn('ab\ncd', 1, 1), 'ab\nc█d');
    assert.equal(offsetIn('ab\ncd', 0, 99), 'ab█\ncd');
    assert.equal(offsetIn('ab\r\ncd', 0, 99), 'ab█\r\ncd');
    assert.equal(offsetIn('ab\rcd', 0, 99), 'ab█\rcd');
    assert.equal(offsetIn('ab\ncd', 9, 0), 'ab\n█cd');
    assert.equal(offsetIn('ab\ncd', -1, 1), 'a█b\ncd');
    assert.equal(offsetIn('ab\ncd', 1, -5), 'ab\n█cd');
  });

  it('keeps positions within the text', () => {
    assert.deepEqual(lineIndex('ab\n').positionAt(99), { line: 1, character: 0 });
    assert.deepEqual(lineIndex('ab\n').positionAt(-1), { line: 0, character: 0 });
  });

  it('leads there and back', () => {
    const text = 'a\n\r\n🎉 b\rc';
    const index = lineIndex(text);
    for (let offset = 0; offset <= text.length; offset++) {
      if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
      assert.equal(index.offsetAt(index.positionAt(offset)), offset);
    }
  });
});
