import { channelOf } from '../channels/channels';
import { insteadOf, isForCustomer, wordsOf } from './facts/phrase';
import { defineRule, NO_OPTIONS } from './rule';

/** Chummy words to somebody who is a customer and no pal. */
export default defineRule({
  id: 'too-casual',
  group: 'courtesy',
  severity: 'warning',
  sources: ['D4'],
  fixes: 'suggestion',
  summary: 'Chummy words, as if the customer were a pal.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    found: '“{words}” is for friends; a customer may take it for carelessness. Say it in plain, friendly words.',
  },
  visit: ({ library, report, snapshot }) => {
    const channels: readonly string[] = snapshot.template?.channels ?? library.policy.channels;
    // Where emoji are customary, a friendly tone may be chatty too.
    const chatty = snapshot.template?.tone === 'friendly' && channels.every((id) => channelOf(id).emoji);
    return {
      phrase(match, text) {
        if (chatty || !isForCustomer(snapshot, text)) return;
        report(text, match.span, { message: 'found', data: { words: wordsOf(match, text) }, fixes: insteadOf(match, text) });
      },
    };
  },
});
