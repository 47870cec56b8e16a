/**
 * The examples on a rule's page, which the tests execute. The word behind a fence's language says what must hold:
 * `bad` is found by the rule at least once, `good` never.
 *
 *   ```yaml bad          a template file; several files stand one after the other, each under a line `# templates/path.yaml`.
 *                        `# replywright.yaml` is the policy, a file whose name begins with `_` a fragment
 *   ```handlebars good   the body of a template
 *   ```text bad          a finished reply
 *
 * A line that ends in `# changed 2026-03-05` was last changed on that day, for rules that ask version control.
 *
 * `language=fi` behind it says in which language a body or a finished reply is; English is taken otherwise.
 */
import { readFileSync } from 'node:fs';
import type { History } from '../../src/library/history';
import { EXAMPLE } from './test-library';

export interface PageExample {
  readonly expect: 'bad' | 'good';
  readonly line: number;
  /** Files by path; for a finished reply undefined. */
  readonly files: Readonly<Record<string, string>> | undefined;
  /** The finished reply. */
  readonly text: string;
  readonly language: string;
}

export const pageOf = (id: string): string => readFileSync(new URL(`../../docs/rules/${id}.md`, import.meta.url), 'utf8');

const FENCE = /^```(\w+) (bad|good)((?: \w+=\S+)*)[ ]*\n([\s\S]*?)^```$/gm;

export function examplesOn(page: string): PageExample[] {
  return [...page.matchAll(FENCE)].map(({ index, 1: form, 2: expect, 3: settings = '', 4: text = '' }) => {
    const language = /language=(\S+)/.exec(settings)?.[1] ?? 'en';
    const line = page.slice(0, index).split('\n').length;
    return {
      expect: expect === 'good' ? 'good' : 'bad',
      line,
      language,
      text,
      files: form === 'text' ? undefined : filesOf(form, text, language),
    };
  });
}

function filesOf(form: string | undefined, text: string, language: string): Record<string, string> {
  if (form === 'handlebars') return { [EXAMPLE]: `title: Example\nlanguage: ${language}\nbody: |\n${text.replace(/^(?=.)/gm, '  ')}` };
  const [before = '', ...parts] = text.split(/^# ([\w./-]+\.yaml)$\n/m);
  const files: Record<string, string> = before.trim() === '' ? {} : { [EXAMPLE]: before };
  for (let index = 0; index + 1 < parts.length; index += 2) files[parts[index] ?? ''] = parts[index + 1] ?? '';
  return files;
}

/** What the comments of an example say about the days on which its lines were changed. */
export function historyOf(files: PageExample['files']): History {
  return {
    changedAt(uri, first, last) {
      const path = Object.keys(files ?? {}).find((candidate) => uri.endsWith(`/${candidate}`));
      const lines = (files?.[path ?? ''] ?? '').split('\n').slice(first, last + 1);
      const days = lines.flatMap((line) => /# changed (\d{4}-\d{2}-\d{2})$/.exec(line)?.[1] ?? []);
      return days.length === 0 ? undefined : Math.max(...days.map((day) => Date.parse(day)));
    },
  };
}
