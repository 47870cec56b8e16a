import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { compileMatcher } from '../../src/prose/matcher';
import { naiveMatches } from './naive-matcher';
import { bracketed, matcherOf, readBody } from './read-body';

const CLASSES = { UNIT: '(day|days|hour*)', NUMBER: '(one|two)', TIME: '(<UNIT>|today)' };

/** What the pattern finds in the text. */
const find = (pattern: string | { match: string; except?: string }, text: string): string =>
  bracketed(text, readBody(text, 'en', matcherOf({ x: [pattern] }, CLASSES)).matches);

const FOUND: readonly (readonly [string, string])[] = [
  ['maksu*', '[Maksun] maksaja [maksu].'],
  ['*ание', '[Ожидание] и [Здание].'],
  ['*aka*', '[Haraka], [aka], [Kakao].'],
  ['<NUMBER> <UNIT>', '[two days], [3 hours], [1-hour] or {{n}} days.'],
  ['<TIME>', '[today], an [hour], a week.'],
  ['<CLOCK>', 'At [10:30], [9.15], 7.'],
  ['<DATENUM>', 'On [5.6]., [5.6.2027], [2027-03-31], 5.'],
  ['<NAME> <SLOT>', '[{{name}} {{eta}}] {{eta}} {{name}}'],
  ['<URL>', 'Read [https://acme.example/soon] soon.'],
  ['{V:andik}', 'andik [ninaandika] [andika] [kuandikwa].'],
  ['a _2 d', '[a a d], [a b c d], a b, d.'],
  ['call _1', '[call you] today, [call], [call].'],
  ['_2 call', '[we will call].'],
  ['^ (so|hm)', '[so] so. ([Hm].) "[So] hm".'],
  ['^ (so) $', '[so]. So so.'],
  ['call _2 $', 'We [call you back]. We call you back again.'],
  ['a , b', '[a, b] a b.'],
  ['(£|\\$) <NUMBER>', 'It cost [$14], [£2], 3.'],
];

describe('matcher', () => {
  for (const [pattern, expected] of FOUND)
    it(`${pattern} finds ${expected}`, () => assert.equal(find(pattern, expected.replace(/[[\]]/g, '')), expected));

  it('takes the longest of matches that overlap in one list, and lets the lists alone', () => {
    const text = 'as soon as possible';
    const prose = readBody(text, 'en', matcherOf({ x: ['soon', 'as soon as', 'as soon as possible', 'possible'], y: ['soon'] }));
    assert.equal(bracketed(text, prose.matchesOf('x')), '[as soon as possible]');
    assert.equal(bracketed(text, prose.matchesOf('y')), 'as [soon] as possible');
  });

  it('takes the first entry of a list where two match the same words', () => {
    for (const words of [
      ['in due time', '(in|at) (due|the) time'],
      ['(in|at) (due|the) time', 'in due time'],
    ]) {
      const [first] = readBody('in due time', 'en', matcherOf({ x: words })).matches;
      assert.equal(first?.entry.match, words[0]);
    }
  });

  it('leaves alone what an exception of its own entry touches', () => {
    const soon = { match: 'soon', except: 'how soon' };
    assert.equal(find(soon, 'How soon? Not soon.'), 'How soon? Not [soon].');
    const text = 'How soon?';
    assert.equal(bracketed(text, readBody(text, 'en', matcherOf({ x: [soon, 'soon'] })).matches), 'How [soon]?');
  });

  it('goes over no sentence end, no branch edge and no gap with a comma', () => {
    for (const text of ['We will. Call you.', 'We{{#if a}} will call{{/if}}', 'we, call', '{{#if a}}we{{else}}call{{/if}}'])
      assert.equal(find('we _3 call', text), text);
  });

  it('knows the beginning and the end of a sentence on each side of a branch', () => {
    assert.equal(find('^ hello', '{{#if a}}hi{{else}}hello{{/if}}, hello'), '{{#if a}}hi{{else}}[hello]{{/if}}, hello');
    assert.equal(
      find('soon $', 'Write {{#if a}}soon.{{else}}today.{{/if}} Soon we know.'),
      'Write {{#if a}}[soon].{{else}}today.{{/if}} Soon we know.',
    );
  });

  it('keeps numbers apart that a pattern names', () => {
    assert.equal(find('112', 'Call 999, 112 or 1120.'), 'Call 999, [112] or 1120.');
    assert.equal(find('<NUMBER>', 'Card 1234567890123456, 0.'), 'Card [1234567890123456], [0].');
    assert.equal(find('1234567890123456', '6543210987654321 1234567890123456'), '6543210987654321 [1234567890123456]');
  });

  it('tells what is wrong with a pattern', () => {
    const faults = (match: string, classes: Record<string, string> = {}) =>
      compileMatcher({ lists: { x: [{ match, hit: [], miss: [] }] }, classes }).faults.map(({ message }) => message);
    assert.deepEqual(faults('a (b'), ['This bracket is never closed.']);
    assert.deepEqual(faults('_3'), ['The phrase could match nothing at all. Name at least one word.']);
    assert.deepEqual(faults('a?'), ['The phrase could match nothing at all. Name at least one word.']);
    assert.deepEqual(faults('a ^ b'), ['`^` is the beginning of a sentence, so nothing can stand before it.']);
    assert.deepEqual(faults('a $ b'), ['`$` is the end of a sentence, so nothing can stand behind it.']);
    assert.deepEqual(faults('<NOWHERE>'), ['There is no set <NOWHERE>.']);
    assert.deepEqual(faults('{V:x}'), ['This language has no slot {V:…}.']);
    assert.deepEqual(faults('<LONG>', { LONG: '(a b|c)' }), ['<LONG> can hold single words only.']);
    assert.deepEqual(faults('<SELF>', { SELF: '(a|<SELF>)' }), ['<SELF> stands in sets that stand in each other.']);
    const options = `(${Array.from({ length: 60 }, (_, index) => `a${index} b|c${index}`).join('|')})`;
    assert.deepEqual(faults(`${options} ${options}`), ['This phrase has too many variants. Split it in two.']);
  });

  it('agrees with a naive matcher', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'ab', 'ba');
    const atom = fc.oneof(word, fc.constantFrom('a*', '*b', '(a|ba)', '(a b|c)', 'b?', '(a b)?', '_1', '_2', ','));
    const pattern = fc
      .tuple(fc.constantFrom('', '^ '), fc.array(atom, { maxLength: 3 }), word, fc.constantFrom('', ' _1', ' $'))
      .map(([start, middle, last, end]) => `${start}${[...middle, last].join(' ')}${end}`);
    const text = fc
      .array(fc.oneof({ weight: 4, arbitrary: word }, fc.constantFrom(',', '.', 'A')), { maxLength: 14 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(pattern, { minLength: 1, maxLength: 5 }), text, (patterns, body) => {
        const prose = readBody(body, 'en', matcherOf({ x: patterns }));
        assert.equal(bracketed(body, prose.matches), bracketed(body, naiveMatches(prose, patterns)));
      }),
      { numRuns: 400 },
    );
  });

  it('lets no match cross a barrier, whatever the body', () => {
    const piece = fc.constantFrom(
      'a ',
      'b ',
      'a, b ',
      'a. B ',
      '\n\n',
      '- a\n',
      '{{#if x}}',
      '{{else}}',
      '{{/if}}',
      '{{name}} ',
      '{{> f}}',
      '{{#each y}}',
      '{{/each}}',
    );
    const matcher = matcherOf({ x: ['a _3 b', '(a|b)', '_2 a', 'b _2', '<NAME> _1'] });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const body = pieces.join('');
        const prose = readBody(body, 'en', matcher);
        for (const { first, last, span } of prose.matches) {
          assert.ok(!/\{\{[#/>]|\{\{else/.test(body.slice(span.start, span.end)), body);
          assert.ok(
            prose.sentences.some((sentence) => sentence.first <= first && last <= sentence.last),
            body,
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});
