import type { Library } from '../../library/library';
import { fragmentText } from '../../library/reply-facts';
import type { Match } from '../../prose/token';
import type { TemplateText } from '../../template/template-text';
import { includesOf } from './includes';

/** A fragment may take in another; deeper than this nobody reads. */
const MAX_DEPTH = 5;

/** The matches of a list in a text and in the fragments that it takes in, on whatever path. Spans of the latter count in their own texts. */
export function replyMatches(library: Library, text: TemplateText, label: string, depth = 0): readonly Match[] {
  const own = text.prose.matchesOf(label);
  if (depth >= MAX_DEPTH) return own;
  const taken = includesOf(text.body.nodes).partials.flatMap(({ name }) => {
    const fragment = fragmentText(library, name.name, text.language);
    return fragment && fragment !== text ? replyMatches(library, fragment, label, depth + 1) : [];
  });
  return taken.length > 0 ? [...own, ...taken] : own;
}
