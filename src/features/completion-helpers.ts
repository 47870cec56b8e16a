import { HELPERS, type HelperForm } from '../template/helper-catalog';
import type { CompletionItem } from './completion-item';
import { type CompletionPlace, wordItem } from './completion-place';
import { describeHelper } from './describe';
import type { ExpressionPlace } from './expression-at';
import { helperSnippet } from './helper-snippet';

/** Helpers that may stand at a place. */
export function completeHelpers(here: CompletionPlace): CompletionItem[] {
  const { place } = here;
  if (place.role === 'head' && place.depth === 0) {
    const wanted = place.sign === '' ? HELPERS.filter(({ kind }) => kind !== 'condition') : HELPERS.filter(({ kind }) => kind === 'block');
    return wanted.map((helper) => headItem(here, helper));
  }
  if (place.role === 'head') return HELPERS.filter(({ kind }) => kind !== 'block').map((helper) => innerItem(here, helper, false));
  return takesConditions(place) ? HELPERS.filter(({ kind }) => kind === 'condition').map((helper) => innerItem(here, helper, true)) : [];
}

const takesConditions = ({ call, sign }: ExpressionPlace): boolean =>
  call !== undefined && (['if', 'unless', 'and', 'or', 'not'].includes(call) || sign === 'else');

const wordOf = (here: CompletionPlace, helper: HelperForm, newText: string): CompletionItem =>
  wordItem(here, {
    label: helper.name,
    kind: helper.kind === 'block' ? 'block' : 'helper',
    detail: helper.form,
    documentation: () => describeHelper(helper),
    newText,
    rank: helper.kind === 'block' && here.place.sign === '' ? 5 : 4,
  });

/** A helper at the head of a mustache. Alone between the braces it brings its whole form, else only its name. */
function headItem(here: CompletionPlace, helper: HelperForm): CompletionItem {
  const { place, text } = here;
  const item = wordOf(here, helper, helper.kind === 'block' && place.sign === '' ? `#${helper.name}` : helper.name);
  if (!place.alone || place.sign === 'else' || place.sign === '^') return item;
  // The form brings its own `#` and its own closing braces.
  const start = place.sign === '#' ? text.value.indexOf('#', place.tag.start) : place.word.start;
  const end = place.closed ? place.tag.end : place.word.end;
  return {
    ...item,
    edit: { span: text.toSource({ start, end }), newText: helperSnippet(helper.form, text.style) },
    filter: text.value.slice(start, place.word.start) + helper.name,
    snippet: true,
  };
}

/** A helper inside brackets, or one that brings its own. */
function innerItem(here: CompletionPlace, helper: HelperForm, brackets: boolean): CompletionItem {
  const bare = helper.form.replace(/^\{\{|\}\}$/g, '').replace(/^\(|\)$/g, '');
  const snippet = helperSnippet(bare, here.text.style);
  return { ...wordOf(here, helper, brackets ? `(${snippet})` : snippet), snippet: true };
}
