import assert from 'node:assert/strict';
import { definitionAt } from '../../src/features/definition';
import { type MarkedLibrary, markedTemplate } from './marked-library';

/** `file: text with [the target] marked`, and what was asked about. */
function definition({ file, offset, context }: MarkedLibrary): string | undefined {
  const found = definitionAt(file, offset, context);
  if (!found) return undefined;
  const target = found.uri.endsWith('replywright.yaml')
    ? (context.policySource ?? '')
    : (context.library.files.get(found.uri)?.source ?? '');
  const marked = `${target.slice(0, found.span.start)}[${target.slice(found.span.start, found.span.end)}]${target.slice(found.span.end)}`;
  return `${file.source.slice(found.origin.start, found.origin.end)} → ${found.uri.replace(/.*\//, '')}\n${marked}`;
}

describe('definition', () => {
  it('leads from a fragment to its text', () => {
    const others = { 'templates/_signature.yaml': 'title: Our name\nbody: Yours\n' };
    assert.equal(
      definition(markedTemplate('title: One\nbody: |\n  {{> signa█ture}}\n', others)),
      'signature → _signature.yaml\ntitle: Our name\n[body]: Yours\n',
    );
  });

  it('leads from a variable to its declaration', () => {
    assert.equal(
      definition(markedTemplate('title: One\nvariables:\n  order.number: { type: text }\nbody: |\n  {{order.num█ber}}\n')),
      'order.number → one.yaml\ntitle: One\nvariables:\n  [order.number]: { type: text }\nbody: |\n  {{order.number}}\n',
    );
  });

  it('leads to the policy for what the team shares', () => {
    const policy = { 'replywright.yaml': 'company: { phone: "+358" }\nvariables:\n  shop: {}\n' };
    assert.equal(
      definition(markedTemplate('title: One\nbody: "{{sh█op}}"\n', policy)),
      'shop → replywright.yaml\ncompany: { phone: "+358" }\nvariables:\n  [shop]: {}\n',
    );
    assert.equal(
      definition(markedTemplate('title: One\nbody: "{{company.ph█one}}"\n', policy)),
      'company.phone → replywright.yaml\ncompany: { [phone]: "+358" }\nvariables:\n  shop: {}\n',
    );
  });

  it('leads nowhere from standard names, helpers and prose', () => {
    for (const body of ['{{customer.na█me}}', '{{#i█f eta}}x{{/if}}', 'wo█rd', '{{> no█ne}}'])
      assert.equal(definition(markedTemplate(`title: One\nbody: |\n  ${body}\n`)), undefined, body);
  });
});
