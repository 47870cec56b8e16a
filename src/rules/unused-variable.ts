import type { Snapshot } from '../template/snapshot';
import { entryOf } from '../yaml/lookup';
import type { YamlEntry, YamlMap } from '../yaml/nodes';
import { removeEntry, wholeLines } from './facts/remove-entry';
import { isUsed, usedNames } from './facts/used-names';
import { defineRule, NO_OPTIONS, type ProposedFix } from './rule';

/** A variable that no text reads: the agent is asked for something that never reaches the customer. */
export default defineRule({
  id: 'unused-variable',
  group: 'structure',
  severity: 'warning',
  sources: [],
  fixes: 'suggestion',
  summary: 'The agent looks up a value that never reaches the customer.',
  finished: false,
  options: NO_OPTIONS,
  messages: { unused: 'No text of this {kind} uses `{name}`, so it never reaches the customer. Use it, or delete it here.' },
  visit: ({ library, reportSource, snapshot }) => ({
    file() {
      const root = snapshot.yaml.root;
      const block = root?.kind === 'map' ? entryOf(root, 'variables') : undefined;
      if (block?.value?.kind !== 'map' || !snapshot.template || snapshot.yaml.problems.length > 0) return;
      const used = usedNames(library, snapshot);
      if (!used.complete) return;
      for (const entry of block.value.entries) {
        const name = entry.key.text;
        if (isUsed(name, used)) continue;
        const fixes = deletion(snapshot, block, block.value, entry);
        reportSource(entry.key.span, { message: 'unused', data: { name, kind: snapshot.kind }, fixes });
      }
    },
  }),
});

function deletion({ source }: Snapshot, block: YamlEntry, variables: YamlMap, entry: YamlEntry): ProposedFix[] {
  const edit = removeEntry(source, variables, entry) ?? { span: wholeLines(source, block.span), newText: '' };
  return [{ title: `Delete ${entry.key.text}`, safe: false, edits: [edit] }];
}
