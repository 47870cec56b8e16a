import assert from 'node:assert/strict';
import { describePath } from '../../src/prose/describe-path';
import { findOpenPromises } from '../../src/prose/promises';
import { matcherOf, readBody } from './read-body';

/** A language of its own, so that these tests are about the engine and not about a pack. */
const matcher = matcherOf({
  'promise:work': ['check', 'look into'],
  'promise:contact': ['write', 'send you word'],
  'promise:deliver': ['send', 'repair'],
  'promise:money': ['refund'],
  time: ['today', 'by noon', 'between 8 and 12', '<DATE>'],
  'idle-time': ['open today'],
  'idle-promise': ['never write', 'word later'],
  'vague-time': ['soon'],
  takes: ['takes'],
  offer: ['if you like'],
  'clause-break': [',', 'and'],
});

/** What a body leaves open: `missing contact: write`, in front of it the path. */
function open(body: string, fragments: Readonly<Record<string, string>> = {}): string[] {
  const read = new Map(Object.entries(fragments).map(([name, text]) => [name, readBody(text, 'en', matcher)]));
  return findOpenPromises(readBody(body, 'en', matcher), (name) => read.get(name)).map(
    ({ fault, kind, match, prose, witness }) =>
      `${describePath(witness)}${fault} ${kind}: ${prose.text.slice(match.span.start, match.span.end)}`,
  );
}

const CASES: readonly (readonly [body: string, ...open: string[]])[] = [
  ['I write.', 'missing contact: write'],
  ['I write today.'],
  ['I write {{date eta}}.'],
  ['I write soon.', 'vague contact: soon'],
  ['I write soon, today.'],
  // A time binds to the promise of its own clause; one that stands alone in a clause to those before it, or behind it.
  ['We send it today and refund you.', 'missing money: refund'],
  ['We send it and refund you today.', 'missing deliver: send'],
  ['We send it, today.'],
  ['Today, we send it.'],
  ['We send it. Today is Monday.', 'missing deliver: send'],
  ['We send it between 8 and 12.'],
  // A promise is answered by one of its kind elsewhere, and anything by a dated message.
  ['We send it. We send it today.'],
  ['We refund you. We send it today.', 'missing money: refund'],
  ['We refund you. I write today.'],
  ['We check it. We send it today.'],
  ['I write. We check it today.'],
  ['We check it and send it.', 'missing deliver: send'],
  ['It takes a while. We send it.', 'missing deliver: send'],
  ['We send it and refund you. It takes until by noon.'],
  // What looks like a promise or a time and is none.
  ['We never write.'],
  ['We write, open today.', 'missing contact: write'],
  ['I write if you like.'],
  ['I send you word.', 'missing contact: send you word'],
  // Of two readings the longer one holds, unless it is none.
  ['I send you word later.', 'missing deliver: send'],
  ['No more to say.'],
  // Paths.
  ['I write. {{#if eta}}I write by noon.{{/if}}', 'When `eta` is missing, missing contact: write'],
  ['{{#if a}}I write{{else}}We refund{{/if}} today.'],
  ['I write {{#if a}}soon.{{else}}today.{{/if}} We wait.', 'When `a` is given, vague contact: soon'],
  ['I write{{#if eta}} {{date eta}}{{else}} soon{{/if}}.', 'When `eta` is missing, vague contact: soon'],
  ['{{#each orders}}We send it. {{/each}}', 'When there are `orders`, missing deliver: send'],
  ['We send it{{#each orders}} today{{/each}}.', 'When there are no `orders`, missing deliver: send'],
  ['I write{{#if a}}. We check{{/if}}{{#if (not a)}} today{{/if}}.', 'When `a` is given, missing contact: write'],
];

describe('findOpenPromises', () => {
  for (const [body, ...expected] of CASES) it(body, () => assert.deepEqual(open(body), expected));

  it('reads fragments, on whichever path they stand', () => {
    assert.deepEqual(open('{{#if a}}{{> f}}{{/if}}', { f: 'I write.' }), ['When `a` is given, missing contact: write']);
    assert.deepEqual(open('{{> f}}', { f: '{{> g}}', g: 'I write.' }), ['missing contact: write']);
    assert.deepEqual(open('I write. {{> f}}', { f: 'I write today.' }), []);
    assert.deepEqual(open('I write {{> f}}.', { f: 'today' }), []);
    assert.deepEqual(open('{{> f}}', { f: '{{> f}} hello' }), []);
  });
});
