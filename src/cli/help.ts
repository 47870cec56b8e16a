import type { Command } from './command';

/** The help of one command. */
export function commandHelp({ usage, summary, options }: Command): string {
  const rows = Object.entries(options).map(
    ([name, { takes, value, help }]) =>
      [`--${name}${takes === 'maybe' ? `[=${value}]` : value === undefined ? '' : ` ${value}`}`, help] as const,
  );
  return `${summary}\n\n${usage.map((line) => `  replywright ${line}\n`).join('')}\n${table(rows)}`;
}

/** The help of the program. */
export function programHelp(commands: readonly Command[]): string {
  const rows = commands.map(({ name, summary }) => [name, summary] as const);
  return [
    'Replywright checks and renders reply templates for customer support.\n\n',
    '  replywright COMMAND [OPTION…]\n\n',
    table(rows),
    '\nreplywright COMMAND --help tells about one of them, replywright --version which version this is.\n',
    'Exit code: 0 all is well, 1 something was found, 2 it could not be done.\n',
  ].join('');
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}\n`).join('');
}
