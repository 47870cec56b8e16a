import type { Program } from '../handlebars/official-parser';
import { renderBlock } from './blocks';
import { pathText } from './closures';
import { callOrField, headPath, report } from './expressions';
import { renderPartial } from './partials';
import type { Origin } from './reply';
import type { Run } from './run';
import type { Scope } from './scope';
import { writeValue } from './write-value';

/** Writes a program's statements in order. */
export function renderStatements(program: Program, scope: Scope, run: Run): void {
  for (const statement of program.body) {
    const origin: Origin = { fragment: scope.container.fragment, span: scope.container.spanOf(statement) };
    if (!run.step(origin)) return;
    renderStatement(statement, scope, run, origin);
  }
}

function renderStatement(statement: hbs.AST.Statement, scope: Scope, run: Run, origin: Origin): void {
  if (statement.type === 'ContentStatement') renderContent(statement as hbs.AST.ContentStatement, run, origin);
  else if (statement.type === 'MustacheStatement') renderMustache(statement as hbs.AST.MustacheStatement, scope, run, origin);
  else if (statement.type === 'PartialStatement') renderPartial(statement as hbs.AST.PartialStatement, scope, run, origin);
  else if (statement.type === 'PartialBlockStatement') renderPartial(statement as hbs.AST.PartialBlockStatement, scope, run, origin);
  else if (statement.type === 'BlockStatement')
    run.deeper(origin, () => renderBlock(statement as hbs.AST.BlockStatement, scope, run, origin));
  else if (statement.type !== 'CommentStatement') renderDecorator(statement, run, origin);
}

/** `{{#*inline}}` was read when its program was entered; there is no other. */
function renderDecorator(statement: hbs.AST.Statement, run: Run, origin: Origin): void {
  if (statement.type === 'DecoratorBlock' && pathText((statement as hbs.AST.DecoratorBlock).path) === 'inline') return;
  const message = 'A decorator would be code, and replies hold none. Only `{{#*inline "name"}}…{{/inline}}` works.';
  run.problem({ code: 'unsupported', origin, message });
}

/** Text as it stands; blanks that a tag took away are left out of its origin. */
function renderContent(content: hbs.AST.ContentStatement, run: Run, { fragment, span }: Origin): void {
  const { value } = content;
  // The types have it as something else; it is the text before blanks were taken away.
  const original = content.original as unknown as string;
  if (value === '') return;
  const lead = original.startsWith(value) ? 0 : Math.max(0, original.indexOf(value));
  const start = span.start + lead;
  run.out.write({ kind: 'text', text: value, origin: { fragment, span: { start, end: start + value.length } } });
}

function renderMustache(mustache: hbs.AST.MustacheStatement, scope: Scope, run: Run, origin: Origin): void {
  const result = callOrField(mustache, scope, run, origin);
  report(result, run, origin);
  writeValue(result, { name: headPath(mustache).original, escaped: mustache.escaped }, run, origin);
}
