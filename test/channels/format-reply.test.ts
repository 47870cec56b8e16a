import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CHANNELS } from '../../src/channels/channels';
import { formatReply } from '../../src/channels/format-reply';
import { renderText } from '../../src/render/render-text';
import { CHANNEL_IDS } from '../../src/template/channel-ids';

const BODY = `Hello **Ann**,

this is _late_, ~~gone~~, \`A-1\` & 2 < 3.
See [the page](https://acme.example/a_b_c) or <https://acme.example>.

- one
- **two**
  - three

3. c
4. d

> quoted
> twice

Bye
---
Ann`;

const format = (body: string, channel: string, data = {}) => formatReply(renderText({ body, data, channel }), channel);

/** The same reply as each channel writes it. */
const WRITTEN: Readonly<Record<string, string>> = {
  email:
    'Hello Ann,\n\nthis is late, gone, A-1 & 2 < 3.\nSee the page (https://acme.example/a_b_c) or https://acme.example.\n\n- one\n- two\n  - three\n\n3. c\n4. d\n\n> quoted\n> twice\n\nBye\n---\nAnn',
  whatsapp:
    'Hello *Ann*,\n\nthis is _late_, ~gone~, `A-1` & 2 < 3.\nSee the page (https://acme.example/a_b_c) or https://acme.example.\n\n- one\n- *two*\n  - three\n\n3. c\n4. d\n\n> quoted\n> twice\n\nBye\n---\nAnn',
  slack:
    'Hello *Ann*,\n\nthis is _late_, ~gone~, `A-1` & 2 < 3.\nSee the page (https://acme.example/a_b_c) or https://acme.example.\n\n• one\n• *two*\n  • three\n\n3. c\n4. d\n\n> quoted\n> twice\n\nBye\n---\nAnn',
  teams:
    'Hello Ann,\n\nthis is late, gone, A-1 & 2 < 3.\nSee the page (https://acme.example/a_b_c) or https://acme.example.\n\n- one\n- two\n  - three\n\n3. c\n4. d\n\n> quoted\n> twice\n\nBye\n---\nAnn',
  telegram:
    'Hello **Ann**,\n\nthis is __late__, ~~gone~~, `A-1` & 2 < 3.\nSee the page (https://acme.example/a_b_c) or https://acme.example.\n\n• one\n• **two**\n  • three\n\n3. c\n4. d\n\n> quoted\n> twice\n\nBye\n---\nAnn',
  signal:
    'Hello Ann,\n\nthis is late, gone, A-1 & 2 < 3.\nSee the page (https://acme.example/a_b_c) or https://acme.example.\n\n• one\n• two\n  • three\n\n3. c\n4. d\n\n> quoted\n> twice\n\nBye\n---\nAnn',
};

/** A value, and how it shows inside a sentence. `·` is a hair space. */
const VALUES: readonly (readonly [channel: string, value: string, shown: string])[] = [
  ['whatsapp', '*bold*', '*·bold·*'],
  ['whatsapp', '_a_ ~b~ `c`', '_·a·_ ~·b·~ ‵c‵'],
  ['whatsapp', 'snake_case_name 5*3*2 ~5', 'snake_case_name 5*3*2 ~·5'],
  ['whatsapp', 'https://acme.example/_a_', 'https:·//acme.·example/·_·a·_'],
  ['whatsapp', '@everyone evil.example', '@·everyone evil.·example'],
  ['whatsapp', 'order 12.5 at 10:30, No. 7', 'order 12.5 at 10:30, No. 7'],
  ['whatsapp', 'Ann\u202e\u0000', 'Ann'],
  ['slack', '<https://evil.example|bank> *x*', '<https:·//evil.·example|bank> *·x·*'],
  ['slack', '<!channel> :wave: & co', '<·!channel> :·wave: & co'],
  ['teams', '[bank](https://evil.example) *x* <b>', '[bank](https:·//evil.·example) *·x·* <b>'],
  ['telegram', '**x** __y__ `z`', '*·*·x·*·* _·_·y·_·_ ‵z‵'],
  ['telegram', '/start $TSLA #sale #42', '/·start $·TSLA #·sale #42'],
  ['viber', '*x*', '*·x·*'],
  ['messenger', '_x_', '_·x·_'],
  ['email', '**x** [a](https://x.example)', '**x** [a](https:·//x.·example)'],
  ['sms', '**x** J.R. of evil.example', '**x** J. R. of evil. example'],
  ['line', '- x', '- x'],
];

describe('formatReply', () => {
  for (const [channel, expected] of Object.entries(WRITTEN)) {
    it(`writes Markdown for ${channel}`, () => assert.equal(format(BODY, channel).text, expected));
  }
  it('leaves plain text exactly as it stands', () => {
    for (const body of [BODY, ' \n\n x  \n', '']) assert.equal(format(body, 'plain').text, body);
  });
  it('writes HTML with safe tags', () => {
    assert.equal(
      format(BODY, 'email').html,
      [
        '<p>Hello <strong>Ann</strong>,</p>',
        '<p>this is <em>late</em>, <del>gone</del>, <code>A-1</code> &amp; 2 &lt; 3.<br>',
        'See <a href="https://acme.example/a_b_c">the page</a> or <a href="https://acme.example">https://acme.example</a>.</p>',
        '<ul>',
        '<li>one</li>',
        '<li><strong>two</strong>',
        '<ul>',
        '<li>three</li>',
        '</ul></li>',
        '</ul>',
        '<ol start="3">',
        '<li>c</li>',
        '<li>d</li>',
        '</ol>',
        '<blockquote>',
        '<p>quoted<br>',
        'twice</p>',
        '</blockquote>',
        '<p>Bye<br>',
        '---<br>',
        'Ann</p>',
      ].join('\n'),
    );
  });
  it('gives HTML only where the channel takes it', () => {
    assert.deepEqual(
      CHANNEL_IDS.filter((id) => format('x', id).html !== undefined),
      ['email', 'teams', 'slack', 'web'],
    );
  });
  it('leaves a part of a word plain where its signs would show', () => {
    assert.equal(format('**{{x}}**lle, **{{x}}**:n', 'whatsapp', { x: 'Anna' }).text, 'Annalle, *Anna*:n');
    assert.equal(format('**{{x}}**lle', 'web', { x: 'Anna' }).html, '<p><strong>Anna</strong>lle</p>');
  });
  it('spells a mail link and a number out as people write them', () => {
    assert.equal(format('[Write](mailto:a@x.example) or [call](tel:+358501)', 'sms').text, 'Write (a@x.example) or call (+358501)');
  });
  it('writes several lines of code', () => {
    assert.equal(format('```\na *b*\n```', 'whatsapp').text, '```\na *b*\n```');
    assert.equal(format('```\na *b* <i>\n```', 'web').html, '<pre><code>a *b* &lt;i&gt;</code></pre>');
  });

  describe('a value never formats the reply', () => {
    for (const [channel, value, shown] of VALUES) {
      it(`${value} on ${channel}`, () =>
        assert.equal(format('Hi {{x}} bye', channel, { x: value }).text.replaceAll('\u200a', '·'), `Hi ${shown} bye`));
    }
    it('but an address may be one, where the variable is for it', () => {
      const address = (name: string, value: string) =>
        format(`Hi {{${name}}} bye`, 'whatsapp', {
          [name.split('.')[0] as string]: { [name.split('.')[1] as string]: value },
        }).text.replaceAll('\u200a', '·');
      assert.equal(address('customer.email', 'ann_b@x.example'), 'Hi ann_b@x.example bye');
      assert.equal(address('ticket.url', 'https://x.example/_t_'), 'Hi https://x.example/%5Ft%5F bye');
      assert.equal(address('company.name', 'acme.example'), 'Hi acme.example bye');
      assert.equal(address('customer.name', 'acme.example'), 'Hi acme.·example bye');
      assert.equal(address('customer.email', '@everyone'), 'Hi @·everyone bye');
      assert.equal(address('customer.email', 'ann *b* c.example'), 'Hi ann *·b·* c.·example bye');
      assert.equal(
        format('See https://x.example/{{a}}/{{b}}.', 'line', { a: 'p.html', b: 'q.html' }).text,
        'See https://x.example/p.html/q.html.',
      );
    });
    it('but the writer may format around it', () => {
      assert.equal(format('**{{x}}** _{{y}}_ `{{z}}`', 'whatsapp', { x: '(a)', y: 'b', z: '*c*' }).text, '*(a)* _b_ `*c*`');
      assert.equal(format('**{{x}}**', 'whatsapp', { x: '*a' }).text, '*\u2060\u200a*\u200aa*');
    });
    it('nor starts a list or a quote on a line of its own', () => {
      assert.equal(format('{{x}}\n{{y}}', 'web', { x: '- one', y: '> two' }).html, '<p>- one<br>\n&gt; two</p>');
      assert.equal(format('{{x}}\n{{y}}', 'whatsapp', { x: '- one', y: '> two' }).text, '\u2060- one\n\u2060> two');
      assert.equal(format('- {{x}}\n- b', 'whatsapp', { x: 'a\n- c' }).text, '- a - c\n- b');
    });
    it('but may where the writer asked for it', () => {
      assert.equal(format('{{{x}}}', 'web', { x: '**a**' }).html, '<p><strong>a</strong></p>');
    });
    it('and is part of an address, if the address stays safe', () => {
      assert.equal(
        format('[a](https://x.example/{{x}})', 'web', { x: 'b c"d' }).html,
        '<p><a href="https://x.example/b%20c%22d">a</a></p>',
      );
      assert.equal(format('[a]({{x}})', 'web', { x: 'javascript:alert(1)' }).html, '<p>a</p>');
      assert.equal(format('[a]({{x}})', 'teams', { x: 'data:text/html,x' }).text, 'a');
    });
    it('whatever it holds', () => {
      const markup = fc
        .array(
          fc.constantFrom(
            '<',
            '>',
            'b',
            '/',
            '"',
            "'",
            '&',
            '*',
            '_',
            '~',
            '`',
            '[',
            ']',
            '(',
            ')',
            '!',
            '#',
            '\n',
            '\n\n',
            ' ',
            '- ',
            '> ',
            '1. ',
            'javascript:',
            'https://x.example',
            '\ue000',
            '\ue001',
            '0',
            '\\',
            'script',
          ),
          { maxLength: 20 },
        )
        .map((parts) => parts.join(''));
      fc.assert(
        fc.property(
          fc.oneof(markup, fc.string()),
          fc.constantFrom(
            '{{x}}',
            'Hi **{{x}}**,',
            '- {{x}}\n- b',
            '> {{x}}',
            '[{{x}}](https://a.example/{{x}})',
            '`{{x}}` _{{x}}_',
            '{{x}}{{x}}',
          ),
          (x, body) => {
            const reference = format(body, 'web', { x: 'word' }).html ?? '';
            const html = format(body, 'web', { x }).html ?? '';
            const tags = (text: string) =>
              [...text.matchAll(/<\/?[a-z]+/g)]
                .map(([tag]) => tag)
                .filter((tag) => tag !== '<br')
                .join();
            if (x.trim() !== '') assert.equal(tags(html), tags(reference));
            assert.doesNotMatch(html, /<(?!\/?(?:p|br|strong|em|del|code|pre|a|ul|ol|li|blockquote)\b)/);
            assert.doesNotMatch(html, /href="(?!https?:|mailto:|tel:)/);
          },
        ),
        { numRuns: 500 },
      );
    });
  });

  it("measures in the channel's own unit", () => {
    assert.deepEqual(
      [format('äö', 'wechat'), format('äö', 'whatsapp'), format('äö', 'email')].map(({ length, limit }) => [length, limit]),
      [
        [4, 2048],
        [2, 4096],
        [2, undefined],
      ],
    );
  });
  it('every channel is there under its own id', () => {
    for (const id of CHANNEL_IDS) assert.equal(CHANNELS[id].id, id);
  });
});
