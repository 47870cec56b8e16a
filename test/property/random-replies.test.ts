import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type RenderedReply, type RenderReplyInput, renderReply } from '../../src/render/render-reply';
import { renderText } from '../../src/render/render-text';
import { placeholder } from '../../src/render/reply';
import type { MadeReply } from '../../src/server/made-reply';
import { refusalOf } from '../../src/server/refusal';
import { CHANNEL_IDS } from '../../src/template/channel-ids';
import { anyData, anyTemplate } from '../conformance/random-template';
import { anyReply, EXAMPLES, HOSTILE, libraryOf, type RandomReply } from './random-reply';
import { runs } from './runs';

/** What no customer may ever read. The texts and data of these replies hold none of it. */
const NEVER = /\{\{|undefined|\bnull\b|\[object|\bNaN\b|\binfinity\b|Invalid Date|\bmade\b|symbol\(/i;

const GAP = new RegExp(placeholder('[^⟧]*'));

function inputOf(random: RandomReply): RenderReplyInput {
  const library = libraryOf(random);
  const snapshot = library.templates.get('one');
  assert.ok(snapshot?.template, 'the template of the test can not be read');
  return { ...random, library, snapshot };
}

/** Everything that a reply could be sent as. */
const written = (reply: RenderedReply): string[] =>
  [reply.text, reply.subjectText, reply.html, reply.subject?.text, reply.body?.text].filter((text) => text !== undefined);

/** Braces that a customer wrote are no mustache of ours. */
const withoutHostile = (text: string): string => text.replaceAll(new RegExp(HOSTILE, 'gi'), '');

/** Before a mustache it asks for the braces themselves. */
const withoutBackslash = (body: string): string => body.replaceAll('\\', '');

describe('any reply for anybody', function () {
  this.timeout(600_000);

  it('shows no mustache, no value of a programmer’s, and no example; with a gap or foreign braces in it, it is not copied', () => {
    let copied = 0;
    fc.assert(
      fc.property(anyReply, (random) => {
        const input = inputOf(random);
        const reply = renderReply(input);
        for (const text of written(reply)) {
          assert.doesNotMatch(withoutHostile(text), NEVER);
          assert.doesNotMatch(text, EXAMPLES);
        }
        if (refusalOf({ snapshot: input.snapshot, reply } as MadeReply, [])) return;
        for (const text of [reply.text, reply.subjectText ?? '']) {
          assert.doesNotMatch(text, GAP);
          assert.ok(!text.includes('{{'));
        }
        if (reply.body?.pieces.some(({ kind }) => kind === 'value')) copied++;
      }),
      runs(2000),
    );
    assert.ok(copied > 100, `only ${copied} of the replies were fit to be copied`);
  });

  it('leaves a gap out where it may', () => {
    fc.assert(
      fc.property(anyReply, (random) => {
        for (const text of written(renderReply({ ...inputOf(random), allowMissing: true }))) {
          assert.doesNotMatch(withoutHostile(text), NEVER);
          assert.doesNotMatch(text, GAP);
          assert.doesNotMatch(text, EXAMPLES);
        }
      }),
      runs(500),
    );
  });

  it('holds for everything that Handlebars can do', () => {
    fc.assert(
      fc.property(anyTemplate, anyData, anyTemplate, fc.constantFrom(...CHANNEL_IDS), (body, data, part, channel) => {
        const fragment = (name: string) =>
          name === 'part' ? withoutBackslash(part).replaceAll('> part', '> other').replaceAll('/part', '/other') : undefined;
        const { text } = renderText({ body: withoutBackslash(body), data, fragment, channel, blankIsMissing: true, wordsOnly: true });
        // `{{null}}` and `{{undefined}}` are gaps of that name.
        assert.doesNotMatch(text.replaceAll(new RegExp(GAP, 'g'), ''), NEVER);
      }),
      runs(1000),
    );
  });
});
