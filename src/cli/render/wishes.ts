import { channelOf } from '../../channels/channels';
import { CHANNEL_IDS } from '../../template/channel-ids';
import { choose, noSuch } from '../choose';
import type { Host } from '../host';
import { listed } from '../sentences';
import { UsageError } from '../usage-error';
import { languagesOf } from './attempts';
import { momentOf } from './choices';
import type { FoundTemplate } from './find-template';
import { givenData } from './given-data';
import { givenValues } from './given-values';
import { recipientsOf } from './recipients';
import type { RenderOptions } from './render-options';

/** What all replies of a run are made with, and what narrows it. */
export interface Wishes {
  readonly customer: string | undefined;
  readonly language: string | undefined;
  readonly channel: string | undefined;
  /** Only channels that take HTML. */
  readonly html: boolean;
  readonly data: unknown;
  readonly values: Readonly<Record<string, string>>;
  readonly now: Date;
  readonly allowMissing: boolean;
  readonly cwd: string;
}

/** Reads them; throws a `UsageError` when nothing would be left, before anything is written. */
export async function wishesOf(
  options: RenderOptions,
  html: boolean,
  found: readonly FoundTemplate[],
  { cwd, now }: Pick<Host, 'cwd' | 'now'>,
): Promise<Wishes> {
  const channel = options.channel === undefined ? undefined : choose('channel', options.channel, CHANNEL_IDS);
  const channels = new Set<string>(found.flatMap(({ library, snapshot }) => snapshot.template?.channels ?? library.policy.channels));
  if (channel !== undefined && !channels.has(channel)) throw new UsageError(`No template here is meant for ${channelOf(channel).label}.`);
  const wanted = [...channels].filter((one) => channel === undefined || one === channel);
  if (html && !wanted.some((one) => channelOf(one).html))
    throw new UsageError(`${listed(wanted)} ${wanted.length === 1 ? 'takes' : 'take'} no HTML. Leave --format html out.`);
  const languages = [...new Set(found.flatMap(languagesOf))];
  if (options.language !== undefined && !languages.includes(options.language)) throw noSuch('text in', options.language, languages);
  const data = options.data === undefined ? undefined : await givenData(options.data, cwd);
  // Refuses a customer that there is not.
  for (const one of found) recipientsOf(one, options.customer, data);
  return {
    customer: options.customer,
    language: options.language,
    channel,
    html,
    data,
    values: givenValues(options.set, found),
    now: options.now === undefined ? now() : momentOf(options.now),
    allowMissing: options['allow-missing'],
    cwd,
  };
}
