import type { Output } from './host';

/** A line that says how far the work is, on a terminal only, and that is gone when the work is done. */
export interface Progress {
  step(): void;
  end(): void;
}

/** Fewer are done before anybody could read the line. */
const WORTH_SHOWING = 20;

export function startProgress(output: Output, total: number): Progress {
  if (!output.terminal || total < WORTH_SHOWING) return { step: () => {}, end: () => {} };
  let done = 0;
  return {
    step: () => output.write(`\rChecking ${++done} of ${total} files`),
    end: () => output.write('\r\u001b[2K'),
  };
}
