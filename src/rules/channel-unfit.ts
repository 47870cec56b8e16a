import { channelsOf } from './facts/channels-of';
import { wordsOf } from './facts/phrase';
import { isShownOn } from './facts/shown-on-channel';
import { isToCustomer } from './reporting/report-promise';
import { defineRule, NO_OPTIONS } from './rule';

/** A contract, an official paper or a private matter where it doesn't belong. */
export default defineRule({
  id: 'channel-unfit',
  group: 'channel',
  severity: 'warning',
  sources: ['B9', 'A17'],
  fixes: 'none',
  summary: 'A contract, a diagnosis or a debt reaches the customer in a messenger, between greetings of friends.',
  finished: false,
  options: NO_OPTIONS,
  messages: {
    found:
      '“{words}” is too official or too private for {channels}, where it is read on a lock screen and lost among chats. Send it by mail, and say here that it is on its way: `channels:` names where this reply may go, and what stands inside `{mailBlock}` goes by mail alone.',
  },
  visit: ({ library, report, snapshot }) => {
    const unfit = channelsOf(snapshot, library).filter(({ id }) => !FIT.has(id));
    if (unfit.length === 0) return {};
    return {
      text(text) {
        if (!isToCustomer(snapshot, text)) return;
        for (const match of text.prose.matchesOf('sensitive-matter')) {
          const reached = unfit.filter(({ id }) => isShownOn(text.body.nodes, match.span.start, id)).map(({ label }) => label);
          if (reached.length === 0) continue;
          report(text, match.span, {
            message: 'found',
            data: { words: wordsOf(match, text), channels: reached.join(' and '), mailBlock: '{{#channel "email"}}' },
          });
        }
      },
    };
  },
});

/** Mail keeps a paper as it was sent; a portal shows it behind a login; of plain text nobody knows where it goes. */
const FIT: ReadonlySet<string> = new Set(['email', 'web', 'plain']);
