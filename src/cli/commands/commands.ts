import type { Command } from '../command';
import { check } from './check';
import { withCompletion } from './completion';
import { diff } from './diff';
import { explain } from './explain';
import { init } from './init';
import { list } from './list';
import { render } from './render';

/** In the order that help shows them. */
export const COMMANDS: readonly Command[] = withCompletion([check, render, diff, list, explain, init]);
