import type { PathExpression } from '../handlebars/nodes';
import type { PathScope } from '../handlebars/scope';
import { helperNamed } from '../template/helper-catalog';
import type { Snapshot } from '../template/snapshot';
import type { TemplateText } from '../template/template-text';
import { variableType } from '../template/variable-type';
import { type BareValue, fallbackProposals } from './facts/fallback-proposals';
import { formProposals } from './facts/form-proposals';
import { isGuarded } from './facts/guards';
import { mayBeMissing } from './facts/may-be-missing';
import { formKey, mayBeRefused, type NameForm, nameFormAt } from './facts/name-form';
import { readingOf } from './facts/names';
import { withoutValue } from './facts/without-value';
import { defineRule, NO_OPTIONS, type Report } from './rule';

/** A value that may be missing stands bare in a sentence: one day a customer reads “Hi ,”. */
export default defineRule({
  id: 'missing-fallback',
  group: 'structure',
  severity: 'error',
  sources: ['A10'],
  fixes: 'suggestion',
  summary: 'A customer whose name is not known reads “Hi ,”.',
  finished: false,
  options: NO_OPTIONS,
  messages: {
    sentence: '`{name}` may be missing, and then the customer reads “{sentence}”. Give words for that case, or a condition.',
    nothing: '`{name}` may be missing, and then the customer reads nothing here. Give words for that case, or a condition.',
    form: 'The form of a name is not always certain. When it isn’t, the customer reads “{sentence}”. Give other words for such names.',
    formNothing:
      'The form of a name is not always certain. When it isn’t, the customer reads nothing here. Give other words for such names.',
  },
  visit: ({ report, snapshot }) => {
    let told = 0;
    return {
      path(path, text, scope) {
        const { node } = scope;
        if (node.kind !== 'mustache' || !prints(scope) || told >= MAX_TOLD) return;
        const form = nameFormAt(path, node);
        const found =
          form && mayBeRefused(form, text.language) ? refusedForm(form, text, scope) : missingValue({ text, node, path }, scope, snapshot);
        if (!found) return;
        told++;
        report(text, node.span, found);
      },
    };
  },
});

/** More than a writer can read; each costs a look at the whole text. */
const MAX_TOLD = 100;

/** Does the value itself come into the sentence? Not where a helper has words for its absence or only asks about it. */
function prints({ role, calls }: PathScope): boolean {
  if (role === 'value') return true;
  return role === 'argument' && calls.every((call) => !ABSENCE.has(call) && helperNamed(call)?.kind === 'value');
}

const ABSENCE: ReadonlySet<string> = new Set(['fallback', 'lookup']);

function missingValue(at: Omit<BareValue, 'name'>, scope: PathScope, snapshot: Snapshot): Report | undefined {
  const name = nameRead(at.path, scope);
  if (name === undefined || !mayBeMissing(name, snapshot) || isGuarded(name, scope)) return undefined;
  const sentence = withoutValue(at.text, at.node.span);
  const isName = variableType(name, snapshot.template, snapshot.settings) === 'name';
  return { message: sentence === '' ? 'nothing' : 'sentence', data: { name, sentence }, fixes: fallbackProposals({ ...at, name: isName }) };
}

/** A name that is there may still have no certain form: only a condition on the form itself helps. */
function refusedForm(form: NameForm, text: TemplateText, scope: PathScope): Report | undefined {
  if (isGuarded(formKey(form, scope), scope)) return undefined;
  const sentence = withoutValue(text, scope.node.span);
  return { message: sentence === '' ? 'formNothing' : 'form', data: { sentence }, fixes: formProposals(text, form) };
}

/** `{{name customer "dative"}}` prints the customer's name. */
function nameRead(path: PathExpression, scope: PathScope): string | undefined {
  const reading = readingOf(path, scope);
  if (reading.kind !== 'variable') return undefined;
  return reading.name === 'customer' && scope.calls.at(-1) === 'name' ? 'customer.name' : reading.name;
}
