import { channelOf } from '../../channels/channels';
import type { ActionChange } from '../../review/action-changes';
import type { Answer, Audience } from '../../review/text-change';
import { listed } from '../sentences';

/** Writes a word that comes from a file, in the way of the page it goes to. */
export type Quote = (text: string) => string;

/** "When `eta` is missing"; empty when it is so on every way. */
export function whenWords(when: readonly Answer[], quote: Quote): string {
  if (when.length === 0) return '';
  const said = when.map(({ variable, value }) => {
    if (value === undefined) return `${quote(variable)} is missing`;
    return value === 'true' || value === 'given' ? `${quote(variable)} is given` : `${quote(variable)} is ${quote(value)}`;
  });
  return `When ${listed(said)}`;
}

/** "everybody (email, WhatsApp) reads"; "Emma and Aino (email) read". */
export function audienceWords(audiences: readonly Audience[], quote: Quote): string {
  const said = audiences.map(({ channels, customers }) => {
    const who = customers === 'everybody' ? 'everybody' : listed(customers.map(quote));
    return `${who} (${channels.map((channel) => channelOf(channel).label).join(', ')})`;
  });
  const [only] = audiences;
  const one = audiences.length === 1 && (only?.customers === 'everybody' || only?.customers.length === 1);
  return `${said.join('; ')} ${one ? 'reads' : 'read'}:`;
}

const ACTIONS: Readonly<Record<string, string>> = {
  status: 'Status',
  priority: 'Priority',
  addTags: 'Tags added',
  removeTags: 'Tags taken off',
  assignTo: 'Ticket goes to',
  note: 'Internal note',
};

export const actionWords = ({ action, before, after }: ActionChange, quote: Quote): string =>
  `${ACTIONS[action] ?? action}: ${fromTo(before, after, quote)}`;

/** "24 hours → 3 days". */
export const fromTo = (before: string | undefined, after: string | undefined, quote: Quote): string =>
  `${before === undefined ? 'nothing' : quote(before)} → ${after === undefined ? 'nothing' : quote(after)}`;
