import { channelOf } from '../../channels/channels';
import { type RenderedReply, renderReply } from '../../render/render-reply';
import { complaintsOf } from './complaints';
import type { FoundTemplate } from './find-template';
import { type Recipient, recipientsOf } from './recipients';
import { remarksOn } from './remarks';
import type { Wishes } from './wishes';

/** One reply as it came out, whether it can be sent or not. */
export interface Attempt {
  readonly recipient: Recipient;
  readonly reply: RenderedReply;
  /** Why it can't be sent; empty when it can. */
  readonly reasons: readonly string[];
  /** What its sender should know all the same, with its place. */
  readonly notes: readonly string[];
  /** What there is to say of it as a whole. */
  readonly remarks: readonly string[];
}

/**
 * Every reply of a template that the wishes leave, by language and channel. A file that can't be read gives one attempt, with the
 * reasons; a template that sends nothing gives none.
 */
export function attemptsAt(found: FoundTemplate, wishes: Wishes): Attempt[] {
  const languages = languagesOf(found);
  if (languages.length === 0) {
    const broken = attempt(found, { customer: undefined, label: 'everybody' }, {}, wishes);
    return broken.reasons.length > 0 ? [broken] : [];
  }
  const recipients = recipientsOf(found, wishes.customer, wishes.data);
  return languages
    .filter((language) => wishes.language === undefined || language === wishes.language)
    .flatMap((language) => channelsLeft(found, wishes).map((channel) => ({ language, channel })))
    .flatMap((where) => recipients.map((recipient) => attempt(found, recipient, where, wishes)));
}

/** The languages that a template has a text in. */
export const languagesOf = ({ snapshot }: FoundTemplate): string[] =>
  snapshot.replies.filter(({ body }) => body).map(({ language }) => language);

const channelsLeft = ({ library, snapshot }: FoundTemplate, { channel, html }: Wishes): string[] =>
  (snapshot.template?.channels ?? library.policy.channels).filter(
    (one) => (channel === undefined || one === channel) && (!html || channelOf(one).html),
  );

function attempt(
  found: FoundTemplate,
  recipient: Recipient,
  where: { readonly language?: string; readonly channel?: string },
  { data, values, now, allowMissing, cwd }: Wishes,
): Attempt {
  const reply = renderReply({ ...found, ...where, customer: recipient.customer, data, values, now, allowMissing });
  const { reasons, notes } = complaintsOf(found, reply, allowMissing, cwd);
  return reasons.length > 0
    ? { recipient, reply, reasons, notes: [], remarks: [] }
    : { recipient, reply, reasons, notes, remarks: remarksOn(found, reply) };
}
