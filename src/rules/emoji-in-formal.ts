import { channelOf } from '../channels/channels';
import type { Library } from '../library/library';
import type { Snapshot } from '../template/snapshot';
import type { Span } from '../text/span';
import { plainText } from './facts/plain-text';
import { defineRule, NO_OPTIONS, type ProposedFix } from './rule';

/** Emoji where the conversation is formal, or where nobody writes them. */
export default defineRule({
  id: 'emoji-in-formal',
  group: 'courtesy',
  severity: 'warning',
  sources: ['A5'],
  fixes: 'suggestion',
  summary: 'An emoji smiles at a customer who wrote a formal letter.',
  finished: false,
  options: NO_OPTIONS,
  messages: {
    formal: 'The tone of this reply is formal, and “{emoji}” is not. Take it out, or set another `tone:`.',
    channel: 'On {channels}, customers don’t expect “{emoji}”. Take it out, or set `tone: friendly`.',
  },
  visit: ({ library, report, snapshot }) => {
    const tone = snapshot.template?.tone ?? 'neutral';
    const channels = channelsOf(snapshot, library).map(channelOf);
    const formal = tone === 'formal';
    // A fragment goes where its replies go, and they are told.
    if (snapshot.template?.kind === 'note' || (snapshot.kind === 'fragment' && !formal)) return {};
    if (!formal && (tone === 'friendly' || channels.some((channel) => channel.emoji))) return {};
    return {
      text(text) {
        if (text.role === 'note') return;
        for (const { index, 0: emoji } of plainText(text).matchAll(EMOJI)) {
          const span = { start: index, end: index + emoji.length };
          const message = formal ? 'formal' : 'channel';
          const data = { emoji, channels: channels.map(({ label }) => label).join(' and ') };
          report(text, span, { message, data, fixes: [without(span, text.value)] });
        }
      },
    };
  },
});

function channelsOf({ template }: Snapshot, { policy }: Library): readonly string[] {
  return template?.channels ?? policy.channels;
}

/**
 * What shows as a picture by itself or by a variation selector: ™ and ✔ are text until they carry one, digits need their keycap,
 * and a flag is two letters. And faces in signs.
 */
const EMOJI =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[0-9#*]\ufe0f?\u20e3|\p{RI}\p{RI})\p{EMod}?(?:\u200d(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f?)\p{EMod}?)*|(?<![\p{L}\p{N}:/])[:;=]'?-?[)(DP](?![\p{L}\p{N}])/gu;

/** With the blank that parted it from the text. */
function without({ start, end }: Span, value: string): ProposedFix {
  const from = /[ \t]/.test(value[start - 1] ?? '') ? start - 1 : start;
  return { title: 'Take it out', safe: false, edits: [{ span: { start: from, end }, newText: '' }] };
}
