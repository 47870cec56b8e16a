import channelLength from '../../src/rules/channel-length';
import { describeRule, reply } from './harness';

const policy = (text: string) => ({ 'replywright.yaml': `${text}\n` });
const ONE_PART = policy('channels: [sms]\nrules: { channel-length: { smsParts: 1 } }');
/** Words of four letters, a blank behind each but the last. */
const words = (count: number, word = 'lamp'): string => Array.from({ length: count }, () => word).join(' ');
/** What a message holds besides its sentence at the end, in letters. */
const filled = (last: string, length: number): string => `${words(Math.floor((length - last.length) / 5))}.\n\n${last}`;

/** A reply whose last sentence is flagged. */
function flagged(length: number, last: string, message: string, keys = ''): string {
  return reply(`${filled(last, length)}\n${'^'.repeat(last.length)} ${message}`, keys);
}

describeRule(channelLength, (rule) => {
  rule.flags(
    'a message that a channel cuts, by how much',
    flagged(
      1100,
      'The end is lost.',
      'On Viber this reply can get 1098 characters long, 98 more than fit. Viber cuts … `{{#channel "viber"}}`',
      'channels: [email, viber]',
    ),
  );
  rule.flags(
    'a limit in bytes',
    reply(
      `${words(230, 'свет')}.\n\nКонец не дойдёт.\n^^^^^^^^^^^^^^^^ On WeChat this reply can get 2101 bytes long, 53 more than fit.`,
      'language: ru\nchannels: [wechat]',
    ),
  );
  rule.flags('parts of an SMS', flagged(170, 'The end is lost.', 'can take 2 parts, and 1 may be sent. Shorten it … {{#channel "sms"}}'), {
    files: ONE_PART,
  });
  rule.flags(
    'the one letter that halves an SMS',
    flagged(80, 'The end – it is lost.', '2 parts, and 1 may be sent: “–” more than halves what fits into each'),
    { files: ONE_PART },
  );
  rule.flags(
    'the longest path, a fragment and a value at its example',
    reply(
      `{{#if paid}}${words(10)}.{{else}}No.{{/if}}\n\n{{> long}}\n\n{{code}} is yours.\n${'^'.repeat(18)} 2 parts`,
      `variables: { code: { example: ${'A'.repeat(30)} } }`,
    ),
    { files: { ...ONE_PART, 'templates/_long.yaml': `body: ${words(15)}.\n` } },
  );

  rule.ignores('what just fits', reply(filled('The end is there.', 160)), { files: ONE_PART });
  rule.ignores(
    'branches that no customer gets both of',
    reply(
      `{{#if (eq reason "a")}}${words(20)}.{{/if}}{{#if (eq reason "b")}}${words(20)}.{{/if}}{{#unless x}}${words(8)}{{/unless}}{{#if x}}${words(8)}{{/if}}`,
    ),
    { files: ONE_PART },
  );
  rule.ignores('less for the channel', reply(`{{#channel "sms"}}Short.{{else}}${words(50)}.{{/channel}}`), { files: ONE_PART });
  rule.ignores('a channel without a limit', reply(words(4000), 'channels: [email, web]'));
  rule.ignores('ten parts, if the policy says nothing', reply(filled('The end is there.', 1530), 'channels: [sms]'));
});
