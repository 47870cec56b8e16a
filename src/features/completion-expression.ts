import { CHANNEL_IDS } from '../template/channel-ids';
import { nameCases } from '../template/name-cases';
import { completeHelpers } from './completion-helpers';
import type { CompletionItem } from './completion-item';
import { type CompletionPlace, closing, wordItem } from './completion-place';
import { completeScope, completeVariables } from './completion-variables';
import { describeFragment } from './describe';
import { encodeFor } from './editable-text';
import { knownVariable } from './known-variables';
import { openBlocksAt } from './open-blocks';

/** What may stand at a place inside a mustache. */
export function completeExpression(here: CompletionPlace): CompletionItem[] {
  const { place } = here;
  if (place.role === 'string') return completeString(here);
  if (place.role === 'close') return completeClosing(here);
  if (place.role === 'fragment') return completeFragments(here);
  return [...completeVariables(here), ...completeScope(here), ...completeHelpers(here)];
}

function completeFragments(here: CompletionPlace): CompletionItem[] {
  const { context, place, text } = here;
  const blank = text.value[place.word.start - 1] === '>' ? ' ' : '';
  return [...context.library.fragments.values()].map((fragment) =>
    wordItem(here, {
      label: fragment.id,
      kind: 'fragment',
      detail: fragment.template?.title || undefined,
      documentation: () => describeFragment(fragment, text.language),
      newText: blank + fragment.id + closing(here),
    }),
  );
}

/** The blocks that are open here, the innermost first. */
function completeClosing(here: CompletionPlace): CompletionItem[] {
  const open = openBlocksAt(here.text.value, here.place.tag.start).reverse();
  const names = [...new Set(open.map((block) => block.name))];
  return names.map((name, rank) => wordItem(here, { label: name, kind: 'block', newText: name + closing(here), rank }));
}

/** Words in quotes that only some values make sense for. */
function completeString(here: CompletionPlace): CompletionItem[] {
  return stringChoices(here).map((choice) => wordItem(here, { label: choice, kind: 'value', newText: encodeFor(here.text.style, choice) }));
}

/** Channels, the cases of the reply's language, and the choices of the variable that the text in quotes is compared with. */
function stringChoices({ place: { call, before }, text, file, context }: CompletionPlace): readonly string[] {
  if (call === 'channel') return CHANNEL_IDS;
  if (call === 'name') return nameCases(text.language ?? '');
  if (call !== 'eq' && call !== 'ne') return [];
  return before.flatMap((name) => knownVariable(name, file.snapshot?.template, context.library)?.choices ?? []);
}
