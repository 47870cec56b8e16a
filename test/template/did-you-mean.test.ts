import assert from 'node:assert/strict';
import { didYouMean } from '../../src/template/did-you-mean';

describe('did you mean', () => {
  for (const [word, candidates, expected] of [
    ['titel', ['title', 'body'], 'title'],
    ['usewhen', ['useWhen', 'avoidWhen'], 'useWhen'],
    ['bdoy', ['body', 'day'], 'body'],
    ['chanels', ['channels', 'tags'], 'channels'],
    ['xyz', ['title', 'body'], undefined],
    ['', ['a'], undefined],
    ['x', ['a'], undefined],
    ['body', ['body'], undefined],
    ['ta', ['tag', 'tone'], 'tag'],
    ['a'.repeat(10_000), ['b'.repeat(10_000)], undefined],
  ] as const) {
    it(`${word.slice(0, 20)} → ${expected}`, () => assert.equal(didYouMean(word, candidates), expected));
  }
});
