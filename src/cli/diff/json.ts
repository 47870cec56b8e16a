import { pathOfUri } from '../../library/disk.node';
import type { Diagnostic } from '../../lint/diagnostic';
import { isForCustomers, type LibraryChange } from '../../review/library-change';
import { shownPath } from '../paths';

/** The comparison for scripts; docs/format.md describes it. */
export function diffJson({ templates, fragments, samples }: LibraryChange, cwd: string): string {
  const path = (uri: string): string => shownPath(pathOfUri(uri) ?? uri, cwd);
  const json = {
    version: 1,
    changed: templates.some(isForCustomers),
    templates: templates.map(({ uri, formerUri, formerId, diagnostics, texts, promises, actions, ...change }) => ({
      ...change,
      path: path(uri),
      formerId: formerId ?? null,
      formerPath: formerUri === undefined ? null : path(formerUri),
      promises: promises.map((one) => ({ ...one, before: one.before ?? null, after: one.after ?? null })),
      texts: texts.map((text) => ({
        ...text,
        when: text.when.map(({ variable, value }) => ({ variable, value: value ?? null })),
        before: text.before ?? null,
        after: text.after ?? null,
      })),
      actions: actions.map((one) => ({ ...one, before: one.before ?? null, after: one.after ?? null })),
      diagnostics: { new: diagnostics.new.map(finding), fixed: diagnostics.fixed.map(finding), remaining: diagnostics.remaining },
    })),
    fragments: fragments.map(({ name, uri, new: fresh, fixed }) => ({
      name,
      path: path(uri),
      new: fresh.map(finding),
      fixed: fixed.map(finding),
    })),
    samples,
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

const finding = ({ rule, severity, language, message, text }: Diagnostic) => ({
  rule,
  severity,
  language: language ?? null,
  message,
  text,
});
