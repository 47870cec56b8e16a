import type { Snapshot } from '../../template/snapshot';

/** Names that a template or its team's policy declares. */
export const declaredNames = ({ template, settings }: Pick<Snapshot, 'template' | 'settings'>): string[] => [
  ...Object.keys(template?.variables ?? {}),
  ...settings.variables.keys(),
];

/** Is a name declared, or a part of a declared one, or the block that one stands in? */
export const isDeclared = (name: string, snapshot: Pick<Snapshot, 'template' | 'settings'>): boolean =>
  declaredNames(snapshot).some((declared) => declared === name || declared.startsWith(`${name}.`) || name.startsWith(`${declared}.`));
