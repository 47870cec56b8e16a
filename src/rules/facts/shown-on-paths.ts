import type { Library } from '../../library/library';
import { fragmentText } from '../../library/reply-facts';
import { runPaths } from '../../prose/paths';
import type { Prose, Run } from '../../prose/prose';
import type { Assumption } from '../../prose/witness';
import type { TemplateText } from '../../template/template-text';
import type { Span } from '../../text/span';

/** Something that a reply shows: under which name a rule asks for it, and where it stands. */
export interface Sight {
  readonly what: string;
  readonly span: Span;
}

/** What one path through a reply shows. */
export interface ShownPath {
  /** The first place of each thing seen. */
  readonly places: ReadonlyMap<string, { readonly prose: Prose; readonly span: Span }>;
  readonly witness: readonly Assumption[];
}

type Places = ShownPath['places'];

/** What a run shows. There must be few things to see. */
type See = (run: Run, prose: Prose) => readonly Sight[];

/** What each path through a reply shows, fragments included. */
export function shownOnPaths(library: Library, text: TemplateText, see: See): readonly ShownPath[] {
  const outcomes = runPaths<Places>(text.prose, {
    initial: new Map(),
    step: (places, run, prose) => withSights(places, see(run, prose), prose),
    key: (places) => [...places.keys()].sort().join(' '),
    include: (name) => fragmentText(library, name, text.language)?.prose,
  });
  return outcomes.map(({ state, witness }) => ({ places: state, witness }));
}

/** A path through a reply that shows nothing of all that can be seen. */
export function pathShowingNone(library: Library, text: TemplateText, see: See): ShownPath | undefined {
  // What stands under no condition is on every path: most replies need no more than this look.
  if (text.prose.flow.some((item) => item.kind === 'run' && see(item, text.prose).length > 0)) return undefined;
  return shownOnPaths(library, text, see).find(({ places }) => places.size === 0);
}

function withSights(places: Places, sights: readonly Sight[], prose: Prose): Places {
  const fresh = sights.filter(({ what }) => !places.has(what));
  return fresh.length === 0 ? places : new Map([...places, ...fresh.map(({ what, span }) => [what, { prose, span }] as const)]);
}

/** The matches of some lists in a run, as sights under the lists' names. */
export const matchesIn = (run: Run, ...labels: readonly string[]): Sight[] =>
  run.matches.filter(({ label }) => labels.includes(label)).map(({ label, span }) => ({ what: label, span }));
