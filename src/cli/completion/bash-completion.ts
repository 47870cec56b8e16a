import type { Command } from '../command';
import type { Offer, OptionSpec } from '../options';

/** What bash needs to complete a command line of ours. */
export const bashCompletion = (commands: readonly Command[]): string =>
  `# Completes replywright in bash. Once, in ~/.bashrc: source <(replywright completion bash)\n${bashFunctions(commands)}`;

/**
 * The functions themselves. What they look up may hold anything, since it is made of file names: it is compared and quoted, and never handed to
 * `compgen -W`, which would run a `$(…)` in it.
 */
export const bashFunctions = (commands: readonly Command[]): string => `_replywright_lines() {
  local line
  while IFS= read -r line; do
    if [[ $line == "$cur"* ]]; then COMPREPLY+=("$(printf '%s%q' "$prefix" "$line")"); fi
  done
}

_replywright_words() {
  COMPREPLY=($(compgen -P "$prefix" -W "$1" -- "$cur"))
}

_replywright() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" command="\${COMP_WORDS[1]}" option= behind=0 prefix= index
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    _replywright_words '${commands.map(({ name }) => name).join(' ')} --help --version'
    return
  fi
  for ((index = 2; index < COMP_CWORD; index++)); do
    case "\${COMP_WORDS[index]}" in
      --*=*) option= ;;
      --*) option="\${COMP_WORDS[index]}" behind=0 ;;
      =) ;;
      *) behind=$((behind + 1)) ;;
    esac
  done
  case "$cur" in
    =) cur= ;;
    --*=*) option="\${cur%%=*}" behind=0 prefix="\${cur%%=*}=" cur="\${cur#*=}" ;;
    -*) option=- behind=0 ;;
  esac
  case "$command $option $behind" in
${commands.flatMap(branches).join('')}  esac
}

complete -o default -F _replywright replywright
`;

function branches({ name, options, offers }: Command): string[] {
  const names = [...Object.keys(options), 'help'].map((option) => `--${option}`);
  return [
    branch(`'${name} - 0'`, names),
    ...Object.entries(options).flatMap(([option, spec]) => (takesNext(spec) ? [branch(placeOf(name, option, spec), spec.offers)] : [])),
    branch(`'${name} '*`, offers),
  ];
}

const takesNext = ({ takes }: OptionSpec): boolean => takes === 'one' || takes === 'several';

const placeOf = (command: string, option: string, { takes }: OptionSpec): string =>
  takes === 'several' ? `'${command} --${option} '*` : `'${command} --${option} 0'`;

const branch = (pattern: string, offer: Offer | undefined): string => `    ${pattern}) ${offering(offer)} ;;\n`;

/** A shell that is offered nothing offers files by itself. */
function offering(offer: Offer | undefined): string {
  if (offer === 'templates') return '_replywright_lines < <(replywright list --format ids 2>/dev/null)';
  if (offer === 'commits') return "_replywright_lines < <(git for-each-ref --format='%(refname:short)' 2>/dev/null)";
  return offer === undefined || offer === 'files' || offer === 'folders' ? ':' : `_replywright_words '${offer.join(' ')}'`;
}
