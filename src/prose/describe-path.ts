import type { Assumption } from './witness';

/** Conditions that a message names; a reader follows no more. */
const MOST_NAMED = 3;

/** Says on which path: "When `eta` is missing, "; empty when it is so on every path. */
export function describePath(witness: readonly Assumption[]): string {
  if (witness.length === 0) return '';
  return `When ${witness.slice(0, MOST_NAMED).map(describe).join(' and ')}, `;
}

function describe({ condition: { kind, text }, holds }: Assumption): string {
  if (kind === 'channel') return holds ? `it goes to ${text}` : `it does not go to ${text}`;
  if (kind === 'some') return holds ? `there are \`${text}\`` : `there are no \`${text}\``;
  if (kind === 'given' && !isFlag(text)) return holds ? `\`${text}\` is given` : `\`${text}\` is missing`;
  const comparison = /^(eq|ne) (\S+) ("[^"]*"|[\d.]+)$/.exec(text);
  if (comparison) {
    const [, helper, name, value = ''] = comparison;
    return `\`${name}\` ${holds === (helper === 'eq') ? 'is' : 'is not'} ${value.replace(/^"(.*)"$/, '“$1”')}`;
  }
  return holds ? `\`${text}\` is true` : `\`${text}\` is not true`;
}

/** `customer.isVip`, `order.hasGift`: yes or no rather than a value. */
const isFlag = (name: string): boolean => /(?:^|\.)(?:is|has|was|can)[A-Z]/.test(name);
