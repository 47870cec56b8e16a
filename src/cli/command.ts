import type { ExitCode } from './exit-code';
import type { Host } from './host';
import { type GivenArguments, type Offer, type OptionSpecs, readArguments } from './options';

/** A command: `replywright NAME …`. */
export interface Command {
  readonly name: string;
  /** Its ways of being called, without the program's name. */
  readonly usage: readonly string[];
  /** One line for the list of commands. */
  readonly summary: string;
  readonly options: OptionSpecs;
  /** What its words may be, for a shell to offer. */
  readonly offers?: Offer;
  run(args: readonly string[], host: Host): Promise<ExitCode>;
}

/** A command whose `run` gets its arguments read. */
export function defineCommand<Specs extends OptionSpecs>(
  command: Omit<Command, 'options' | 'run'> & {
    readonly options: Specs;
    readonly run: (given: GivenArguments<Specs>, host: Host) => Promise<ExitCode>;
  },
): Command {
  return { ...command, run: (args, host) => command.run(readArguments(command.options, args), host) };
}
