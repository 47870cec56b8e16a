import type { BodyNode, InlineNode, PartialNode } from '../../handlebars/nodes';
import { walkNodes } from '../../handlebars/walk';
import type { Library } from '../../library/library';
import type { Snapshot } from '../../template/snapshot';
import type { TemplateText } from '../../template/template-text';
import { perLibrary } from './per-library';

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

/** Which fragments each fragment takes in. */
export const fragmentGraph = perLibrary(
  (library: Library): ReadonlyMap<string, readonly string[]> =>
    new Map([...library.fragments].map(([name, snapshot]) => [name, fragmentsIn(snapshot)])),
);

/** What the files of a library hand to fragments: names passed as `{{> name label=…}}`, and names of inline fragments. */
export const handedOver = perLibrary(
  (library: Library): { readonly passed: ReadonlyMap<string, ReadonlySet<string>>; readonly inlines: ReadonlySet<string> } => {
    const passed = new Map<string, Set<string>>();
    const inlines = new Set<string>();
    for (const snapshot of library.files.values()) {
      if (!snapshot.source.includes('{{')) continue;
      for (const found of includesOfFile(snapshot)) {
        for (const inline of found.inlines) inlines.add(inline.name.name);
        for (const { name, hash } of found.partials) {
          if (hash.length > 0) passed.set(name.name, new Set([...(passed.get(name.name) ?? []), ...hash.map((pair) => pair.key)]));
        }
      }
    }
    return { passed, inlines };
  },
);

/** Is a name handed in by an include, `{{> row label="…"}}`, to this fragment or to an inline one of this text? */
export function isHandedIn(library: Library, snapshot: Snapshot, name: string, text: TemplateText): boolean {
  const [first = name] = name.split('.');
  const { passed } = handedOver(library);
  if (snapshot.kind === 'fragment' && passed.get(snapshot.id)?.has(first)) return true;
  return includesOf(text.body.nodes).inlines.some((inline) => passed.get(inline.name.name)?.has(first));
}
