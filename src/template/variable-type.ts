import type { Template } from './schema';
import type { TemplateSettings } from './settings';
import { guessType, STANDARD_ROOTS, STANDARD_VARIABLES } from './standard-variables';
import type { Variable, VariableType } from './variable';

/** The declaration that a path reads: its own, or that of the list or block it stands in (`order` for `order.number`). */
export function declarationOf(path: string, template: Template | undefined, settings: TemplateSettings): Variable | undefined {
  const declared = template?.variables;
  if (declared && Object.hasOwn(declared, path)) return declared[path];
  return settings.variables.get(path);
}

/** Is the name known: declared, standard, or the parent or child of a declared one? */
export function isKnownVariable(path: string, template: Template | undefined, settings: TemplateSettings): boolean {
  const root = path.split('.', 1)[0] ?? path;
  if (STANDARD_ROOTS.has(root) || declarationOf(path, template, settings)) return true;
  const names = [...Object.keys(template?.variables ?? {}), ...settings.variables.keys()];
  return names.some((name) => name.startsWith(`${path}.`) || path.startsWith(`${name}.`));
}

/** The type of a path: as declared, as standard, else as its name suggests. */
export function variableType(path: string, template: Template | undefined, settings: TemplateSettings): VariableType {
  const declared = declarationOf(path, template, settings);
  if (declared) return declared.type;
  return Object.hasOwn(STANDARD_VARIABLES, path) ? STANDARD_VARIABLES[path]!.type : guessType(path);
}
