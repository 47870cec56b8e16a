import { pathOfUri } from '../../library/disk.node';
import type { Library } from '../../library/library';
import { customersOf } from '../../library/samples';
import { type RenderedReply, renderReply } from '../../render/render-reply';
import type { Snapshot } from '../../template/snapshot';
import { lineIndex } from '../../text/line-index';
import type { Span } from '../../text/span';
import { defineCommand } from '../command';
import type { Host } from '../host';
import { libraryRootOf } from '../library-root';
import { openLibrary } from '../opened-library';
import { shownPath } from '../paths';
import { findTemplate, oneOf } from '../render/find-template';
import { dataFrom, valuesSet } from '../render/given-values';
import { UsageError } from '../usage-error';

const FORMATS = ['text', 'html', 'json'] as const;

/** `replywright render TEMPLATE`: one reply as a customer would get it. */
export const render = defineCommand({
  name: 'render',
  usage: ['render TEMPLATE'],
  summary: 'Prints one reply, as a customer would get it.',
  options: {
    customer: { takes: 'one', value: 'ID', help: 'For whom. Default: the first of customers.yaml.' },
    language: { takes: 'one', value: 'L', help: "In which language. Default: the customer's, where the template has it." },
    channel: { takes: 'one', value: 'C', help: "For which channel. Default: the customer's, where the template goes there." },
    set: {
      takes: 'several',
      value: 'key=value…',
      help: 'Values of variables.',
      continues: (word) => /^[\p{L}_][\p{L}\p{N}_.]*=/u.test(word),
    },
    data: { takes: 'one', value: 'FILE', help: 'More values, in JSON or YAML.' },
    now: { takes: 'one', value: 'ISO', help: 'The present moment, for dates counted from now.' },
    format: { takes: 'one', value: 'F', help: `${FORMATS.join(', ')}. Default: text.` },
    'allow-missing': { takes: 'nothing', help: 'Print the reply although values are missing.' },
  },
  async run({ options, words: [given, ...more] }, host) {
    if (given === undefined) throw new UsageError('Name the template to render; replywright list shows those there are.');
    if (more.length > 0) throw new UsageError('render takes one template at a time.');
    const format = oneOf('format', options.format, FORMATS) ?? 'text';
    const { library } = await openLibrary((await libraryRootOf(host.cwd)) ?? host.cwd);
    const snapshot = findTemplate(library, given, host.cwd);
    const languages = snapshot.replies.filter(({ body }) => body).map(({ language }) => language);
    if (languages.length === 0) throw new UsageError(`${snapshot.id} sends no reply: it only changes the ticket.`);
    const customers = customersOf(library).map(({ customer }) => customer);
    oneOf(
      'customer',
      options.customer,
      customers.map(({ id }) => id),
    );
    const reply = renderReply({
      library,
      snapshot,
      customer: customers.find(({ id }) => id === options.customer) ?? customers[0],
      language: oneOf('language', options.language, languages),
      channel: oneOf('channel', options.channel, snapshot.template?.channels ?? library.policy.channels),
      values: valuesSet(options.set, library, snapshot),
      data: await dataFrom(options.data, host.cwd),
      now: momentOf(options.now) ?? host.now(),
      allowMissing: options['allow-missing'],
    });
    const stopped = complain(reply, library, snapshot, host);
    if (stopped || (reply.missing.length > 0 && !options['allow-missing'])) return 2;
    host.out.write(written(reply, snapshot, format));
    return 0;
  },
});

function momentOf(given: string | undefined): Date | undefined {
  if (given === undefined) return undefined;
  const moment = new Date(given);
  if (Number.isNaN(moment.getTime())) throw new UsageError(`--now needs a moment such as 2027-03-31T09:30:00Z, not ${given}.`);
  return moment;
}

/** Says on stderr what is missing and what went wrong; true when the reply can't be written out at all. */
function complain(reply: RenderedReply, library: Library, snapshot: Snapshot, { cwd, err }: Host): boolean {
  const place = (uri: string | undefined, { start }: Span): string => {
    const source = (uri === undefined ? snapshot : library.files.get(uri))?.source ?? '';
    const { line, character } = lineIndex(source).positionAt(start);
    return `${shownPath(pathOfUri(uri ?? snapshot.uri) ?? snapshot.uri, cwd)}:${line + 1}:${character + 1}`;
  };
  const told = new Set<string>();
  for (const { variable, source, uri } of reply.missing) {
    const sentence = `${place(uri, source)} ${variable} is missing.`;
    if (!told.has(sentence)) err.write(`${sentence}\n`);
    told.add(sentence);
  }
  for (const { message, source, uri } of reply.problems) err.write(`${place(uri, source)} ${message}\n`);
  return reply.truncated || reply.problems.some(({ code }) => code !== 'note');
}

function written(reply: RenderedReply, { id }: Snapshot, format: (typeof FORMATS)[number]): string {
  const { subjectText: subject, text, html, language, channel, customer, length, limit } = reply;
  if (format === 'json') {
    const missing = reply.missing.map(({ variable, source: { start, end } }) => ({ variable, start, end }));
    const body = { template: id, language, customer, channel, subject: subject ?? null, body: text, missing, length, limit: limit ?? null };
    return `${JSON.stringify(body, undefined, 2)}\n`;
  }
  if (format === 'html') {
    if (html === undefined) throw new UsageError(`${channel} takes no HTML. Channels that do: email, teams, web.`);
    return `${html.trimEnd()}\n`;
  }
  return `${subject ? `Subject: ${subject}\n\n` : ''}${text.trimEnd()}\n`;
}
