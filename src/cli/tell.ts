import type { Output } from './host';
import { visible } from './reporters/visible';

/**
 * One sentence on a line of its own. File names, and what files say, may hold anything: whatever a terminal or a log would obey instead of
 * showing it is made visible.
 */
export const tell = (output: Pick<Output, 'write'>, sentence: string): void => output.write(`${visible(sentence)}\n`);
