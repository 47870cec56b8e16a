import { languageName } from '../rules/facts/language-name';
import type { Snapshot } from '../template/snapshot';
import type { Span } from '../text/span';

/** Something to do with a reply, offered above the line of a key. */
export interface CodeLens {
  /** Of the key. */
  readonly span: Span;
  readonly title: string;
  readonly action: 'preview' | 'copy';
  /** Undefined: the one that the reply is written in first. */
  readonly language: string | undefined;
}

/** Above the first line of a template what can be done with it, and above each translation how it reads. */
export function codeLensesFor(snapshot: Snapshot): CodeLens[] {
  const written = snapshot.replies.filter(({ body }) => body);
  const top = snapshot.keyAt(['title']) ?? snapshot.keyAt(['body']);
  if (written.length === 0 || !top) return [];
  const preview: CodeLens = { span: top, title: 'Preview', action: 'preview', language: undefined };
  const copy: CodeLens = { span: top, title: 'Copy reply…', action: 'copy', language: undefined };
  return [preview, ...(snapshot.kind === 'template' ? [copy] : []), ...translationLenses(snapshot)];
}

function translationLenses({ replies, keyAt }: Snapshot): CodeLens[] {
  return replies.flatMap(({ language, source, body }): CodeLens[] => {
    const span = source || !body ? undefined : keyAt(['translations', language]);
    return span ? [{ span, title: `Preview in ${languageName(language)}`, action: 'preview', language }] : [];
  });
}
