import { createLibrary, type Library } from '../library/library';
import { DEFAULT_POLICY } from '../library/policy';
import { type ConfiguredRule, configureRules } from '../lint/configure-rules';
import { lintFile } from '../lint/lint-file';
import { guessLanguage } from '../prose/guess-language';
import type { CheckedText, CheckTextParams } from '../protocol/requests';
import type { Rule } from '../rules/rule';
import { createFinishedSnapshot } from '../template/snapshot';
import type { LibraryState } from './library-state';

/** Checks a finished reply, by the policy of the library that its document lies in. */
export function checkText({ uri, text, language }: CheckTextParams, state: LibraryState | undefined, rules: readonly Rule[]): CheckedText {
  const { library, configured } = state ?? withoutLibrary(rules);
  const told = language ?? guessLanguage(text) ?? library.policy.languages[0] ?? 'en';
  const snapshot = createFinishedSnapshot({ uri, source: text, language: told, settings: library.settings });
  const problems = lintFile(library, snapshot, configured).map(({ rule, severity, message, span }) => ({
    rule,
    severity,
    message,
    source: span,
  }));
  return { language: told, problems };
}

/** A document in no library is judged by what holds for everybody. */
function withoutLibrary(rules: readonly Rule[]): { readonly library: Library; readonly configured: readonly ConfiguredRule[] } {
  const library = createLibrary({ root: '', policy: DEFAULT_POLICY, customers: [], files: [] });
  return { library, configured: configureRules(rules, DEFAULT_POLICY) };
}
