import { locatedProgram } from './located-program';
import { createOutput } from './output';
import { renderMain } from './partials';
import { type Budget, DEFAULT_BUDGET, type Missing, type Origin, type RenderedText, type RenderOptions, type RenderProblem } from './reply';
import type { Run, Setting } from './run';
import type { Frame } from './scope';
import { renderStatements } from './statements';
import type { RenderWatcher } from './watcher';

/** A template can't flood the lists of what was found. */
const MAX_FOUND = 200;

/**
 * Renders a body. No code is made or run: the tree is walked, data is read by own keys, and a budget bounds the walk.
 * Never throws; what could not be rendered is in `problems`.
 */
export function renderText(options: RenderOptions, watch: RenderWatcher = {}): RenderedText {
  const body = typeof options.body === 'string' ? options.body : '';
  const parsed = locatedProgram(body);
  if (!parsed.ok)
    return {
      text: '',
      pieces: [],
      missing: [],
      problems: [{ code: 'syntax', message: parsed.message, origin: { span: parsed.span } }],
      truncated: false,
    };
  const { run, found } = createRun(options, watch);
  const context = { value: options.data, name: undefined };
  const frame: Frame = { values: new Map([['root', options.data]]), parent: undefined, partialBlock: undefined };
  const container = { fragment: undefined, spanOf: parsed.located.spanOf, inlines: new Map() };
  try {
    renderMain(parsed.located.program, container, context, frame, run);
  } catch {
    // Only data that is no plain data, or a stack that the depth budget did not foresee, gets here.
    run.stop({ span: { start: 0, end: body.length } }, "This reply can't be rendered with these values.");
  }
  return { ...run.out.finish(), ...found() };
}

function settingOf(options: RenderOptions): Setting {
  return {
    language: options.language ?? 'en',
    channel: options.channel,
    timeZone: options.timeZone,
    now: options.now ?? new Date(),
    currency: options.currency,
    blankIsMissing: options.blankIsMissing ?? !options.allowMissing,
    wordsOnly: options.wordsOnly ?? false,
  };
}

function createRun(
  options: RenderOptions,
  watch: RenderWatcher,
): { run: Run; found: () => Pick<RenderedText, 'missing' | 'problems' | 'truncated'> } {
  const budget: Budget = options.budget ?? DEFAULT_BUDGET;
  const missing: Missing[] = [];
  const problems: RenderProblem[] = [];
  const output = createOutput(budget.output);
  let steps = 0;
  let depth = 0;
  let stopped = false;
  const run: Run = {
    setting: settingOf(options),
    escape: options.escape ?? 'none',
    allowMissing: options.allowMissing ?? false,
    problems,
    watch,
    out: {
      ...output,
      write: (piece) => {
        if (stopped) return false;
        const fits = output.write(piece);
        if (!fits) run.stop(piece.origin, 'This reply grows longer than any reply may be. Look for a loop over too many items.');
        return fits;
      },
    },
    statements: (program, scope) => renderStatements(program, scope, run),
    fragment: (name) => options.fragment?.(name),
    step(origin) {
      if (!stopped && ++steps > budget.steps)
        run.stop(origin, 'This reply takes too many steps to render. Look for a loop inside a loop, or a fragment that calls itself.');
      return !stopped;
    },
    deeper(origin, render) {
      if (depth >= budget.depth)
        return run.stop(origin, 'Blocks and fragments stand too deep in each other here. Look for a fragment that calls itself.');
      depth++;
      render();
      depth--;
    },
    stop(origin: Origin, message: string) {
      if (!stopped) problems.push({ code: 'budget', message, origin });
      stopped = true;
    },
    problem(problem) {
      if (problems.length < MAX_FOUND && !stopped) problems.push(problem);
    },
    missing(one) {
      if (missing.length < MAX_FOUND && !stopped) missing.push(one);
    },
  };
  return { run, found: () => ({ missing, problems, truncated: stopped }) };
}
