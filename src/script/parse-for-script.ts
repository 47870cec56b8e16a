import type { Snapshot } from '../template/snapshot';
import type { TemplateText } from '../template/template-text';
import type { Span } from '../text/span';
import type { ScriptFile } from './script-file';
import { scriptLibrary } from './script-library';

/** A stretch of a text: a mustache, or prose between mustaches. Offsets are UTF-16 offsets in the source. */
export interface ParsedStretch extends Span {
  /** As it stands in the text, YAML's escapes and indentation taken off. */
  readonly text: string;
}

/** A mustache of any sort: a value, a block's opening or closing, a comment … */
export interface ParsedMustache extends ParsedStretch {
  readonly kind: 'value' | 'open' | 'else' | 'close' | 'fragment' | 'comment' | 'raw' | 'broken';
}

/** One subject, body or note. Its stretches put together, in order of their offsets, are its text. */
export interface ParsedText extends ParsedStretch {
  readonly role: 'body' | 'subject' | 'note';
  readonly language: string;
  readonly mustaches: readonly ParsedMustache[];
  readonly textRuns: readonly ParsedStretch[];
}

/** The keys of a template's file that a script is likely to read. */
export interface ParsedTemplate {
  readonly title: string;
  readonly useWhen?: string | undefined;
  readonly avoidWhen?: string | undefined;
  readonly kind: 'reply' | 'auto-reply' | 'note';
  readonly situation: string;
  readonly tone: string;
  readonly channels?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly owner?: string | undefined;
  readonly reviewBy?: string | undefined;
  readonly variables?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
  readonly actions?: Readonly<Record<string, unknown>> | undefined;
  readonly language?: string | undefined;
  readonly subject?: string | undefined;
  readonly body?: string | undefined;
  readonly translations?:
    | Readonly<Record<string, { readonly subject?: string | undefined; readonly body?: string | undefined }>>
    | undefined;
}

/** A file as it was read. */
export interface ParsedFile {
  readonly id: string;
  readonly kind: 'template' | 'fragment';
  /** Undefined when the file holds no template; keys that don't fit are left out. */
  readonly template: ParsedTemplate | undefined;
  /** The top-level body's text. */
  readonly body: string | undefined;
  /** Of the top-level body. */
  readonly mustaches: readonly ParsedMustache[];
  readonly textRuns: readonly ParsedStretch[];
  /** Every text of the file in source order: subjects and bodies of all languages, and a macro's note. */
  readonly texts: readonly ParsedText[];
  /** Why parts of the file could not be read. Empty when all is well. */
  readonly problems: readonly (Span & { readonly message: string })[];
}

/** Reads one file. Never throws for what stands in it. */
export function parseForScript(file: ScriptFile): ParsedFile {
  const { library, uri } = scriptLibrary(file, {});
  const snapshot = library.files.get(uri);
  if (!snapshot) throw new TypeError('parse reads templates and fragments, not the settings of a library.');
  const body = snapshot.replies.find(({ source }) => source)?.body;
  const main = body && parsedText(body);
  return {
    id: snapshot.id,
    kind: snapshot.kind === 'fragment' ? 'fragment' : 'template',
    template: snapshot.template,
    body: body?.value,
    mustaches: main?.mustaches ?? [],
    textRuns: main?.textRuns ?? [],
    texts: snapshot.texts.map(parsedText),
    problems: problemsOf(snapshot),
  };
}

function parsedText(text: TemplateText): ParsedText {
  const { role, language, value } = text;
  const stretch = (span: Span): ParsedStretch => ({ text: value.slice(span.start, span.end), ...text.toSource(span) });
  const mustaches = text.body.islands.flatMap(({ kind, span }): ParsedMustache[] =>
    kind === 'text' ? [] : [{ kind: kind === 'mustache' ? 'value' : kind === 'partial' ? 'fragment' : kind, ...stretch(span) }],
  );
  const textRuns = text.body.islands.filter(({ kind }) => kind === 'text').map(({ span }) => stretch(span));
  return { role, language, ...stretch({ start: 0, end: value.length }), mustaches, textRuns };
}

const problemsOf = (snapshot: Snapshot): ParsedFile['problems'] => [
  ...snapshot.yaml.problems.map(({ message, span }) => ({ message, ...span })),
  ...snapshot.schemaProblems.map(({ message, span }) => ({ message, ...span })),
  ...snapshot.texts.flatMap((text) => text.body.problems.map(({ message, span }) => ({ message, ...text.toSource(span) }))),
];
