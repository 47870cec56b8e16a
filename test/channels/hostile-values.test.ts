import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatReply } from '../../src/channels/format-reply';
import { renderText } from '../../src/render/render-text';
import { CHANNEL_IDS, type ChannelId } from '../../src/template/channel-ids';
import { runs } from '../property/runs';
import { readHtml, wordsOutsideLinks } from './readers/html-reader';
import { readLines } from './readers/line-reader';
import { readLinks } from './readers/link-reader';
import { readSigns } from './readers/sign-reader';
import { readTelegram } from './readers/telegram-reader';

/** What a customer may call themselves. */
const FRAGMENTS = [
  ...[
    '*',
    '_',
    '~',
    '`',
    '**',
    '__',
    '~~',
    '||',
    '|',
    '```',
    '\\',
    '[',
    ']',
    '(',
    ')',
    '](https://evil.example)',
    '<https://evil.example|bank>',
  ],
  ...[
    'https://evil.example',
    'http://1.2.3.4/x',
    'evil.example',
    'www.evil.example',
    'mailto:a@evil.example',
    'tel:+35850',
    'a@evil.example',
  ],
  ...[
    '@everyone',
    '@channel',
    '<!channel>',
    '<@U123>',
    '@Anna',
    '#general',
    ':wave:',
    '/start',
    '$TSLA',
    'javascript:alert(1)',
    '.',
    '@',
    ':',
    '://',
  ],
  ...[
    '<b>',
    '</p>',
    '<a href="https://evil.example">',
    '<img src=x onerror=alert(1)>',
    '"',
    "'",
    '&lt;',
    '&amp;',
    '<script>',
    '<!--',
    ']]>',
    'evil',
  ],
  ...[
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    '\u2028',
    '\u0085',
    '\v',
    '- ',
    '* ',
    '1. ',
    '> ',
    '>',
    '# ',
    '-- ',
    '---',
    '\t',
    '    ',
    ' ',
    '\u00a0',
    '\u3000',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u200b',
    '\u2060',
    '\ufeff',
    '\u200d',
    '\u200e',
    '\u00ad',
    '\0',
    '\u001b',
    '\ue000',
    '\ue001',
    '0',
    '\ue0001\ue001',
    '\ufffd',
  ],
  ...['Anna', 'Мария', 'é', 'X Æ', '🎉', 'a', '2', 'x'.repeat(300)],
];

/** Every place of a template. Signs meant literally stand there too, without a partner. */
const BODIES = [
  'Hi {{x}}, see you.',
  'Hi **{{x}}**, and _{{x}}_ or ~~{{x}}~~.',
  'Hi ***{{x}} and {{x}}*** you',
  'Hi **dear {{x}} and co** you',
  '[{{x}}](https://a.example/p) here',
  '[here](https://a.example/?n={{x}}) or not',
  'Pay at https://a.example/?n={{x}} now',
  '- one\n- {{x}}\n- **{{x}}** two\n  - {{x}}',
  '1. {{x}}\n2. two',
  '{{x}}\nnext\n\n{{x}}',
  'Code `{{x}}` and\n\n```\n{{x}}\n```\n\nend',
  '> {{x}}\n> more {{x}}\n\nend',
  'a{{x}}b{{x}}',
  '{{x}}{{x}}',
  '{{x}} **b** {{x}} _i_ {{x}}',
  '({{x}}) "{{x}}"',
  'We say \\* {{x}} and \\_ {{x}} and \\~ {{x}}.',
];

const value = fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));

/** What the reader gets who sees no spacing: blanks, what has no width, and our look-alike of the code sign. */
const seen = (text: string): string =>
  text.replace(/[\s\u0000-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060-\u2069\ufeff]/g, '').replaceAll('\u2035', '`');

const read = (channel: ChannelId, text: string): string => {
  if (channel === 'telegram') return readTelegram(text);
  if (['whatsapp', 'slack', 'viber', 'messenger', 'teams'].includes(channel)) return readSigns(text);
  return text;
};

/** A value of several lines in a quote is quoted on each. */
const unquoted = (text: string, body: string): string => (body.startsWith('>') ? text.replace(/^> ?/gm, '') : text);

const NAME = 'Zzyzx';
const written = (body: string, x: string, channel: ChannelId) =>
  formatReply(renderText({ body, data: { customer: { x }, ticket: { url: x } }, channel }), channel);

/** The words in which the name stands, with the value in its place. */
const withValue = (reading: string, x: string): string => seen(reading).replaceAll(NAME, seen(x).replaceAll('$', '$$$$'));

describe('a value that means harm', () => {
  const bodies = BODIES.map((body) => body.replaceAll('{{x}}', '{{customer.x}}'));
  for (const channel of CHANNEL_IDS.filter((id) => id !== 'plain')) {
    it(`is only read on ${channel}`, () => {
      fc.assert(
        fc.property(value, fc.constantFrom(...bodies), (x, body) => {
          fc.pre(seen(x.replace(/[\u00ad\u200b-\u200f]/g, '')) !== '');
          const calm = written(body, NAME, channel);
          const hostile = written(body, x, channel);
          const where = `${JSON.stringify(body)} with ${JSON.stringify(x)}: ${JSON.stringify(hostile.text)}`;
          const inAddress = body.includes('?n=');
          if (!inAddress)
            assert.equal(seen(unquoted(read(channel, hostile.text), body)), withValue(unquoted(read(channel, calm.text), body), x), where);
          assert.equal(kinds(read(channel, hostile.text)), kinds(read(channel, calm.text)), where);
          // Phones draw no lists of an SMS.
          if (channel !== 'sms') assert.equal(kinds(readLines(hostile.text)), kinds(readLines(calm.text)), where);
          assert.deepEqual(readLinks(hostile.text), readLinks(calm.text), where);
          assert.doesNotMatch(hostile.text, /[\u0000\u202a-\u202e\u2066-\u2069\u2028]/, where);
          if (hostile.html === undefined || calm.html === undefined) return;
          assert.equal(seen(readHtml(hostile.html)), withValue(readHtml(calm.html), x), hostile.html);
          assert.deepEqual(readLinks(wordsOutsideLinks(hostile.html)), readLinks(wordsOutsideLinks(calm.html)), hostile.html);
        }),
        { seed: 20261124, ...runs(150) },
      );
    });
  }
});

describe('an address that means harm', () => {
  it('may link, and nothing else', () => {
    const body = '**At** {{ticket.url}}, _or_ *{{ticket.url}}*\n\n- {{ticket.url}}\n- b';
    fc.assert(
      fc.property(value, fc.constantFrom(...CHANNEL_IDS), (x, channel) => {
        fc.pre(channel !== 'plain' && seen(x.replace(/[\u00ad\u200b-\u200f]/g, '')) !== '');
        const [calm, hostile] = [written(body, NAME, channel), written(body, x, channel)];
        assert.equal(kinds(read(channel, hostile.text)), kinds(read(channel, calm.text)), hostile.text);
        if (channel !== 'sms') assert.equal(kinds(readLines(hostile.text)), kinds(readLines(calm.text)), hostile.text);
        for (const link of readLinks(hostile.text)) assert.doesNotMatch(link, /^(?:[@#<$/:]|javascript:)/i);
      }),
      { seed: 20261124, ...runs(500) },
    );
  });
});

/** Only what formats, in order. */
const kinds = (reading: string): string => (reading.match(/⟪[a-z]+/g) ?? []).join(' ');
