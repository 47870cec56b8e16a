import assert from 'node:assert/strict';
import type { Span } from '../../src/text/span';
import { compareMarked, readMarked } from '../rules/marked-source';

/** Compares problems with the carets under a marked text: `^^^ a part of the message`. */
export function checkMarked(marked: string, find: (source: string) => readonly { readonly span: Span; readonly message: string }[]): void {
  const wanted = readMarked(marked);
  const found = find(wanted.source).map(({ span, message }) => ({
    rule: '',
    severity: 'error' as const,
    message,
    span,
    text: '',
    sources: [],
    fixes: [],
  }));
  const { actual, wanted: expected } = compareMarked(wanted, found);
  assert.equal(actual, expected);
}
