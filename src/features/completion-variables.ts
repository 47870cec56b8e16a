import type { VariableType } from '../template/variable';
import type { CompletionItem } from './completion-item';
import { type CompletionPlace, closing, wordItem } from './completion-place';
import { describeVariable } from './describe';
import type { ExpressionPlace } from './expression-at';
import { type KnownVariable, knownVariables } from './known-variables';
import { openBlocksAt } from './open-blocks';

/** Variables that may stand at a place: what suits the helper first, the template's own before the standard ones. */
export function completeVariables(here: CompletionPlace): CompletionItem[] {
  const { file, place, context } = here;
  // The head of a block or of brackets is a helper.
  if (place.role === 'head' && (place.sign !== '' || place.depth > 0)) return [];
  const wanted = wantedTypes(place);
  return knownVariables(file.snapshot?.template, context.library).map((variable) =>
    wordItem(here, {
      label: variable.name,
      kind: 'variable',
      detail: detailOf(variable),
      documentation: () => describeVariable(variable),
      newText: variable.name + closing(here),
      rank: (wanted.has(variable.type) ? 0 : 2) + NEARNESS[variable.from],
    }),
  );
}

const NEARNESS: Readonly<Record<KnownVariable['from'], number>> = { template: 0, policy: 0, standard: 1, sample: 1.5 };

const detailOf = ({ type, example }: KnownVariable): string => (example === undefined ? type : `${type} · ${example}`);

const TYPES_OF_HELPER: Readonly<Record<string, readonly VariableType[]>> = {
  date: ['date', 'datetime'],
  time: ['datetime'],
  datetime: ['datetime'],
  relative: ['date', 'datetime'],
  number: ['number'],
  plural: ['number', 'duration'],
  money: ['money'],
  list: ['list'],
  each: ['list'],
};

const wantedTypes = ({ call }: ExpressionPlace): ReadonlySet<string> =>
  new Set(call !== undefined && Object.hasOwn(TYPES_OF_HELPER, call) ? TYPES_OF_HELPER[call] : []);

/** Names that enclosing blocks bring in: `this`, `@index`, and what stands behind `as`. */
export function completeScope(here: CompletionPlace): CompletionItem[] {
  const { place, text } = here;
  if (place.role === 'head' && place.sign !== '') return [];
  return openBlocksAt(text.value, place.tag.start).flatMap(({ name: block, subject, params }) => {
    const names = block === 'each' ? ['this', '@index', '@first', '@last', ...params] : params;
    const detail = `of ${block} ${subject ?? ''}`.trimEnd();
    return names.map((name) => wordItem(here, { label: name, kind: 'variable', detail, newText: name + closing(here), rank: 1 }));
  });
}
