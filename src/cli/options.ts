import { parseArgs } from 'node:util';
import { didYouMean } from '../template/did-you-mean';
import { UsageError } from './usage-error';

/** What may stand in a place of a command line, for a shell to offer. */
export type Offer = readonly string[] | 'files' | 'folders' | 'templates' | 'commits';

/** An option of a command. */
export interface OptionSpec {
  /** `maybe`: a value may be given behind `=`. */
  readonly takes: 'nothing' | 'maybe' | 'one' | 'several';
  /** How help calls its value. */
  readonly value?: string;
  readonly help: string;
  /** What its value may be, where that can be told beforehand. */
  readonly offers?: Offer;
  /** For `several`: a bare word behind a value that is one more value. */
  readonly continues?: (word: string) => boolean;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** What was given: options by name, and the words beside them. */
export interface GivenArguments<Specs extends OptionSpecs> {
  readonly options: { readonly [Name in keyof Specs]: GivenValue<Specs[Name]['takes']> };
  readonly words: readonly string[];
}

type GivenValue<Takes> = Takes extends 'nothing'
  ? boolean
  : Takes extends 'maybe'
    ? string | boolean
    : Takes extends 'several'
      ? readonly string[]
      : string | undefined;

/** Reads a command's arguments; throws a `UsageError` for what it doesn't know. */
export function readArguments<Specs extends OptionSpecs>(specs: Specs, args: readonly string[]): GivenArguments<Specs> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(specs).map(([name, { takes }]) => [name, { type: takes === 'nothing' || takes === 'maybe' ? 'boolean' : 'string' }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options: Record<string, boolean | string | string[] | undefined> = {};
  for (const [name, { takes }] of Object.entries(specs))
    options[name] = takes === 'nothing' || takes === 'maybe' ? false : takes === 'several' ? [] : undefined;
  const words: string[] = [];
  let open: { readonly spec: OptionSpec; readonly values: string[] } | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (open?.spec.continues?.(token.value)) open.values.push(token.value);
      else words.push(token.value);
      continue;
    }
    open = undefined;
    if (token.kind === 'option-terminator') continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (!spec) throw unknownOption(token.rawName, specs);
    if (spec.takes === 'nothing') {
      if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value.`);
      options[token.name] = true;
      continue;
    }
    const { value } = token;
    if (spec.takes === 'maybe' && value === undefined) {
      options[token.name] = true;
      continue;
    }
    if (value === undefined || value === '' || (!token.inlineValue && value.startsWith('--')))
      throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${spec.value ?? 'VALUE'}.`);
    if (spec.takes !== 'several') options[token.name] = value;
    else {
      const values = options[token.name] as string[];
      values.push(value);
      open = { spec, values };
    }
  }
  return { options: options as GivenArguments<Specs>['options'], words };
}

function unknownOption(given: string, specs: OptionSpecs): UsageError {
  const names = Object.keys(specs).map((name) => `--${name}`);
  const near = didYouMean(given, names);
  return new UsageError(`There is no option ${given}. ${near ? `Did you mean ${near}?` : 'See --help for those there are.'}`);
}
