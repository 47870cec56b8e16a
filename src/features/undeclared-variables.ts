import { walkPaths } from '../handlebars/walk';
import { helperNamed } from '../template/helper-catalog';
import type { Snapshot } from '../template/snapshot';
import { isKnownVariable } from '../template/variable-type';

/** Names that a file's texts read and nobody declares, in reading order: what a writer is about to put under `variables:`. */
export function undeclaredVariables(snapshot: Snapshot): string[] {
  const names = new Set<string>();
  for (const text of snapshot.texts) {
    walkPaths(text.body.nodes, (path, scope) => {
      const name = path.segments.map((segment) => segment.name).join('.');
      // Inside `with` and `each` a name may be a field of something else.
      const own = scope.blocks.every(({ head }) => head.kind === 'path' && !['with', 'each'].includes(head.original));
      if (name === '' || path.data || path.self || path.depth > 0 || scope.role === 'helper' || !own) return;
      if (!helperNamed(name) && !isKnownVariable(name, snapshot.template, snapshot.settings)) names.add(name);
    });
  }
  return [...names];
}
