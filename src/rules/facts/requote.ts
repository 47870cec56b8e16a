import { applyEdits } from '../../text/apply-edits';
import type { TextEdit } from '../../text/span';
import { parseYaml } from '../../yaml/parse-yaml';

/** `key: value` on one line; a dash before it is a list's item. */
const ENTRY = /^(\s*(?:-\s+)?[\p{L}\w.-]+:[ \t]+)(\S.*?)[ \t]*$/u;

/**
 * Puts the text of a line into quotes, where that alone makes YAML read the file better: `subject: 'We're late'`, `body: {{name}}, hello`.
 * Undefined where it doesn't.
 */
export function requote(source: string, offset: number): TextEdit | undefined {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const line = source.slice(start, start + source.slice(start).search(/\r?\n|$/));
  const [, key = '', written = ''] = ENTRY.exec(line) ?? [];
  if (written === '' || /^[|>&*!]/.test(written)) return undefined;
  const text = /^(['"])(.+)\1$/.exec(written)?.[2] ?? written;
  if (/^['"]/.test(written) && text === written) return undefined;
  const newText = text.includes("'") ? `"${text.replace(/[\\"]/g, '\\$&')}"` : `'${text}'`;
  const edit = { span: { start: start + key.length, end: start + key.length + written.length }, newText };
  const after = parseYaml(applyEdits(source, [edit]) ?? '');
  return after.problems.length < parseYaml(source).problems.length ? edit : undefined;
}
