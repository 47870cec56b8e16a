import type { AllCustomers, AllPaths, HostMessage, PreviewState, PreviewView } from '../protocol/preview';
import { makeActionList } from './action-list';
import { makeCaption } from './caption';
import { makeChoosers } from './choosers';
import { makeCopyBar } from './copy-bar';
import { makeCustomersView } from './customers-view';
import { type FillForm, makeFillForm } from './fill-form';
import { makeIcon } from './icon';
import { makeLegend } from './legend';
import { makeElement, setAttribute, setText } from './make-element';
import { makePageHeader } from './page-header';
import type { PageActions } from './part';
import { makePathsView } from './paths-view';
import { makeProblemList } from './problem-list';
import { makeReplyCard } from './reply-card';
import type { SavedPage } from './saved-page';
import { makeTabList, type Option, tabId } from './tab-list';
import { writeClipboard } from './write-clipboard';

const READING = 'Reading the template …';
const NO_REPLY = 'There is no text to show here yet. Write a body, and the reply appears.';
const VIEW_ID = 'view';
const VIEWS: readonly (Option & { readonly id: PreviewView })[] = [
  { id: 'reply', label: 'Reply' },
  { id: 'paths', label: 'All paths' },
  { id: 'customers', label: 'All customers' },
];

/** The whole page: it shows what the host says, and nothing of its own but a first word of patience. */
export interface Page {
  readonly element: HTMLElement;
  readonly show: (message: HostMessage) => void;
}

/** Builds the page once; every message then changes it in place. */
export function makePage(actions: PageActions, saved: Pick<SavedPage, 'view' | 'legend'>): Page {
  let view = saved.view;
  let state: PreviewState | undefined;
  let paths: AllPaths | undefined;
  let customers: AllCustomers | undefined;

  const header = makePageHeader();
  const views = makeTabList('view', 'View', VIEW_ID, (id) => turnTo(VIEWS.find((option) => option.id === id)?.id ?? 'reply'));
  const choosers = makeChoosers(actions);
  const caption = makeCaption();
  const card = makeReplyCard(actions);
  const legend = makeLegend(actions, saved.legend);
  const problems = makeProblemList(actions, card.pointAt);
  const actionList = makeActionList(actions);
  const copyBar = makeCopyBar(actions, {
    open: () => form.open(),
    close: () => form.close(),
    submit: () => form.submit(),
    goTo: (variable) => form.goTo(variable),
  });
  const form: FillForm = makeFillForm(
    actions,
    (problem) => copyBar.tell(problem),
    () => {
      copyBar.filling(form.isOpen());
      setAttribute(element, 'data-filling', form.isOpen());
      if (!form.isOpen()) copyBar.focus();
    },
  );
  const pathsView = makePathsView(actions);
  const customersView = makeCustomersView((customer) => {
    actions.choose({ customer });
    turnTo('reply');
  });
  const noticeText = makeElement('p', { role: 'status' });
  const notice = makeElement('section', { class: 'notice' }, makeIcon('message'), noticeText);

  const replyColumn = makeElement('div', { class: 'reply-column' }, caption.element, card.element, legend.element);
  const workbench = makeElement('div', { class: 'workbench' }, form.element, replyColumn);
  const replyParts = [caption, card, legend, problems, actionList, copyBar, form];
  const panel = makeElement('div', { id: VIEW_ID, role: 'tabpanel', class: 'view' });
  panel.append(choosers.element, workbench, pathsView.element, customersView.element, notice, problems.element, actionList.element);
  const element = makeElement('main', { 'aria-label': 'Preview of the reply' }, header.element, views.element, panel, copyBar.element);

  const arrange = () => {
    const hasReply = state?.body !== undefined;
    const onReply = view === 'reply';
    header.element.hidden = state === undefined;
    views.element.hidden = state === undefined;
    views.show(VIEWS, view);
    setAttribute(panel, 'aria-labelledby', tabId(VIEW_ID, 'view', view));
    choosers.element.hidden = state === undefined || view === 'customers';
    workbench.hidden = !onReply || !hasReply;
    copyBar.element.hidden = !onReply || !hasReply;
    if (!onReply || state === undefined) {
      problems.element.hidden = true;
      actionList.element.hidden = true;
    }
    pathsView.element.hidden = view !== 'paths' || state === undefined;
    customersView.element.hidden = view !== 'customers' || state === undefined;
    pathsView.show(paths?.uri === state?.uri ? paths : undefined);
    customersView.show(customers?.uri === state?.uri ? customers : undefined);
  };
  const showNotice = (text: string | undefined) => {
    notice.hidden = text === undefined;
    setText(noticeText, text ?? '');
  };
  const showState = (next: PreviewState) => {
    state = next;
    header.show(next);
    choosers.show(next);
    for (const part of replyParts) part.show(next);
    showNotice(next.body !== undefined || view !== 'reply' ? undefined : (next.notice ?? NO_REPLY));
    arrange();
  };
  const turnTo = (wanted: PreviewView) => {
    if (wanted === view) return;
    view = wanted;
    actions.view(view);
    if (state) showState(state);
  };
  const showEmpty = (text: string) => {
    state = undefined;
    arrange();
    showNotice(text);
  };
  const show = (message: HostMessage): void => {
    if (message.type === 'state') showState(message.state);
    else if (message.type === 'empty') showEmpty(message.notice);
    else if (message.type === 'cursor') card.cursorMoved(message);
    else if (message.type === 'copied') {
      copyBar.copied(message);
      form.copied(message.ok);
    } else if (message.type === 'write') void writeClipboard(message.text, message.html).then(actions.written);
    else if (message.type === 'openForm') {
      turnTo('reply');
      form.begin();
    } else {
      if (message.type === 'paths') paths = message.paths;
      else customers = message.customers;
      arrange();
    }
  };

  showEmpty(READING);
  return { element, show };
}
