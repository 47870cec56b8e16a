import type { Snapshot } from '../../template/snapshot';
import type { Span } from '../../text/span';

export interface Lack {
  readonly message: 'silent' | 'fragment' | 'source';
  readonly span: Span;
  readonly data: Readonly<Record<string, string>>;
}

/** What a template or a fragment lacks to say or do anything; undefined when it does, or when another problem tells why not. */
export function lackOf(snapshot: Snapshot): Lack | undefined {
  const { template, schemaProblems } = snapshot;
  if (!template || schemaProblems.some(({ path }) => TOLD.has(String(path[0] ?? '')))) return undefined;
  if (hasText(template.body)) return undefined;
  const span = snapshot.keyAt(['body']) ?? snapshot.keyAt(['title']) ?? firstKey(snapshot);
  const language = template.language ?? snapshot.settings.languages[0] ?? 'en';
  if (Object.values(template.translations ?? {}).some(({ body }) => hasText(body))) return { message: 'source', span, data: { language } };
  if (snapshot.kind === 'fragment') return { message: 'fragment', span, data: {} };
  return Object.keys(template.actions ?? {}).length > 0 ? undefined : { message: 'silent', span, data: {} };
}

/** Keys whose own problem explains why there is nothing. An empty path is a file that is no map of keys. */
const TOLD: ReadonlySet<string> = new Set(['', 'body', 'actions', 'translations']);

const hasText = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

function firstKey({ yaml }: Snapshot): Span {
  const first = yaml.root?.kind === 'map' ? yaml.root.entries[0] : undefined;
  return first?.key.span ?? { start: 0, end: 0 };
}
