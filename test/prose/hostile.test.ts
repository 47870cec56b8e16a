import assert from 'node:assert/strict';
import { readCourtesies } from '../../src/prose/courtesies';
import { findOpenPromises } from '../../src/prose/promises';
import { readBody } from './read-body';

/** Everything that is asked of a body, in milliseconds. */
function cost(body: string, language = 'en'): number {
  const start = performance.now();
  const prose = readBody(body, language);
  findOpenPromises(prose, () => undefined);
  readCourtesies(prose, () => undefined, new Set());
  return performance.now() - start;
}

const upTo = (size: number, piece: string): string => piece.repeat(Math.ceil(size / piece.length));
const numbered = (size: number, piece: (index: number) => string): string =>
  Array.from({ length: Math.ceil(size / piece(10_000).length) }, (_, index) => piece(index)).join('');

const BODIES: Readonly<Record<string, (size: number) => string>> = {
  'one word': (size) => upTo(size, 'soon '),
  'one preposition': (size) => upTo(size, 'in '),
  'one promise': (size) => upTo(size, 'we will call you and '),
  sentences: (size) => upTo(size, 'We will call you soon. '),
  'a word without end': (size) => upTo(size, 'a'),
  'a bracket behind it': (size) => `${upTo(size, 'a')}(b. C`,
  'line breaks': (size) => upTo(size, 'a\n'),
  hyphens: (size) => upTo(size, 'a-'),
  'at signs': (size) => upTo(size, 'a@'),
  commas: (size) => upTo(size, 'a, '),
  conditions: (size) => numbered(size, (index) => `{{#if a${index}}}w {{/if}}`),
  'promises behind conditions': (size) => numbered(size, (index) => `We will call{{#if a${index}}} today{{/if}}. `),
};

/** Far over what a slow machine needs, far under what anything quadratic would: 200,000 characters took three minutes once. */
const MOST = 8000;

describe('a hostile body', function () {
  this.timeout(60_000);
  for (const [name, make] of Object.entries(BODIES))
    it(`${name}: 200,000 characters`, () => {
      const taken = cost(make(200_000));
      assert.ok(taken < MOST, `took ${Math.round(taken)} ms`);
    });

  it('two megabytes are read as far as anybody would', () => {
    const taken = cost(upTo(2_000_000, 'We will call you soon. '));
    assert.ok(taken < MOST, `took ${Math.round(taken)} ms`);
  });
});
