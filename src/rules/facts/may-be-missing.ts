import type { Snapshot } from '../../template/snapshot';
import { declarationOf } from '../../template/variable-type';

/**
 * May a variable be missing when the reply goes out? Everything about a customer may, since it comes from wherever they wrote.
 * What a template declares is asked of the agent, unless it says `required: false`.
 */
export function mayBeMissing(name: string, { template, settings }: Pick<Snapshot, 'template' | 'settings'>): boolean {
  const declared = declarationOf(name, template, settings);
  if (declared) return declared.fallback === undefined && declared.required === false;
  return name.startsWith('customer.');
}
