import { channelOf } from '../../channels/channels';
import type { RenderedReply } from '../../render/render-reply';
import { listed } from '../sentences';
import type { FoundTemplate } from './find-template';

/** What a sender should know of a reply that is fit to be sent. */
export function remarksOn({ library, snapshot }: FoundTemplate, reply: RenderedReply): string[] {
  const channels: readonly string[] = snapshot.template?.channels ?? library.policy.channels;
  const { label } = channelOf(reply.channel);
  return [
    ...(reply.body ? [] : [sendsNothing({ library, snapshot })]),
    ...(reply.body && reply.text.trim() === '' ? ['This reply comes out empty.'] : []),
    ...(channels.includes(reply.channel) ? [] : [`This template is meant for ${listed(channels)}, not for ${reply.channel}.`]),
    ...(reply.limit !== undefined && reply.length > reply.limit ? [`This is ${reply.length - reply.limit} too long for ${label}.`] : []),
  ];
}

export const sendsNothing = ({ snapshot }: FoundTemplate): string =>
  `${snapshot.id} sends no reply${snapshot.template?.actions ? ': it only changes the ticket' : ', since it has no text'}.`;
