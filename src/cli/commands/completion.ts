import { choose } from '../choose';
import { type Command, defineCommand } from '../command';
import { bashCompletion } from '../completion/bash-completion';
import { fishCompletion } from '../completion/fish-completion';
import { zshCompletion } from '../completion/zsh-completion';
import { UsageError } from '../usage-error';

const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };
const NAMES = Object.keys(SHELLS) as (keyof typeof SHELLS)[];

/** The commands, and behind them `replywright completion`, which teaches a shell all of them. */
export function withCompletion(others: readonly Command[]): readonly Command[] {
  const commands: Command[] = [...others];
  const completion = defineCommand({
    name: 'completion',
    usage: NAMES.map((shell) => `completion ${shell}`),
    summary: 'Prints what makes a shell complete commands, options and templates.',
    offers: NAMES,
    options: {},
    async run({ words }, { out }) {
      const [shell, ...more] = words;
      if (shell === undefined || more.length > 0)
        throw new UsageError(`Say which shell, one of ${NAMES.join(', ')}: replywright completion bash.`);
      out.write(SHELLS[choose('completion for the shell', shell, NAMES)](commands));
      return 0;
    },
  });
  commands.push(completion);
  return commands;
}
