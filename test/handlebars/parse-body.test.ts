import assert from 'node:assert/strict';
import type { BodyNode } from '../../src/handlebars/nodes';
import { parseBody } from '../../src/handlebars/parse-body';
import { walkNodes } from '../../src/handlebars/walk';
import { checkMarked } from '../text/marked-problems';

/** The tree as an outline: `if(text)(text)` for a block with both branches. */
function outline(text: string): string {
  const of = (nodes: readonly BodyNode[]): string =>
    nodes
      .map((node) => {
        const written = text.slice(node.span.start, node.span.end);
        if (node.kind === 'block') {
          const name = node.head.kind === 'path' ? node.head.original : '?';
          return `${node.inverted ? '^' : ''}${name}(${of(node.program)})${node.otherwise ? `(${of(node.otherwise.nodes)})` : ''}`;
        }
        if (node.kind === 'inline') return `inline:${node.name.name}(${of(node.program)})`;
        if (node.kind === 'partial') return `>${node.name.name}${node.program ? `(${of(node.program)})` : ''}`;
        return node.kind === 'text' ? written : `[${node.kind} ${written}]`;
      })
      .join('');
  return of(parseBody(text).nodes);
}

const problems = (text: string) => parseBody(text).problems;

describe('the tree of a body', () => {
  for (const [text, expected] of [
    ['{{#if a}}b{{else}}c{{/if}}', 'if(b)(c)'],
    ['{{#if a}}b{{else if c}}d{{else}}e{{/if}}', 'if(b)(if(d)(e))'],
    ['{{#each xs as |x|}}{{x}}{{/each}}', 'each([mustache {{x}}])'],
    ['{{^if a}}b{{else}}c{{/if}}', '^if(b)(c)'],
    ['{{#if a}}{{#if b}}c{{/if}}{{/if}}d', 'if(if(c))d'],
    ['{{#*inline "x"}}a{{/inline}}{{> x}}', 'inline:x(a)>x'],
    ['{{#> card}}a{{/card}}', '>card(a)'],
    ['{{#if a}}b', 'if(b)'],
    ['{{#if a}}b{{#each c}}d{{/if}}e', 'if(beach(d))e'],
    ['a{{/if}}b', 'ab'],
    ['{{#> card}}a{{else}}b{{/card}}', '>card(ab)'],
    ['{{a b', '[broken {{a] b'],
  ] as const) {
    it(`${text} is ${expected}`, () => assert.equal(outline(text), expected));
  }

  it('tells where a block’s tags stand', () => {
    const text = 'x{{#if a}}b{{else if c}}d{{/if}}y';
    const [, block] = parseBody(text).nodes;
    assert.ok(block?.kind === 'block' && block.close && block.otherwise);
    const slice = (span: { start: number; end: number }) => text.slice(span.start, span.end);
    assert.equal(slice(block.open), '{{#if a}}');
    assert.equal(slice(block.close), '{{/if}}');
    assert.equal(slice(block.otherwise.tag), '{{else if c}}');
    const [chained] = block.otherwise.nodes;
    assert.ok(chained?.kind === 'block' && chained.chained && !chained.close);
    assert.equal(slice(chained.span), '{{else if c}}d');
  });

  it('holds the text of a raw block as it stands', () => {
    const text = '{{{{raw}}}} {{x}} {{{{/raw}}}}';
    const [node] = parseBody(text).nodes;
    assert.ok(node?.kind === 'raw');
    assert.equal(text.slice(node.content.start, node.content.end), ' {{x}} ');
    assert.equal(node.name.name, 'raw');
  });

  it('is bounded in depth, whatever stands in it', () => {
    for (const text of [
      '{{#if a}}'.repeat(50_000),
      '{{#if a}}'.repeat(50_000) + '{{/if}}'.repeat(50_000),
      `{{#if a}}${'{{else if b}}'.repeat(50_000)}{{/if}}`,
      '{{#> a}}{{#*inline "b"}}'.repeat(20_000),
    ]) {
      let depth = 0;
      let deepest = 0;
      walkNodes(parseBody(text).nodes, {
        enter: () => {
          deepest = Math.max(deepest, ++depth);
        },
        leave: () => {
          depth--;
        },
      });
      assert.ok(deepest <= 65, String(deepest));
    }
  });

  it('keeps what stands too deep, and goes on behind it', () => {
    const text = `${'{{#if a}}'.repeat(100)}deep${'{{/if}}'.repeat(100)} after {{x}}`;
    const { nodes, problems: found } = parseBody(text);
    assert.equal(nodes.length, 3);
    assert.match(outline(text), /deep\)+ after \[mustache \{\{x\}\}\]$/);
    assert.deepEqual(
      found.map(({ code }) => code),
      ['unsupported'],
    );
  });
});

describe('what is wrong with a body', () => {
  it('is told at its own place, several at once', () => {
    checkMarked(
      `
      Hi {{%name%}}, your {{ }} is {{late}}.
         ^^^^^^^^^^ can't be read as a name
                          ^^^^^ is empty. Put a name between the braces
      {{#if eta}}It comes {{date eta}.
                          ^^^^^^ is never closed
      {{name | upper}} and {{#if (a == b)}}x{{/if}}
      ^^^^^^^^^^^^^^^^ filters with | are another system's
                           ^^^^^^^^^^^^^^^^ signs such as == don't work here
      {{/each}}
      ^^^^^^^^^ should be {{/if}}, which closes {{#if eta}}
      `,
      problems,
    );
  });

  it('points at the tag that opens what is never closed', () => {
    checkMarked(
      `
      {{#if a}}one
      ^^^^^^^^^ is never closed. Put {{/if}} where it ends
      {{#each b}}two{{/each}}
      `,
      problems,
    );
    checkMarked(
      `
      {{#if a}}{{#each b}}x{{/if}}
               ^^^^^^^^^^^ is not closed before {{/if}}. Put {{/each}} where it ends
      `,
      problems,
    );
  });

  it('tells tags that belong to nothing', () => {
    checkMarked(
      `
      {{else}}
      ^^^^^^^^ belongs to no condition
      {{/if}}
      ^^^^^^^ closes nothing
      {{#if a}}b{{else}}c{{else}}d{{/if}}
                         ^^^^^^^^ has two {{else}}
      {{#> card}}a{{else}}b{{/card}}
                  ^^^^^^^^ belongs to no condition
      `,
      problems,
    );
  });

  it('tells names that are not finished', () => {
    checkMarked(
      `
      {{customer.}} {{customer..name}}
        ^^^^^^^^^ is no finished name
                      ^^^^^^^^^^ is no finished name
      `,
      problems,
    );
  });

  it('tells raw blocks that end in another name', () => {
    checkMarked(
      `
      {{{{raw}}}} x {{{{/row}}}}
                    ^^^^^^^^^^^^ should be {{{{/raw}}}}
      `,
      problems,
    );
  });

  it('tells what would be code', () => {
    checkMarked(
      `
      {{* log}}{{#*extend "x"}}a{{/extend}}
      ^^^^^^^^^ is a decorator, which would be code
               ^^^^^^^^^^^^^^^^ is a decorator, which would be code
      `,
      problems,
    );
  });

  it('is nothing in a half-typed text but the mustache that is being typed', () => {
    const whole = 'Hi {{fallback customer.firstName "there"}}, {{#if eta}}soon{{/if}}';
    const end = whole.indexOf('}}');
    for (let typed = 3; typed < end; typed++) {
      const text = `${whole.slice(0, typed)}\n\n{{#if a}}b{{/if}} {{c}}`;
      const { nodes } = parseBody(text);
      assert.ok(
        nodes.some(({ kind }) => kind === 'block'),
        text,
      );
      assert.equal(nodes.at(-1)?.kind, 'mustache', text);
    }
  });
});
