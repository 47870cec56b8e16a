import type { Command } from '../command';
import { bashFunctions } from './bash-completion';

/** What zsh needs: it can complete the way bash does. */
export const zshCompletion = (commands: readonly Command[]): string =>
  `# Completes replywright in zsh. Once, in ~/.zshrc: source <(replywright completion zsh)
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
autoload -Uz bashcompinit && bashcompinit
${bashFunctions(commands)}`;
