import type { HostMessage, PreviewState } from '../protocol/preview';
import { makeCaption } from './caption';
import { makeChoosers } from './choosers';
import { makeCopyBar } from './copy-bar';
import { makeIcon } from './icon';
import { makeElement, setText } from './make-element';
import { makePageHeader } from './page-header';
import type { PageActions } from './part';
import { makeProblemList } from './problem-list';
import { makeReplyCard } from './reply-card';

const READING = 'Reading the template …';
const NO_REPLY = 'There is no text to show here yet. Write a body, and the reply appears.';

/** The whole page: it shows what the host says, and nothing of its own but a first word of patience. */
export interface Page {
  readonly element: HTMLElement;
  readonly show: (message: HostMessage) => void;
}

/** Builds the page once; every message then changes it in place. */
export function makePage(actions: PageActions): Page {
  const header = makePageHeader();
  const choosers = makeChoosers(actions);
  const caption = makeCaption();
  const card = makeReplyCard(actions);
  const problems = makeProblemList(actions);
  const copyBar = makeCopyBar(actions);
  const noticeText = makeElement('p', { role: 'status' });
  const notice = makeElement('section', { class: 'notice' }, makeIcon('message'), noticeText);

  const always = [header, choosers];
  const withReply = [caption, card];
  const after = [problems, copyBar];
  const parts = [...always, ...withReply, ...after];
  const elements = [...always, ...withReply].map((part) => part.element);
  const element = makeElement('main', { 'aria-label': 'Preview of the reply' }, ...elements, notice, problems.element, copyBar.element);

  const showNotice = (text: string | undefined) => {
    notice.hidden = text === undefined;
    setText(noticeText, text ?? '');
  };
  const showEmpty = (text: string) => {
    for (const part of parts) part.element.hidden = true;
    showNotice(text);
  };
  const showState = (state: PreviewState) => {
    const hasReply = state.body !== undefined;
    for (const part of always) part.element.hidden = false;
    for (const part of [...withReply, copyBar]) part.element.hidden = !hasReply;
    for (const part of parts) part.show(state);
    showNotice(hasReply ? undefined : (state.notice ?? NO_REPLY));
  };

  showEmpty(READING);
  return {
    element,
    show: (message) => {
      if (message.type === 'state') showState(message.state);
      else if (message.type === 'empty') showEmpty(message.notice);
      else copyBar.copied(message);
    },
  };
}
