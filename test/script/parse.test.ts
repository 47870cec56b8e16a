import assert from 'node:assert/strict';
import { type ParsedText, parse } from '../../src/index';

const SOURCE = [
  'title: Late',
  'subject: "Order {{order.number}}\\u0021"',
  'body: |',
  '  Hi {{name}},',
  '  {{#if eta}}soon{{else}}later{{/if}} {{!-- note --}}{{> bye}}',
  'translations:',
  '  fi: { body: >-',
  '      Hei {{name}}',
  '',
  '      taas }',
  '',
].join('\n');

describe('parse for scripts', () => {
  it('gives the template, its body, and every stretch with its place in the source', () => {
    const file = parse({ source: SOURCE.replace(/translations[\s\S]*/, ''), uri: 'templates/shipping/late.yaml' });
    assert.equal(file.id, 'shipping/late');
    assert.equal(file.kind, 'template');
    assert.equal(file.template?.title, 'Late');
    assert.deepEqual(file.problems, []);
    assert.equal(file.body, 'Hi {{name}},\n{{#if eta}}soon{{else}}later{{/if}} {{!-- note --}}{{> bye}}\n');
    assert.deepEqual(
      file.mustaches.map(({ kind, text }) => `${kind} ${text}`),
      ['value {{name}}', 'open {{#if eta}}', 'else {{else}}', 'close {{/if}}', 'comment {{!-- note --}}', 'fragment {{> bye}}'],
    );
    assert.deepEqual(
      file.textRuns.map(({ text }) => text),
      ['Hi ', ',\n', 'soon', 'later', ' ', '\n'],
    );
    for (const { text, start, end } of file.mustaches) assert.equal(SOURCE.slice(start, end), text);
  });

  it('puts a text together again from its stretches', () => {
    const whole = (text: ParsedText): string =>
      [...text.mustaches, ...text.textRuns]
        .sort((a, b) => a.start - b.start)
        .map((stretch) => stretch.text)
        .join('');
    const { texts } = parse({ source: SOURCE, uri: 'late.yaml' });
    for (const text of texts) assert.equal(whole(text), text.text);
    assert.ok(texts.length >= 2);
  });

  it('maps escapes to where they stand', () => {
    const [subject] = parse({ source: SOURCE, uri: 'late.yaml' }).texts;
    assert.equal(subject?.role, 'subject');
    const last = subject?.textRuns.at(-1);
    assert.equal(last?.text, '!');
    assert.equal(SOURCE.slice(last?.start, last?.end), '\\u0021');
  });

  it('says what could not be read, and reads the rest', () => {
    const { template, problems, mustaches } = parse({ source: 'titel: A\nbody: "{{#if x}} {{y}}"\n', uri: '_a.yaml' });
    assert.equal(template?.body, '{{#if x}} {{y}}');
    assert.deepEqual(
      mustaches.map(({ text }) => text),
      ['{{#if x}}', '{{y}}'],
    );
    assert.equal(problems.length, 2);
  });

  it('never throws for what stands in a file', () => {
    for (const source of ['', '\0', '- 1', 'body: {{x}}', 'body: "{{{"', 'body: [', 'a: *b', '\ud800'])
      assert.ok(parse({ source, uri: 'a.yaml' }));
  });
});
