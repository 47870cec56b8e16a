import type { Rule } from '../rules/rule';
import { didYouMean } from '../template/did-you-mean';
import { nodeAtPath } from '../yaml/lookup';
import type { YamlDocument } from '../yaml/nodes';
import type { ConfigIssue } from './config-issue';

/** Settings of rules that don't exist: nobody would obey them. */
export function unknownRules({ root }: YamlDocument, rules: readonly Rule[]): ConfigIssue[] {
  const settings = nodeAtPath(root, ['rules']);
  const ids = rules.map(({ id }) => id);
  const unknown = settings?.kind === 'map' ? settings.entries.filter(({ key }) => !ids.includes(key.text)) : [];
  return unknown.map(({ key: { text, span } }) => {
    const suggestion = didYouMean(text, ids);
    return { span, message: `There is no rule \`${text}\`.${suggestion ? ` Did you mean \`${suggestion}\`?` : ''}`, suggestion };
  });
}
