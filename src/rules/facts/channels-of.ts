import type { Channel } from '../../channels/channel';
import { channelOf } from '../../channels/channels';
import type { Library } from '../../library/library';
import type { Snapshot } from '../../template/snapshot';

/** Where a template's replies go: the channels that it names, else the team's. A finished reply doesn't say, and a fragment goes where its replies go. */
export function channelsOf(snapshot: Snapshot, library: Library): readonly Channel[] {
  if (snapshot.kind !== 'template') return [];
  return (snapshot.template?.channels ?? library.policy.channels).map(channelOf);
}
