import { PHRASE_RULES } from '../prose/language-pack';
import { PACKS, packOf } from '../prose/languages/packs';
import { leavesOpen } from '../prose/open-pattern';
import { parsePattern } from '../prose/pattern';
import type { Rule } from '../rules/rule';
import { didYouMean } from '../template/did-you-mean';
import { nodeAtPath } from '../yaml/lookup';
import type { YamlDocument, YamlNode, YamlScalar } from '../yaml/nodes';
import type { ConfigIssue } from './config-issue';
import { takesPhrases } from './policy-schema';
import { unknownSets } from './unknown-sets';

type Packs = typeof PACKS;

/** Phrases of a policy that would never be found, or would do harm: each mistake at its own character. */
export function phraseProblems({ root }: YamlDocument, rules: readonly Rule[]): ConfigIssue[] {
  const wording = nodeAtPath(root, ['wording']);
  const lists = PHRASE_RULES.flatMap((id) => ['add', 'allow'].map((key) => nodeAtPath(root, ['rules', id, key])));
  return [
    ...lists.flatMap((list) => patternProblems(list, PACKS)),
    ...(wording?.kind === 'list' ? wording.items.flatMap((item) => wordingProblems(item, rules)) : []),
  ];
}

function wordingProblems(item: YamlNode, rules: readonly Rule[]): ConfigIssue[] {
  const at = (key: string): YamlNode | undefined => nodeAtPath(item, [key]);
  const language = at('language');
  const pack = language?.kind === 'scalar' ? packOf(language.text) : undefined;
  const packs = pack ? [pack] : PACKS;
  return [
    ...patternProblems(at('match'), packs),
    ...patternProblems(at('except'), packs),
    ...swallowing(at('match'), at('instead')),
    ...unfitRule(at('rule'), rules),
    ...unknownLanguage(language),
  ];
}

const scalarsIn = (node: YamlNode | undefined): YamlScalar[] => {
  if (node?.kind === 'list') return node.items.flatMap(scalarsIn);
  return node?.kind === 'scalar' && node.value !== null ? [node] : [];
};

/** One pattern or a list of them, which must make sense in one of the languages. */
const patternProblems = (node: YamlNode | undefined, packs: Packs): ConfigIssue[] =>
  scalarsIn(node).flatMap((scalar) => {
    const parsed = parsePattern(scalar.text);
    if (!parsed.ok) {
      const message = `This phrase can't be read, so it is never found. ${parsed.problem.message}`;
      return [{ span: placeIn(scalar, parsed.problem.at), message }];
    }
    return unknownSets(scalar.text, packs).map(({ span, message, suggestion }) => ({
      span: scalar.map.toSourceSpan(span),
      message: `This phrase is never found. ${message}`,
      suggestion,
    }));
  });

function placeIn(node: YamlScalar, at: number): ConfigIssue['span'] {
  if (node.text === '') return node.span;
  const start = Math.min(at, node.text.length - 1);
  return node.map.toSourceSpan({ start, end: start + 1 });
}

/** A replacement for a phrase with open places: what the writer had there would be lost. */
function swallowing(match: YamlNode | undefined, instead: YamlNode | undefined): ConfigIssue[] {
  const open = scalarsIn(match).find(({ text }) => leavesOpen(text));
  if (!open || instead?.kind !== 'scalar' || instead.value === null) return [];
  const message = `\`${open.text}\` leaves words open, and they would be lost when \`${instead.text}\` is put in their place. Leave \`instead\` out.`;
  return [{ span: instead.span, message }];
}

function unfitRule(node: YamlNode | undefined, rules: readonly Rule[]): ConfigIssue[] {
  if (node?.kind !== 'scalar' || takesPhrases(node.text)) return [];
  if (rules.some(({ id }) => id === node.text)) {
    const message = `\`${node.text}\` looks for no phrases, so nobody reports this one. Rules that do: ${PHRASE_RULES.map((id) => `\`${id}\``).join(', ')}.`;
    return [{ span: node.span, message }];
  }
  const suggestion = didYouMean(node.text, PHRASE_RULES);
  const hint = suggestion === undefined ? '' : ` Did you mean \`${suggestion}\`?`;
  return [{ span: node.span, message: `There is no rule \`${node.text}\`, so nobody reports this phrase.${hint}`, suggestion }];
}

function unknownLanguage(node: YamlNode | undefined): ConfigIssue[] {
  if (node?.kind !== 'scalar' || packOf(node.text)) return [];
  return [{ span: node.span, message: `Phrases are looked for in English, Finnish, Russian and Swahili, not yet in \`${node.text}\`.` }];
}
