import type { Policy } from '../library/policy';
import { packOf } from '../prose/languages/packs';
import { parsePattern } from '../prose/pattern';
import type { Rule } from '../rules/rule';
import { didYouMean } from '../template/did-you-mean';
import { nodeAtPath } from '../yaml/lookup';
import type { YamlDocument, YamlNode, YamlScalar } from '../yaml/nodes';
import type { ConfigIssue } from './config-issue';

/** Phrases of a policy that would never be found: a pattern that can't be read, a rule or a language that doesn't exist. */
export function phraseProblems(yaml: YamlDocument, policy: Policy, rules: readonly Rule[]): ConfigIssue[] {
  const wording = nodeAtPath(yaml.root, ['wording']);
  const lists = Object.keys(policy.rules).flatMap((id) => ['add', 'allow'].map((key) => nodeAtPath(yaml.root, ['rules', id, key])));
  return [
    ...lists.flatMap(patternProblems),
    ...(wording?.kind === 'list' ? wording.items.flatMap((item) => wordingProblems(item, rules)) : []),
  ];
}

function wordingProblems(item: YamlNode, rules: readonly Rule[]): ConfigIssue[] {
  const at = (key: string): YamlNode | undefined => nodeAtPath(item, [key]);
  return [
    ...patternProblems(at('match')),
    ...patternProblems(at('except')),
    ...unknownRule(at('rule'), rules),
    ...unknownLanguage(at('language')),
  ];
}

/** One pattern or a list of them; each mistake is told at its own character. */
function patternProblems(node: YamlNode | undefined): ConfigIssue[] {
  if (node?.kind === 'list') return node.items.flatMap(patternProblems);
  if (node?.kind !== 'scalar' || node.value === null) return [];
  const parsed = parsePattern(node.text);
  if (parsed.ok) return [];
  return [
    { span: placeIn(node, parsed.problem.at), message: `This phrase can't be read, so it is never found. ${parsed.problem.message}` },
  ];
}

function placeIn(node: YamlScalar, at: number): ConfigIssue['span'] {
  if (node.text === '') return node.span;
  const start = Math.min(at, node.text.length - 1);
  return node.map.toSourceSpan({ start, end: start + 1 });
}

function unknownRule(node: YamlNode | undefined, rules: readonly Rule[]): ConfigIssue[] {
  if (node?.kind !== 'scalar' || rules.some(({ id }) => id === node.text)) return [];
  const suggestion = didYouMean(
    node.text,
    rules.map(({ id }) => id),
  );
  const hint = suggestion === undefined ? '' : ` Did you mean \`${suggestion}\`?`;
  return [{ span: node.span, message: `There is no rule \`${node.text}\`, so nobody reports this phrase.${hint}`, suggestion }];
}

function unknownLanguage(node: YamlNode | undefined): ConfigIssue[] {
  if (node?.kind !== 'scalar' || packOf(node.text)) return [];
  return [{ span: node.span, message: `Phrases are looked for in English, Finnish, Russian and Swahili, not yet in \`${node.text}\`.` }];
}
