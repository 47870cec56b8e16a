import { LANGUAGES } from '../prose/language-pack';
import { nodeAtPath } from '../yaml/lookup';
import type { CompletionItem } from './completion-item';
import { describeRule } from './describe';
import type { EditorFile, FeatureContext } from './editor-file';
import { placeInSchema } from './place-in-schema';
import { undeclaredVariables } from './undeclared-variables';
import type { YamlCursor } from './yaml-cursor';

/** Keys and values that may stand at a place of the YAML. */
export function completeYaml(file: EditorFile, at: YamlCursor, context: FeatureContext): CompletionItem[] {
  if (at.role === 'key') return keyItems(file, at, context, false);
  if (at.role === 'value') return valueItems(file, at, context);
  const values = typeof at.path.at(-1) === 'number' ? valueItems(file, at, context) : [];
  return [...keyItems(file, at, context, true), ...values];
}

interface KeyOffer {
  readonly key: string;
  readonly detail: string | undefined;
  readonly documentation?: (() => string) | undefined;
}

function keyItems(file: EditorFile, at: YamlCursor, context: FeatureContext, withColon: boolean): CompletionItem[] {
  const present = new Set(keysAt(file, at.path));
  const typed = file.source.slice(at.word.start, at.word.end);
  return keyOffers(file, at.path, context)
    .filter(({ key }) => !present.has(key) || key === typed)
    .map(({ key, detail, documentation }, rank) => {
      const form = withColon ? formOfKey(file, at, key) : { text: key, again: false };
      return {
        label: key,
        kind: 'key',
        detail,
        documentation,
        edit: { span: at.word, newText: form.text },
        snippet: withColon,
        rank,
        again: form.again,
      };
    });
}

function keyOffers(file: EditorFile, path: YamlCursor['path'], context: FeatureContext): KeyOffer[] {
  const [first] = path;
  if (file.kind === 'policy' && path.length === 1 && first === 'rules') {
    return context.rules.map((rule) => ({ key: rule.id, detail: rule.summary, documentation: () => describeRule(rule) }));
  }
  if (path.length === 1 && first === 'translations') {
    const own = file.snapshot?.replies.find((reply) => reply.source)?.language;
    return context.library.policy.languages.filter((language) => language !== own).map((key) => ({ key, detail: undefined }));
  }
  if (path.length === 1 && first === 'variables' && file.snapshot) {
    return undeclaredVariables(file.snapshot).map((key) => ({ key, detail: 'used in the text, not declared yet' }));
  }
  return [...(placeInSchema(file, path)?.keys ?? [])].map(([key, detail]) => ({ key, detail }));
}

function keysAt(file: EditorFile, path: YamlCursor['path']): string[] {
  const node = nodeAtPath(file.yaml.root, path);
  return node?.kind === 'map' && !path.includes(0) ? node.entries.map((entry) => entry.key.text) : [];
}

/** A key with the beginning of its value: a block of text, a list in brackets, or a place for keys. */
function formOfKey(file: EditorFile, at: YamlCursor, key: string): { text: string; again: boolean } {
  const place = placeInSchema(file, [...at.path, key]);
  const inner = `\n${' '.repeat(at.column + 2)}`;
  if (at.flow) return { text: `${key}: $0`, again: place !== undefined && place.choices.length > 0 };
  if (at.path.length === 1 && at.path[0] === 'variables') return { text: `${key}: { type: $0 }`, again: true };
  if (key === 'body') return { text: `${key}: |${inner}$0`, again: false };
  if (place?.kind === 'array') return { text: `${key}: [$0]`, again: true };
  if (place?.kind === 'object' || place?.kind === 'record') return { text: `${key}:${inner}$0`, again: true };
  return { text: `${key}: $0`, again: place !== undefined && place.choices.length > 0 };
}

function valueItems(file: EditorFile, at: YamlCursor, context: FeatureContext): CompletionItem[] {
  const present = presentItems(file, at);
  return valueOffers(file, at.path, context)
    .filter((value) => !present.has(value) || value === file.source.slice(at.word.start, at.word.end))
    .map((value, rank) => ({
      label: value,
      kind: 'value',
      detail: undefined,
      documentation: undefined,
      edit: { span: at.word, newText: quotedIfNeeded(value) },
      snippet: false,
      rank,
      again: false,
    }));
}

/** What a list holds already. */
function presentItems(file: EditorFile, at: YamlCursor): ReadonlySet<string> {
  if (typeof at.path.at(-1) !== 'number') return new Set();
  const list = nodeAtPath(file.yaml.root, at.path.slice(0, -1));
  return new Set(list?.kind === 'list' ? list.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : [])) : []);
}

function valueOffers(file: EditorFile, path: YamlCursor['path'], context: FeatureContext): readonly string[] {
  const names = path.filter((part) => typeof part === 'string');
  const last = names.at(-1);
  const reply = file.snapshot !== undefined;
  if (last === 'language' || (last === 'languages' && file.kind === 'policy')) return languagesOf(context);
  if (reply && (last === 'tags' || last === 'addTags' || last === 'removeTags'))
    return inUse(context, ({ tags, actions }) => [...(tags ?? []), ...(actions?.addTags ?? []), ...(actions?.removeTags ?? [])]);
  if (reply && last === 'owner') return inUse(context, ({ owner }) => [owner]);
  if (reply && last === 'group') return inUse(context, ({ actions }) => [actions?.assignTo?.group]);
  if (reply && last === 'agent') return inUse(context, ({ actions }) => [actions?.assignTo?.agent]);
  if (file.kind === 'policy' && names[0] === 'wording' && last === 'rule') return context.rules.map((rule) => rule.id);
  return placeInSchema(file, path)?.choices ?? [];
}

const languagesOf = ({ library }: FeatureContext): string[] => [...new Set([...library.policy.languages, ...LANGUAGES])];

type Picked = readonly (string | undefined)[];

/** Values that other templates of the team have, the most used first. */
function inUse(
  { library }: FeatureContext,
  pick: (template: NonNullable<ReturnType<typeof library.templates.get>>['template'] & object) => Picked,
): string[] {
  const counts = new Map<string, number>();
  for (const { template } of library.files.values()) {
    for (const value of template ? pick(template) : []) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}

/** A value as YAML must have it: in quotes where it would be read as something else. */
const quotedIfNeeded = (value: string): string =>
  /^[\p{L}_][\p{L}\p{N}_./ -]*$/u.test(value) && !/^(?:y|n|yes|no|on|null|~)$/i.test(value) ? value : JSON.stringify(value);
