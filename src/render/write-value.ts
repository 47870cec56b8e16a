import type { Result } from './expressions';
import { escapeHtml } from './html-escape';
import { type Origin, placeholder, type RenderProblem } from './reply';
import type { Run } from './run';
import { holdsBlocks, isBlank, textOfValue } from './values';

/** How a value stands in the body. */
export interface WrittenAs {
  /** How it is called where nothing else tells. */
  readonly name: string;
  /** False for `{{{x}}}`, `{{&x}}` and a helper's block. */
  readonly escaped: boolean;
}

/** Writes a value; one that is missing, or that is no text, shows as such. */
export function writeValue({ value, name, problem }: Result, as: WrittenAs, run: Run, origin: Origin): void {
  const text = textOfValue(value);
  const variable = name ?? as.name;
  if (isBlank(text)) {
    run.missing({ variable, origin });
    // Blank text is still what Handlebars would write.
    writeGap(run.setting.blankIsMissing ? '' : text, variable, run, origin);
    return;
  }
  if (holdsBlocks(value)) {
    if (problem === undefined) run.problem(severalValues(name ?? 'this', origin));
    if (run.setting.wordsOnly) return writeGap('', variable, run, origin);
  }
  const shown = run.escape === 'html' && as.escaped ? escapeHtml(text) : text;
  run.out.write({ kind: 'value', text: shown, origin, variable: name, unescaped: as.escaped ? undefined : true });
}

const writeGap = (blank: string, variable: string, run: Run, origin: Origin): void =>
  void run.out.write({ kind: 'missing', text: run.allowMissing ? blank : placeholder(variable), origin, variable });

const severalValues = (name: string, origin: Origin): RenderProblem => ({
  code: 'bad-value',
  origin,
  message: `\`${name}\` is a block of several values. Name the one that the customer should see, for example \`${name}.name\`.`,
});
