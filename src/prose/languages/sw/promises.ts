import type { PromiseKnowledge } from '../../language-pack';

export const promise: PromiseKnowledge = { promises: { work: [], contact: [], deliver: [], money: [] }, times: [], vague: [], idleTimes: [], idlePromises: [], takes: [], offers: [], clauseBreaks: [] };
