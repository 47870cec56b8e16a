import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { formatReply } from '../../src/channels/format-reply';
import { CHANNEL_IDS } from '../../src/template/channel-ids';
import { goldenReply } from './golden-reply';

/** Without ends of lines that Git may have written its own way. */
const golden = (name: string): string => readFileSync(new URL(`./golden/${name}`, import.meta.url), 'utf8').replace(/\r\n/g, '\n');

/** `npx tsx scripts/rewrite-golden.ts` writes them anew; read each before you keep it. */
describe('a whole reply', () => {
  for (const channel of CHANNEL_IDS) {
    const { text, html } = formatReply(goldenReply(channel), channel);
    it(`on ${channel}`, () => assert.equal(text, golden(`${channel}.txt`)));
    if (html !== undefined) it(`on ${channel}, as HTML`, () => assert.equal(html, golden(`${channel}.html`)));
  }
});
