import { join } from 'node:path';
import { RULES } from '../../rules/index.generated';
import { noSuch } from '../choose';
import { defineCommand } from '../command';
import { markdownForTerminal } from '../markdown-for-terminal';
import { readText } from '../read-text';
import { UsageError } from '../usage-error';

/** `replywright explain`: why a rule is there, and what to write instead. */
export const explain = defineCommand({
  name: 'explain',
  usage: ['explain RULE'],
  summary: "Shows a rule's page: why it is there, examples, options.",
  offers: RULES.map(({ id }) => id),
  options: {},
  async run({ words }, { assets, out }) {
    const ids = RULES.map(({ id }) => id);
    const [id] = words;
    if (id === undefined) throw new UsageError(`Say which rule to explain: ${ids.join(', ')}.`);
    if (words.length > 1) throw new UsageError('One rule at a time.');
    if (!ids.includes(id)) throw noSuch('rule', id, ids);
    out.write(markdownForTerminal(await readText(join(assets.rules, `${id}.md`)), out));
    return 0;
  },
});
