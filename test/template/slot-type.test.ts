import assert from 'node:assert/strict';
import { parseBody } from '../../src/handlebars/parse-body';
import { createLibrary } from '../../src/library/library';
import { DEFAULT_POLICY } from '../../src/library/policy';
import { slotTypeOf } from '../../src/template/slot-type';

const library = createLibrary({
  root: 'file:///l',
  policy: DEFAULT_POLICY,
  customers: [],
  files: [
    {
      uri: 'file:///l/templates/t.yaml',
      version: 0,
      source:
        'title: T\nvariables:\n  eta: { type: date }\n  fee: { type: money }\n  wait: { type: duration }\n  who: { type: name }\nbody: x\n',
    },
  ],
});
const template = library.templates.get('t')?.template;

function typeOf(text: string): string {
  const [node] = parseBody(text).nodes;
  assert.ok(node?.kind === 'mustache');
  return slotTypeOf(node, template, library.settings);
}

describe('what a mustache is in a sentence', () => {
  for (const [text, expected] of [
    ['{{eta}}', 'DATE'],
    ['{{fee}}', 'MONEY'],
    ['{{who}}', 'NAME'],
    ['{{customer.firstName}}', 'NAME'],
    ['{{fallback customer.firstName "there"}}', 'NAME'],
    ['{{upper (fallback who "x")}}', 'NAME'],
    ['{{date x}}', 'DATE'],
    ['{{money x "EUR"}}', 'MONEY'],
    ['{{number x}}', 'NUMBER'],
    ['{{plural n one="# day" other="# days"}}', 'DURATION'],
    ['{{plural n one="# дня" other="# дней"}}', 'DURATION'],
    ['{{plural n one="# item" other="# items"}}', 'NUMBER'],
    ['{{plural wait one="#" other="#"}}', 'DURATION'],
    ['{{ticket.dueDate}}', 'DATE'],
    ['{{order.total}}', 'MONEY'],
    ['{{order.trackingUrl}}', 'URL'],
    ['{{something}}', 'TEXT'],
    ['{{name customer "dative"}}', 'NAME'],
    ['{{"text"}}', 'TEXT'],
  ] as const) {
    it(`${text} is a ${expected}`, () => assert.equal(typeOf(text), expected));
  }
});
