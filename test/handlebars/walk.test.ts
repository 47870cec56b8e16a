import assert from 'node:assert/strict';
import { parseBody } from '../../src/handlebars/parse-body';
import { walkPaths } from '../../src/handlebars/walk';

/** The paths of a body with their roles, and the calls and blocks that they stand in. */
function pathsIn(text: string): string[] {
  const found: string[] = [];
  walkPaths(parseBody(text).nodes, (path, { role, calls, blocks, inProgram, blockParams }) => {
    const around = blocks.map(({ head }, index) => (head.kind === 'path' ? head.original : '?') + (inProgram[index] ? '+' : '-'));
    found.push(
      [`${path.original} ${role}`, ...calls.map((call) => `in ${call}`), ...around, ...[...blockParams].map((name) => `|${name}|`)].join(
        ' ',
      ),
    );
  });
  return found;
}

describe('walking the paths of a body', () => {
  it('tells what part each plays', () => {
    assert.deepEqual(pathsIn('{{name}} {{date eta}}'), ['name value', 'date helper', 'eta argument in date']);
    assert.deepEqual(pathsIn('{{fallback (upper name) "x"}}'), [
      'fallback helper',
      'upper helper in fallback',
      'name argument in fallback in upper',
    ]);
    assert.deepEqual(pathsIn('{{f a=b}}'), ['f helper', 'b argument in f']);
    assert.deepEqual(pathsIn('{{> card order a=b}}'), ['order context', 'b argument']);
  });

  it('tells which branch each stands in', () => {
    assert.deepEqual(pathsIn('{{#if a}}{{b}}{{else}}{{c}}{{/if}}'), ['if helper', 'a condition', 'b value if+', 'c value if-']);
    assert.deepEqual(pathsIn('{{#if (eq a b)}}{{/if}}'), ['if helper', 'eq helper', 'a condition in eq', 'b condition in eq']);
    assert.deepEqual(pathsIn('{{^a}}{{b}}{{/a}}'), ['a context', 'b value a-']);
  });

  it('knows the names that blocks bring in, in their first branch', () => {
    assert.deepEqual(pathsIn('{{#each xs as |x|}}{{x}}{{else}}{{y}}{{/each}}'), [
      'each helper',
      'xs context',
      'x value each+ |x|',
      'y value each-',
    ]);
  });
});
