import { customersSchema } from '../library/customers';
import type { Rule } from '../rules/rule';
import { validate } from '../template/validate';
import type { Span } from '../text/span';
import { nodeAtPath } from '../yaml/lookup';
import type { YamlDocument } from '../yaml/nodes';
import { parseYaml } from '../yaml/parse-yaml';
import type { ConfigIssue } from './config-issue';
import { phraseProblems } from './config-phrases';
import { unknownRules } from './config-rules';
import { timeZoneProblem } from './config-time-zones';
import { compareDiagnostics, type Diagnostic, type Fix } from './diagnostic';
import { policySchemaFor } from './policy-schema';

/** Checks a `replywright.yaml`: its YAML, its keys and values, its rules and their options, its phrases. Never throws. */
export function lintPolicyFile(source: string, _uri: string, rules: readonly Rule[]): Diagnostic[] {
  const yaml = parseYaml(source);
  const { problems } = validate(policySchemaFor(rules), yaml, 'a policy');
  const issues = [...problems, ...unknownRules(yaml, rules), ...phraseProblems(yaml, rules)];
  const zone = timeZoneProblem(yaml, ['policy', 'workingHours', 'timeZone']);
  return diagnose(yaml, zone ? [...issues, zone] : issues);
}

/** Checks a `customers.yaml`: its YAML, its keys and values, and that each customer has an id of its own. Never throws. */
export function lintCustomersFile(source: string, _uri: string): Diagnostic[] {
  const yaml = parseYaml(source);
  const { problems } = validate(customersSchema, yaml, 'a list of customers');
  const items = yaml.root?.kind === 'list' ? yaml.root.items : [];
  const zones = items.flatMap((_, index) => timeZoneProblem(yaml, [index, 'timeZone']) ?? []);
  return diagnose(yaml, [...problems, ...sameIds(yaml), ...zones]);
}

function sameIds({ root }: YamlDocument): ConfigIssue[] {
  const seen = new Set<string>();
  const items = root?.kind === 'list' ? root.items : [];
  return items.flatMap((_, index): ConfigIssue[] => {
    const id = nodeAtPath(root, [index, 'id']);
    if (id?.kind !== 'scalar') return [];
    if (!seen.has(id.text)) {
      seen.add(id.text);
      return [];
    }
    return [
      {
        span: id.span,
        message: `\`${id.text}\` is the id of an earlier customer too, so only that one can be picked. Give this one another.`,
      },
    ];
  });
}

/** One list of diagnostics, as for a template. What YAML can't read makes keys appear and vanish, so it is told alone. */
function diagnose(yaml: YamlDocument, issues: readonly ConfigIssue[]): Diagnostic[] {
  const { source } = yaml;
  const broken =
    yaml.problems.some(({ code }) => code === 'syntax' || yaml.root === undefined) ||
    yaml.traps.some(({ code }) => code === 'missing-space');
  const told = broken
    ? []
    : issues.filter(({ span }) => !yaml.traps.some((trap) => trap.span.start <= span.start && span.end <= trap.span.end));
  const found = [
    ...yaml.problems.map(({ span, message }) => diagnostic('yaml-syntax', source, span, message, [])),
    ...yaml.traps.map(({ span, message, fix }) => diagnostic('yaml-trap', source, span, message, fix ? [{ ...fix, safe: false }] : [])),
    ...told.map(({ span, message, suggestion }) =>
      diagnostic('schema', source, span, message, suggestion === undefined ? [] : [write(span, suggestion)]),
    ),
  ];
  return found.sort(compareDiagnostics);
}

const write = (span: Span, newText: string): Fix => ({ title: `Write ${newText}`, safe: false, edits: [{ span, newText }] });

const diagnostic = (rule: string, source: string, span: Span, message: string, fixes: readonly Fix[]): Diagnostic => ({
  rule,
  severity: rule === 'yaml-trap' ? 'warning' : 'error',
  message,
  span,
  text: source.slice(span.start, span.end),
  sources: [],
  fixes,
});
