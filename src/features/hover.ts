import { helperNamed } from '../template/helper-catalog';
import type { Span } from '../text/span';
import { type Cursor, cursorAt } from './cursor';
import { describeFragment, describeHelper, describeRule, describeVariable } from './describe';
import type { EditorFile, FeatureContext } from './editor-file';
import { hoverYaml } from './hover-yaml';
import { openBlocksAt } from './open-blocks';
import { resolveName } from './resolve-name';

/** What a hover shows, and for which stretch of the source. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** Explains what an offset of a file's source stands on. */
export function hoverAt(file: EditorFile, offset: number, context: FeatureContext): Hover | undefined {
  const cursor = cursorAt(file, offset);
  if (cursor?.kind === 'expression') return hoverExpression(file, cursor, context);
  if (cursor?.kind === 'yaml') return hoverYaml(file, offset, cursor.at, context);
  if (cursor?.kind !== 'comment' || !cursor.directive) return undefined;
  const rule = context.rules.find(({ id }) => id === file.source.slice(cursor.word.start, cursor.word.end));
  return rule && { span: cursor.word, markdown: describeRule(rule) };
}

function hoverExpression(
  file: EditorFile,
  { text, place }: Extract<Cursor, { kind: 'expression' }>,
  context: FeatureContext,
): Hover | undefined {
  const word = text.value.slice(place.word.start, place.word.end);
  if (word === '' || place.role === 'string') return undefined;
  const span = text.toSource(place.word);
  if (place.role === 'fragment') {
    const fragment = context.library.fragments.get(word);
    return fragment && { span, markdown: describeFragment(fragment, text.language) };
  }
  const helper = helperNamed(word);
  const called = place.role === 'close' || (place.role === 'head' && (!place.alone || place.sign !== ''));
  if (helper && called) return { span, markdown: describeHelper(helper) };
  const variable = resolveName(word, openBlocksAt(text.value, place.tag.start), file.snapshot?.template, context.library);
  if (variable) return { span, markdown: describeVariable(variable) };
  return helper && place.role === 'head' ? { span, markdown: describeHelper(helper) } : undefined;
}
