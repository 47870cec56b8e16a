import * as z from 'zod';
import type { Channel } from '../channels/channel';
import { formatReply } from '../channels/format-reply';
import type { FormattableText } from '../channels/marked-text';
import { smsSize } from '../channels/sms-segments';
import { channelsOf } from './facts/channels-of';
import { longestReply } from './facts/longest-reply';
import { isToCustomer } from './reporting/report-promise';
import { defineRule, type Report } from './rule';

/** A reply that a channel cuts, refuses, or sends in many parts. */
export default defineRule({
  id: 'channel-length',
  group: 'channel',
  severity: 'warning',
  sources: ['A16'],
  fixes: 'none',
  summary: 'The reply is too long for a channel that it goes to, so the customer gets a part of it, or nothing.',
  finished: false,
  options: z.strictObject({
    smsParts: z.number().int().min(1).max(10).default(10).describe('The most parts that an SMS may be sent in. Each is paid for.'),
  }),
  messages: {
    long: 'On {channel} this reply can get {length} {unit} long, {over} more than fit. {beyond} Shorten it, or write less inside `{channelBlock}`.',
    parts: 'As an SMS this reply can take {parts} parts, and {most} may be sent. Shorten it, or write less inside `{channelBlock}`.',
    sign: 'As an SMS this reply can take {parts} parts, and {most} may be sent: “{sign}” more than halves what fits into each. Write it in another way, or shorten the reply.',
  },
  visit: ({ library, options, report, snapshot }) => ({
    text(text) {
      if (!isToCustomer(snapshot, text)) return;
      for (const channel of channelsOf(snapshot, library)) {
        if (!channel.limit) continue;
        const longest = longestReply(library, snapshot, text, channel);
        if (surelyFits(longest, channel, options.smsParts)) continue;
        const reply = formatReply(longest, channel.id);
        const found = channel.id === 'sms' ? tooManyParts(reply.text, options.smsParts) : tooLong(channel, reply);
        const last = found && text.prose.sentences.at(-1);
        if (found && last) report(text, last.span, found);
      }
    },
  }),
});

/** Formatting takes time, and makes no reply twice as long. A letter is four bytes at most, and a part of an SMS holds 67 of any. */
function surelyFits({ text }: FormattableText, { id, limit }: Channel, smsParts: number): boolean {
  const room = id === 'sms' ? smsParts * 67 : (limit?.max ?? 0) / (limit?.unit === 'bytes' ? 4 : 1);
  return text.length * 2 <= room;
}

function tooLong(
  { id, label, limit }: Channel,
  reply: { readonly length: number; readonly limit: number | undefined },
): Report | undefined {
  if (!limit || reply.limit === undefined || reply.length <= reply.limit) return undefined;
  const { beyond, unit } = limit;
  const over = reply.length - reply.limit;
  return { message: 'long', data: { channel: label, length: reply.length, unit, over, beyond, channelBlock: `{{#channel "${id}"}}` } };
}

function tooManyParts(text: string, most: number): Report | undefined {
  const { segments: parts, culprit } = smsSize(text);
  if (parts <= most) return undefined;
  // A text of a script that GSM-7 hasn't got has many such letters, and none of them is to blame.
  const sign = culprit !== undefined && smsSize(text.replaceAll(culprit, "'")).encoding === 'GSM-7' ? culprit : undefined;
  if (sign !== undefined) return { message: 'sign', data: { parts, most, sign } };
  return { message: 'parts', data: { parts, most, channelBlock: '{{#channel "sms"}}' } };
}
