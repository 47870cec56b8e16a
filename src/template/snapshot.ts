import type { ParsedBody } from '../handlebars/nodes';
import { parseBody } from '../handlebars/parse-body';
import type { Prose } from '../prose/prose';
import { readProse } from '../prose/read-prose';
import type { Span } from '../text/span';
import { nodeAtPath } from '../yaml/lookup';
import type { YamlDocument, YamlNode, YamlScalar } from '../yaml/nodes';
import { parseYaml } from '../yaml/parse-yaml';
import { lazy } from './lazy';
import { recent } from './recent';
import { fragmentSchema, type Template, templateSchema } from './schema';
import type { TemplateSettings } from './settings';
import { slotTypeOf } from './slot-type';
import type { TemplateText } from './template-text';
import { entryAt, type SchemaProblem, validate } from './validate';

export type SnapshotKind = 'template' | 'fragment' | 'finished';

/** One reply in one language. */
export interface Reply {
  readonly language: string;
  /** True for the top-level text, which translations follow. */
  readonly source: boolean;
  readonly subject: TemplateText | undefined;
  readonly body: TemplateText | undefined;
}

/** An immutable view of one version of one file. All parts are computed on first use and remembered, prose for as long as it is in use. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly source: string;
  readonly kind: SnapshotKind;
  /** `shipping/delayed`; for a fragment its name without `_`. */
  readonly id: string;
  readonly settings: TemplateSettings;
  readonly yaml: YamlDocument;
  readonly template: Template | undefined;
  readonly schemaProblems: readonly SchemaProblem[];
  readonly replies: readonly Reply[];
  /** All templated scalars in source order. */
  readonly texts: readonly TemplateText[];
  /** The node at a key path such as `['variables', 'eta', 'type']`. */
  nodeAt(path: readonly (string | number)[]): YamlNode | undefined;
  /** The key's own span, for reporting on a key. */
  keyAt(path: readonly (string | number)[]): Span | undefined;
}

export interface SnapshotInput {
  readonly uri: string;
  readonly version: number;
  readonly source: string;
  readonly kind: 'template' | 'fragment';
  /** What the path says; the file's own `id:` overrules it. */
  readonly id: string;
  readonly settings: TemplateSettings;
}

/** A snapshot of a template's or a fragment's file. Nothing is parsed until somebody asks. */
export const createSnapshot = (input: SnapshotInput): Snapshot => new FileSnapshot(input);

/** Classes here, since getters of an object's own give each object a shape of its own, which makes every read of it slow. */
class FileSnapshot implements Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly source: string;
  readonly kind: SnapshotInput['kind'];
  readonly settings: TemplateSettings;
  private readonly parsed = lazy(() => parseYaml(this.source));
  private readonly validated = lazy(() =>
    this.kind === 'fragment'
      ? validate<Template>(withTitle, this.yaml, 'a fragment')
      : validate<Template>(templateSchema, this.yaml, 'a reply template'),
  );
  private readonly read = lazy(() => readReplies(this.settings, this.template, this.yaml.root));
  private readonly collected = lazy(() => collectTexts(this.settings, this.template, this.yaml.root, this.replies));

  constructor(private readonly input: SnapshotInput) {
    this.uri = input.uri;
    this.version = input.version;
    this.source = input.source;
    this.kind = input.kind;
    this.settings = input.settings;
  }

  get id(): string {
    // A fragment is taken in by its file's name.
    return this.kind === 'fragment' ? this.input.id : (this.template?.id ?? this.input.id);
  }
  get yaml(): YamlDocument {
    return this.parsed();
  }
  get template(): Template | undefined {
    return this.validated().value;
  }
  get schemaProblems(): readonly SchemaProblem[] {
    return this.validated().problems;
  }
  get replies(): readonly Reply[] {
    return this.read();
  }
  get texts(): readonly TemplateText[] {
    return this.collected();
  }
  readonly nodeAt: Snapshot['nodeAt'] = (path) => nodeAtPath(this.yaml.root, path);
  readonly keyAt: Snapshot['keyAt'] = (path) => entryAt(this.yaml.root, path)?.key.span;
}

/** A fragment may go without a title; the model has one all the same. */
const withTitle = fragmentSchema.transform((fragment) => ({ ...fragment, title: fragment.title ?? '' }));

/** A snapshot of a finished reply: prose with neither YAML nor Handlebars. */
export function createFinishedSnapshot(input: { uri: string; source: string; language: string; settings: TemplateSettings }): Snapshot {
  const span = { start: 0, end: input.source.length };
  const islands = input.source === '' ? [] : [{ kind: 'text' as const, span }];
  const body: ParsedBody = { text: input.source, islands, nodes: islands, problems: [] };
  const text = new ReadText({
    role: 'body',
    language: input.language,
    value: input.source,
    body: () => body,
    scalar: undefined,
    settings: input.settings,
    template: undefined,
  });
  return {
    ...input,
    version: 0,
    kind: 'finished',
    id: input.uri,
    yaml: { source: input.source, root: undefined, problems: [], traps: [], comments: [] },
    template: undefined,
    schemaProblems: [],
    replies: [{ language: input.language, source: true, subject: undefined, body: text }],
    texts: [text],
    nodeAt: () => undefined,
    keyAt: () => undefined,
  };
}

function readReplies(settings: TemplateSettings, template: Template | undefined, root: YamlNode | undefined): Reply[] {
  if (!template || root?.kind !== 'map') return [];
  const at = (role: 'subject' | 'body', language: string, path: readonly string[]) =>
    scalarText(settings, template, root, { role, language, path: [...path, role] });
  const first = template.language ?? settings.languages[0] ?? 'en';
  const source: Reply = { language: first, source: true, subject: at('subject', first, []), body: at('body', first, []) };
  const translations = Object.keys(template.translations ?? {}).map((language): Reply => {
    const path = ['translations', language];
    return { language, source: false, subject: at('subject', language, path), body: at('body', language, path) };
  });
  return [source, ...translations].filter((reply) => reply.body !== undefined || reply.subject !== undefined);
}

function collectTexts(
  settings: TemplateSettings,
  template: Template | undefined,
  root: YamlNode | undefined,
  replies: readonly Reply[],
): TemplateText[] {
  if (!template || !root) return [];
  const language = template.language ?? settings.languages[0] ?? 'en';
  const note = scalarText(settings, template, root, { role: 'note', language, path: ['actions', 'note'] });
  const texts = [...replies.flatMap((reply) => [reply.subject, reply.body]), note].filter((text) => text !== undefined);
  return texts.sort((a, b) => (a.scalar?.span.start ?? 0) - (b.scalar?.span.start ?? 0));
}

function scalarText(
  settings: TemplateSettings,
  template: Template,
  root: YamlNode,
  { role, language, path }: { role: TemplateText['role']; language: string; path: readonly string[] },
): TemplateText | undefined {
  const scalar = nodeAtPath(root, path);
  if (scalar?.kind !== 'scalar' || typeof scalar.value !== 'string') return undefined;
  const body = lazy(() => parseBody(scalar.text));
  return new ReadText({ role, language, value: scalar.text, body, scalar, settings, template });
}

interface TextInput {
  readonly role: TemplateText['role'];
  readonly language: string;
  readonly value: string;
  readonly body: () => ParsedBody;
  readonly scalar: YamlScalar | undefined;
  readonly settings: TemplateSettings;
  readonly template: Template | undefined;
}

class ReadText implements TemplateText {
  readonly role: TemplateText['role'];
  readonly language: string;
  readonly value: string;
  readonly scalar: YamlScalar | undefined;
  private readonly parsed: () => ParsedBody;
  private readonly read: () => Prose;

  constructor({ role, language, value, body, scalar, settings, template }: TextInput) {
    this.role = role;
    this.language = language;
    this.value = value;
    this.scalar = scalar;
    this.parsed = body;
    this.read = recent(() =>
      readProse({ body: body(), language, matcher: settings.matcher(language), slotType: (node) => slotTypeOf(node, template, settings) }),
    );
  }

  get body(): ParsedBody {
    return this.parsed();
  }
  get prose(): Prose {
    return this.read();
  }
  readonly toSource: TemplateText['toSource'] = (span) => (this.scalar ? this.scalar.map.toSourceSpan(span) : span);
}
