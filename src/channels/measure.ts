import type { Channel } from './channel';

/** How long a finished text is on a channel, and how long it may be, in the channel's own unit. */
export function measureText(text: string, channel: Channel): { readonly length: number; readonly limit: number | undefined } {
  if (channel.measure) return channel.measure(text);
  const length = channel.limit?.unit === 'bytes' ? new TextEncoder().encode(text).length : text.length;
  return { length, limit: channel.limit?.max };
}
