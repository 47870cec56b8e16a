import type { PreviewProblem, PreviewState } from '../protocol/preview';
import { agentName } from './agent-name';
import { makeBlockList } from './block-list';
import { lookOf } from './channel-look';
import { chosenTabIds, REPLY_ID } from './choosers';
import { makeCursorMark } from './cursor-mark';
import { customerName } from './customer-name';
import { makeElement, setAttribute, setText } from './make-element';
import type { CursorPlace, PageActions, Part, PointAt } from './part';
import { revealPlaces } from './reveal-places';
import { makeRoving } from './roving';
import { makeRunList, type ShownStretches, STRETCH_STOPS } from './run-list';
import { localProblems, plainRuns, stretchesOf } from './stretch';

/** The reply in its messenger's dress, which can also show a problem's words and the editor's cursor. */
export interface ReplyCard extends Part {
  readonly pointAt: PointAt;
  readonly cursorMoved: (cursor: CursorPlace) => void;
}

/** The reply as the customer will see it. Each word leads to the place that made it. */
export function makeReplyCard(actions: PageActions): ReplyCard {
  const shown: ShownStretches = new WeakMap();
  const sender = makeElement('dd', { dir: 'auto' });
  const recipient = makeElement('dd', { dir: 'auto' });
  const subject = makeRunList(makeElement('dd', { class: 'pieces subject', dir: 'auto' }), shown);
  const envelope = makeElement(
    'dl',
    { class: 'envelope' },
    entry('From', sender),
    entry('To', recipient),
    entry('Subject', subject.element),
  );
  const author = makeElement('p', { class: 'author', dir: 'auto' });
  const body = makeElement('div', { class: 'body' });
  const showBlocks = makeBlockList(body, shown);
  const card = makeElement('div', { id: REPLY_ID, role: 'tabpanel', class: 'card' }, envelope, author, body);
  const element = makeElement('div', { class: 'stage' }, card);
  const roving = makeRoving(card, STRETCH_STOPS);
  const cursor = makeCursorMark(card, shown);
  revealPlaces(card, shown, actions);

  const pointAt = (problem: PreviewProblem | undefined) => {
    for (const piece of card.querySelectorAll('.piece'))
      piece.toggleAttribute('data-pointed', problem !== undefined && (shown.get(piece)?.problems.includes(problem) ?? false));
  };

  return {
    element,
    pointAt,
    cursorMoved: cursor.moved,
    show: (state) => {
      const look = lookFor(state);
      const enveloped = look === 'mail' || look === 'ticket';
      setAttribute(element, 'data-look', look);
      setAttribute(element, 'data-channel', state.channel);
      setAttribute(element, 'data-stale', state.stale);
      setAttribute(card, 'aria-labelledby', chosenTabIds(state));
      envelope.hidden = !enveloped;
      author.hidden = look !== 'thread';
      setText(author, agentName(state));
      setText(sender, agentName(state));
      setText(recipient, customerName(state));
      for (const text of [subject.element, body]) setAttribute(text, 'lang', state.language);
      setAttribute(subject.element, 'data-none', enveloped && !state.subject?.length);
      // What is out of date has no place among today's problems.
      const problems = state.stale ? [] : localProblems(state.problems, state.body ?? []);
      const subjectPieces = enveloped ? (state.subject ?? []) : [];
      subject.show(stretchesOf(plainRuns(subjectPieces), subjectPieces, problems));
      showBlocks((state.layout ?? []).map((block) => ({ block, stretches: stretchesOf(block.runs, state.body ?? [], problems) })));
      cursor.refresh();
      roving.refresh(card.querySelector<HTMLElement>('.piece.missing') ?? card.querySelector<HTMLElement>('.piece.value') ?? undefined);
    },
  };
}

/** A fragment is no letter of its own, whichever channel it is seen for. */
const lookFor = (state: PreviewState) => (state.kind === 'fragment' ? 'plain' : lookOf(state.channel).look);

const entry = (name: string, value: HTMLElement): HTMLElement => makeElement('div', {}, makeElement('dt', {}, name), value);
