import { configureRules } from '../../src/lint/configure-rules';
import { lintFile } from '../../src/lint/lint-file';
import { RULES } from '../../src/rules/index.generated';
import { NOW } from '../rules/test-bench';
import { EXAMPLE, fileOf, testLibrary } from '../rules/test-library';
import { type LabelledReply, labelledRules } from './labelled';
import type { Outcome } from './outcome';

/** What the rules make of the labelled replies; each reply is judged by its own rule. */
export const labelledOutcomes = (): Outcome[] => labelledRules().flatMap(({ replies }) => replies.map(outcomeOf));

function outcomeOf({ rule, language, expected, text, source, policy }: LabelledReply): Outcome {
  const library = testLibrary({ 'replywright.yaml': policy, [EXAMPLE]: source });
  const snapshot = fileOf(library, EXAMPLE);
  const broken = [...snapshot.schemaProblems, ...snapshot.texts.flatMap(({ body }) => body.problems)];
  if (broken.length > 0) throw new Error(`${language}.yaml, ${rule}: ${broken[0]?.message} in ${text}`);
  const own = configureRules(
    RULES.filter(({ id }) => id === rule),
    library.policy,
  );
  if (own.length === 0) throw new Error(`${language}.yaml: there is no rule ${rule}`);
  return { origin: 'labelled', language, rule, text, expected, found: lintFile(library, snapshot, own, NOW).length > 0 };
}
