import type { AskedVariable } from '../protocol/preview';
import type { MadeReply } from './made-reply';

/** Why a reply must not reach a customer as it is, in plain words. */
export interface Refusal {
  readonly reason: string;
  /** Names of the variables that stop it. */
  readonly missing: readonly string[];
}

/** Problems of the template itself: no value can mend them. */
const BROKEN: ReadonlySet<string> = new Set(['syntax', 'unsupported', 'unknown-helper', 'unknown-fragment']);

/** The first thing that stops a reply; undefined when it can be copied. */
export function refusalOf({ snapshot, reply }: MadeReply, asked: readonly AskedVariable[]): Refusal | undefined {
  const broken = reply.problems.find(({ code }) => BROKEN.has(code));
  if (broken) return refused(broken.message);
  const missing = [...new Set(reply.missing.map(({ variable }) => variable))];
  if (missing.length > 0)
    return refused(`${listed(missing)} ${missing.length > 1 ? 'are' : 'is'} missing, so the customer would read nothing there.`, missing);
  const wrong = asked.find(({ problem }) => problem !== undefined);
  if (wrong) return refused(`\`${wrong.name}\` can't be sent like that. ${wrong.problem}`, [wrong.name]);
  const problem = reply.problems.find(({ code }) => code !== 'note');
  if (problem) return refused(problem.message);
  if (reply.text.trim() === '')
    return refused(
      snapshot.template?.actions
        ? 'This macro sends no reply, so there is nothing to copy.'
        : 'This template has no text yet, so there is nothing to copy.',
    );
  const left = [reply.text, reply.subjectText ?? ''].find((text) => text.includes('{{'));
  if (left !== undefined) return refused(`The finished reply still holds \`${excerpt(left)}\`, which the customer would read.`);
  return undefined;
}

const refused = (reason: string, missing: readonly string[] = []): Refusal => ({ reason, missing });

const listed = (names: readonly string[]): string =>
  names
    .map((name) => `\`${name}\``)
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1');

const excerpt = (text: string): string => text.slice(text.indexOf('{{')).slice(0, 30).split('\n', 1)[0] ?? '';
