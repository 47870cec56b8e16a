import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../src/text/apply-edits';
import { readSelection } from './cursor';

const edit = (marked: string, newText: string) => {
  const { start, end } = readSelection(marked);
  return { span: { start, end }, newText };
};

describe('applying edits', () => {
  it('replaces, inserts and deletes, in whatever order they come', () => {
    assert.equal(applyEdits('one two three', [edit('one two ⟦three⟧', '3'), edit('⟦one⟧ two three', '1')]), '1 two 3');
    assert.equal(applyEdits('one two', [edit('one⟦⟧ two', ' and a half')]), 'one and a half two');
    assert.equal(applyEdits('one two', [edit('one⟦ two⟧', '')]), 'one');
    assert.equal(applyEdits('one', []), 'one');
  });

  it('keeps the order of what is inserted at one place', () => {
    assert.equal(applyEdits('ac', [edit('a⟦⟧c', 'b'), edit('a⟦⟧c', 'B')]), 'abBc');
    assert.equal(applyEdits('abc', [edit('a⟦b⟧c', 'x'), edit('a⟦⟧bc', '>')]), 'a>xc');
  });

  it('refuses edits that overlap or lie outside', () => {
    assert.equal(applyEdits('abcd', [edit('a⟦bc⟧d', 'x'), edit('ab⟦cd⟧', 'y')]), undefined);
    assert.equal(applyEdits('ab', [{ span: { start: 1, end: 3 }, newText: '' }]), undefined);
    assert.equal(applyEdits('ab', [{ span: { start: 2, end: 1 }, newText: '' }]), undefined);
    assert.equal(applyEdits('ab', [{ span: { start: -1, end: 1 }, newText: '' }]), undefined);
  });

  it('is what replacing from the end gives', () => {
    const anyEdits = fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.string({ maxLength: 3 })), { maxLength: 6 });
    fc.assert(
      fc.property(anyEdits, (steps) => {
        const text = 'abcdefghij'.repeat(6);
        let position = 0;
        const edits = steps.map(([gap, length, newText]) => {
          const start = position + gap + 1;
          position = start + length;
          return { span: { start, end: position }, newText };
        });
        const expected = edits.reduceRight((rest, { span, newText }) => rest.slice(0, span.start) + newText + rest.slice(span.end), text);
        assert.equal(applyEdits(text, edits), expected);
      }),
    );
  });
});
