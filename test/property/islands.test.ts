import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { BodyNode } from '../../src/handlebars/nodes';
import { parseBody } from '../../src/handlebars/parse-body';
import { programsOf } from '../../src/handlebars/walk';
import type { Span } from '../../src/text/span';
import { anyTemplate } from '../conformance/random-template';
import { officialStatements, ourStatements } from './official-statements';
import { anyText } from './random-body';
import { runs } from './runs';

const anyBody = fc.oneof(anyText, anyTemplate);

/** Nodes stand in order, apart from each other, and inside of what they stand in. */
function checkOrder(nodes: readonly BodyNode[], around: Span): void {
  let position = around.start;
  for (const node of nodes) {
    assert.ok(node.span.start >= position && node.span.end >= node.span.start && node.span.end <= around.end, JSON.stringify(node));
    position = node.span.end;
    let inside = node.span.start;
    for (const program of programsOf(node)) {
      checkOrder(program, { start: inside, end: node.span.end });
      inside = program.at(-1)?.span.end ?? inside;
    }
  }
}

const leaves = (nodes: readonly BodyNode[]): BodyNode[] =>
  nodes.flatMap((node) => {
    const programs = programsOf(node);
    return programs.length === 0 ? [node] : programs.flatMap(leaves);
  });

describe('any body, valid or not', () => {
  it('is cut into islands without gap or overlap', () => {
    fc.assert(
      fc.property(anyBody, (text) => {
        const { islands } = parseBody(text);
        assert.equal(islands.map(({ span }) => text.slice(span.start, span.end)).join(''), text);
        let position = 0;
        for (const { span } of islands) {
          assert.equal(span.start, position);
          assert.ok(span.end > span.start);
          position = span.end;
        }
      }),
      runs(3000),
    );
  });

  it('becomes a tree in reading order that loses no text', () => {
    fc.assert(
      fc.property(anyBody, (text) => {
        const { nodes, problems, islands } = parseBody(text);
        checkOrder(nodes, { start: 0, end: text.length });
        for (const { span, message } of problems) {
          assert.ok(span.start >= 0 && span.end > span.start && span.end <= text.length);
          assert.notEqual(message, '');
        }
        const texts = leaves(nodes).filter(({ kind }) => kind === 'text');
        assert.deepEqual(
          texts.map(({ span }) => span),
          islands.filter(({ kind }) => kind === 'text').map(({ span }) => span),
        );
      }),
      runs(3000),
    );
  });
});

/** Such a mustache counts as one that was never closed, so that half-typed text costs its own paragraph only. */
const runsOverAnEmptyLine = /\{\{[^}]*\n[ \t\r]*\n/;
/** A name in brackets with a line break in it keeps its brackets there. */
const oddName = /\[[^\]]*\n/;

describe('a body that Handlebars can read', () => {
  it('has the same statements at the same places, and the same names in them', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyBody, (text) => {
        const expected = officialStatements(text);
        if (!expected || runsOverAnEmptyLine.test(text) || oddName.test(text)) return;
        compared++;
        assert.deepEqual(ourStatements(parseBody(text).nodes), expected);
      }),
      runs(3000),
    );
    assert.ok(compared > 500, `only ${compared} of the bodies were fit to compare`);
  });

  it('has no problems', () => {
    fc.assert(
      fc.property(anyTemplate, (text) => {
        if (officialStatements(text)) assert.deepEqual(parseBody(text).problems, []);
      }),
      runs(1000),
    );
  });
});
