import type { Expression, MustacheNode } from '../handlebars/nodes';
import type { SlotType } from '../prose/token';
import { helperResultType } from './helper-catalog';
import type { Template } from './schema';
import type { TemplateSettings } from './settings';
import type { VariableType } from './variable';
import { variableType } from './variable-type';

const SLOT_OF_TYPE: Readonly<Record<VariableType, SlotType>> = {
  text: 'TEXT',
  name: 'NAME',
  number: 'NUMBER',
  money: 'MONEY',
  date: 'DATE',
  datetime: 'DATE',
  duration: 'DURATION',
  url: 'URL',
  email: 'TEXT',
  phone: 'TEXT',
  choice: 'TEXT',
  flag: 'TEXT',
  list: 'TEXT',
};

/** Helpers that hand on what their first argument is. */
const TRANSPARENT: ReadonlySet<string> = new Set(['fallback', 'upper', 'lower', 'capitalize', 'lookup']);

/** What a mustache stands for in a sentence, from its helper or its variable's type. */
export function slotTypeOf(node: MustacheNode, template: Template | undefined, settings: TemplateSettings): SlotType {
  return typeOfCall(node.head, node.params, node.hash, template, settings);
}

function typeOfCall(
  head: Expression,
  params: readonly Expression[],
  hash: MustacheNode['hash'],
  template: Template | undefined,
  settings: TemplateSettings,
): SlotType {
  if (head.kind !== 'path') return 'TEXT';
  if (params.length === 0 && hash.length === 0) return typeOf(head, template, settings);
  if (TRANSPARENT.has(head.original)) return params[0] ? typeOf(params[0], template, settings) : 'TEXT';
  if (head.original === 'plural') return countedType(hash, params[0], template, settings);
  return helperResultType(head.original) ?? 'TEXT';
}

function typeOf(expression: Expression, template: Template | undefined, settings: TemplateSettings): SlotType {
  if (expression.kind === 'literal') return typeof expression.value === 'number' ? 'NUMBER' : 'TEXT';
  if (expression.kind === 'sub-expression') return typeOfCall(expression.head, expression.params, expression.hash, template, settings);
  const path = expression.segments.map((segment) => segment.name).join('.');
  return SLOT_OF_TYPE[variableType(path, template, settings)];
}

/** `{{plural days one="# day" other="# days"}}` is a duration when what it counts is a unit of time. */
function countedType(
  hash: MustacheNode['hash'],
  counted: Expression | undefined,
  template: Template | undefined,
  settings: TemplateSettings,
): SlotType {
  const forms = hash
    .map((pair) => (pair.value.kind === 'literal' ? String(pair.value.value) : ''))
    .join(' ')
    .toLowerCase();
  if (TIME_UNIT.test(forms)) return 'DURATION';
  return counted && typeOf(counted, template, settings) === 'DURATION' ? 'DURATION' : 'NUMBER';
}

/** Stems of the units of time in the languages that have a pack; the forms stand in a template's own words. */
const TIME_UNIT =
  /(?:minute|hour|day|week|month|minuut|tunti|tunni|päiv|viik|kuukau|минут|час|дн|день|недел|месяц|dakika|saa|siku|wiki|mwezi|miezi)/u;
