import type { PathExpression } from '../handlebars/nodes';
import { helperNamed } from '../template/helper-catalog';
import type { TemplateText } from '../template/template-text';
import { declareVariable } from './facts/declare-variable';
import { declaredNames, isDeclared } from './facts/declared-names';
import { isForeignName } from './facts/foreign-names';
import { isHandedIn } from './facts/includes';
import { readingOf } from './facts/names';
import { hasStandardRoot, nearName, nearStandardField } from './facts/near-names';
import { outerName } from './facts/outer-name';
import { unsetCompanyField } from './facts/unset-company-field';
import { defineRule, NO_OPTIONS, type Report, type RuleContext } from './rule';

/** A name that nothing supplies: the customer reads nothing in its place, or the reply can't be sent. */
export default defineRule({
  id: 'unknown-variable',
  group: 'structure',
  severity: 'error',
  sources: ['A10'],
  fixes: 'suggestion',
  summary: 'The customer reads nothing where a value should be, since no such value exists.',
  finished: false,
  options: NO_OPTIONS,
  messages: {
    unknown: '`{name}` is not known, so the customer would read nothing in its place. {hint}',
    inside: 'Inside `{block}`, `{name}` is looked for in each item, and the customer would read nothing here. Write `{outer}`.',
    company:
      '`{name}` is not set in replywright.yaml, so the customer would read nothing in its place. Set `{field}:` under `company:` there.',
  },
  visit: (context) => {
    const { library, report, snapshot } = context;
    // While YAML can't read the file, nobody knows what it declares.
    if (snapshot.yaml.problems.some(({ code }) => code === 'syntax')) return {};
    return {
      path(path, text, scope) {
        if (path.original === '' || scope.role === 'helper') return;
        if (scope.role === 'context' && scope.node.kind === 'block' && scope.node.head === path && helperNamed(path.original)) return;
        const reading = readingOf(path, scope);
        if (reading.kind === 'data') {
          const outer = outerName(path, scope, snapshot);
          if (!outer) return;
          const block = text.value.slice(outer.block.open.start, outer.block.open.end);
          report(text, path.span, {
            message: 'inside',
            data: { name: path.original, block, outer: outer.name },
            fixes: [write(path, outer.name)],
          });
          return;
        }
        const { name, relative } = reading;
        if (isDeclared(name, snapshot) || isForeignName(name)) return;
        const near = hasStandardRoot(name) ? nearStandardField(name, library.customers) : nearName(name, declaredNames(snapshot));
        const field = unsetCompanyField(name, scope, library.policy);
        if (field !== undefined) report(text, path.span, { message: 'company', data: { name, field } });
        else if (hasStandardRoot(name) ? near === undefined : isHandedIn(library, snapshot, name, text)) return;
        else if (near === undefined) reportUndeclared(context, name, path, text);
        else report(text, path.span, { ...unknown(name, `Did you mean \`${near}\`?`), fixes: relative ? [] : [write(path, near)] });
      },
    };
  },
});

const unknown = (name: string, hint: string): Report => ({ message: 'unknown', data: { name, hint } });

const write = ({ span }: PathExpression, name: string) => ({ title: `Write ${name}`, safe: false, edits: [{ span, newText: name }] });

/** Declaring is an edit of another part of the file, so the report counts in the source. */
function reportUndeclared(
  { report, reportSource, snapshot }: RuleContext<unknown>,
  name: string,
  { span }: PathExpression,
  text: TemplateText,
): void {
  const found = unknown(name, 'Declare it under `variables:`.');
  const edit = declareVariable(snapshot, name);
  if (!edit) report(text, span, found);
  else reportSource(text.toSource(span), { ...found, fixes: [{ title: `Declare ${name}`, safe: false, edits: [edit] }] });
}
