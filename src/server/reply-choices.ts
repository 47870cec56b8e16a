import type { Customer } from '../library/customers';
import type { Library } from '../library/library';
import { customersOf, type ListedSample } from '../library/samples';
import { replyIn } from '../render/render-reply';
import type { Snapshot } from '../template/snapshot';

/** What may be asked for; what is left out, or doesn't exist, is decided here. */
export interface WantedChoices {
  readonly customer?: string | undefined;
  readonly language?: string | undefined;
  readonly channel?: string | undefined;
}

/** For whom, in which language and where a reply is rendered. */
export interface ReplyChoices {
  readonly customer: Customer | undefined;
  readonly customers: readonly ListedSample[];
  readonly language: string;
  readonly languages: readonly string[];
  readonly channel: string;
  readonly channels: readonly string[];
}

/** The team's first customer or the one given, their language where the template has it, and their channel where the template goes. */
export function replyChoices(library: Library, snapshot: Snapshot, wanted: WantedChoices, given?: Customer): ReplyChoices {
  const customers = customersOf(library);
  const customer = given ?? (customers.find(({ customer: { id } }) => id === wanted.customer) ?? customers[0])?.customer;
  const languages = snapshot.replies.filter(({ body }) => body).map(({ language }) => language);
  const language =
    wanted.language !== undefined && languages.includes(wanted.language)
      ? wanted.language
      : replyIn(snapshot, customer?.language)?.language;
  const channels: readonly string[] = snapshot.template?.channels ?? library.policy.channels;
  const channel = [wanted.channel, customer?.channel].find((candidate) => candidate !== undefined && channels.includes(candidate));
  return {
    customer,
    customers,
    languages,
    channels,
    language: language ?? library.policy.languages[0] ?? 'en',
    channel: channel ?? channels[0] ?? 'email',
  };
}
