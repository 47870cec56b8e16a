import { Scalar, stringify } from 'yaml';
import type { TemplateText } from '../../src/template/template-text';
import { nodeAtPath, placeAt } from '../../src/yaml/lookup';
import type { ScalarStyle } from '../../src/yaml/nodes';
import { parseYaml } from '../../src/yaml/parse-yaml';

const TYPES = {
  literal: Scalar.BLOCK_LITERAL,
  folded: Scalar.BLOCK_FOLDED,
  double: Scalar.QUOTE_DOUBLE,
  single: Scalar.QUOTE_SINGLE,
} as const;

export const STYLES = Object.keys(TYPES) as (keyof typeof TYPES)[];

/** The same file with one of its texts written in another style; undefined where the style can't hold the text. */
export function restyle(source: string, text: TemplateText, style: keyof typeof TYPES): string | undefined {
  const { scalar } = text;
  if (!scalar) return undefined;
  const written = new Scalar(scalar.text);
  written.type = TYPES[style];
  const lineStart = source.lastIndexOf('\n', scalar.span.start - 1) + 1;
  const indent = /^ */.exec(source.slice(lineStart))?.[0] ?? '';
  const [first = '', ...rest] = stringify({ k: written }, { lineWidth: 0 }).slice(3).replace(/\n$/, '').split('\n');
  const lines = [first, ...rest.map((line) => (line === '' ? '' : indent + line))];
  const block = scalar.style === 'literal' || scalar.style === 'folded';
  const restyled = `${source.slice(0, scalar.span.start)}${lines.join('\n')}${block ? '\n' : ''}${source.slice(scalar.span.end)}`;
  return holds(restyled, source, scalar.span.start, scalar.text, style) ? restyled : undefined;
}

function holds(restyled: string, source: string, offset: number, value: string, style: ScalarStyle): boolean {
  const { path } = placeAt(parseYaml(source).root, offset);
  const yaml = parseYaml(restyled);
  const scalar = nodeAtPath(yaml.root, path);
  return yaml.problems.length === 0 && scalar?.kind === 'scalar' && scalar.text === value && scalar.style === style;
}
