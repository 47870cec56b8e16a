import type { ListedTemplate } from '../protocol/requests';
import type { Snapshot } from '../template/snapshot';
import type { LibraryState } from './library-state';

/** A search needs a reply's first page; a library of long ones would be megabytes. UTF-16 units a language. */
const MAX_BODY = 2000;

/** Every template of the libraries, as a picker shows them: in order of their titles. */
export function listTemplates(states: readonly LibraryState[]): ListedTemplate[] {
  const listed = states.flatMap(({ library }) =>
    [...library.files.values()].filter(({ kind }) => kind === 'template').map((snapshot) => toListed(snapshot, library.policy.channels)),
  );
  return listed.sort((a, b) => a.title.localeCompare(b.title) || (a.uri < b.uri ? -1 : 1));
}

function toListed(snapshot: Snapshot, teamChannels: readonly string[]): ListedTemplate {
  const { template, replies } = snapshot;
  return {
    uri: snapshot.uri,
    id: snapshot.id,
    title: template?.title ?? snapshot.id,
    useWhen: template?.useWhen,
    kind: template?.kind ?? 'reply',
    languages: replies.filter((reply) => reply.body).map((reply) => reply.language),
    channels: template?.channels ?? teamChannels,
    tags: template?.tags ?? [],
    body: replies.flatMap(({ body }) => body?.value.slice(0, MAX_BODY) ?? []).join('\n'),
  };
}
