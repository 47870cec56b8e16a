import { isForCustomer, wordsOf } from './facts/phrase';
import { replyMatches } from './facts/reply-matches';
import { defineRule, NO_OPTIONS } from './rule';

/** Something is sold to a customer who is angry, or has a problem. */
export default defineRule({
  id: 'upsell-in-complaint',
  group: 'care',
  severity: 'warning',
  sources: ['C12'],
  fixes: 'none',
  summary: 'A customer who complains is offered something to buy.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    found: '“{words}” sells something to a customer who came with a problem. Solve that first, and leave the offer out.',
  },
  visit: ({ library, report, snapshot }) => {
    const situation = snapshot.template?.situation;
    const troubled = situation === 'complaint' || situation === 'problem';
    return {
      phrase(match, text) {
        if (!isForCustomer(snapshot, text)) return;
        // Without a situation, an apology tells that something went wrong.
        const answersTrouble = troubled || (neutral(situation) && replyMatches(library, text, 'apology').length > 0);
        if (answersTrouble) report(text, match.span, { message: 'found', data: { words: wordsOf(match, text) } });
      },
    };
  },
});

const neutral = (situation: string | undefined): boolean => situation === undefined || situation === 'other' || situation === 'refusal';
