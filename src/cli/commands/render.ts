import { channelOf } from '../../channels/channels';
import { customersOf } from '../../library/samples';
import { type RenderedReply, renderReply } from '../../render/render-reply';
import { CHANNEL_IDS } from '../../template/channel-ids';
import { choose } from '../choose';
import { defineCommand } from '../command';
import { customerCalled, languageOf, momentOf } from '../render/choices';
import { complaintsOf } from '../render/complaints';
import { type FoundTemplate, findTemplate } from '../render/find-template';
import { givenData } from '../render/given-data';
import { givenValues } from '../render/given-values';
import { writtenReply } from '../render/written-reply';
import { listed } from '../sentences';
import { UsageError } from '../usage-error';

const FORMATS = ['text', 'html', 'json'] as const;

/** `replywright render`: one reply, as a customer would get it. */
export const render = defineCommand({
  name: 'render',
  usage: ['render TEMPLATE'],
  summary: 'Prints one reply. TEMPLATE is an id, as list shows it, or a path.',
  options: {
    customer: { takes: 'one', value: 'ID', help: 'For whom. Default: the first of customers.yaml, unless --data names a customer.' },
    language: { takes: 'one', value: 'L', help: "Default: the customer's, where the template has it, else the template's own." },
    channel: { takes: 'one', value: 'C', help: "Default: the customer's, where the template goes there, else the template's first." },
    set: {
      takes: 'several',
      value: 'key=value…',
      help: 'Values, such as order.number=A-1042.',
      continues: (word) => /^[^\s=/\\]+=/.test(word),
    },
    data: { takes: 'one', value: 'FILE', help: 'More values, in YAML or JSON.' },
    now: { takes: 'one', value: 'ISO', help: 'The present moment, such as 2027-03-01T09:30:00Z.' },
    format: { takes: 'one', value: 'F', help: `${listed(FORMATS)}. Default: text.` },
    'allow-missing': { takes: 'nothing', help: 'Write nothing where a value is missing. Default: print no reply then.' },
  },
  async run({ options, words }, { cwd, out, err, now }) {
    const [given, ...others] = words;
    if (given === undefined) throw new UsageError('Say which template to render. replywright list shows their ids.');
    if (others.length > 0) throw new UsageError(`One template at a time, not ${listed(words)}.`);
    const format = choose('format', options.format ?? 'text', FORMATS);
    const found = await findTemplate(given, cwd);
    const data = options.data === undefined ? undefined : await givenData(options.data, cwd);
    const customer = options.customer === undefined ? defaultCustomer(found, data) : customerCalled(options.customer, found);
    const reply = renderReply({
      ...found,
      data,
      customer,
      language: options.language === undefined ? undefined : languageOf(options.language, found),
      channel: options.channel === undefined ? undefined : choose('channel', options.channel, CHANNEL_IDS),
      values: givenValues(options.set, found),
      now: options.now === undefined ? now() : momentOf(options.now),
      allowMissing: options['allow-missing'],
    });
    const { reasons, notes } = complaintsOf(found, reply, options['allow-missing'], cwd);
    for (const sentence of [...reasons, ...notes]) err.write(`${sentence}\n`);
    if (reasons.length > 0) return 2;
    if (format === 'html' && reply.html === undefined)
      throw new UsageError(`${channelOf(reply.channel).label} takes no HTML. Leave --format html out, or choose --channel email or web.`);
    const assumed = reply.body && options.customer === undefined ? customer?.name?.trim() || customer?.id : undefined;
    if (assumed !== undefined) err.write(`This is written for the sample customer ${assumed}; --customer chooses another.\n`);
    for (const sentence of remarks(found, reply)) err.write(`${sentence}\n`);
    out.write(writtenReply(found.snapshot, reply, format));
    return 0;
  },
});

/** Data that brings its own customer is about a real one, and nothing of a sample may get into it. */
function defaultCustomer({ library }: FoundTemplate, data: unknown) {
  const hasOwn =
    typeof data === 'object' && data !== null && Object.keys(data).some((key) => key === 'customer' || key.startsWith('customer.'));
  return hasOwn ? undefined : customersOf(library)[0]?.customer;
}

/** What a sender should know of a reply that is fit to be sent. */
function remarks({ library, snapshot }: FoundTemplate, reply: RenderedReply): string[] {
  const channels: readonly string[] = snapshot.template?.channels ?? library.policy.channels;
  const { label } = channelOf(reply.channel);
  return [
    ...(reply.body
      ? []
      : [`${snapshot.id} sends no reply${snapshot.template?.actions ? ': it only changes the ticket' : ', since it has no text'}.`]),
    ...(channels.includes(reply.channel) ? [] : [`This template is meant for ${listed(channels)}, not for ${reply.channel}.`]),
    ...(reply.limit !== undefined && reply.length > reply.limit ? [`This is ${reply.length - reply.limit} too long for ${label}.`] : []),
  ];
}
