import type { Colors } from 'picocolors/types';

/** Everything that the command line has of the machine it runs on, so that a test can give it another. */
export interface Host {
  /** Absolute path of the working directory. */
  readonly cwd: string;
  readonly out: Output;
  /** For everything that is not a result. */
  readonly err: Output;
  readInput(): Promise<Uint8Array>;
  readonly assets: Assets;
  readonly version: string;
  /** Differs between any two builds of the program, even of one version. */
  readonly build: () => string;
  /** The present moment. */
  readonly now: () => Date;
}

/** Where text goes. */
export interface Output {
  write(text: string): void;
  /** Is somebody watching? Then there may be progress, and long lines are wrapped. */
  readonly terminal: boolean;
  /** In columns; undefined where it isn't a terminal. */
  readonly width: number | undefined;
  readonly colors: Colors;
}

/** Folders that are shipped with the program. */
export interface Assets {
  /** One page a rule. */
  readonly rules: string;
  /** The library that `init` writes. */
  readonly starter: string;
}
