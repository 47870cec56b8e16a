import { describeRule, describeVariable } from './describe';
import type { EditorFile, FeatureContext } from './editor-file';
import type { Hover } from './hover';
import { knownVariable } from './known-variables';
import { code, paragraphs } from './markdown';
import { placeInSchema } from './place-in-schema';
import type { YamlCursor } from './yaml-cursor';

/** Explains a key or a value of the YAML. */
export function hoverYaml(file: EditorFile, at: YamlCursor, context: FeatureContext): Hover | undefined {
  const word = file.source.slice(at.word.start, at.word.end);
  if (word === '') return undefined;
  const markdown =
    at.role === 'value' || (at.role === 'start' && typeof at.path.at(-1) === 'number')
      ? valueText(file, at, word, context)
      : keyText(file, at, unquoted(word), context);
  return markdown === undefined ? undefined : { span: at.word, markdown };
}

const unquoted = (word: string): string => word.replace(/^(["'])(.*)\1$/, '$2');

function keyText(file: EditorFile, { path }: YamlCursor, key: string, context: FeatureContext): string | undefined {
  if (file.kind === 'policy' && path.length === 1 && path[0] === 'rules') return ruleText(key, context);
  if (path.length === 1 && path[0] === 'variables') {
    const variable = knownVariable(key, file.snapshot?.template, context.library);
    return variable && describeVariable(variable);
  }
  const place = placeInSchema(file, [...path, key]);
  return place && paragraphs(`**${code(key)}**`, place.description, choicesText(place.choices));
}

/** Values are explained where they are one of a closed set, or name a rule. */
function valueText(file: EditorFile, { path }: YamlCursor, word: string, context: FeatureContext): string | undefined {
  if (file.kind === 'policy' && path[0] === 'wording' && path.at(-1) === 'rule') return ruleText(word, context);
  const place = placeInSchema(file, path);
  if (!place || place.choices.length === 0) return undefined;
  const key = path.findLast((part) => typeof part === 'string');
  const description = place.description ?? placeInSchema(file, path.slice(0, -1))?.description;
  return paragraphs(key === undefined ? undefined : `**${code(key)}**`, description, choicesText(place.choices));
}

function ruleText(id: string, context: FeatureContext): string | undefined {
  const rule = context.rules.find((candidate) => candidate.id === id);
  return rule && describeRule(rule);
}

const choicesText = (choices: readonly string[]): string | undefined =>
  choices.length > 0 ? `One of ${choices.map(code).join(', ')}.` : undefined;
