import type { Rule } from '../../src/rules/rule';

/** Names of the rule's messages that none of the sentences is an instance of. */
export function neverSaid<Options>(rule: Rule<Options>, said: readonly string[]): string[] {
  return Object.entries(rule.messages)
    .filter(([, template]) => !said.some((sentence) => instanceOf(template).test(sentence)))
    .map(([name]) => name);
}

function instanceOf(template: string): RegExp {
  const parts = template.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\s\\S]*')}$`, 'u');
}
