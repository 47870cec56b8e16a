import type { Snapshot } from '../../template/snapshot';
import type { Span } from '../../text/span';

export interface StrayChoice {
  readonly span: Span;
  readonly value: string;
  readonly variable: string;
  readonly choices: string;
}

/** Fallbacks and examples that are none of their variable's choices: an agent could never pick them. */
export function strayChoices({ template, nodeAt }: Snapshot): StrayChoice[] {
  return Object.entries(template?.variables ?? {}).flatMap(([variable, { type, choices = [], ...values }]) => {
    if (type !== 'choice' || choices.length === 0) return [];
    return (['fallback', 'example'] as const).flatMap((key): StrayChoice[] => {
      const node = nodeAt(['variables', variable, key]);
      const value = values[key];
      if (node?.kind !== 'scalar' || value === undefined || value === null || choices.includes(String(value))) return [];
      return [{ span: node.span, value: String(value), variable, choices: choices.join(', ') }];
    });
  });
}
