import type { Call, PathExpression } from '../../handlebars/nodes';
import { nameCases } from '../../template/name-cases';
import { readingOf, type Surroundings } from './names';

/** `name customer "dative"`: the call, whose name it bends, and the case. */
export interface NameForm {
  readonly call: Call;
  readonly of: PathExpression;
  readonly wanted: string;
}

/** What a call of `name` asks for, when its case is written out. */
export function nameFormOf(call: Call): NameForm | undefined {
  const [of] = call.params;
  if (call.head.kind !== 'path' || call.head.original !== 'name' || of?.kind !== 'path') return undefined;
  const wanted = call.hash.find(({ key }) => key === 'case')?.value ?? call.params[1];
  return wanted?.kind === 'literal' && typeof wanted.value === 'string' ? { call, of, wanted: wanted.value } : undefined;
}

/** The form that is asked of a path, somewhere in a mustache. */
export function nameFormAt(path: PathExpression, call: Call): NameForm | undefined {
  const form = nameFormOf(call);
  if (form?.of === path) return form;
  for (const inner of [...call.params, ...call.hash.map(({ value }) => value)]) {
    const found = inner.kind === 'sub-expression' ? nameFormAt(path, inner) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** May the form be refused, though the name is there? In a language whose names change, every case but the basic one may. */
export const mayBeRefused = ({ wanted }: NameForm, language: string): boolean =>
  wanted !== 'nominative' && nameCases(language).includes(wanted);

/** What a condition on the form makes sure of; no variable is called like that. */
export function formKey({ of, wanted }: NameForm, around: Surroundings): string {
  const reading = readingOf(of, around);
  return `(name ${reading.kind === 'variable' ? reading.name : of.original} "${wanted}")`;
}
