import type { RenderedReply } from '../../render/render-reply';
import type { Snapshot } from '../../template/snapshot';

/** How one reply can be written. */
export const REPLY_FORMATS = ['text', 'html', 'json'] as const;
export type ReplyFormat = (typeof REPLY_FORMATS)[number];

/** A rendered reply as it is printed. */
export function writtenReply(snapshot: Snapshot, reply: RenderedReply, format: ReplyFormat): string {
  if (format === 'json') return `${JSON.stringify(replyJson(snapshot, reply), undefined, 2)}\n`;
  if (format === 'html') return lined(reply.html ?? '');
  const subject = hasSubject(reply) ? `Subject: ${reply.subjectText}\n\n` : '';
  return subject + lined(reply.text);
}

/** A messenger has no subject line, so nothing would be sent of it. */
export const hasSubject = ({ channel, subjectText }: RenderedReply): boolean => channel === 'email' && Boolean(subjectText);

const lined = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

const replyJson = (snapshot: Snapshot, reply: RenderedReply) => ({
  template: snapshot.id,
  language: reply.language,
  customer: reply.customer ?? null,
  channel: reply.channel,
  subject: reply.subjectText ?? null,
  body: reply.text,
  missing: reply.missing.map(({ variable, source }) => ({ variable, ...source })),
  length: reply.length,
  limit: reply.limit ?? null,
});
