import { placeAt } from '../yaml/lookup';
import { describeRule, describeVariable } from './describe';
import { describeForms, describePattern } from './describe-pattern';
import { describePlace } from './describe-place';
import type { EditorFile, FeatureContext } from './editor-file';
import type { Hover } from './hover';
import { knownVariable } from './known-variables';
import { paragraphs } from './markdown';
import { isPatternPlace } from './pattern-place';
import { placeInSchema } from './place-in-schema';
import type { YamlCursor } from './yaml-cursor';

/** Explains a key or a value of the YAML. */
export function hoverYaml(file: EditorFile, offset: number, at: YamlCursor, context: FeatureContext): Hover | undefined {
  const word = file.source.slice(at.word.start, at.word.end);
  if (word === '') return undefined;
  const isValue = at.role === 'value' || (at.role === 'start' && typeof at.path.at(-1) === 'number');
  if (isValue && isPatternPlace(file, at.path)) return hoverPattern(file, offset);
  const markdown = isValue ? valueText(file, at, word, context) : keyText(file, at, unquoted(word), context);
  return markdown === undefined ? undefined : { span: at.word, markdown };
}

const unquoted = (word: string): string => word.replace(/^(["'])(.*)\1$/, '$2');

function hoverPattern(file: EditorFile, offset: number): Hover | undefined {
  const { role, node } = placeAt(file.yaml.root, offset);
  return role === 'value' && node?.kind === 'scalar' ? { span: node.span, markdown: describePattern(node.text) } : undefined;
}

function keyText(file: EditorFile, { path }: YamlCursor, key: string, context: FeatureContext): string | undefined {
  if (file.kind === 'policy' && path.length === 1 && path[0] === 'rules') return ruleText(key, context);
  if (path.length === 1 && path[0] === 'variables') {
    const variable = knownVariable(key, file.snapshot?.template, context.library);
    return variable && describeVariable(variable);
  }
  const place = placeInSchema(file, [...path, key], context.rules);
  return place && paragraphs(describePlace(key, place), isPatternPlace(file, [...path, key]) ? describeForms() : undefined);
}

/** Values are explained where they are one of a closed set, or name a rule. */
function valueText(file: EditorFile, { path }: YamlCursor, word: string, context: FeatureContext): string | undefined {
  if (file.kind === 'policy' && path[0] === 'wording' && path.at(-1) === 'rule') return ruleText(word, context);
  const place = placeInSchema(file, path, context.rules);
  const key = path.findLast((part) => typeof part === 'string');
  if (!place || place.choices.length === 0 || key === undefined) return undefined;
  return describePlace(key, {
    ...place,
    description: place.description ?? placeInSchema(file, path.slice(0, -1), context.rules)?.description,
  });
}

function ruleText(id: string, context: FeatureContext): string | undefined {
  const rule = context.rules.find((candidate) => candidate.id === id);
  return rule && describeRule(rule);
}
