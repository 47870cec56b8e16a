import type { Program } from '../handlebars/official-parser';
import type { Output } from './output';
import type { Missing, Origin, RenderProblem } from './reply';
import type { Scope } from './scope';
import type { RenderWatcher } from './watcher';

/** What a reply is written for; helpers read it. */
export interface Setting {
  readonly language: string;
  readonly channel: string | undefined;
  /** Undefined where nobody said: then moments show in UTC. */
  readonly timeZone: string | undefined;
  readonly now: Date;
  readonly currency: string | undefined;
  readonly blankIsMissing: boolean;
  readonly wordsOnly: boolean;
}

/** One rendering under way: what it may use up, and what it has found. */
export interface Run {
  readonly setting: Setting;
  readonly escape: 'none' | 'html';
  readonly allowMissing: boolean;
  readonly out: Output;
  readonly problems: readonly RenderProblem[];
  readonly watch: RenderWatcher;
  /** Writes a program's statements. */
  statements(program: Program, scope: Scope): void;
  /** Text of a fragment. */
  fragment(name: string): string | undefined;
  /** Counts one evaluated node; false once the rendering has to end. */
  step(origin: Origin): boolean;
  /** Runs something one level deeper, unless that is too deep. */
  deeper(origin: Origin, render: () => void): void;
  /** Ends the rendering with a problem. */
  stop(origin: Origin, message: string): void;
  problem(problem: RenderProblem): void;
  missing(missing: Missing): void;
}
