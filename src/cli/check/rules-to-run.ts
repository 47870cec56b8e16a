import type { Policy } from '../../library/policy';
import { type ConfiguredRule, configureRules } from '../../lint/configure-rules';
import { RULES } from '../../rules/index.generated';
import { noSuch } from '../choose';

/** The rules to run: all that the policy wants, or those that were asked for, even where the policy has them off. */
export function rulesToRun(policy: Policy, wanted: readonly string[]): readonly ConfiguredRule[] {
  if (wanted.length === 0) return configureRules(RULES, policy);
  const rules = RULES.filter(({ id }) => wanted.includes(id));
  return configureRules(rules, {
    ...policy,
    rules: Object.fromEntries(Object.entries(policy.rules).filter(([, setting]) => !isOff(setting))),
  });
}

const isOff = (setting: Policy['rules'][string]): boolean => (typeof setting === 'string' ? setting : setting.severity) === 'off';

/** Rule ids as the command line takes them: one a word, or several with commas between. */
export function ruleIds(given: readonly string[]): string[] {
  const ids = given.flatMap((words) => words.split(',')).filter((id) => id !== '');
  for (const id of ids)
    if (!isRuleId(id))
      throw noSuch(
        'rule',
        id,
        RULES.map((rule) => rule.id),
      );
  return ids;
}

export const isRuleId = (word: string): boolean => RULES.some(({ id }) => id === word);
