import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../src/prose/language-pack';
import { RULES } from '../../src/rules/index.generated';
import { RULEBOOK } from '../../src/rules/rulebook';
import { labelledOutcomes } from '../accuracy/labelled-outcomes';
import { NOTHING_TO_FIND } from '../accuracy/nothing-to-find';
import type { Outcome } from '../accuracy/outcome';
import { outcomesOn, pageOutcomes } from '../accuracy/page-outcomes';

/** The points of each of the four texts, so that none is forgotten. */
const POINTS = Object.entries({ A: 17, B: 10, C: 12, D: 6 }).flatMap(([text, count]) =>
  Array.from({ length: count }, (_, index) => `${text}${index + 1}`),
);

const citing = (point: string) => RULES.filter(({ sources }) => sources.includes(point));

/** The examples beside those of the pages and the labelled replies. */
function ownOutcomes(): Outcome[] {
  const parts = readFileSync(new URL('rulebook-examples.md', import.meta.url), 'utf8')
    .split(/^## /m)
    .slice(1);
  return parts.flatMap((part) => {
    const rule = part.slice(0, part.indexOf('\n'));
    assert.ok(
      RULES.some(({ id }) => id === rule),
      `${rule} is a rule`,
    );
    return outcomesOn(part, rule, 'test/rules/rulebook-examples.md');
  });
}

/** What is wrong with how a rule does in a language; undefined when it shows both a bad reply that it finds and good ones that it leaves alone. */
function complaintAbout(outcomes: readonly Outcome[]): string | undefined {
  for (const expected of [true, false]) {
    const those = outcomes.filter((outcome) => outcome.expected === expected);
    const name = expected ? 'bad' : 'good';
    if (those.length === 0) return `has no ${name} reply`;
    // A bad reply of three may be missed, which the floors count; a good one is never to be blamed.
    const missed = those.filter(({ found }) => found !== expected);
    if (missed.length * 3 > (expected ? those.length : 0))
      return `misjudges ${name} replies: ${missed.map(({ text }) => text).join(' / ')}`;
  }
  return undefined;
}

describe('the rulebook', () => {
  let outcomes: readonly Outcome[] = [];
  before(() => {
    outcomes = [...ownOutcomes(), ...pageOutcomes(), ...labelledOutcomes()];
  });

  it('has every point of the four texts', () => assert.deepEqual(Object.keys(RULEBOOK), POINTS));

  it('is all that rules name as their sources', () => {
    for (const { id, sources } of RULES) for (const source of sources) assert.ok(RULEBOOK[source], `${id} names ${source}`);
  });

  it('judges all its own examples rightly', () => {
    const wrong = ownOutcomes().filter(({ expected, found }) => expected !== found);
    assert.deepEqual(
      wrong.map(({ rule, text }) => `${rule}: ${text}`),
      [],
    );
  });

  for (const [point, { asks, elsewhere }] of Object.entries(RULEBOOK)) {
    if (elsewhere !== undefined) {
      it(`${point} is no rule's: ${asks}`, () =>
        assert.deepEqual(
          citing(point).map(({ id }) => id),
          [],
          'a rule looks after it by now',
        ));
      continue;
    }
    it(`${point} is looked after in every language: ${asks}`, () => {
      assert.notDeepEqual(citing(point), [], 'there is a rule for it');
      const complaints = citing(point).flatMap(({ id }) =>
        LANGUAGES.filter((language) => !NOTHING_TO_FIND[language]?.includes(id)).flatMap((language) => {
          const complaint = complaintAbout(outcomes.filter((one) => one.rule === id && one.language === language));
          return complaint === undefined ? [] : [`${id} in ${language} ${complaint}`];
        }),
      );
      assert.deepEqual(complaints, []);
    });
  }
});
