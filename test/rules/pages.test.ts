import assert from 'node:assert/strict';
import { configureRules } from '../../src/lint/configure-rules';
import type { Diagnostic } from '../../src/lint/diagnostic';
import { lintFile } from '../../src/lint/lint-file';
import { RULES } from '../../src/rules/index.generated';
import { createFinishedSnapshot } from '../../src/template/snapshot';
import { examplesOn, historyOf, type PageExample, pageOf } from './page-examples';
import { testLibrary } from './test-library';

/** A good example is one to copy, so nothing that stops a reply may be in it either. */
const STOPPING = new Set(['yaml-syntax', 'yaml-trap', 'schema', 'handlebars-syntax', 'unknown-helper', 'unknown-fragment']);

function lint({ files, text, language }: PageExample): Diagnostic[] {
  const library = testLibrary(files ?? {}, historyOf(files));
  const { rules } = configureRules(RULES, library.policy);
  const finished = createFinishedSnapshot({ uri: 'file:///stdin', source: text, language, settings: library.settings });
  return [...(files ? library.files.values() : [finished])].flatMap((snapshot) => lintFile(library, snapshot, rules));
}

describe('pages of the rules', () => {
  for (const { id } of RULES) {
    it(`${id}: its examples hold`, () => {
      for (const example of examplesOn(pageOf(id))) {
        const found = lint(example);
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
