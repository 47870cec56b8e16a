import type { PreviewCustomer, PreviewState } from '../protocol/preview';
import { lookOf } from './channel-look';
import { languageName } from './language-name';
import { makeElement } from './make-element';
import type { PageActions, Part } from './part';
import { makeSelectBox, type OptionGroup } from './select-box';
import { makeTabList, type Option, tabId } from './tab-list';

/** More channels than this stand in a pick list, since tabs would fill the page. */
const MOST_CHANNEL_TABS = 5;

/** The reply's element id: what the tabs switch. */
export const REPLY_ID = 'reply';

/** Who gets the reply, in which language, and where. */
export function makeChoosers(actions: PageActions): Part {
  const customer = makeSelectBox('customer', (id) => actions.choose({ customer: id }));
  const languages = makeTabList('language', 'Language', REPLY_ID, (id) => actions.choose({ language: id }));
  const channelTabs = makeTabList('channel', 'Channel', REPLY_ID, (id) => actions.choose({ channel: id }));
  const channelBox = makeSelectBox('channel', (id) => actions.choose({ channel: id }));

  const customerRow = row(makeElement('label', { for: 'customer' }, 'Customer'), customer.element);
  const languageRow = row(heading('Language'), languages.element);
  const channelRow = row(heading('Channel'), channelTabs.element);
  const channelBoxRow = row(makeElement('label', { for: 'channel' }, 'Channel'), channelBox.element);
  const element = makeElement('div', { class: 'choosers' }, customerRow, languageRow, channelRow, channelBoxRow);

  return {
    element,
    show: (state) => {
      customer.show(customerGroups(state.customers), state.customer);
      languages.show(state.languages.map(languageOption), state.language);
      const channels = state.channels.map((id): Option => ({ id, label: lookOf(id).name }));
      const tabs = channels.length <= MOST_CHANNEL_TABS;
      channelTabs.show(tabs ? channels : [], state.channel);
      channelBox.show(tabs ? [] : [{ label: undefined, options: channels }], state.channel);
      // Nothing is made up for a real customer, so no sample one is to be chosen.
      customerRow.hidden = state.customers.length === 0 || state.fill !== undefined;
      languageRow.hidden = state.languages.length === 0;
      channelRow.hidden = !tabs || channels.length === 0;
      channelBoxRow.hidden = tabs;
    },
  };
}

/** The ids of the chosen tabs, in reading order: together they name what they show. */
export function chosenTabIds(state: PreviewState): string {
  const ids = [tabId(REPLY_ID, 'language', state.language)];
  if (state.channels.length <= MOST_CHANNEL_TABS) ids.push(tabId(REPLY_ID, 'channel', state.channel));
  return ids.join(' ');
}

function customerGroups(customers: readonly PreviewCustomer[]): readonly OptionGroup[] {
  const group = (label: string, builtIn: boolean): OptionGroup => ({
    label,
    options: customers.filter((customer) => customer.builtIn === builtIn),
  });
  return [group('Your team’s customers', false), group('Awkward customers, built in', true)];
}

function languageOption(id: string): Option {
  const label = languageName(id);
  return { id, label, code: label === id ? undefined : id };
}

const row = (...children: readonly HTMLElement[]): HTMLElement => makeElement('div', { class: 'chooser' }, ...children);

/** The tabs carry the name for screen readers themselves. */
const heading = (text: string): HTMLElement => makeElement('span', { class: 'chooser-name', 'aria-hidden': 'true' }, text);
