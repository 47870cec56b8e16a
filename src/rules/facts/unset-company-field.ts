import type { PathScope } from '../../handlebars/scope';
import type { Policy } from '../../library/policy';
import { isGuarded } from './guards';
import { SETTABLE } from './near-names';

/** A field of `company` that the team could set in its policy and has not, where the text counts on it. A team without `company:` is left alone. */
export function unsetCompanyField(name: string, scope: PathScope, { company }: Policy): string | undefined {
  const [root, field = '', ...deeper] = name.split('.');
  if (root !== 'company' || deeper.length > 0 || !SETTABLE.has(field) || Object.keys(company).length === 0) return undefined;
  const set = new Map<string, unknown>(Object.entries(company)).get(field) !== undefined;
  const counted = scope.role !== 'condition' && !scope.calls.includes('fallback') && !isGuarded(name, scope);
  return !set && counted ? field : undefined;
}
