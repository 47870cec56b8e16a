import type { Command } from '../command';
import type { Offer, OptionSpec } from '../options';

/** What fish needs to complete a command line of ours. */
export const fishCompletion = (commands: readonly Command[]): string =>
  [
    '# Completes replywright in fish. Once: replywright completion fish > ~/.config/fish/completions/replywright.fish',
    'complete -c replywright -f',
    ...commands.map(({ name, summary }) => `complete -c replywright -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`),
    ...commands.flatMap(ofCommand),
    '',
  ].join('\n');

function ofCommand({ name, options, offers }: Command): string[] {
  const here = `complete -c replywright -n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
  return [
    `${here} ${offering(offers)}`,
    ...Object.entries(options).map(([option, spec]) => `${here} -l ${option}${valueIn(spec)} -d ${quoted(spec.help)}`),
  ];
}

const valueIn = ({ takes, offers }: OptionSpec): string => (takes === 'nothing' || takes === 'maybe' ? '' : ` -r ${offering(offers)}`);

function offering(offer: Offer | undefined): string {
  if (offer === 'files') return '-F';
  if (offer === 'folders') return `-f -a '(__fish_complete_directories)'`;
  if (offer === 'templates') return `-f -a '(replywright list --format ids 2>/dev/null)'`;
  if (offer === 'commits') return `-f -a ${quoted("(git for-each-ref --format='%(refname:short)' 2>/dev/null)")}`;
  return offer === undefined ? '-f' : `-f -a ${quoted(offer.join(' '))}`;
}

/** In single quotes only these two mean something. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
