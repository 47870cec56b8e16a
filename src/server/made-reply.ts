import type { PreviewRequest } from '../protocol/preview';
import { type RenderedReply, type RenderReplyInput, renderReply } from '../render/render-reply';
import type { Snapshot } from '../template/snapshot';
import { type GivenValues, givenValues } from './given-values';
import type { LibraryState } from './library-state';
import { type ReplyChoices, replyChoices } from './reply-choices';

/** A reply as somebody asked for it, and how it came about. */
export interface MadeReply {
  readonly state: LibraryState;
  readonly snapshot: Snapshot;
  readonly choices: ReplyChoices;
  /** What it was rendered from. */
  readonly input: RenderReplyInput;
  readonly reply: RenderedReply;
  /** What the agent gave; undefined for a sample. */
  readonly given: GivenValues | undefined;
  /** Names that the reply looked at, in the order of the text, and none of a branch that it doesn't take. */
  readonly read: readonly string[];
}

/** Renders a reply: a sample with examples for a sample customer, or with an agent's values alone while they fill it in. */
export function makeReply(state: LibraryState, snapshot: Snapshot, request: PreviewRequest, now: Date): MadeReply {
  const { library } = state;
  const given = request.fill && givenValues(request.fill, request, library, snapshot);
  const choices = replyChoices(library, snapshot, request, given?.customer);
  const { customer, language, channel } = choices;
  const input: RenderReplyInput = { library, snapshot, customer, language, channel, now, values: given?.values, examples: !given };
  const read = new Set<string>();
  const reply = renderReply({ ...input, watch: () => ({ read: (name) => void read.add(name) }) });
  return { state, snapshot, choices, input, reply, given, read: [...read] };
}
