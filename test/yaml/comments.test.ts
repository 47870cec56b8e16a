import assert from 'node:assert/strict';
import { parseYaml } from '../../src/yaml/parse-yaml';
import { checkMarked } from '../text/marked-problems';

const comments = (source: string) => parseYaml(source).comments.map(({ span, text }) => ({ span, message: `[${text}]` }));

describe('comments', () => {
  it('stand at a line’s start or behind a blank', () => {
    checkMarked(
      `
      # first
      ^^^^^^^ [first]
      title: Late   #  about parcels
                    ^^^^^^^^^^^^^^^^ [about parcels]
        # indented
        ^^^^^^^^^^ [indented]
      tags: [a, # inside
                ^^^^^^^^ [inside]
        b]
      url: https://a.example/#top
      kind: reply#no
      `,
      comments,
    );
  });

  it('are none inside of texts', () => {
    checkMarked(
      `
      subject: "Order # 1"
      note: 'a # b'
      body: | # the text
              ^^^^^^^^^^ [the text]
        # a heading
        {{#if x}} # {{/if}}

      other: >
        # too
      # last
      ^^^^^^ [last]
      `,
      comments,
    );
  });

  it('end before a CR', () => {
    const [comment] = parseYaml('a: b # c\r\nd: e\r\n').comments;
    assert.deepEqual(comment, { span: { start: 5, end: 8 }, text: 'c' });
  });
});
