import { cardNumbersIn } from './facts/card-numbers';
import { isForCustomer, wordsOf } from './facts/phrase';
import { plainText } from './facts/plain-text';
import { defineRule, NO_OPTIONS } from './rule';

/** A secret asked for or sent where others may read it for ever. */
export default defineRule({
  id: 'sensitive-data',
  group: 'channel',
  severity: 'warning',
  sources: ['A17'],
  fixes: 'none',
  summary: 'The customer is asked for, or sent, a card number, password, code or identity number in a message.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    found:
      '“{words}” puts a secret into a message that others can read later, and teaches customers to trust swindlers. Use a secure form or a link, or ask for less: the last four digits, the order number.',
    value: '`{name}` puts a secret into the message, where others can read it later. Send a link by which the customer sets or sees it.',
    card: '“{words}” is a full card number. Take it out; its last four digits tell the customer which card it is.',
  },
  visit: ({ report, snapshot }) => ({
    phrase(match, text) {
      if (isForCustomer(snapshot, text)) report(text, match.span, { message: 'found', data: { words: wordsOf(match, text) } });
    },
    mustache(node, text) {
      if (!isForCustomer(snapshot, text)) return;
      const path = [node.head, ...node.params].find(
        (expression) => expression.kind === 'path' && SECRET.test(expression.segments.at(-1)?.name ?? ''),
      );
      if (path?.kind !== 'path') return;
      // The words around say it already: "Your new password is {{password}}".
      const told = text.prose.matchesOf('sensitive-data').some(({ span }) => span.start <= node.span.start && node.span.end <= span.end);
      if (!told) report(text, node.span, { message: 'value', data: { name: path.original } });
    },
    text(text) {
      if (!isForCustomer(snapshot, text)) return;
      for (const span of cardNumbersIn(plainText(text)))
        report(text, span, { message: 'card', data: { words: text.value.slice(span.start, span.end) } });
    },
  }),
});

/** Names of values that are secrets themselves; what only has to do with one (`passwordLink`, `pinAttempts`) is none. */
const SECRET =
  /^(?:(?:new|temporary|temp|initial|current|user|account|one_?time)_?)?(?:password|passcode|pin_?code|pin|otp|one_?time_?(?:code|password)|verification_?code|card_?number|full_?card_?number|cvv|cvc|security_?code|ssn|social_?security_?number|national_?id|passport_?number|identity_?number|personal_?identity_?code)$/i;
