import { Composer, type Document, Parser, YAMLParseError } from 'yaml';

/** Deeper than anybody writes. */
export const MAX_DEPTH = 64;

/** The parser's stack holds a document, and up to two tokens a level. */
const MAX_STACK = 2 * MAX_DEPTH;

/**
 * The syntax tree of the first document in a text, or where it nests too deep to be read. The step from syntax to values recurses, and
 * on Node 20 very deep nesting ends the whole process, uncatchably; so the levels are counted before it sees them.
 */
export function readDocument(source: string): { readonly document: Document.Parsed } | { readonly tooDeepAt: number } {
  const parser = new BoundedParser();
  let document: Document.Parsed | undefined;
  for (const next of new Composer(OPTIONS).compose(parser.parse(source), true, source.length)) {
    if (!document) document = next;
    else {
      document.errors.push(new YAMLParseError([next.range[0], next.range[1]], 'MULTIPLE_DOCS', 'several documents'));
      break;
    }
  }
  if (parser.tooDeepAt !== undefined || !document) return { tooDeepAt: parser.tooDeepAt ?? 0 };
  return { document };
}

const OPTIONS = {
  version: '1.2',
  // Said outright, so that a file's own `%YAML 1.1` can't turn `yes` into true or `!!binary` into bytes.
  schema: 'core',
  resolveKnownTags: false,
  merge: false,
  // The package compares each key with each; we tell doubles ourselves.
  uniqueKeys: false,
  prettyErrors: false,
  keepSourceTokens: true,
  logLevel: 'error',
  strict: true,
} as const;

/** Goes deaf where its stack grows too high. */
class BoundedParser extends Parser {
  tooDeepAt: number | undefined;

  override *next(lexeme: string): ReturnType<Parser['next']> {
    if (this.tooDeepAt !== undefined) return;
    yield* super.next(lexeme);
    if (this.stack.length > MAX_STACK) this.tooDeepAt = Math.max(0, this.offset - 1);
  }
}
