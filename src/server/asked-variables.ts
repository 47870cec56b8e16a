import { type KnownVariable, knownVariable } from '../features/known-variables';
import { walkNodes, walkPaths } from '../handlebars/walk';
import type { Library } from '../library/library';
import type { AskedVariable } from '../protocol/requests';
import { type RenderedReply, replyIn } from '../render/render-reply';
import type { Snapshot } from '../template/snapshot';
import type { TemplateText } from '../template/template-text';

/** What the agent must give: variables that say so and that the text reads, then whatever else turned out to be missing. */
export function askedVariables(
  library: Library,
  snapshot: Snapshot,
  reply: RenderedReply,
  given: Readonly<Record<string, string>>,
): AskedVariable[] {
  const read = pathsRead(library, snapshot, reply.language);
  const declared = Object.entries({ ...library.policy.variables, ...snapshot.template?.variables });
  const asked = declared.filter(([name, { ask }]) => ask === true && isRead(name, read)).map(([name]) => name);
  const names = new Set([...asked, ...reply.missing.map(({ variable }) => variable)]);
  return [...names]
    .filter((name) => name !== '' && !Object.hasOwn(given, name))
    .map((name) => toAsked(name, knownVariable(name, snapshot.template, library)));
}

function toAsked(name: string, known: KnownVariable | undefined): AskedVariable {
  return {
    name,
    type: known?.type ?? 'text',
    description: known?.description,
    choices: known && known.choices.length > 0 ? known.choices : undefined,
    example: known?.example,
  };
}

/** A declared block is read through its parts, and a part through its block. */
const isRead = (name: string, read: ReadonlySet<string>): boolean =>
  [...read].some((path) => path === name || path.startsWith(`${name}.`) || name.startsWith(`${path}.`));

/** Every path that a reply names in one language, in its fragments too. */
function pathsRead(library: Library, snapshot: Snapshot, language: string): ReadonlySet<string> {
  const paths = new Set<string>();
  const seen = new Set<string>();
  const read = (text: TemplateText | undefined): void => {
    if (!text) return;
    walkPaths(text.body.nodes, (path) => void paths.add(path.segments.map((segment) => segment.name).join('.')));
    walkNodes(text.body.nodes, {
      enter(node) {
        if (node.kind !== 'partial' || seen.has(node.name.name)) return;
        seen.add(node.name.name);
        const fragment = library.fragments.get(node.name.name);
        if (fragment) read(replyIn(fragment, language)?.body);
      },
    });
  };
  const reply = replyIn(snapshot, language);
  read(reply?.subject);
  read(reply?.body);
  return paths;
}
