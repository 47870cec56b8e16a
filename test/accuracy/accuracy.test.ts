import assert from 'node:assert/strict';
import { LANGUAGES } from '../../src/prose/language-pack';
import { RULES } from '../../src/rules/index.generated';
import { fallen } from './fallen';
import { labelledRules } from './labelled';
import { NOTHING_TO_FIND } from './nothing-to-find';
import { isMiss, type Outcome, scoreOf } from './outcome';
import { allOutcomes } from './outcomes';

/** Rules about how a file is written or kept, the same in every language: their pages and tests show them. */
const ABOUT_FILES = new Set([
  ...RULES.filter(({ group }) => group === 'structure').map(({ id }) => id),
  ...['reading-level', 'complaint-reason-missing', 'contact-conflict', 'duplicate-template', 'review-overdue', 'channel-length'],
  ...['translation-missing', 'translation-outdated'],
]);

/** Of each kind, for each rule and language. */
const WANTED = 2;

describe('accuracy', () => {
  let outcomes: readonly Outcome[] = [];
  before(() => {
    outcomes = allOutcomes();
  });

  it('is nowhere under its floor', () => assert.deepEqual(fallen(outcomes), []));

  it('is perfect on what packs and pages show', () => {
    const misses = outcomes.filter((outcome) => outcome.origin !== 'labelled' && isMiss(outcome));
    assert.deepEqual(
      misses.map(({ language, rule, text }) => `${language} ${rule}: ${text}`),
      [],
    );
  });

  it('leaves more alone than it finds wrongly, in each language', () => {
    for (const language of LANGUAGES) {
      const { precision, recall } = scoreOf(outcomes.filter((one) => one.origin === 'labelled' && one.language === language));
      assert.ok(precision >= 0.97, `${language}: precision is ${precision.toFixed(3)}`);
      assert.ok(recall >= 0.89, `${language}: recall is ${recall.toFixed(3)}`);
    }
  });

  it('is measured for each rule about language, in each language', () => {
    const labelled = labelledRules();
    const lacking = LANGUAGES.flatMap((language) =>
      RULES.filter(({ id }) => !ABOUT_FILES.has(id) && !NOTHING_TO_FIND[language]?.includes(id)).flatMap(({ id }) => {
        const replies = labelled.find((one) => one.language === language && one.rule === id)?.replies ?? [];
        const bad = replies.filter(({ expected }) => expected).length;
        return bad >= WANTED && replies.length - bad >= WANTED ? [] : [`${language} ${id}`];
      }),
    );
    assert.deepEqual(lacking, []);
  });
});
