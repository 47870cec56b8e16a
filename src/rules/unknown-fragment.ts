import type { PartialNode } from '../handlebars/nodes';
import { didYouMean } from '../template/did-you-mean';
import { includesOf, isInlineSomewhere } from './facts/includes';
import { defineRule, NO_OPTIONS } from './rule';

/** `{{> name}}` with no such fragment: the reply can't be written out. */
export default defineRule({
  id: 'unknown-fragment',
  group: 'structure',
  severity: 'error',
  sources: [],
  fixes: 'suggestion',
  summary: "The reply can't be written out, since a fragment in it does not exist.",
  finished: false,
  options: NO_OPTIONS,
  messages: {
    unknown: "There is no fragment `{name}`, so this reply can't be written out.{hint}",
    dynamic: 'Which fragment this takes in is decided only when the reply is written, so nobody can check it. Name the fragment.',
  },
  visit: ({ library, report, snapshot }) => ({
    partial(node, text) {
      if (node.dynamic) return report(text, node.span, { message: 'dynamic' });
      const { name, span } = node.name;
      const own = includesOf(text.body.nodes).inlines.map((inline) => inline.name.name);
      if (hasFallback(node) || library.fragments.has(name) || own.includes(name) || name.startsWith('@')) return;
      // A template may define what a fragment of it asks for.
      if (snapshot.kind === 'fragment' && isInlineSomewhere(library, name)) return;
      const meant = nearest(name, [...own, ...library.fragments.keys()]);
      const hint =
        meant === undefined ? ` Write it into a file \`_${name.slice(name.lastIndexOf('/') + 1)}.yaml\`.` : ` Did you mean \`${meant}\`?`;
      const fixes = meant === undefined ? [] : [{ title: `Write ${meant}`, safe: false, edits: [{ span, newText: meant }] }];
      report(text, span, { message: 'unknown', data: { name, hint }, fixes });
    },
  }),
});

/** `{{#> name}}…{{/name}}` says itself what stands there while there is no such fragment. */
const hasFallback = ({ program }: PartialNode): boolean => program !== undefined;

/** `shared/signature`, `_signature` and `signature.yaml` mean the fragment `signature`. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const bare = name
    .slice(name.lastIndexOf('/') + 1)
    .replace(/^_/, '')
    .replace(/\.ya?ml$/, '');
  return known.find((candidate) => candidate.toLowerCase() === bare.toLowerCase()) ?? didYouMean(name, known);
}
