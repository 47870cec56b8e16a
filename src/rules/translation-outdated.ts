import type { History } from '../library/history';
import type { Reply, Snapshot } from '../template/snapshot';
import { lineIndex } from '../text/line-index';
import { languageName } from './facts/language-name';
import { defineRule, NO_OPTIONS } from './rule';

/** The source was changed, and nobody looked at its translations. */
export default defineRule({
  id: 'translation-outdated',
  group: 'library',
  severity: 'info',
  sources: ['D6'],
  fixes: 'none',
  summary: 'A translation is older than its source, so customers of that language get what was true before.',
  finished: false,
  options: NO_OPTIONS,
  messages: {
    older: 'The {source} text was changed on {changed}, and this {language} text last on {written}. Read both side by side.',
  },
  visit: ({ library: { history }, reportSource, snapshot }) => ({
    file() {
      const source = snapshot.replies.find((reply) => reply.source && reply.body);
      if (!history || !source || snapshot.replies.length < 2) return;
      const changed = changeOf(source, snapshot, history);
      for (const reply of snapshot.replies) {
        const written = reply.source ? undefined : changeOf(reply, snapshot, history);
        const place = snapshot.keyAt(['translations', reply.language]);
        if (changed === undefined || written === undefined || !place || dayOf(written) >= dayOf(changed)) continue;
        const data = {
          source: languageName(source.language),
          language: languageName(reply.language),
          changed: dayOf(changed),
          written: dayOf(written),
        };
        reportSource(place, { message: 'older', data });
      }
    },
  }),
});

/** The last change of a reply's text. A change of the same day is of the same piece of work. */
function changeOf({ body, subject }: Reply, { uri, source }: Snapshot, history: History): number | undefined {
  const lines = lineIndex(source);
  const times = [body, subject].flatMap((text) => {
    const span = text?.scalar?.span;
    if (!span) return [];
    const lastCharacter = span.start + source.slice(span.start, span.end).trimEnd().length;
    return history.changedAt(uri, lines.positionAt(span.start).line, lines.positionAt(lastCharacter).line) ?? [];
  });
  return times.length === 0 ? undefined : Math.max(...times);
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
