import { channelOf } from '../../channels/channels';
import { customersOf } from '../../library/samples';
import { renderReply } from '../../render/render-reply';
import { CHANNEL_IDS } from '../../template/channel-ids';
import { choose } from '../choose';
import type { ExitCode } from '../exit-code';
import type { Host } from '../host';
import { listed } from '../sentences';
import { tell } from '../tell';
import { UsageError } from '../usage-error';
import { customerCalled, languageOf, momentOf } from './choices';
import { complaintsOf } from './complaints';
import { findTemplate } from './find-template';
import { bringsCustomer, givenData } from './given-data';
import { givenValues } from './given-values';
import { remarksOn } from './remarks';
import type { RenderOptions } from './render-options';
import { REPLY_FORMATS, writtenReply } from './written-reply';

/** Prints one reply, as one customer would get it. */
export async function renderOne(options: RenderOptions, words: readonly string[], { cwd, out, err, now }: Host): Promise<ExitCode> {
  const [given, ...others] = words;
  if (given === undefined) throw new UsageError('Say which template to render. replywright list shows their ids.');
  if (others.length > 0) throw new UsageError(`One template at a time, not ${listed(words)}. --all renders several.`);
  if (options.out !== undefined) throw new UsageError('--out goes with --all: one reply is printed.');
  if (options.format === 'markdown') throw new UsageError('--format markdown goes with --all: it is a page of many replies.');
  const format = choose('format', options.format ?? 'text', REPLY_FORMATS);
  const found = await findTemplate(given, cwd);
  const data = options.data === undefined ? undefined : await givenData(options.data, cwd);
  // Data that brings its own customer is about a real one, and nothing of a sample may get into it.
  const assumable = bringsCustomer(data) ? undefined : customersOf(found.library)[0]?.customer;
  const customer = options.customer === undefined ? assumable : customerCalled(options.customer, found);
  const reply = renderReply({
    ...found,
    data,
    customer,
    language: options.language === undefined ? undefined : languageOf(options.language, found),
    channel: options.channel === undefined ? undefined : choose('channel', options.channel, CHANNEL_IDS),
    values: givenValues(options.set, [found]),
    now: options.now === undefined ? now() : momentOf(options.now),
    allowMissing: options['allow-missing'],
  });
  const { reasons, notes } = complaintsOf(found, reply, options['allow-missing'], cwd);
  for (const sentence of [...reasons, ...notes]) tell(err, sentence);
  if (reasons.length > 0) return 2;
  if (format === 'html' && reply.html === undefined)
    throw new UsageError(`${channelOf(reply.channel).label} takes no HTML. Leave --format html out, or choose --channel email or web.`);
  const assumed = reply.body && options.customer === undefined ? customer?.name?.trim() || customer?.id : undefined;
  if (assumed !== undefined) tell(err, `This is written for the sample customer ${assumed}; --customer chooses another.`);
  for (const sentence of remarksOn(found, reply)) tell(err, sentence);
  out.write(writtenReply(found.snapshot, reply, format));
  return 0;
}
