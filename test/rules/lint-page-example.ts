import { configureRules } from '../../src/lint/configure-rules';
import type { Diagnostic } from '../../src/lint/diagnostic';
import { lintFile } from '../../src/lint/lint-file';
import { RULES } from '../../src/rules/index.generated';
import { createFinishedSnapshot } from '../../src/template/snapshot';
import { historyOf, type PageExample } from './page-examples';
import { testLibrary } from './test-library';

/** What all rules together find in an example on a page. */
export function lintPageExample({ files, text, language }: PageExample): Diagnostic[] {
  const library = testLibrary(files ?? {}, historyOf(files));
  const rules = configureRules(RULES, library.policy);
  const finished = createFinishedSnapshot({ uri: 'file:///stdin', source: text, language, settings: library.settings });
  return [...(files ? library.files.values() : [finished])].flatMap((snapshot) => lintFile(library, snapshot, rules));
}
