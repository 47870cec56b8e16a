import type { Policy } from '../library/policy';
import type { Rule } from '../rules/rule';
import type { Severity } from '../template/severity';

/** A rule as the team wants it. */
export interface ConfiguredRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: unknown;
}

/** Applies a policy's `rules:` to the rules that exist. A rule whose options can't be read runs with its defaults; lint-config.ts tells why. */
export const configureRules = (rules: readonly Rule[], policy: Policy): ConfiguredRule[] =>
  rules.flatMap((rule): ConfiguredRule[] => {
    const setting = Object.hasOwn(policy.rules, rule.id) ? policy.rules[rule.id] : undefined;
    const severity = typeof setting === 'string' ? setting : (setting?.severity ?? rule.severity);
    return severity === 'off' ? [] : [{ rule, severity, options: optionsOf(rule, setting) }];
  });

function optionsOf(rule: Rule, setting: Policy['rules'][string] | undefined): unknown {
  if (setting === undefined || typeof setting === 'string') return rule.options.parse({});
  // `add` and `allow` are words for the matcher, the same for every rule; the rest is the rule's own.
  const { severity: _severity, add: _add, allow: _allow, ...own } = setting;
  const result = rule.options.safeParse(own);
  return result.success ? result.data : rule.options.parse({});
}
