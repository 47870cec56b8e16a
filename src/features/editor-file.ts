import { CUSTOMERS_FILE } from '../library/customers';
import type { Library } from '../library/library';
import { joinUri } from '../library/load-library';
import { POLICY_FILE } from '../library/policy';
import type { Rule } from '../rules/rule';
import type { Snapshot } from '../template/snapshot';
import type { YamlDocument } from '../yaml/nodes';
import { parseYaml } from '../yaml/parse-yaml';

/** A file of a library as the editor features see it: a template or fragment, the policy, or the sample customers. */
export interface EditorFile {
  readonly kind: 'template' | 'fragment' | 'policy' | 'customers';
  readonly uri: string;
  readonly source: string;
  readonly yaml: YamlDocument;
  /** For templates and fragments. */
  readonly snapshot: Snapshot | undefined;
}

/** What a feature may know beside the file: the team's library, the rules that exist, and the policy as it is written. */
export interface FeatureContext {
  readonly library: Library;
  readonly rules: readonly Rule[];
  /** Text of `replywright.yaml`, for going to a shared variable. */
  readonly policySource: string | undefined;
}

/** A template or fragment, as the features see it. */
export const fileOfSnapshot = (snapshot: Snapshot): EditorFile => ({
  kind: snapshot.kind === 'fragment' ? 'fragment' : 'template',
  uri: snapshot.uri,
  source: snapshot.source,
  yaml: snapshot.yaml,
  snapshot,
});

/** The policy or customers file of a library, when the URI is one of the two. */
export function settingsFile(root: string, uri: string, source: string): EditorFile | undefined {
  const kind = settingsKind(root, uri);
  return kind && { kind, uri, source, yaml: parseYaml(source), snapshot: undefined };
}

/** Which of a library's two settings files a URI is, if any. */
export function settingsKind(root: string, uri: string): 'policy' | 'customers' | undefined {
  if (uri === joinUri(root, POLICY_FILE)) return 'policy';
  return uri === joinUri(root, CUSTOMERS_FILE) ? 'customers' : undefined;
}
