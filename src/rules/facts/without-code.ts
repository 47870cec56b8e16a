import { type Span, spanLength } from '../../text/span';

/** A copy of a body of the same length in which code (fenced or between backticks) is blank: what stands there is shown, not filled in. */
export function withoutCode(value: string): string {
  if (!value.includes('`')) return value;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of codeSpans(value)) {
    parts.push(value.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  return parts.join('') + value.slice(from);
}

/** A run of backticks opens code that the next run of the same length closes; without one it is a backtick. */
function* codeSpans(value: string): Generator<Span> {
  const runs = [...value.matchAll(/`+/g)].map((match): Span => ({ start: match.index, end: match.index + match[0].length }));
  const closers = closersOf(runs);
  for (let index = 0; index < runs.length; index++) {
    const open = runs[index];
    const closer = closers[index];
    const close = closer === undefined ? undefined : runs[closer];
    if (!open || !close || closer === undefined) continue;
    // Short runs are inline code, which ends with its paragraph.
    if (spanLength(open) < 3 && /\n[ \t]*\n/.test(value.slice(open.end, close.start))) continue;
    yield { start: open.start, end: close.end };
    index = closer;
  }
}

/** For each run the next of its length. */
function closersOf(runs: readonly Span[]): (number | undefined)[] {
  const nextOfLength = new Map<number, number>();
  const closers: (number | undefined)[] = [];
  for (let index = runs.length - 1; index >= 0; index--) {
    const run = runs[index];
    if (!run) continue;
    closers[index] = nextOfLength.get(spanLength(run));
    nextOfLength.set(spanLength(run), index);
  }
  return closers;
}
