import type { Expression, MustacheNode } from '../../handlebars/nodes';
import type { Library } from '../../library/library';
import type { SlotType } from '../../prose/token';
import { slotTypeOf } from '../../template/slot-type';
import type { Snapshot } from '../../template/snapshot';
import { STANDARD_VARIABLES } from '../../template/standard-variables';
import { declarationOf } from '../../template/variable-type';

/** How long a value of each type usually is, in letters; nothing is known of it but that. */
const USUAL_LENGTH: Readonly<Record<SlotType, number>> = { NAME: 8, DATE: 12, DURATION: 7, MONEY: 7, NUMBER: 2, URL: 30, TEXT: 10 };

/** What a mustache prints for a customer like most: its example or longest choice, our own address, else letters in the usual number. */
export function typicalValue(node: MustacheNode, snapshot: Snapshot, library: Library): string {
  const type = slotTypeOf(node, snapshot.template, snapshot.settings);
  const usual = 'x'.repeat(USUAL_LENGTH[type]);
  const path = firstPath(node);
  // A day is written out in the reply's own way, so its example says nothing about its length.
  if (path === undefined || type === 'DATE' || type === 'MONEY' || type === 'DURATION') return usual;
  const declared = declarationOf(path, snapshot.template, snapshot.settings);
  const examples = declared?.choices ?? [declared?.example ?? declared?.fallback ?? companyField(path, library) ?? standard(path)];
  const texts = examples.filter((example) => typeof example === 'string' || typeof example === 'number').map(String);
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '') || usual;
}

const standard = (path: string): string | undefined =>
  Object.hasOwn(STANDARD_VARIABLES, path) ? STANDARD_VARIABLES[path]?.example : undefined;

function companyField(path: string, { policy }: Library): string | undefined {
  const [root, field = ''] = path.split('.');
  return root === 'company' && Object.hasOwn(policy.company, field) ? policy.company[field as keyof typeof policy.company] : undefined;
}

function firstPath({ head, params }: MustacheNode): string | undefined {
  const reads: readonly Expression[] = params.length > 0 ? params : [head];
  const path = reads.find((expression) => expression.kind === 'path');
  return path?.kind === 'path' ? path.segments.map(({ name }) => name).join('.') : undefined;
}
