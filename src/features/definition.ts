import { joinUri } from '../library/load-library';
import { POLICY_FILE } from '../library/policy';
import { entryAt } from '../template/validate';
import type { Span } from '../text/span';
import { parseYaml } from '../yaml/parse-yaml';
import { type Cursor, cursorAt } from './cursor';
import type { EditorFile, FeatureContext } from './editor-file';
import { openBlocksAt } from './open-blocks';
import { resolveName } from './resolve-name';

/** Where something is written that is used elsewhere. */
export interface Definition {
  readonly uri: string;
  /** In the source of `uri`. */
  readonly span: Span;
  /** What was asked about, in the asking file. */
  readonly origin: Span;
}

/** The fragment's file or the variable's declaration that an offset of a file's source refers to. */
export function definitionAt(file: EditorFile, offset: number, context: FeatureContext): Definition | undefined {
  const cursor = cursorAt(file, offset);
  if (cursor?.kind !== 'expression') return undefined;
  const origin = cursor.text.toSource(cursor.place.word);
  if (cursor.place.role === 'fragment') return fragmentDefinition(cursor, origin, context);
  return cursor.place.role === 'head' || cursor.place.role === 'argument' ? variableDefinition(file, cursor, origin, context) : undefined;
}

type ExpressionCursor = Extract<Cursor, { kind: 'expression' }>;

const wordOf = ({ text, place }: ExpressionCursor): string => text.value.slice(place.word.start, place.word.end);

function fragmentDefinition(cursor: ExpressionCursor, origin: Span, { library }: FeatureContext): Definition | undefined {
  const fragment = library.fragments.get(wordOf(cursor));
  return fragment && { uri: fragment.uri, span: fragment.keyAt(['body']) ?? { start: 0, end: 0 }, origin };
}

function variableDefinition(file: EditorFile, cursor: ExpressionCursor, origin: Span, context: FeatureContext): Definition | undefined {
  const { library, policySource } = context;
  const variable = resolveName(wordOf(cursor), openBlocksAt(cursor.text.value, cursor.place.tag.start), file.snapshot?.template, library);
  if (!variable) return undefined;
  if (variable.from === 'template') {
    const span = file.snapshot?.keyAt(['variables', variable.name]);
    return span && { uri: file.uri, span, origin };
  }
  // `company.phone` is standard, and its value is the policy's.
  const path = variable.from === 'policy' ? ['variables', variable.name] : variable.name.split('.');
  const key = policySource === undefined ? undefined : entryAt(parseYaml(policySource).root, path)?.key;
  return key && { uri: joinUri(library.root, POLICY_FILE), span: key.span, origin };
}
