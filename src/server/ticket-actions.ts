import type { PreviewAction } from '../protocol/preview';
import type { CopiedActions } from '../protocol/requests';
import { renderNote } from '../render/render-reply';
import type { Template } from '../template/schema';
import type { MadeReply } from './made-reply';

type Actions = NonNullable<Template['actions']>;

/** Something that a macro does: as the preview names it, and as whoever does it by hand is told. */
interface TicketAction extends PreviewAction {
  readonly told: string;
}

/** What a macro does to the ticket, in words. */
export const previewActions = (made: MadeReply): PreviewAction[] => inWords(actionsOf(made)).map(({ label, value }) => ({ label, value }));

/** What a macro does to the ticket, to be done elsewhere: a line an action, and as data. */
export function copiedActions(made: MadeReply): CopiedActions {
  const actions = actionsOf(made);
  return {
    checklist: inWords(actions)
      .map(({ told }) => `- [ ] ${told}`)
      .join('\n'),
    json: JSON.stringify(actions, undefined, 2),
  };
}

/** Names that the internal note lacks. The customer never reads it, so they don't keep the reply from being copied. */
export const missingInNote = ({ input }: MadeReply): readonly string[] => [
  ...new Set(renderNote(input)?.missing.map(({ variable }) => variable)),
];

/** The template's actions, with the note written out. */
function actionsOf({ snapshot, input }: MadeReply): Actions {
  const { note: _, ...actions } = snapshot.template?.actions ?? {};
  const note = renderNote(input)?.text.trim();
  return note ? { ...actions, note } : actions;
}

function inWords({ status, priority, addTags = [], removeTags = [], assignTo = {}, note }: Actions): TicketAction[] {
  const { agent, group } = assignTo;
  const assignee = agent !== undefined && group !== undefined ? `${agent} in ${group}` : (agent ?? group);
  const added = addTags.join(', ');
  const removed = removeTags.join(', ');
  return [
    ...(status === undefined ? [] : [{ label: 'Status', value: status, told: `Set the status to ${status}` }]),
    ...(priority === undefined ? [] : [{ label: 'Priority', value: priority, told: `Set the priority to ${priority}` }]),
    ...(added === '' ? [] : [{ label: 'Add tags', value: added, told: `Add the ${tags(addTags)} ${added}` }]),
    ...(removed === '' ? [] : [{ label: 'Remove tags', value: removed, told: `Take off the ${tags(removeTags)} ${removed}` }]),
    ...(assignee === undefined ? [] : [{ label: 'Assign to', value: assignee, told: `Assign the ticket to ${assignee}` }]),
    ...(note === undefined
      ? []
      : [{ label: 'Internal note', value: note, told: `Add an internal note: ${note.replace(/\s*\n\s*/g, ' ')}` }]),
  ];
}

const tags = ({ length }: readonly string[]): string => (length > 1 ? 'tags' : 'tag');
