import type { ListedTemplate } from '../protocol/requests';

/** A folder of replies, or one reply. */
export type ReplyNode = ReplyFolder | ReplyLeaf;

export interface ReplyFolder {
  readonly kind: 'folder';
  readonly name: string;
  readonly children: readonly ReplyNode[];
}

export interface ReplyLeaf {
  readonly kind: 'reply';
  readonly reply: ListedTemplate;
}

interface OpenFolder {
  readonly folders: Map<string, OpenFolder>;
  readonly replies: ListedTemplate[];
}

/** Replies in the folders that `foldersOf` names, outermost first. Folders that all replies stand in say nothing and are left out. */
export function replyTree(replies: readonly ListedTemplate[], foldersOf: (uri: string) => readonly string[]): readonly ReplyNode[] {
  const top: OpenFolder = { folders: new Map(), replies: [] };
  for (const reply of replies) {
    let folder = top;
    for (const name of foldersOf(reply.uri)) {
      const inner = folder.folders.get(name) ?? { folders: new Map(), replies: [] };
      folder.folders.set(name, inner);
      folder = inner;
    }
    folder.replies.push(reply);
  }
  return nodesOf(withoutShared(top));
}

function withoutShared(folder: OpenFolder): OpenFolder {
  const [only, ...others] = folder.folders.values();
  return only && others.length === 0 && folder.replies.length === 0 ? withoutShared(only) : folder;
}

/** Folders first, both in the order of their names. */
function nodesOf({ folders, replies }: OpenFolder): ReplyNode[] {
  const inner = [...folders].sort(([a], [b]) => a.localeCompare(b)).map(([name, folder]): ReplyFolder => joined(name, folder));
  const leaves = [...replies].sort((a, b) => a.title.localeCompare(b.title)).map((reply): ReplyLeaf => ({ kind: 'reply', reply }));
  return [...inner, ...leaves];
}

/** A folder that holds nothing but a folder is shown as one with it. */
function joined(name: string, folder: OpenFolder): ReplyFolder {
  const [only, ...others] = folder.folders;
  if (only && others.length === 0 && folder.replies.length === 0) return joined(`${name} / ${only[0]}`, only[1]);
  return { kind: 'folder', name, children: nodesOf(folder) };
}
