import assert from 'node:assert/strict';
import type { Entry, LanguagePack } from '../../src/prose/language-pack';
import { PACKS } from '../../src/prose/languages/packs';
import { checkPack } from '../../src/prose/pack-check';

const english = PACKS.find(({ language }) => language === 'en')!;

/** What is wrong with a pack that holds one entry more. */
function faultsOf(entry: Entry): string[] {
  const pack: LanguagePack = { ...english, wording: { ...english.wording, 'bureaucratic-language': [entry] } };
  return checkPack(pack)
    .filter(({ label }) => label === 'bureaucratic-language')
    .map(({ message, sentence }) => `${message}${sentence ? `: ${sentence}` : ''}`);
}

const GOOD: Entry = { match: 'forthwith', hit: 'Pay forthwith.', miss: 'Pay today.' };

describe('a language pack', () => {
  for (const pack of PACKS) it(`${pack.language} proves itself`, () => assert.deepEqual(checkPack(pack), []));

  it('is told what is wrong with its entries', () => {
    assert.deepEqual(faultsOf(GOOD), []);
    assert.deepEqual(faultsOf({ ...GOOD, hit: 'Pay at once.' }), ['does not hit its example: Pay at once.']);
    assert.deepEqual(faultsOf({ ...GOOD, miss: ['Pay today.', 'Pay forthwith, please.'] }), [
      'hits its counter-example: Pay forthwith, please.',
    ]);
    assert.deepEqual(faultsOf({ ...GOOD, hit: [] }), ['has no sentence that it hits']);
    assert.deepEqual(faultsOf({ ...GOOD, miss: [] }), ['has no sentence that it leaves alone']);
    assert.deepEqual(faultsOf({ ...GOOD, match: ['forthwith', 'fo*'] }), ['the prefix `fo*` is too short to mean one word']);
    assert.deepEqual(faultsOf({ ...GOOD, match: ['forthwith', '(paid'] }), ['This bracket is never closed.']);
    assert.deepEqual(faultsOf({ ...GOOD, match: ['forthwith', 'with _2 forth'], instead: 'now' }), [
      'has `instead`, which would swallow the words that it leaves open',
    ]);
  });
});
