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

/** What each path through a reply shows, fragments included. `see` tells what a run shows; there must be few things to see. */
export function shownOnPaths(
  library: Library,
  text: TemplateText,
  see: (run: Run, prose: Prose) => readonly Sight[],
): readonly ShownPath[] {
  const outcomes = runPaths<Places>(text.prose, {
    initial: new Map(),
    step: (places, run, prose) => withSights(places, see(run, prose), prose),
    key: (places) => [...places.keys()].sort().join(' '),
    include: (name) => fragmentText(library, name, text.language)?.prose,
  });
  return outcomes.map(({ state, witness }) => ({ places: state, witness }));
}

function withSights(places: Places, sights: readonly Sight[], prose: Prose): Places {
  const fresh = sights.filter(({ what }) => !places.has(what));
  return fresh.length === 0 ? places : new Map([...places, ...fresh.map(({ what, span }) => [what, { prose, span }] as const)]);
}

/** The matches of some lists in a run, as sights under the lists' names. */
export const matchesIn = (run: Run, ...labels: readonly string[]): Sight[] =>
  run.matches.filter(({ label }) => labels.includes(label)).map(({ label, span }) => ({ what: label, span }));
