import type { TemplateText } from '../template/template-text';
import { cycleThrough } from './facts/cycle';
import { fragmentGraph, includesOf } from './facts/includes';
import { defineRule, NO_OPTIONS } from './rule';

/** A fragment that takes itself in, by itself or through others: the reply would never end. */
export default defineRule({
  id: 'circular-fragment',
  group: 'structure',
  severity: 'error',
  sources: [],
  fixes: 'none',
  summary: "The reply can't be written out, since a fragment takes itself in without end.",
  finished: false,
  options: NO_OPTIONS,
  messages: { circular: '`{name}` takes itself in ({way}), so the reply would never end. Take one of these includes out.' },
  visit: ({ library, report, snapshot }) => ({
    text(text) {
      const inline = inlineGraph(text);
      for (const [from, partials] of inline) {
        for (const { name, span } of partials) {
          const way = cycleThrough(from, name, (step) => (inline.get(step) ?? []).map((partial) => partial.name));
          if (way) report(text, span, { message: 'circular', data: { name: from, way: way.join(' → ') } });
        }
      }
      if (snapshot.kind !== 'fragment') return;
      const graph = fragmentGraph(library);
      for (const { name, dynamic } of includesOf(text.body.nodes).partials) {
        if (dynamic || inline.has(name.name)) continue;
        const way = cycleThrough(snapshot.id, name.name, (step) => graph.get(step) ?? []);
        if (way) report(text, name.span, { message: 'circular', data: { name: snapshot.id, way: way.join(' → ') } });
      }
    },
  }),
});

/** What each `{{#*inline}}` of a text takes in. */
const inlineGraph = (text: TemplateText) =>
  new Map(
    includesOf(text.body.nodes).inlines.map(
      (inline) => [inline.name.name, includesOf(inline.program).partials.map((partial) => partial.name)] as const,
    ),
  );
