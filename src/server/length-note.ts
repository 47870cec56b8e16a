import { smsSize } from '../channels/sms-segments';
import type { RenderedReply } from '../render/render-reply';

/** What a reply's length means where it is no plain count: an SMS is sent, and paid for, in parts. */
export function lengthNote({ channel, text }: RenderedReply): string | undefined {
  if (channel !== 'sms' || text === '') return undefined;
  const { segments, culprit } = smsSize(text);
  return culprit === undefined ? `${segments} SMS` : `${segments} SMS, since “${culprit}” needs Unicode`;
}
