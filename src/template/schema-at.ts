import type { z } from 'zod';

/** What completion, hover and "did you mean" need to know about one place of a schema. */
export interface SchemaPlace {
  readonly description: string | undefined;
  /** Keys that may stand under it, with what they mean. */
  readonly keys: ReadonlyMap<string, string | undefined>;
  /** Values that it may have, when they are a closed set. */
  readonly choices: readonly string[];
  readonly kind: string;
  /** What counts where nothing is written; undefined when nothing does. */
  readonly fallback: unknown;
  /** For numbers. */
  readonly range: { readonly min: number; readonly max: number } | undefined;
}

type Schema = z.core.$ZodType;

/** The parts of zod's definitions that we read; zod keeps them public for tools such as this. */
interface Definition {
  readonly type: string;
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly options?: readonly Schema[];
  readonly defaultValue?: unknown;
}

const definitionOf = (schema: Schema): Definition => schema._zod.def as unknown as Definition;

/** A schema and what it wraps: optional, default and transform stand around the real one, which comes last. */
function layersOf(schema: Schema): Schema[] {
  const layers = [schema];
  for (let depth = 0; depth < 10; depth++) {
    const { innerType, in: input } = definitionOf(layers[depth]!);
    const inner = innerType ?? input;
    if (!inner) break;
    layers.push(inner);
  }
  return layers;
}

const unwrap = (schema: Schema): Schema => layersOf(schema).at(-1)!;

function describe(schema: Schema): string | undefined {
  const description = (schema as { description?: unknown }).description;
  return typeof description === 'string' ? description : undefined;
}

function step(schema: Schema, part: string | number): Schema | undefined {
  const bare = unwrap(schema);
  const { type, shape, element, valueType, options } = definitionOf(bare);
  if (type === 'object') return shape && Object.hasOwn(shape, part) ? shape[part] : undefined;
  if (type === 'array') return element;
  if (type === 'record') return valueType;
  if (type === 'union') return options?.map((option) => step(option, part)).find((found) => found !== undefined);
  return undefined;
}

/** The place of a schema that a key path leads to. */
export function schemaAt(schema: Schema, path: readonly (string | number)[]): SchemaPlace | undefined {
  let current: Schema | undefined = schema;
  for (const part of path) {
    current = current && step(current, part);
    if (!current) return undefined;
  }
  const alternatives = alternativesOf(current);
  return {
    description: describe(current) ?? describe(unwrap(current)),
    kind: definitionOf(unwrap(current)).type,
    keys: new Map(
      alternatives.flatMap((alternative) =>
        Object.entries(definitionOf(alternative).shape ?? {}).map(([key, value]) => [key, describe(value)] as const),
      ),
    ),
    choices: alternatives.flatMap(choicesOf),
    fallback: layersOf(current)
      .map((layer) => definitionOf(layer).defaultValue)
      .find((value) => value !== undefined),
    range: rangeOf(unwrap(current)),
  };
}

/** zod puts the limits of a number beside its definition; a number without a limit has an infinite one, or none. */
function rangeOf(schema: Schema): SchemaPlace['range'] {
  const { minValue: min, maxValue: max } = schema as { readonly minValue?: number | null; readonly maxValue?: number | null };
  return Number.isFinite(min) && Number.isFinite(max) ? { min: Number(min), max: Number(max) } : undefined;
}

function alternativesOf(schema: Schema): Schema[] {
  const bare = unwrap(schema);
  const { type, options } = definitionOf(bare);
  return type === 'union' ? (options ?? []).flatMap(alternativesOf) : [bare];
}

function choicesOf(schema: Schema): string[] {
  const { type, entries, element } = definitionOf(schema);
  if (type === 'enum') return Object.values(entries ?? {}).map(String);
  if (type === 'boolean') return ['true', 'false'];
  return type === 'array' && element ? alternativesOf(element).flatMap(choicesOf) : [];
}
