import assert from 'node:assert/strict';
import { RULES } from '../../src/rules/index.generated';
import { lintPageExample } from './lint-page-example';
import { examplesOn, pageOf } from './page-examples';

/** A good example is one to copy, so nothing that stops a reply may be in it either. */
const STOPPING = new Set(['yaml-syntax', 'yaml-trap', 'schema', 'handlebars-syntax', 'unknown-helper', 'unknown-fragment']);

describe('pages of the rules', () => {
  for (const { id } of RULES) {
    it(`${id}: its examples hold`, () => {
      for (const example of examplesOn(pageOf(id))) {
        const found = lintPageExample(example);
        const own = found.filter(({ rule }) => rule === id).map(({ message }) => message);
        const place = `docs/rules/${id}.md:${example.line}`;
        if (example.expect === 'bad') assert.ok(own.length > 0, `${place} should be found`);
        else {
          assert.deepEqual(own, [], `${place} should not be found`);
          assert.deepEqual(
            found.filter(({ rule }) => STOPPING.has(rule)).map(({ message }) => message),
            [],
            `${place} is no example to copy`,
          );
        }
      }
    });
  }
});
