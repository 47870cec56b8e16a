import assert from 'node:assert/strict';
import * as z from 'zod';
import { type EditorFile, type FeatureContext, fileOfSnapshot, settingsFile } from '../../src/features/editor-file';
import { readCustomers } from '../../src/library/customers';
import { createLibrary } from '../../src/library/library';
import { DEFAULT_POLICY, readPolicy } from '../../src/library/policy';
import { defineRule } from '../../src/rules/rule';

/** A library written as path and text; one file holds a cursor `█`. */
export interface MarkedLibrary {
  readonly file: EditorFile;
  readonly offset: number;
  readonly context: FeatureContext;
}

const ROOT = 'file:///team';

/** Two rules are enough to see that rules are named and explained. */
export const RULES = [
  defineRule({
    id: 'eta-missing',
    group: 'promise',
    severity: 'error',
    sources: ['A8', 'C5'],
    fixes: 'suggestion',
    summary: 'A promise with no time.',
    finished: true,
    options: z.object({}),
    messages: {},
    visit: () => ({}),
  }),
  defineRule({
    id: 'jargon',
    group: 'plain language',
    severity: 'warning',
    sources: ['A9'],
    fixes: 'none',
    summary: 'Words of the trade.',
    finished: true,
    options: z.object({}),
    messages: {},
    visit: () => ({}),
  }),
];

/** Reads the files, takes the cursor out, and opens the file that held it. */
export function markedLibrary(files: Readonly<Record<string, string>>): MarkedLibrary {
  const marked = Object.entries(files).filter(([, text]) => text.includes('█'));
  assert.equal(marked.length, 1, 'one file holds the cursor');
  const [path = '', text = ''] = marked[0] ?? [];
  const sources = new Map(Object.entries(files).map(([name, source]) => [name, source.replace('█', '')]));
  const policySource = sources.get('replywright.yaml');
  const library = createLibrary({
    root: ROOT,
    policy: policySource === undefined ? DEFAULT_POLICY : (readPolicy(policySource).value ?? DEFAULT_POLICY),
    customers: readCustomers(sources.get('customers.yaml') ?? '[]').value ?? [],
    files: [...sources]
      .filter(([name]) => name.startsWith('templates/'))
      .map(([name, source]) => ({ uri: `${ROOT}/${name}`, version: 1, source })),
  });
  const uri = `${ROOT}/${path}`;
  const snapshot = library.files.get(uri);
  const file = snapshot ? fileOfSnapshot(snapshot) : settingsFile(ROOT, uri, sources.get(path) ?? '');
  assert.ok(file, `${path} is a file of a library`);
  return { file, offset: text.indexOf('█'), context: { library, rules: RULES, policySource } };
}

/** A library of one template with a cursor. */
export const markedTemplate = (text: string, others: Readonly<Record<string, string>> = {}): MarkedLibrary =>
  markedLibrary({ 'templates/one.yaml': text, ...others });
