import assert from 'node:assert/strict';
import { runIn } from './run-cli';

describe('render --all of the starter library', () => {
  it('has every reply whole, for every customer, on every channel and in every language', async function () {
    this.timeout(60_000);
    const { code, out, err } = await runIn(process.cwd(), ['render', '--all', '--format', 'json']);
    assert.equal(code, 0, err.slice(0, 2000));
    const replies: { language: string; customer: string; body: string }[] = JSON.parse(out);
    assert.ok(replies.length > 5000, String(replies.length));
    assert.deepEqual([...new Set(replies.map(({ language }) => language))].sort(), ['en', 'fi', 'ru', 'sw']);
    assert.ok(replies.some(({ customer }) => customer === 'sample-no-name'));
    for (const { body } of replies) assert.doesNotMatch(body, /⟦|undefined|\[object|NaN|^\s*$/);
  });
});
