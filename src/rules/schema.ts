import type { Snapshot } from '../template/snapshot';
import type { SchemaProblem } from '../template/validate';
import { overlaps, type Span } from '../text/span';
import { lackOf } from './facts/lack-of-text';
import { strayChoices } from './facts/stray-choices';
import { defineRule, NO_OPTIONS } from './rule';

/** The file is YAML, but no reply template: a key that isn't known, a value that doesn't fit, nothing to say. */
export default defineRule({
  id: 'schema',
  group: 'structure',
  severity: 'error',
  sources: [],
  fixes: 'suggestion',
  summary: 'A part of the template is not understood, so it has no effect.',
  finished: false,
  options: NO_OPTIONS,
  messages: {
    problem: '{sentence}',
    empty: 'This file is empty, so there is nothing to send. Begin with `title:` and `body:`.',
    silent: 'This template neither says nor does anything. Add a `body:`, or `actions:` for a macro that sends nothing.',
    fragment: 'This fragment has no text, so it adds nothing to a reply. Add a `body:`.',
    source: 'The reply has translations, but no text in its own language (`{language}`). Add a `body:`.',
    choice: '`{value}` is none of the choices of `{variable}` ({choices}).',
  },
  visit: ({ reportSource, snapshot }) => ({
    file() {
      if (isUnreadable(snapshot)) return;
      if (snapshot.yaml.root === undefined) return reportSource(firstLine(snapshot.source), { message: 'empty' });
      for (const problem of snapshot.schemaProblems.filter((candidate) => !isTrap(candidate, snapshot))) {
        const { span, message, suggestion } = problem;
        const fixes =
          suggestion === undefined ? [] : [{ title: `Write ${suggestion}`, safe: false, edits: [{ span, newText: suggestion }] }];
        reportSource(span, { message: 'problem', data: { sentence: message }, fixes });
      }
      const lack = lackOf(snapshot);
      if (lack) reportSource(lack.span, { message: lack.message, data: lack.data });
      for (const { span, ...data } of strayChoices(snapshot)) reportSource(span, { message: 'choice', data });
    },
  }),
});

/** What YAML could not read makes keys appear and vanish; `yaml-syntax` says what to do first. */
const isUnreadable = ({ yaml }: Snapshot): boolean =>
  yaml.problems.some(({ code }) => code === 'syntax' || yaml.root === undefined) || yaml.traps.some(({ code }) => code === 'missing-space');

/** `body: {{name}}` is no block of keys to its writer; `yaml-trap` says what it is. */
const isTrap = (problem: SchemaProblem, { yaml, nodeAt }: Snapshot): boolean => {
  const node = nodeAt(problem.path);
  return yaml.traps.some(({ span }) => overlaps(span, node?.span ?? problem.span));
};

function firstLine(source: string): Span {
  const start = /^\s*/.exec(source)?.[0].length ?? 0;
  const from = start === source.length ? 0 : start;
  const end = source.slice(from).search(/\r?\n|$/);
  return { start: from, end: from + end };
}
