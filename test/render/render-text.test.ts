import assert from 'node:assert/strict';
import fc from 'fast-check';
import { renderText } from '../../src/render/render-text';
import type { Data, RenderOptions } from '../../src/render/reply';
import { anyData, anyTemplate } from '../conformance/random-template';

const render = (body: string, data: Data = {}, options: Partial<RenderOptions> = {}) => renderText({ body, data, ...options });

/** Each piece of the output behind the source that made it. */
const pieces = (body: string, data: Data, options: Partial<RenderOptions> = {}): string[] => {
  const { text, pieces: found } = render(body, data, options);
  return found.map(({ kind, span, origin, variable }) => {
    const source = origin.fragment === undefined ? body : (options.fragment?.(origin.fragment) ?? '');
    return `${kind} ${JSON.stringify(text.slice(span.start, span.end))} < ${origin.fragment ?? ''}${JSON.stringify(source.slice(origin.span.start, origin.span.end))}${variable ? ` ${variable}` : ''}`;
  });
};

describe('renderText', () => {
  it('tells whose value stands in the text, through helpers too', () => {
    const data = { customer: { firstName: 'Aino', name: 'Aino Virtanen' }, eta: '2027-03-31', days: 2 };
    const body =
      '{{fallback customer.firstName "there"}}{{fallback agent.firstName "us"}}{{upper (fallback customer.name "x")}}{{date eta}}{{plural days other="# days"}}';
    const { text, pieces: found } = render(body, data, { language: 'en' });
    assert.deepEqual(
      found.map(({ span, variable }) => `${text.slice(span.start, span.end)}: ${variable ?? 'the template'}`),
      ['Aino: customer.firstName', 'us: the template', 'AINO VIRTANEN: customer.name', 'March 31, 2027: eta', '2 days: days'],
    );
  });

  describe('a missing value', () => {
    it('shows as missing and is listed with its place', () => {
      const { text, missing } = render('Hi {{customer.firstName}}, {{eta}}.', { eta: ' \u200b ' });
      assert.equal(text, 'Hi ⟦customer.firstName⟧, ⟦eta⟧.');
      assert.deepEqual(missing, [
        { variable: 'customer.firstName', origin: { fragment: undefined, span: { start: 3, end: 25 } } },
        { variable: 'eta', origin: { fragment: undefined, span: { start: 27, end: 34 } } },
      ]);
    });
    it('renders as nothing when allowed, and is listed all the same', () => {
      const { text, missing } = render('Hi {{customer.firstName}}.', {}, { allowMissing: true });
      assert.equal(text, 'Hi .');
      assert.deepEqual(
        missing.map((one) => one.variable),
        ['customer.firstName'],
      );
    });
    it('is named by where it is read from', () => {
      const data = { customer: {}, items: [{ sku: 'x' }, {}] };
      const { missing } = render(
        '{{#with customer}}{{name}}{{/with}}{{#each items as |item|}}{{sku}}{{item.sku}}{{/each}}{{date (fallback due eta)}}{{#with customer}}{{../total}}{{@root.agent.name}}{{/with}}',
        data,
      );
      assert.deepEqual(
        missing.map((one) => one.variable),
        ['customer.name', 'items.1.sku', 'items.1.sku', 'due', 'total', 'agent.name'],
      );
    });
    it('blank text takes the else of a condition', () => {
      const body = '{{#if a}}1{{else}}2{{/if}}{{#unless a}}3{{/unless}}{{#with a}}4{{/with}}{{#a}}5{{/a}}{{#if (and a b)}}6{{/if}}';
      assert.equal(render(body, { a: ' ', b: 1 }).text, '23');
      assert.equal(render(body, { a: ' ', b: 1 }, { allowMissing: true }).text, '1456');
      assert.equal(render(body, { a: ' ', b: 1 }, { allowMissing: true, blankIsMissing: true }).text, '23');
    });
  });

  describe('helpers and fields', () => {
    it('a helper without arguments reads the field of its name', () => {
      const data = { name: 'Ann', date: 'today', number: 7, list: ['a'], time: 'noon', if: 'x', with: 'y', order: { number: 8 } };
      assert.equal(
        render('{{name}} {{date}} {{number}} {{list}} {{time}} {{if}} {{#with order}}{{number}}{{/with}} {{#name}}{{this}}{{/name}}', data)
          .text,
        'Ann today 7 a noon x 8 Ann',
      );
    });
    for (const [body, code, words] of [
      ['{{link_to a}}', 'unknown-helper', 'no helper `link_to`'],
      ['{{#people x}}a{{/people}}', 'unknown-helper', 'no helper `people`'],
      ['{{#if (today)}}a{{/if}}', 'unknown-helper', 'no helper `today`'],
      ['{{> nowhere}}', 'unknown-fragment', 'no fragment `nowhere`'],
      ['{{log a}}', 'unsupported', '`log`'],
      ['{{* decorate}}', 'unsupported', 'decorator'],
      ['{{if a b}}', 'unsupported', '{{#if …}}'],
      ['{{#if}}a{{/if}}', 'bad-value', 'needs a value'],
      ['{{#if a b}}a{{/if}}', 'bad-value', 'one value'],
      ['{{> p a b}}', 'unsupported', 'one value as its context'],
      ['{{#if a}}', 'syntax', "don't fit together"],
      ['{{customer}}', 'bad-value', 'customer.name'],
    ] as const) {
      it(`${body} is a problem in words`, () => {
        const { problems } = render(body, { customer: { id: 1 } });
        assert.equal(problems[0]?.code, code);
        assert.ok(problems[0]?.message.includes(words), problems[0]?.message);
      });
    }
  });

  describe('provenance', () => {
    it('knows the source of each piece', () => {
      assert.deepEqual(pieces('A {{~x~}} B\n{{#if y}}\nC {{y}}\n{{else}}D{{/if}}\\{{no}}', { x: 1, y: 2 }), [
        'text "A" < "A"',
        'value "1" < "{{~x~}}" x',
        'text "B\\n" < "B\\n"',
        'text "C " < "C "',
        'value "2" < "{{y}}" y',
        'text "\\n" < "\\n"',
        'text "{{no}}" < "{{no}}"',
      ]);
    });
    it('names fragments and their own places', () => {
      const fragment = (name: string) => (name === 'bye' ? 'Bye {{n}}\n{{m}}' : undefined);
      assert.deepEqual(pieces('x\n  {{> bye n=1}}\n', {}, { fragment }), [
        'text "x\\n" < "x\\n"',
        'text "  " < "{{> bye n=1}}"',
        'text "Bye " < bye"Bye "',
        'value "1" < bye"{{n}}" n',
        'text "\\n  " < bye"\\n"',
        'missing "⟦m⟧" < bye"{{m}}" m',
      ]);
    });
    it('is exact after line ends that the parser miscounts', () => {
      assert.deepEqual(
        pieces('a\rb\u2028c{{x}}\r\n\u2029{{y}}', { x: 1, y: 2 }).filter((piece) => piece.startsWith('value')),
        ['value "1" < "{{x}}" x', 'value "2" < "{{y}}" y'],
      );
    });
    it('covers the text without gaps, and text is what stands in the source', () => {
      fc.assert(
        fc.property(anyTemplate, anyData, (body, data) => {
          const { text, pieces: found } = render(body, data);
          let at = 0;
          for (const { kind, span, origin } of found) {
            assert.equal(span.start, at);
            at = span.end;
            if (kind === 'text') assert.equal(text.slice(span.start, span.end), body.slice(origin.span.start, origin.span.end));
          }
          assert.equal(at, text.length);
        }),
        { numRuns: 300 },
      );
    });
    it('tells values that may format the reply', () => {
      const { pieces: found } = render('{{a}}{{{a}}}{{&a}}', { a: 1 });
      assert.deepEqual(
        found.map((piece) => piece.unescaped ?? false),
        [false, true, true],
      );
    });
  });

  it('writes for some channels only', () => {
    const body = '{{#channel "whatsapp" "telegram"}}chat{{else}}mail{{/channel}}';
    assert.equal(render(body, {}, { channel: 'telegram' }).text, 'chat');
    assert.equal(render(body, {}, { channel: 'email' }).text, 'mail');
  });
});
