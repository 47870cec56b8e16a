import { walkNodes } from '../../handlebars/walk';
import type { Library } from '../../library/library';
import { fragmentText } from '../../library/reply-facts';
import { includedNames } from '../../prose/included-names';
import type { Prose } from '../../prose/prose';
import type { TemplateText } from '../../template/template-text';
import type { Span } from '../../text/span';

/** Where something is shown that may stand in a fragment: its own place, or the `{{> name}}` that takes the fragment in. */
export function placeInReply(library: Library, text: TemplateText, place: { prose: Prose; span: Span }): Span {
  return place.prose === text.prose ? place.span : includeOf(library, text, place.prose);
}

/** The `{{> name}}` whose fragment this is; of a fragment in a fragment, the first that takes it in. */
function includeOf(library: Library, text: TemplateText, prose: Prose): Span {
  const proseOf = (name: string): Prose | undefined => fragmentText(library, name, text.language)?.prose;
  let exact: Span | undefined;
  let around: Span | undefined;
  walkNodes(text.body.nodes, {
    enter(node) {
      if (node.kind !== 'partial') return;
      const fragment = proseOf(node.name.name);
      if (fragment === prose) exact ??= node.span;
      else if (fragment && takesIn(fragment, prose, proseOf, new Set())) around ??= node.span;
    },
  });
  return exact ?? around ?? { start: 0, end: text.value.length };
}

function takesIn(outer: Prose, inner: Prose, proseOf: (name: string) => Prose | undefined, seen: Set<Prose>): boolean {
  if (outer === inner) return true;
  if (seen.has(outer)) return false;
  seen.add(outer);
  return includedNames(outer.flow).some((name) => {
    const next = proseOf(name);
    return next !== undefined && takesIn(next, inner, proseOf, seen);
  });
}
