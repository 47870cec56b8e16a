import type { Policy } from '../library/policy';
import type { Rule } from '../rules/rule';
import { didYouMean } from '../template/did-you-mean';
import type { Severity } from '../template/severity';

/** A rule as the team wants it. */
export interface ConfiguredRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: unknown;
}

/** Something in the policy's `rules:` that can't be obeyed. */
export interface ConfigurationProblem {
  /** Key path in the policy. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly suggestion?: string | undefined;
}

export interface Configuration {
  readonly rules: readonly ConfiguredRule[];
  readonly problems: readonly ConfigurationProblem[];
}

/** Applies a policy's `rules:` to the rules that exist. Bad options are a problem, and the rule runs with its defaults. */
export function configureRules(rules: readonly Rule[], policy: Policy): Configuration {
  const problems: ConfigurationProblem[] = [];
  const configured = rules.flatMap((rule): ConfiguredRule[] => {
    const setting = Object.hasOwn(policy.rules, rule.id) ? policy.rules[rule.id] : undefined;
    const severity = typeof setting === 'string' ? setting : (setting?.severity ?? rule.severity);
    if (severity === 'off') return [];
    return [{ rule, severity, options: optionsOf(rule, setting, problems) }];
  });
  problems.push(...unknownRules(rules, policy));
  return { rules: configured, problems };
}

function optionsOf(rule: Rule, setting: Policy['rules'][string] | undefined, problems: ConfigurationProblem[]): unknown {
  if (setting === undefined || typeof setting === 'string') return rule.options.parse({});
  // `add` and `allow` are words for the matcher, the same for every rule; the rest is the rule's own.
  const { severity: _severity, add: _add, allow: _allow, ...own } = setting;
  const result = rule.options.safeParse(own);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = ['rules', rule.id, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
    problems.push({ path, message: `\`${rule.id}\` can't take this option: ${issue.message}.` });
  }
  return rule.options.parse({});
}

function unknownRules(rules: readonly Rule[], policy: Policy): ConfigurationProblem[] {
  const ids = new Set(rules.map((rule) => rule.id));
  return Object.keys(policy.rules)
    .filter((id) => !ids.has(id))
    .map((id) => {
      const suggestion = didYouMean(id, ids);
      return {
        path: ['rules', id],
        message: `There is no rule \`${id}\`.${suggestion ? ` Did you mean \`${suggestion}\`?` : ''}`,
        suggestion,
      };
    });
}
