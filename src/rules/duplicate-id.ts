import { fileIndex } from '../library/file-index';
import type { Snapshot } from '../template/snapshot';
import type { Span } from '../text/span';
import { relativePath } from './facts/relative-path';
import { defineRule, NO_OPTIONS } from './rule';

/** Two files with one name: an agent, a script or another reply gets one of them, and nobody knows which. */
export default defineRule({
  id: 'duplicate-id',
  group: 'structure',
  severity: 'error',
  sources: ['D6'],
  fixes: 'none',
  summary: 'The customer gets another reply than was meant, since two have the same name.',
  finished: false,
  options: NO_OPTIONS,
  messages: {
    template: '`{name}` is the id of {others} too, so nobody can tell which reply the customer gets. Give one of them another `id:`.',
    fragment: 'The fragment `{name}` stands in {others} too, and replies take the one in {first}. Rename the file of the other.',
  },
  visit: ({ library, reportSource, snapshot }) => ({
    file() {
      const same = namesakes(library, nameIn(snapshot));
      const others = same.filter(({ uri }) => uri !== snapshot.uri).map(({ uri }) => relativePath(library, uri));
      if (others.length === 0) return;
      const first = relativePath(library, same[0]?.uri ?? snapshot.uri);
      const message = snapshot.kind === 'fragment' ? 'fragment' : 'template';
      reportSource(placeOf(snapshot), { message, data: { name: snapshot.id, others: others.join(' and '), first } });
    },
  }),
});

const nameIn = ({ kind, id }: Snapshot): string => `${kind} ${id}`;

const namesakes = fileIndex((snapshot) => [nameIn(snapshot)]);

/** The id where it is written, else where the file begins: its path is what counts then. */
function placeOf({ nodeAt, keyAt, yaml }: Snapshot): Span {
  const written = nodeAt(['id']);
  if (written) return written.span;
  const first = yaml.root?.kind === 'map' ? yaml.root.entries[0]?.key.span : undefined;
  return keyAt(['title']) ?? first ?? { start: 0, end: 0 };
}
