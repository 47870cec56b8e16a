import assert from 'node:assert/strict';
import { inflected } from '../../../src/prose/languages/en/verb-forms';

describe('English verb forms', () => {
  it('spells the regular ones', () => {
    assert.equal(inflected('fix, carry, arrange', 'third'), '((fixes|carries|arranges))');
    assert.equal(inflected('fix, carry, arrange', 'participle'), '((fixed|carried|arranged))');
    assert.equal(inflected('fix, carry, arrange', 'ing'), '((fixing|carrying|arranging))');
  });

  it('doubles the last letter where English does', () => {
    assert.equal(inflected('ship, cancel, deliver', 'participle'), '((shipped|cancelled|delivered))');
    assert.equal(inflected('ship, cancel, deliver', 'ing'), '((shipping|cancelling|delivering))');
  });

  it('knows the irregular ones', () => {
    assert.equal(inflected('send, bring, write', 'participle'), '((sent|brought|written))');
  });

  it('inflects the first word of a phrase, and lets a particle stand apart', () => {
    assert.equal(inflected('look into', 'third'), '(looks into)');
    assert.equal(inflected('send, set aside', 'ing'), '((sending)|setting _2 aside)');
  });
});
