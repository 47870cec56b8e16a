import type { Snapshot } from '../template/snapshot';
import { applyEdits } from '../text/apply-edits';
import type { YamlTrap } from '../yaml/nodes';
import { parseYaml } from '../yaml/parse-yaml';
import { defineRule, NO_OPTIONS } from './rule';

/** YAML reads something else than was written, without a word. */
export default defineRule({
  id: 'yaml-trap',
  group: 'structure',
  severity: 'error',
  sources: [],
  fixes: 'safe',
  summary: 'The customer gets another text than was written, since YAML reads it in its own way.',
  finished: false,
  options: NO_OPTIONS,
  messages: { trap: '{sentence}' },
  visit: ({ reportSource, snapshot }) => ({
    file() {
      for (const trap of snapshot.yaml.traps) {
        if (isBroken(trap, snapshot)) continue;
        const fixes = trap.fix && proves(trap.fix, snapshot) ? [{ ...trap.fix, safe: !MEANT_OTHERWISE.has(trap.code) }] : [];
        reportSource(trap.span, { message: 'trap', data: { sentence: trap.message }, fixes });
      }
    },
  }),
});

/** `body: {{name}}, hello` can't be read at all, and `yaml-syntax` says so. */
const isBroken = ({ span }: YamlTrap, { source, yaml }: Snapshot): boolean =>
  yaml.problems.some((problem) => problem.span.start >= span.start && !source.slice(span.start, problem.span.start).includes('\n'));

/** Quotes in the midst of something that is broken anyway may break more. */
function proves({ edits }: NonNullable<YamlTrap['fix']>, { source, yaml }: Snapshot): boolean {
  const after = parseYaml(applyEdits(source, edits) ?? '');
  return after.problems.length <= yaml.problems.length && after.traps.length < yaml.traps.length;
}

/** ` #` may be a comment after all. */
const MEANT_OTHERWISE: ReadonlySet<YamlTrap['code']> = new Set(['comment-cut']);
