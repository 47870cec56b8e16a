import type { Command } from '../command';
import { check } from './check';

/** In the order that help shows them. */
export const COMMANDS: readonly Command[] = [check];
