import assert from 'node:assert/strict';
import { quotedTokens } from '../../src/prose/quoted-tokens';
import { readBody } from './read-body';

/** The text with its quoted words in ⟦ ⟧. */
function marked(text: string): string {
  const prose = readBody(text, 'en');
  const quoted = [...quotedTokens(prose)].map((index) => prose.tokens[index]!).filter(({ kind }) => kind !== 'punctuation');
  return quoted.reduceRight(
    (rest, { span }) => `${rest.slice(0, span.start)}⟦${rest.slice(span.start, span.end)}⟧${rest.slice(span.end)}`,
    text,
  );
}

describe('quoted words', () => {
  for (const expected of [
    'You read “⟦Call⟧ ⟦us⟧”, and we called.',
    'Press "⟦Save⟧". Then press «⟦Send⟧».',
    'He said ”⟦soon⟧”, then „⟦now⟧“.',
    'Two sentences: “⟦We⟧ ⟦will⟧ ⟦call⟧. ⟦Wait⟧.” That was all.',
    // A lone mark quotes nothing, and what a digit touches is inches.
    'A 15" screen. We will send it.',
    'A 15" and a 17" screen.',
    'He said “we will call.\n\nWe will send it.” Yes.',
    "It's the driver's van, and ng'ombe.",
    'The ‘box is here, and we will send it.',
  ])
    it(expected, () => assert.equal(marked(expected.replace(/[⟦⟧]/g, '')), expected));
});
