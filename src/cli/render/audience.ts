import { channelOf } from '../../channels/channels';
import { listed } from '../sentences';
import type { Attempt } from './attempts';
import { grouped } from './grouped';

/** Who gets something, and on which channels. */
export interface Audience {
  readonly channels: string;
  readonly names: string;
}

/** For whom attempts are, channels with the same people together: "WhatsApp and Signal: Emma, Aino". */
export function audienceOf(attempts: readonly Attempt[], shown: (name: string) => string): Audience[] {
  const namesOn = grouped(attempts, ({ reply }) => channelOf(reply.channel).label);
  const named = [...namesOn].map(([channel, here]) => ({ channel, names: here.map(({ recipient }) => shown(recipient.label)).join(', ') }));
  return [...grouped(named, ({ names }) => names)].map(([names, together]) => ({
    names,
    channels: listed(together.map(({ channel }) => channel)),
  }));
}
