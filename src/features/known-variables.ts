import type { Library } from '../library/library';
import type { Template } from '../template/schema';
import { guessType, STANDARD_VARIABLES } from '../template/standard-variables';
import type { Variable, VariableType } from '../template/variable';

/** A variable as completion and hover show it. */
export interface KnownVariable {
  readonly name: string;
  readonly type: VariableType;
  readonly description: string | undefined;
  readonly example: string | undefined;
  readonly fallback: string | undefined;
  readonly choices: readonly string[];
  readonly asked: boolean;
  /** Who declares it: this file, the team's policy, every template, or nobody but a sample customer that has it. */
  readonly from: 'template' | 'policy' | 'standard' | 'sample';
}

/** Every variable that a template can name, the nearest declaration first; one entry a name. */
export function knownVariables(template: Template | undefined, library: Library): KnownVariable[] {
  const known = new Map<string, KnownVariable>();
  const add = (variable: KnownVariable): void => {
    if (!known.has(variable.name)) known.set(variable.name, variable);
  };
  for (const [name, variable] of Object.entries(template?.variables ?? {})) add(declared(name, variable, 'template'));
  for (const [name, variable] of library.settings.variables) add(declared(name, variable, 'policy'));
  for (const name of Object.keys(STANDARD_VARIABLES)) {
    const standard = standardVariable(name, library);
    if (standard) add(standard);
  }
  for (const variable of sampleVariables(library)) add(variable);
  return [...known.values()];
}

/** The variable that a path names, or the nearest block or list that it reads from. */
export function knownVariable(path: string, template: Template | undefined, library: Library): KnownVariable | undefined {
  const own = template?.variables && Object.hasOwn(template.variables, path) ? template.variables[path] : undefined;
  if (own) return declared(path, own, 'template');
  const shared = library.settings.variables.get(path);
  if (shared) return declared(path, shared, 'policy');
  const standard = standardVariable(path, library);
  if (standard) return standard;
  const sample = sampleVariables(library).find(({ name }) => name === path);
  if (sample) return sample;
  const dot = path.lastIndexOf('.');
  return dot > 0 ? knownVariable(path.slice(0, dot), template, library) : undefined;
}

function declared(name: string, variable: Variable, from: KnownVariable['from']): KnownVariable {
  return {
    name,
    from,
    type: variable.type,
    description: variable.description,
    example: shown(variable.example),
    fallback: shown(variable.fallback),
    choices: variable.choices ?? [],
    asked: variable.ask === true,
  };
}

function standardVariable(name: string, library: Library): KnownVariable | undefined {
  const standard = Object.hasOwn(STANDARD_VARIABLES, name) ? STANDARD_VARIABLES[name] : undefined;
  if (!standard) return undefined;
  const [root, field] = name.split('.');
  const company: Readonly<Record<string, unknown>> = library.policy.company;
  const own = root === 'company' && field !== undefined && Object.hasOwn(company, field) ? shown(company[field]) : undefined;
  return {
    name,
    from: 'standard',
    type: standard.type,
    description: standard.description,
    example: own ?? standard.example,
    fallback: undefined,
    choices: [],
    asked: false,
  };
}

/** Deeper and longer data than this is no list of names. */
const MAX_DEPTH = 4;
const MAX_SAMPLES = 200;

const remembered = new WeakMap<Library['customers'], readonly KnownVariable[]>();

/** What the team's sample customers bring along beside the standard fields. */
function sampleVariables({ customers }: Library): readonly KnownVariable[] {
  let found = remembered.get(customers);
  if (!found) {
    const leaves = new Map<string, unknown>();
    for (const { data } of customers) collect(data, '', leaves, 0);
    found = [...leaves].map(([name, value]) => ({
      name,
      from: 'sample',
      type: Array.isArray(value) ? 'list' : guessType(name),
      description: undefined,
      example: shown(value),
      fallback: undefined,
      choices: [],
      asked: false,
    }));
    remembered.set(customers, found);
  }
  return found;
}

function collect(data: unknown, prefix: string, leaves: Map<string, unknown>, depth: number): void {
  if (typeof data !== 'object' || data === null || depth > MAX_DEPTH) return;
  for (const [key, value] of Object.entries(data)) {
    const name = prefix + key;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) collect(value, `${name}.`, leaves, depth + 1);
    else if (leaves.size < MAX_SAMPLES && !leaves.has(name)) leaves.set(name, value);
  }
}

function shown(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
