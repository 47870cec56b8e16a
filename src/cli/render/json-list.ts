import type { Output } from '../host';
import { canBeSent, type Destination } from './destination';
import { writtenReply } from './written-reply';

/** One JSON array of all replies that can be sent, printed as they are made. */
export function jsonList(out: Output): Destination {
  let before = '[\n';
  return {
    async take({ snapshot }, attempts) {
      for (const { reply } of attempts.filter(canBeSent)) {
        out.write(before + writtenReply(snapshot, reply, 'json').trimEnd());
        before = ',\n';
      }
      return [];
    },
    async end() {
      out.write(before === '[\n' ? '[]\n' : '\n]\n');
      return undefined;
    },
  };
}
