import type { Library } from '../../src/library/library';
import { type ConfiguredRule, configureRules } from '../../src/lint/configure-rules';
import type { Diagnostic } from '../../src/lint/diagnostic';
import { lintFile } from '../../src/lint/lint-file';
import type { Rule } from '../../src/rules/rule';
import { createFinishedSnapshot, type Snapshot } from '../../src/template/snapshot';
import type { Setting } from './harness';
import type { MarkedSource } from './marked-source';
import { EXAMPLE, fileOf, ROOT, testLibrary } from './test-library';

/** One example, ready to be linted, and to be made again with another source. */
export interface Bench extends MarkedSource {
  readonly rule: Rule;
  readonly library: Library;
  readonly snapshot: Snapshot;
  readonly configured: readonly ConfiguredRule[];
  lint(): Diagnostic[];
  /** The same example with another text in its file. */
  with(source: string): Bench;
}

/** When the examples are linted: a Tuesday. */
export const NOW = new Date('2026-11-24T10:00:00Z');

export function benchFor(rule: Rule, marked: MarkedSource, setting: Setting): Bench {
  const { path = EXAMPLE, files = {}, alongside = [], finished, history } = setting;
  const library = testLibrary({ ...files, ...(finished === undefined ? { [path]: marked.source } : {}) }, history);
  const snapshot = finished === undefined ? fileOf(library, path) : finishedReply(marked.source, finished, library);
  const configured = configureRules([rule, ...alongside], library.policy);
  return {
    ...marked,
    rule,
    library,
    snapshot,
    configured,
    lint: () => lintFile(library, snapshot, configured, NOW),
    with: (source) => benchFor(rule, { ...marked, source }, setting),
  };
}

const finishedReply = (source: string, language: string, library: Library): Snapshot =>
  createFinishedSnapshot({ uri: `${ROOT}/stdin`, source, language, settings: library.settings });
