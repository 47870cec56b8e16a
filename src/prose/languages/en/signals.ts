import type { Signals } from '../../language-pack';

/** What English shows of a reply's content, for rules that ask whether it is there. */
export const signals: Signals = {};
