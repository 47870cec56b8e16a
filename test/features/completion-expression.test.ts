import assert from 'node:assert/strict';
import { labels, offers, taken } from './apply-completion';
import { markedTemplate } from './marked-library';

const block = (line: string): string =>
  `title: One\nvariables:\n  eta: { type: date, example: 2027-03-01 }\n  reason: { type: choice, choices: [weather, customs] }\nbody: |\n  ${line}\n\n  Bye\n`;

/** The body's line after an offer was taken. */
function line(marked: string, label: string): string {
  const after = taken(markedTemplate(block(marked)), label);
  return (after.split('body: |\n  ')[1] ?? after).split('\n\n')[0] ?? after;
}

describe('completion in a mustache', () => {
  it('finishes a half-typed name and closes the braces', () => {
    assert.equal(line('Hi {{cust█', 'customer.firstName'), 'Hi {{customer.firstName}}█');
    assert.equal(line('Hi {{customer.█', 'customer.firstName'), 'Hi {{customer.firstName}}█');
    assert.equal(line('Hi {{█', 'eta'), 'Hi {{eta}}█');
  });

  it('leaves braces that are there', () => {
    assert.equal(line('Hi {{cust█}}, you', 'customer.firstName'), 'Hi {{customer.firstName█}}, you');
    assert.equal(line('Hi {{cust█} you', 'customer.firstName'), 'Hi {{customer.firstName}█} you');
    assert.equal(line('Hi {{customer.la█stName}}', 'customer.firstName'), 'Hi {{customer.firstName█}}');
  });

  it('offers variables behind a helper and in a condition', () => {
    assert.equal(line('{{#if cu█', 'customer.company'), '{{#if customer.company}}█');
    assert.equal(line('By {{date █', 'eta'), 'By {{date eta}}█');
    assert.equal(line('{{#if (eq re█)}}x{{/if}}', 'reason'), '{{#if (eq reason█)}}x{{/if}}');
    assert.equal(line('{{#if eta}}a{{else if █}}b{{/if}}', 'reason'), '{{#if eta}}a{{else if reason█}}b{{/if}}');
  });

  it('ranks what fits the helper first', () => {
    assert.equal(labels(markedTemplate(block('By {{date █}}')))[0], 'eta');
  });

  it('shows type and example beside a variable', () => {
    assert.equal(offers(markedTemplate(block('{{█}}'))).find(({ label }) => label === 'eta')?.detail, 'date · 2027-03-01');
  });

  it('knows what sample customers bring along', () => {
    const customers = { 'customers.yaml': '- { id: aino, data: { order: { number: A-1042, items: [tea, jam] } } }\n' };
    const found = offers(markedTemplate('title: One\nbody: "{{ord█}}"\n', customers)).filter(({ label }) => label.startsWith('order'));
    assert.deepEqual(
      found.map(({ label, detail }) => [label, detail]),
      [
        ['order.number', 'text · A-1042'],
        ['order.items', 'list · tea, jam'],
      ],
    );
  });

  it('brings a helper with its whole form', () => {
    assert.equal(line('Hi {{fall█}},', 'fallback'), 'Hi {{fallback █customer.firstName "there"}},');
    assert.equal(line('Hi {{fall█', 'fallback'), 'Hi {{fallback █customer.firstName "there"}}');
    assert.equal(line('{{█}}', 'if'), '{{#if █eta}}{{else}}{{/if}}');
    assert.equal(line('{{#█}}', 'unless'), '{{#unless █eta}}{{/unless}}');
    assert.equal(line('{{#ea█', 'each'), '{{#each █items}}{{this}}{{/each}}');
    assert.equal(line('{{plu█}}', 'plural'), '{{plural █days one="# day" other="# days"}}');
  });

  it('offers the cases of the reply’s language, and no others', () => {
    const cases = (language: string): string[] =>
      labels(markedTemplate(`title: One\nlanguage: ${language}\nbody: '{{name customer "█"}}'\n`));
    assert.deepEqual(cases('ru').sort(), ['accusative', 'dative', 'genitive', 'instrumental', 'nominative', 'prepositional']);
    assert.ok(cases('fi').includes('allative') && !cases('fi').includes('dative'), cases('fi').join());
    assert.deepEqual([cases('en'), cases('sw')], [[], []]);
    for (const language of ['fi', 'ru']) {
      const form = taken(markedTemplate(`title: One\nlanguage: ${language}\nbody: '{{nam█}}'\n`), 'name');
      const asked = /name █?customer "(\w+)"/.exec(form)?.[1] ?? form;
      assert.ok(cases(language).includes(asked), `${asked} in ${language}`);
    }
    const inner = markedTemplate(`title: One\nlanguage: fi\nbody: '{{fallback (name customer "all█") "asiakkaalle"}}'\n`);
    assert.equal(taken(inner, 'allative').split('body: ')[1], `'{{fallback (name customer "allative█") "asiakkaalle"}}'\n`);
  });

  it('brings only the name where arguments stand already', () => {
    assert.equal(line('{{da█ eta}}', 'date'), '{{date█ eta}}');
  });

  it('puts brackets around a condition', () => {
    assert.equal(line('{{#if █}}x{{/if}}', 'eq'), '{{#if (eq █reason "customs")}}x{{/if}}');
    assert.equal(line('{{#if (█)}}x{{/if}}', 'not'), '{{#if (not █eta)}}x{{/if}}');
  });

  it('writes quotes as the scalar wants them', () => {
    const double = markedTemplate('title: One\nsubject: "Hi {{fall█}}"\n');
    assert.equal(taken(double, 'fallback'), 'title: One\nsubject: "Hi {{fallback █customer.firstName \\"there\\"}}"\n');
    const plain = markedTemplate('title: One\nsubject: Your {{ticket.█\nbody: x\n');
    assert.equal(taken(plain, 'ticket.number'), 'title: One\nsubject: Your {{ticket.number}}█\nbody: x\n');
  });

  it('works where YAML reads the braces as its own', () => {
    assert.equal(
      taken(markedTemplate('title: One\nbody: {{cust█}}\n'), 'customer.firstName'),
      'title: One\nbody: {{customer.firstName█}}\n',
    );
    assert.equal(taken(markedTemplate('title: One\nbody: {{cust█\n'), 'customer.firstName'), 'title: One\nbody: {{customer.firstName}}█\n');
    assert.equal(
      taken(markedTemplate('title: One\nsubject: "Your {{ticket.█\n'), 'ticket.number'),
      'title: One\nsubject: "Your {{ticket.number}}█\n',
    );
  });

  it('offers the blocks that are open to close', () => {
    assert.deepEqual(labels(markedTemplate(block('{{#if eta}}{{#each items}}a {{/█'))), ['each', 'if']);
    assert.equal(line('{{#if eta}}a{{/█', 'if'), '{{#if eta}}a{{/if}}█');
  });

  it('offers the names that a block brings in', () => {
    const list = labels(markedTemplate(block('{{#each items as |item|}}{{█}}{{/each}}')));
    assert.ok(list.includes('item') && list.includes('this') && list.includes('@index'));
    assert.ok(!labels(markedTemplate(block('{{#each items as |item|}}{{/each}}{{█}}'))).includes('item'));
  });

  it('offers fragments', () => {
    const others = { 'templates/_signature.yaml': 'title: Our name below\nbody: |\n  Yours,\n  {{agent.firstName}}\n' };
    assert.equal(taken(markedTemplate('title: One\nbody: |\n  {{>█\n', others), 'signature'), 'title: One\nbody: |\n  {{> signature}}█\n');
    assert.equal(
      taken(markedTemplate('title: One\nbody: |\n  {{> si█}}\n', others), 'signature'),
      'title: One\nbody: |\n  {{> signature█}}\n',
    );
  });

  it('offers channels, and the choices of what is compared', () => {
    assert.equal(line('{{#channel "wh█"}}x{{/channel}}', 'whatsapp'), '{{#channel "whatsapp█"}}x{{/channel}}');
    assert.deepEqual(labels(markedTemplate(block('{{#if (eq reason "█")}}'))), ['weather', 'customs']);
  });

  it('offers nothing in prose, in raw text and behind the braces', () => {
    for (const text of ['Hello █', '{{eta}}█', '{{{{raw}}}} {{█ {{{{/raw}}}}', '\\{{█}}'])
      assert.deepEqual(labels(markedTemplate(block(text))), [], text);
  });
});
