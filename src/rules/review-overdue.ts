import { defineRule, NO_OPTIONS, type ProposedFix } from './rule';

const DAY = 24 * 60 * 60 * 1000;

/** The day on which somebody should have read the reply again has gone by. */
export default defineRule({
  id: 'review-overdue',
  group: 'library',
  severity: 'info',
  sources: ['D6'],
  fixes: 'suggestion',
  summary: 'Nobody has looked whether the reply is still true since the day it was to be read again.',
  finished: false,
  options: NO_OPTIONS,
  messages: {
    overdue: 'This was to be read again by {day}, {ago}. Check that it is still true, and set the next day.',
  },
  visit: ({ now, reportSource, snapshot }) => ({
    file() {
      const place = snapshot.nodeAt(['reviewBy']);
      const day = snapshot.template?.reviewBy;
      if (!place || day === undefined) return;
      const today = now.toISOString().slice(0, 10);
      // Days are written so that their order is the order of their letters.
      if (Number.isNaN(Date.parse(day)) || day >= today) return;
      const days = Math.round((Date.parse(today) - Date.parse(day)) / DAY);
      const ago = days === 1 ? 'yesterday' : `${days} days ago`;
      reportSource(place.span, { message: 'overdue', data: { day, ago }, fixes: [nextReview(place.span, today)] });
    },
  }),
});

/** A year from today; the title makes the writer say that it was read. */
function nextReview(span: ProposedFix['edits'][number]['span'], today: string): ProposedFix {
  const next = `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}`;
  return { title: `I have read it: set the next review to ${next}`, safe: false, edits: [{ span, newText: next }] };
}
