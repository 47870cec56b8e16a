import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { describePath } from '../../src/prose/describe-path';
import { runPaths } from '../../src/prose/paths';
import type { Flow, Prose, Run } from '../../src/prose/prose';
import { conditionKey } from '../../src/prose/recurring-conditions';
import { readBody } from './read-body';

/** The letters read on a path, each once: few states, and all that may stand on it. */
const letters = {
  initial: '',
  step: (state: string, run: Run, { tokens }: Prose) =>
    [...new Set([...state, ...tokens.slice(run.first, run.last).map(({ norm }) => norm)])].sort().join(''),
  key: (state: string) => state,
};

type Fragments = Readonly<Record<string, string>>;
const proseOf = (fragments: Fragments) => {
  const read = new Map(Object.entries(fragments).map(([name, body]) => [name, readBody(body)]));
  return (name: string) => read.get(name);
};

/** What paths may end in, each with the words of its witness. */
function outcomes(body: string, fragments: Fragments = {}): string[] {
  return runPaths(readBody(body), { ...letters, include: proseOf(fragments) })
    .map(({ state, witness }) => `${describePath(witness)}${state}`)
    .sort();
}

/** The same by walking every path, one after the other, with a definite answer to every condition. */
function bruteForce(prose: Prose): string[] {
  const walk = (flow: readonly Flow[], states: { text: string; answers: ReadonlyMap<string, boolean> }[]): typeof states => {
    let now = states;
    for (const item of flow) {
      if (item.kind === 'run') now = now.map((one) => ({ ...one, text: letters.step(one.text, item, prose) }));
      else if (item.kind === 'branch' || item.kind === 'loop')
        now = now.flatMap(({ text, answers }) => {
          const key = conditionKey(item.condition);
          const known = answers.get(key);
          return (known === undefined ? [true, false] : [known]).flatMap((holds) => {
            const from = [{ text, answers: new Map(answers).set(key, holds) }];
            const [yes, no] = item.kind === 'branch' ? [item.whenTrue, item.whenFalse] : [item.body, item.otherwise];
            return walk(holds ? yes : no, from);
          });
        });
    }
    return now;
  };
  return [...new Set(walk(prose.flow, [{ text: '', answers: new Map() }]).map(({ text }) => text))].sort();
}

const CASES: readonly (readonly [string, ...string[]])[] = [
  ['a b', 'ab'],
  ['{{#if x}}a{{/if}}', 'When `x` is given, a', 'When `x` is missing, '],
  ['{{#if x}}a{{else}}a{{/if}} b', 'ab'],
  ['{{#if x}}a{{/if}} {{#if x}}b{{else}}c{{/if}}', 'When `x` is given, ab', 'When `x` is missing, c'],
  ['{{#if x}}a{{/if}} {{#unless x}}b{{/unless}}', 'When `x` is given, a', 'When `x` is missing, b'],
  ['{{#if x}}a{{/if}} {{#if (not x)}}b{{/if}}', 'When `x` is given, a', 'When `x` is missing, b'],
  ['{{#if orders}}a{{/if}}{{#each orders}}b{{/each}}', 'When `orders` is given, ab', 'When `orders` is missing, '],
  ['{{#channel "sms"}}a{{else}}b{{/channel}}', 'When it does not go to sms, b', 'When it goes to sms, a'],
  ['{{#if sms}}a{{/if}}{{#channel "sms"}}a{{/channel}}b', 'When `sms` is given, ab', 'When `sms` is missing and it does not go to sms, b'],
  ['{{#each x}}a{{else}}b{{/each}}', 'When there are `x`, a', 'When there are no `x`, b'],
  ['{{#if customer.isVip}}a{{/if}}', 'When `customer.isVip` is not true, ', 'When `customer.isVip` is true, a'],
  ['{{#if (eq why "rain")}}a{{/if}}', 'When `why` is not “rain”, ', 'When `why` is “rain”, a'],
  ['{{#if (ne n 3)}}a{{/if}}', 'When `n` is 3, ', 'When `n` is not 3, a'],
  ['{{#if (and x y)}}a{{/if}}', 'When `and x y` is not true, ', 'When `and x y` is true, a'],
  // A condition that is asked again and makes no difference is no part of the message.
  ['{{#if v}}b{{else}}b{{/if}} {{#if v}}b{{/if}} {{#if e}}a{{/if}}', 'When `e` is given, ab', 'When `e` is missing, b'],
];

describe('runPaths', () => {
  for (const [body, ...expected] of CASES) it(body, () => assert.deepEqual(outcomes(body), expected));

  it('goes through fragments, with the answers that are known', () => {
    assert.deepEqual(outcomes('{{#if x}}a{{/if}}{{> f}}', { f: '{{#if x}}b{{else}}c{{/if}}' }), [
      'When `x` is given, ab',
      'When `x` is missing, c',
    ]);
    assert.deepEqual(outcomes('a {{> nowhere}}{{#> nowhere}}b{{/nowhere}}'), ['ab']);
    assert.deepEqual(outcomes('{{#*inline "f"}}b{{/inline}}a {{> f}}', { f: 'c' }), ['ab']);
  });

  it('takes a loop for none, once, or more', () => {
    assert.deepEqual(outcomes('{{#each x}}{{#if @first}}a{{else}}b{{/if}}{{/each}}'), [
      'When there are `x` and `@first` is given and `@first` is missing, ab',
      'When there are `x` and `@first` is given, a',
      'When there are `x` and `@first` is missing, b',
      'When there are no `x`, ',
    ]);
  });

  it('ends, whatever stands in each other', () => {
    const circles = { f: 'a {{> f}}{{> g}}{{> f}}{{> g}}', g: '{{#if x}}{{> f}}{{/if}}{{> f}}{{> g}}b' };
    assert.deepEqual(outcomes('{{> f}}', circles), ['ab']);
    const loops = `${Array.from({ length: 60 }, (_, index) => `{{#each x${index}}}a `).join('')}b${'{{/each}}'.repeat(60)}`;
    assert.equal(outcomes(loops).length, 3);
    const many = Array.from({ length: 3000 }, (_, index) => `{{#if x${index}}}${'abcdefghijk'[index % 11]}{{/if}} `).join('');
    assert.ok(outcomes(many).length <= 128);
  });

  it('agrees with walking every path', () => {
    const { body } = fc.letrec<{ body: string; piece: string }>((tie) => ({
      body: fc.array(tie('piece'), { maxLength: 4 }).map((pieces) => pieces.join(' ')),
      piece: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom('a', 'b', 'c. D', '{{#each z}}a{{else}}b{{/each}}'),
        fc
          .tuple(fc.constantFrom('if x', 'if y', 'unless x', 'if (not y)', 'channel "sms"'), tie('body'), fc.option(tie('body')))
          .map(([head, one, other]) => {
            const close = head.split(' ', 1)[0];
            return `{{#${head}}}${one}${other === null ? '' : `{{else}}${other}`}{{/${close}}}`;
          }),
      ),
    }));
    fc.assert(
      fc.property(body, (text) => {
        const prose = readBody(text);
        const found = runPaths(prose, letters).map(({ state }) => state);
        assert.deepEqual(found.sort(), bruteForce(prose), text);
      }),
      { numRuns: 300 },
    );
  });
});
