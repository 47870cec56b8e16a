import { formatReply } from '../channels/format-reply';
import { customerData } from './customer-data';
import { renderText } from './render-text';
import type { Budget, Data, RenderProblem } from './reply';

/** What a script gives: a body and what to fill it with. Nothing is read from a library. */
export interface ScriptInput {
  readonly body: string;
  readonly data?: unknown;
  /** Texts of fragments by name. */
  readonly fragments?: Readonly<Record<string, string>> | undefined;
  readonly language?: string | undefined;
  /** Left out or `plain`: Markdown stays as it stands. */
  readonly channel?: string | undefined;
  /** Stands as `customer` in the data; first and last name are derived, and language and time zone taken from it. */
  readonly customer?: Readonly<Record<string, unknown>> | undefined;
  readonly now?: Date | string | number | undefined;
  readonly timeZone?: string | undefined;
  readonly allowMissing?: boolean | undefined;
  readonly escape?: 'none' | 'html' | undefined;
  readonly budget?: Budget | undefined;
}

export interface ScriptMissing {
  readonly variable: string;
  /** UTF-16 offsets in the body, or in the fragment's text when `fragment` is given. */
  readonly start: number;
  readonly end: number;
  readonly fragment?: string;
}

export interface ScriptOutput {
  readonly text: string;
  /** For channels that take HTML. */
  readonly html?: string | undefined;
  readonly missing: readonly ScriptMissing[];
  readonly problems: readonly RenderProblem[];
  /** True when a budget ended the rendering. */
  readonly truncated: boolean;
}

/** Renders a body for a script. Never throws for what stands in the body or in the data. */
export function renderForScript(input: ScriptInput): ScriptOutput {
  const { customer, fragments, channel, allowMissing = false } = input;
  const formatted = channel !== undefined && channel !== 'plain';
  const rendered = renderText({
    body: input.body,
    data: dataOf(input),
    fragment: (name) => (fragments && Object.hasOwn(fragments, name) ? fragments[name] : undefined),
    language: input.language ?? textField(customer, 'language'),
    timeZone: input.timeZone ?? textField(customer, 'timeZone'),
    now: momentOf(input.now),
    channel,
    escape: input.escape,
    allowMissing,
    blankIsMissing: formatted || !allowMissing,
    wordsOnly: formatted,
    budget: input.budget,
  });
  const reply = formatReply(rendered, channel ?? 'plain');
  const missing = rendered.missing.map(
    ({ variable, origin }): ScriptMissing => ({
      variable,
      ...origin.span,
      ...(origin.fragment === undefined ? {} : { fragment: origin.fragment }),
    }),
  );
  return { text: reply.text, html: reply.html, missing, problems: rendered.problems, truncated: rendered.truncated };
}

function dataOf({ data, customer }: ScriptInput): Data {
  const given = (data ?? null) as Data;
  if (!customer) return given;
  const fields = typeof given === 'object' && given !== null && !Array.isArray(given) ? given : {};
  return { ...fields, customer: customerData(customer) };
}

const textField = (fields: ScriptInput['customer'], key: string): string | undefined => {
  const value = fields && Object.hasOwn(fields, key) ? fields[key] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
};

function momentOf(now: ScriptInput['now']): Date | undefined {
  const date = now === undefined ? undefined : new Date(now);
  return date && !Number.isNaN(date.getTime()) ? date : undefined;
}
