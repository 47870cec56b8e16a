import assert from 'node:assert/strict';
import type { History } from '../../src/library/history';
import { createLibrary, type Library } from '../../src/library/library';
import { DEFAULT_POLICY, POLICY_FILE, readPolicy } from '../../src/library/policy';
import type { Snapshot } from '../../src/template/snapshot';

export const ROOT = 'file:///library';
export const EXAMPLE = 'templates/example.yaml';

/** A library in memory: paths and their texts, `replywright.yaml` among them where the policy matters. */
export function testLibrary(files: Readonly<Record<string, string>>, history?: History): Library {
  const policySource = files[POLICY_FILE];
  const policy = policySource === undefined ? { value: DEFAULT_POLICY, problems: [] } : readPolicy(policySource);
  assert.deepEqual(policy.problems, [], 'the policy of this example is right');
  const templates = Object.entries(files).filter(([path]) => path !== POLICY_FILE);
  return createLibrary({
    root: ROOT,
    policy: policy.value ?? DEFAULT_POLICY,
    customers: [],
    history,
    files: templates.map(([path, source]) => ({ uri: `${ROOT}/${path}`, version: 1, source })),
  });
}

/** The snapshot of one of its files. */
export function fileOf(library: Library, path: string): Snapshot {
  const snapshot = library.files.get(`${ROOT}/${path}`);
  assert.ok(snapshot, `${path} is in the library`);
  return snapshot;
}
