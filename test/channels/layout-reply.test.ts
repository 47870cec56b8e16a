import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { LaidOutBlock, LaidOutRun } from '../../src/channels/laid-out';
import { layoutReply } from '../../src/channels/layout-reply';
import { renderText } from '../../src/render/render-text';
import { CHANNEL_IDS } from '../../src/template/channel-ids';
import { runs } from '../property/runs';

/** One line a box: `>` a quote, two blanks a list, then the marker; `b{…}` bold, `{…}→url` a link, `⟨…⟩` a value, `+…+` what the channel adds. */
const shown = (body: string, channel: string, data = {}): string => {
  const rendered = renderText({ body, data, channel });
  const run = ({ bold, italic, strike, code, link, piece, start, text }: LaidOutRun): string => {
    const signs = [bold && 'b', italic && 'i', strike && 's', code && 'c'].filter(Boolean).join('');
    const words = start < 0 ? `+${text}+` : rendered.pieces[piece]?.kind === 'text' ? text : `⟨${text}⟩`;
    const looking = signs ? `${signs}{${words}}` : words;
    return link === undefined ? looking : `[${looking}→${link}]`;
  };
  const box = ({ kind, quoted, indent, marker, runs: all }: LaidOutBlock): string =>
    [
      '>'.repeat(quoted),
      '  '.repeat(indent),
      marker ? `${marker} ` : '',
      kind === 'code' ? '| ' : '',
      all.map(run).join('').replace(/\n/g, '⏎'),
    ].join('');
  return layoutReply(rendered, channel).map(box).join('\n');
};

const BODY = `Hi **{{name}}**,
_late_ ~~gone~~ \`A-1\` [the *page*](https://acme.example) \\*mean\\*

- one
  - two {{name}}

3. c

> quoted
> twice

\`\`\`
a  b
\`\`\``;

const LAYOUTS: Readonly<Record<string, string>> = {
  web: `Hi b{⟨Ann⟩},⏎i{late} s{gone} c{A-1} [the →https://acme.example][i{page}→https://acme.example] *mean*
  • one
    • two ⟨Ann⟩
  3. c
>quoted⏎twice
| c{a  b}`,
  whatsapp: `Hi b{⟨Ann⟩},⏎i{late} s{gone} c{A-1} the i{page}+ (+[+https://acme.example+→https://acme.example]+)+ *mean*
  • one
    • two ⟨Ann⟩
  3. c
>quoted⏎twice
| c{a  b}`,
  sms: `Hi ⟨Ann⟩,⏎late gone A-1 the page+ (+[+https://acme.example+→https://acme.example]+)+ *mean*
  - one
    - two ⟨Ann⟩
  3. c
>quoted⏎twice
a  b`,
  plain: `Hi **⟨Ann⟩**,⏎_late_ ~~gone~~ \`A-1\` [the *page*](https://acme.example) \\*mean\\*
- one⏎  - two ⟨Ann⟩
3. c
> quoted⏎> twice
\`\`\`⏎a  b⏎\`\`\``,
};

describe('layoutReply', () => {
  for (const [channel, expected] of Object.entries(LAYOUTS)) {
    it(`shows a reply as on ${channel}`, () => assert.equal(shown(BODY, channel, { name: 'Ann' }), expected));
  }
  it('knows where every word came from', () => {
    const part = fc.constantFrom(
      ...[
        '{{x}}',
        '{{{x}}}',
        'word',
        ' ',
        '\n',
        '\n\n',
        '\r\n',
        '**',
        '_',
        '~~',
        '`',
        '```\n',
        '\n```\n',
        '[',
        '](https://a.example/{{x}})',
      ],
      ...['- ', '  ', '1. ', '> ', '\\', '*', '#', '|', '&amp;', '<b>', '\0', '\t', '🎉', '\ue000', '\ue001', '\ufffd', '  \n'],
    );
    const text = fc.array(part, { maxLength: 25 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.oneof(text, fc.string()), fc.constantFrom(...CHANNEL_IDS), (body, x, channel) => {
        const rendered = renderText({ body, data: { x }, channel });
        for (const { runs: all } of layoutReply(rendered, channel)) {
          for (const { text: words, piece, start } of all) {
            assert.notEqual(words, '');
            const span = rendered.pieces[piece]?.span;
            assert.ok(span || rendered.pieces.length === 0);
            if (span && start >= 0) assert.equal(rendered.text.slice(span.start + start, span.start + start + words.length), words);
            if (span && start >= 0) assert.ok(span.start + start + words.length <= span.end);
          }
        }
      }),
      runs(300),
    );
  });
});
