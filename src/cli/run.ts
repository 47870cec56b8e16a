import { didYouMean } from '../template/did-you-mean';
import type { Command } from './command';
import { COMMANDS } from './commands/commands';
import type { ExitCode } from './exit-code';
import { commandHelp, programHelp } from './help';
import type { Host } from './host';
import { tell } from './tell';
import { UsageError } from './usage-error';

/** Runs one command line. Never throws: whatever goes wrong is one sentence on stderr and exit code 2. */
export async function run(args: readonly string[], host: Host): Promise<ExitCode> {
  const verbose = args.includes('--verbose');
  try {
    return await dispatch(
      args.filter((arg) => arg !== '--verbose'),
      host,
    );
  } catch (error) {
    tell(host.err, sentence(error));
    if (verbose && error instanceof Error) for (const line of (error.stack ?? '').split('\n')) tell(host.err, line);
    return 2;
  }
}

async function dispatch([name, ...rest]: readonly string[], host: Host): Promise<ExitCode> {
  if (name === undefined) {
    host.err.write(programHelp(COMMANDS));
    return 2;
  }
  if (name === '--version') {
    host.out.write(`${host.version}\n`);
    return 0;
  }
  if (isHelp(name)) {
    host.out.write(programHelp(COMMANDS));
    return 0;
  }
  const command = commandNamed(name);
  if (rest.some(isHelp)) {
    host.out.write(commandHelp(command));
    return 0;
  }
  return command.run(rest, host);
}

const isHelp = (arg: string): boolean => arg === '--help' || arg === '-h';

function commandNamed(name: string): Command {
  const found = COMMANDS.find((command) => command.name === name);
  if (found) return found;
  const names = COMMANDS.map((command) => command.name);
  const near = didYouMean(name, names);
  throw new UsageError(`There is no command ${name}. ${near ? `Did you mean ${near}?` : `The commands are: ${names.join(', ')}.`}`);
}

function sentence(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `Replywright failed, and that is its own mistake: ${reason.split('\n', 1)[0]}. Run it again with --verbose and report what it prints.`;
}
