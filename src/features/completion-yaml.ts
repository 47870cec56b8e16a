import type { CompletionItem } from './completion-item';
import { completePattern } from './completion-pattern';
import { describeRule } from './describe';
import { describePlace } from './describe-place';
import type { EditorFile, FeatureContext } from './editor-file';
import { nodeAround } from './node-around';
import { isPatternPlace } from './pattern-place';
import { placeInSchema } from './place-in-schema';
import { undeclaredVariables } from './undeclared-variables';
import { languagesOf, valueOffers } from './value-offers';
import type { YamlCursor } from './yaml-cursor';

/** A cursor in the YAML, and all that is known around it. */
interface YamlHere {
  readonly file: EditorFile;
  readonly offset: number;
  readonly at: YamlCursor;
  readonly context: FeatureContext;
}

/** Keys and values that may stand at a place of the YAML. */
export function completeYaml(here: YamlHere): CompletionItem[] {
  const { file, offset, at } = here;
  if (at.role === 'key') return keyItems(here, false);
  const isValue = at.role === 'value' || typeof at.path.at(-1) === 'number';
  if (isValue && isPatternPlace(file, at.path)) return completePattern(file, offset);
  return [...(at.role === 'value' ? [] : keyItems(here, true)), ...(isValue ? valueItems(here) : [])];
}

interface KeyOffer {
  readonly key: string;
  readonly detail: string | undefined;
  readonly documentation?: (() => string) | undefined;
}

function keyItems(here: YamlHere, withColon: boolean): CompletionItem[] {
  const { file, at, context } = here;
  const present = new Set(keysAt(here));
  const typed = file.source.slice(at.word.start, at.word.end);
  return keyOffers(file, at.path, context)
    .filter(({ key }) => !present.has(key) || key === typed)
    .map(({ key, detail, documentation }, rank) => {
      const form = withColon ? formOfKey(file, at, key, context) : { text: key, again: false };
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
  const here = placeInSchema(file, path, context.rules);
  // The options of rules that are a block of keys have one for each language.
  if (file.kind === 'policy' && first === 'rules' && here?.kind === 'record')
    return languagesOf(context).map((key) => ({ key, detail: undefined }));
  return [...(here?.keys ?? [])].map(([key, detail]) => ({ key, detail, documentation: documentationOf(file, [...path, key], context) }));
}

function documentationOf(file: EditorFile, path: YamlCursor['path'], { rules }: FeatureContext): (() => string) | undefined {
  const place = placeInSchema(file, path, rules);
  return place && (() => describePlace(String(path.at(-1)), place));
}

/** The keys that the block around the cursor has already. */
function keysAt({ file, offset, at }: YamlHere): string[] {
  const node = nodeAround(file.yaml.root, at.path, offset);
  return node?.kind === 'map' ? node.entries.map((entry) => entry.key.text) : [];
}

/** A key with the beginning of its value: a block of text, a list in brackets, or a place for keys. */
function formOfKey(file: EditorFile, at: YamlCursor, key: string, { rules }: FeatureContext): { text: string; again: boolean } {
  const place = placeInSchema(file, [...at.path, key], rules);
  const inner = `\n${' '.repeat(at.column + 2)}`;
  if (at.flow) return { text: `${key}: $0`, again: place !== undefined && place.choices.length > 0 };
  if (at.path.length === 1 && at.path[0] === 'variables') return { text: `${key}: { type: $0 }`, again: true };
  if (key === 'body') return { text: `${key}: |${inner}$0`, again: false };
  if (place?.kind === 'array' && placeInSchema(file, [...at.path, key, 0], rules)?.kind === 'object')
    return { text: `${key}:${inner}- $0`, again: true };
  if (place?.kind === 'array') return { text: `${key}: [$0]`, again: true };
  if (place?.kind === 'object' || place?.kind === 'record') return { text: `${key}:${inner}$0`, again: true };
  return { text: `${key}: $0`, again: place !== undefined && place.choices.length > 0 };
}

function valueItems(here: YamlHere): CompletionItem[] {
  const { file, at, context } = here;
  const present = presentItems(here);
  return valueOffers(file, at.path, context)
    .filter(({ value }) => !present.has(value) || value === file.source.slice(at.word.start, at.word.end))
    .map(({ value, text, detail, documentation }, rank) => ({
      label: value,
      kind: 'value',
      detail,
      documentation,
      edit: { span: at.word, newText: text },
      snippet: false,
      rank,
      again: false,
    }));
}

/** What a list holds already. */
function presentItems({ file, offset, at }: YamlHere): ReadonlySet<string> {
  if (typeof at.path.at(-1) !== 'number') return new Set();
  const list = nodeAround(file.yaml.root, at.path.slice(0, -1), offset);
  return new Set(list?.kind === 'list' ? list.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : [])) : []);
}
