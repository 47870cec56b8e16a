import { entryAt } from '../template/validate';
import type { Span } from '../text/span';
import { nodeAtPath } from '../yaml/lookup';
import type { YamlDocument } from '../yaml/nodes';

/** What is wrong in a policy or a list of customers, and where. */
export interface ConfigIssue {
  readonly span: Span;
  readonly message: string;
  /** What to put in the span's place. */
  readonly suggestion?: string | undefined;
}

/** Where a setting stands: a value's own place, the key where the value is a block or missing, else the nearest key above. */
export function spanOfPath({ root }: YamlDocument, path: readonly (string | number)[]): Span {
  const node = nodeAtPath(root, path);
  if (node?.kind === 'scalar' && path.length > 2) return node.span;
  for (let length = path.length; length > 0; length--) {
    const entry = entryAt(root, path.slice(0, length));
    if (entry) return entry.key.span;
  }
  return node?.span ?? { start: 0, end: 0 };
}
