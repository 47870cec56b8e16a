import { settingsKind } from '../features/editor-file';
import type { Library } from '../library/library';
import { configureRules } from '../lint/configure-rules';
import type { Diagnostic } from '../lint/diagnostic';
import { diagnosticJson, type JsonDiagnostic } from '../lint/diagnostic-json';
import { lintCustomersFile, lintPolicyFile } from '../lint/lint-config';
import { lintFile } from '../lint/lint-file';
import { RULES } from '../rules/index.generated';
import { lineIndex } from '../text/line-index';
import type { ScriptFile, ScriptSurroundings } from './script-file';
import { scriptLibrary } from './script-library';

/** A file to check, and what stands around it. */
export interface CheckInput extends ScriptFile, ScriptSurroundings {}

/** Checks one file as `replywright check` does. Never throws for what stands in it. */
export function checkForScript({ source, uri, policy, library: others }: CheckInput): readonly JsonDiagnostic[] {
  const made = scriptLibrary({ source, uri }, { policy, library: others });
  const lines = lineIndex(source);
  return diagnose(made.library, made.uri, source).map((diagnostic) => diagnosticJson(diagnostic, lines));
}

function diagnose(library: Library, uri: string, source: string): readonly Diagnostic[] {
  const kind = settingsKind(library.root, uri);
  if (kind === 'policy') return lintPolicyFile(source, uri, RULES);
  if (kind === 'customers') return lintCustomersFile(source, uri);
  const snapshot = library.files.get(uri);
  return snapshot ? lintFile(library, snapshot, configureRules(RULES, library.policy)) : [];
}
