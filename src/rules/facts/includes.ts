import type { BodyNode, InlineNode, PartialNode } from '../../handlebars/nodes';
import { walkNodes } from '../../handlebars/walk';
import { fileIndex } from '../../library/file-index';
import type { Library } from '../../library/library';
import type { Snapshot } from '../../template/snapshot';
import type { TemplateText } from '../../template/template-text';

/** What a body takes in, and what it defines for itself by `{{#*inline}}`. */
export interface Includes {
  readonly partials: readonly PartialNode[];
  readonly inlines: readonly InlineNode[];
}

const remembered = new WeakMap<readonly BodyNode[], Includes>();

/** The includes of a body, or of an inline fragment's part of it. */
export function includesOf(nodes: readonly BodyNode[]): Includes {
  const known = remembered.get(nodes) ?? findIncludes(nodes);
  remembered.set(nodes, known);
  return known;
}

function findIncludes(nodes: readonly BodyNode[]): Includes {
  const partials: PartialNode[] = [];
  const inlines: InlineNode[] = [];
  walkNodes(nodes, {
    enter(node) {
      if (node.kind === 'partial') partials.push(node);
      else if (node.kind === 'inline') inlines.push(node);
    },
  });
  return { partials, inlines };
}

const includesOfFile = (snapshot: Snapshot): Includes[] => snapshot.texts.map((text) => includesOf(text.body.nodes));

/** Names of the fragments that a file takes in itself; its own inline ones don't count. */
export function fragmentsIn(snapshot: Snapshot): string[] {
  return includesOfFile(snapshot).flatMap(({ partials, inlines }) => {
    const own = new Set(inlines.map((inline) => inline.name.name));
    return partials.filter((partial) => !partial.dynamic && !own.has(partial.name.name)).map((partial) => partial.name.name);
  });
}

/** Does a file take in a fragment whose name only the data know, as `{{> (lookup …)}}` does? */
export const takesUnnamedFragment = (snapshot: Snapshot): boolean =>
  includesIn(snapshot).some(({ partials }) => partials.some(({ dynamic }) => dynamic));

const graphs = new WeakMap<Library['fragments'], ReadonlyMap<string, readonly string[]>>();

/** Which fragments each fragment takes in. */
export function fragmentGraph({ fragments }: Library): ReadonlyMap<string, readonly string[]> {
  const graph = graphs.get(fragments) ?? new Map([...fragments].map(([name, snapshot]) => [name, fragmentsIn(snapshot)]));
  graphs.set(fragments, graph);
  return graph;
}

/** The includes of a file that may have some. */
const includesIn = (snapshot: Snapshot): readonly Includes[] => (snapshot.source.includes('{{') ? includesOfFile(snapshot) : []);

/** Files by what they hand to a fragment: `row label` for `{{> row label=…}}`. */
const handing = fileIndex((snapshot) =>
  includesIn(snapshot).flatMap(({ partials }) => partials.flatMap(({ name, hash }) => hash.map(({ key }) => `${name.name} ${key}`))),
);

const definingInline = fileIndex((snapshot) => includesIn(snapshot).flatMap(({ inlines }) => inlines.map(({ name }) => name.name)));

/** Does a file of the library define an inline fragment of this name? */
export const isInlineSomewhere = (library: Library, name: string): boolean => definingInline(library, name).length > 0;

/** Is a name handed in by an include, `{{> row label="…"}}`, to this fragment or to an inline one of this text? */
export function isHandedIn(library: Library, snapshot: Snapshot, name: string, text: TemplateText): boolean {
  const [first = name] = name.split('.');
  const isHanded = (fragment: string) => handing(library, `${fragment} ${first}`).length > 0;
  if (snapshot.kind === 'fragment' && isHanded(snapshot.id)) return true;
  return includesOf(text.body.nodes).inlines.some((inline) => isHanded(inline.name.name));
}
