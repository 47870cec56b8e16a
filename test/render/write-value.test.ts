import assert from 'node:assert/strict';
import { renderForScript } from '../../src/render/render-for-script';
import { renderText } from '../../src/render/render-text';
import type { Data } from '../../src/render/reply';

/** As a reply to a customer is rendered, and how it went. */
const reply = (body: string, data: Data, allowMissing = false) => {
  const { text, problems, missing } = renderText({ body, data, language: 'en', blankIsMissing: true, wordsOnly: true, allowMissing });
  return [text, ...missing.map(({ variable }) => `${variable} is missing`), ...problems.map(({ message }) => message.split('.', 1)[0])];
};

const DATA: Data = {
  order: { number: 'A-7' },
  items: ['a lamp', { name: 'a bulb' }],
  numbers: [1, Number.NaN, 2],
  broken: Number.NaN,
  endless: Number.POSITIVE_INFINITY,
};

describe('a value that there are no words for', () => {
  const blocks: Readonly<Record<string, string>> = {
    'Order {{order}}.': 'Order ⟦order⟧.',
    'Order {{{order}}}.': 'Order ⟦order⟧.',
    'You get {{items}}.': 'You get ⟦items⟧.',
    'You get {{upper items}}.': 'You get ⟦items⟧.',
    'It is {{capitalize order}}.': 'It is ⟦order⟧.',
    'Wait {{plural 3 other=order}}.': 'Wait ⟦order⟧.',
    'Hi {{fallback name order}}.': 'Hi ⟦order⟧.',
    '{{#upper order}}{{/upper}}.': '⟦order⟧.',
  };
  for (const [body, expected] of Object.entries(blocks))
    it(`${body} has a gap, and says so`, () => {
      const [text, problem, ...others] = reply(body, DATA);
      assert.equal(text, expected);
      assert.match(problem ?? '', /is a block of several values$/);
      assert.deepEqual(others, []);
      assert.equal(reply(body, DATA, true)[0], expected.replace(/⟦.*⟧/, ''));
    });

  it('a list of blocks can not be joined', () => {
    const [text, problem, ...others] = reply('You get {{list items}}.', DATA);
    assert.deepEqual([text, others], ['You get ⟦items⟧.', []]);
    assert.match(problem ?? '', /can't be joined as words$/);
  });

  it('no number is no value', () => {
    assert.deepEqual(reply('{{broken}} {{number endless}}', DATA), ['⟦broken⟧ ⟦endless⟧', 'broken is missing', 'endless is missing']);
    assert.deepEqual(reply('{{#if broken}}yes{{else}}no{{/if}} {{fallback endless "some"}} {{list numbers}}', DATA), ['no some 1 and 2']);
  });

  it('a helper’s block shows what is missing, as its mustache would', () => {
    assert.deepEqual(reply('By {{#date eta}}{{/date}}.', {}), ['By ⟦eta⟧.', 'eta is missing']);
  });

  it('a script gets what Handlebars would write, unless it writes for a channel', () => {
    const script = { body: '{{order}} {{items}}', data: DATA };
    assert.equal(renderForScript({ ...script, channel: 'plain' }).text, '[object Object] a lamp,[object Object]');
    assert.equal(renderForScript({ ...script, channel: 'whatsapp' }).text, '⟦order⟧ ⟦items⟧');
  });
});
