import { didYouMean } from '../template/did-you-mean';
import { nodeAtPath } from '../yaml/lookup';
import type { YamlDocument } from '../yaml/nodes';
import type { ConfigIssue } from './config-issue';

/** A time zone that nobody knows would put every time in the reply wrong, silently. */
export function timeZoneProblem({ root }: YamlDocument, path: readonly (string | number)[]): ConfigIssue | undefined {
  const node = nodeAtPath(root, path);
  if (node?.kind !== 'scalar' || isTimeZone(node.text)) return undefined;
  const suggestion = didYouMean(node.text, Intl.supportedValuesOf('timeZone'));
  const hint = suggestion === undefined ? 'Write one as `Europe/Helsinki`.' : `Did you mean \`${suggestion}\`?`;
  return { span: node.span, message: `There is no time zone \`${node.text}\`. ${hint}`, suggestion };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
