import { writeFileSync } from 'node:fs';
import { formatReply } from '../src/channels/format-reply';
import { CHANNEL_IDS } from '../src/template/channel-ids';
import { goldenReply } from '../test/channels/golden-reply';

// Writes the golden files anew, for a person to read: never run by a test.
for (const channel of CHANNEL_IDS) {
  const { text, html } = formatReply(goldenReply(channel), channel);
  writeFileSync(new URL(`../test/channels/golden/${channel}.txt`, import.meta.url), text);
  if (html !== undefined) writeFileSync(new URL(`../test/channels/golden/${channel}.html`, import.meta.url), html);
}
