import type { Diagnostic } from '../lint/diagnostic';
import { lintFile } from '../lint/lint-file';
import { createFinishedSnapshot, type Snapshot } from '../template/snapshot';
import { overlaps, type Span } from '../text/span';
import type { MadeReply } from './made-reply';

/** Where a value meets the words around it, these groups look; what stands inside a value alone is the agent's to change, whatever it is. */
const AT_SEAMS: ReadonlySet<string> = new Set(['writing', 'channel']);

/**
 * What our own rules find in the finished reply that its template can't know: in what the agent typed, and where that meets the text. A rule
 * that finds something in the template itself has said so in the editor.
 */
export function valueWarnings({ state, snapshot, reply, given }: MadeReply, inTemplate: readonly Diagnostic[]): string[] {
  const { library, configured } = state;
  // What we say about ourselves is not the agent's to change. A helper's result has no name but that in its mustache.
  const names = ['customer.', ...Object.keys(given?.values ?? {})].filter((name) => !/^(?:company|agent|now)(?:\.|$)/.test(name));
  const values = (reply.body?.pieces ?? []).flatMap((piece) => {
    const written = reply.writtenIn('body', piece.origin).text?.value.slice(piece.origin.span.start, piece.origin.span.end) ?? '';
    const name = piece.variable ?? names.find((one) => written.includes(one));
    return piece.kind === 'value' && name !== undefined && names.some((one) => name.startsWith(one)) ? [{ name, span: piece.span }] : [];
  });
  if (!reply.body || values.length === 0) return [];
  const said = new Set(inTemplate.map(({ rule }) => rule));
  const rules = configured.filter(
    ({ rule, severity }) =>
      (rule.finished || rule.group === 'channel') && !said.has(rule.id) && (severity === 'warning' || severity === 'error'),
  );
  const groups = new Map(rules.map(({ rule }) => [rule.id, rule.group]));
  const found = lintFile(library, finished(snapshot, reply.body.text, reply.language, reply.channel), rules);
  return found.flatMap(({ rule, span, message }) => {
    const value = values.find((piece) => overlaps(piece.span, span));
    const mine = value && (isInside(span, value.span) || AT_SEAMS.has(groups.get(rule) ?? ''));
    return value && mine ? [`\`${value.name.replace(/\.$/, '')}\`: ${message}`] : [];
  });
}

const isInside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** The finished words with what is known of their template, in the one channel that they go to. */
function finished(snapshot: Snapshot, source: string, language: string, channel: string): Snapshot {
  const plain = createFinishedSnapshot({ uri: snapshot.uri, source, language, settings: snapshot.settings });
  if (!snapshot.template) return plain;
  return {
    ...plain,
    kind: 'template',
    template: { ...snapshot.template, channels: [channel] as NonNullable<typeof snapshot.template.channels> },
  };
}
