import type { Rule } from '../rules/rule';
import { RULEBOOK } from '../rules/rulebook';
import type { HelperForm } from '../template/helper-catalog';
import type { Snapshot } from '../template/snapshot';
import type { KnownVariable } from './known-variables';
import { code, codeBlock, paragraphs, plain } from './markdown';

/** The Markdown that hovers and completion lists show. */

const ORIGIN: Readonly<Record<KnownVariable['from'], string>> = {
  template: 'Declared in this file.',
  policy: 'Declared for the whole team in `replywright.yaml`.',
  standard: 'Known in every template.',
  sample: 'Some of the sample customers in `customers.yaml` have it. Declare it under `variables:` to say more about it.',
};

/** Type, meaning, example, and what happens when it is missing. */
export function describeVariable(variable: KnownVariable): string {
  const facts = [
    variable.example === undefined ? undefined : `Example: ${code(variable.example)}`,
    variable.choices.length > 0 ? `One of ${variable.choices.map(code).join(', ')}` : undefined,
    variable.fallback === undefined ? undefined : `When it is missing: ${code(variable.fallback)}`,
    variable.asked ? 'The agent is asked for it before copying.' : undefined,
  ];
  return paragraphs(
    `**${code(variable.name)}** · ${variable.type}`,
    variable.description === undefined ? undefined : plain(variable.description),
    facts
      .filter((fact) => fact !== undefined)
      .map((fact) => `- ${fact}`)
      .join('\n'),
    ORIGIN[variable.from],
  );
}

const KIND: Readonly<Record<HelperForm['kind'], string>> = { block: 'block', value: 'helper', condition: 'condition' };

/** What a helper is for, and how it is written. */
export const describeHelper = (helper: HelperForm): string =>
  paragraphs(`**${code(helper.name)}** · ${KIND[helper.kind]}`, helper.description, codeBlock(helper.form, 'handlebars'));

/** A fragment shows what it says, in the language asked for when it has that. */
export function describeFragment(fragment: Snapshot, language: string | undefined): string {
  const reply =
    fragment.replies.find((candidate) => candidate.language === language) ?? fragment.replies.find((candidate) => candidate.source);
  const title = fragment.template?.title;
  return paragraphs(
    `**${code(fragment.id)}** · fragment`,
    title ? plain(title) : undefined,
    reply?.body ? codeBlock(reply.body.value) : 'It has no text yet.',
  );
}

/** What a rule finds, what it rests on, and how loudly it speaks. */
export function describeRule(rule: Rule): string {
  const sources = rule.sources.length > 0 ? ` · ${rule.sources.join(' ')}` : '';
  return paragraphs(
    `**${code(rule.id)}** · ${rule.group}${sources}`,
    rule.summary,
    rule.sources
      .flatMap((point) => RULEBOOK[point]?.asks ?? [])
      .map((asks) => `- ${plain(asks)}`)
      .join('\n'),
    `Speaks as ${rule.severity} unless \`replywright.yaml\` says otherwise.`,
  );
}
