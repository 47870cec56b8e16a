import assert from 'node:assert/strict';
import { parseMustache } from '../../src/handlebars/expressions';
import type { Expression } from '../../src/handlebars/nodes';

/** An expression with the source that it stands at, so that each span is seen to be right. */
function show(expression: Expression, tag: string): string {
  const written = tag.slice(expression.span.start, expression.span.end);
  if (expression.kind === 'literal') return `${JSON.stringify(expression.value) ?? 'undefined'}‹${written}›`;
  if (expression.kind === 'path') {
    const names = expression.segments.map(({ name, span }) => `${name}‹${tag.slice(span.start, span.end)}›`).join('.');
    return `${expression.data ? '@' : ''}${'../'.repeat(expression.depth)}${expression.self ? 'this:' : ''}${names}`;
  }
  return `(${[expression.head, ...expression.params].map((part) => show(part, tag)).join(' ')})`;
}

function read(tag: string): string {
  const result = parseMustache(tag, 0);
  if (!result.ok) return 'unreadable';
  const { head, params, hash, blockParams } = result.mustache;
  return [
    show(head, tag),
    ...params.map((param) => show(param, tag)),
    ...hash.map(({ key, keySpan, value }) => `${key}‹${tag.slice(keySpan.start, keySpan.end)}›=${show(value, tag)}`),
    ...blockParams.map(({ name, span }) => `|${name}‹${tag.slice(span.start, span.end)}›|`),
  ].join(' ');
}

describe('what stands between the braces', () => {
  for (const [tag, expected] of [
    ['{{name}}', 'name‹name›'],
    ['{{~ customer.firstName ~}}', 'customer‹customer›.firstName‹firstName›'],
    ['{{customer .name}}', 'customer‹customer›.name‹name›'],
    ['{{../order/number}}', '../order‹order›.number‹number›'],
    ['{{this.name}}', 'this:name‹name›'],
    ['{{.}}', 'this:'],
    ['{{@root.x}}', '@root‹root›.x‹x›'],
    ['{{@../index}}', '@../index‹index›'],
    ['{{a.[first name].b}}', 'a‹a›.first name‹[first name]›.b‹b›'],
    ['{{[a\\]b]}}', 'a]b‹[a\\]b]›'],
    ['{{date eta "long"}}', 'date‹date› eta‹eta› "long"‹"long"›'],
    ['{{f 1 -2.5 true null undefined}}', 'f‹f› 1‹1› -2.5‹-2.5› true‹true› null‹null› undefined‹undefined›'],
    ['{{#if (eq reason "customs")}}', 'if‹if› (eq‹eq› reason‹reason› "customs"‹"customs"›)'],
    ['{{plural days one="# day" other = "# days"}}', 'plural‹plural› days‹days› one‹one›="# day"‹"# day"› other‹other›="# days"‹"# days"›'],
    ['{{#each items as |item index|}}', 'each‹each› items‹items› |item‹item›| |index‹index›|'],
    ['{{else if a}}', 'if‹if› a‹a›'],
    ['{{> card x}}', 'card‹card› x‹x›'],
    ['{{#> card}}', 'card‹card›'],
    ['{{f "it\'s" \'say "x"\'}}', 'f‹f› "it\'s"‹"it\'s"› "say \\"x\\""‹\'say "x"\'›'],
    ['{{f "a\\"b"}}', 'f‹f› "a\\"b"‹"a\\"b"›'],
    ['{{f "two\nlines"}}', 'f‹f› "two\\nlines"‹"two\nlines"›'],
    ['{{f "\u2028"}}', 'f‹f› "\u2028"‹"\u2028"›'],
    ['{{größe}}', 'größe‹größe›'],
    ['{{a b', 'unreadable'],
    ['{{a | b}}', 'unreadable'],
    ['{{}}', 'unreadable'],
    [`{{${'a'.repeat(5000)}}}`, 'unreadable'],
  ] as const) {
    it(JSON.stringify(tag.slice(0, 60)), () => assert.equal(read(tag), expected));
  }

  it('counts in the body', () => {
    const at = parseMustache('{{date eta}}', 100);
    assert.ok(at.ok);
    assert.deepEqual(at.mustache.head.span, { start: 102, end: 106 });
    assert.deepEqual(at.mustache.params[0]?.span, { start: 107, end: 110 });
  });
});
