import { fileIndex } from '../library/file-index';
import type { Library } from '../library/library';
import type { Snapshot } from '../template/snapshot';
import type { TemplateText } from '../template/template-text';
import { includesOf } from './facts/includes';
import { languageName } from './facts/language-name';
import { defineRule, NO_OPTIONS } from './rule';

/** A customer whose language the team speaks, and the reply doesn't. */
export default defineRule({
  id: 'translation-missing',
  group: 'library',
  severity: 'info',
  sources: [],
  fixes: 'none',
  summary: 'Customers of one of the team’s languages get the reply in another.',
  finished: false,
  options: NO_OPTIONS,
  messages: {
    template: 'There is no {languages} text, so customers who write {languages} get this reply in {source}. Add it under `translations:`.',
    fragment:
      'There is no {languages} text, though {user} takes this fragment in: its customers get a part in {source}. Add it under `translations:`.',
  },
  visit: ({ library, reportSource, snapshot }) => ({
    file() {
      const bodies = snapshot.replies.filter((reply) => reply.body);
      const source = bodies.find((reply) => reply.source) ?? bodies[0];
      if (!source || snapshot.template?.kind === 'note') return;
      const place = snapshot.keyAt(['translations']) ?? snapshot.keyAt(['body']) ?? snapshot.keyAt(['title']);
      const { wanted, user } = wantedIn(library, snapshot);
      const missing = wanted.filter((language) => !bodies.some((reply) => isSame(reply.language, language)));
      if (!place || missing.length === 0) return;
      const languages = missing.map(languageName).join(' and ');
      reportSource(place, { message: snapshot.kind, data: { languages, source: languageName(source.language), user } });
    },
  }),
});

/** A template speaks the team's languages; a fragment those of the replies that take it in. */
function wantedIn(library: Library, snapshot: Snapshot): { readonly wanted: readonly string[]; readonly user: string } {
  if (snapshot.kind === 'template') return { wanted: library.policy.languages, user: '' };
  const users = takingIn(library, snapshot.id);
  const replies = users.flatMap((user) => user.replies).filter(({ body }) => body && fragmentsOf(body).includes(snapshot.id));
  const wanted = new Set(replies.map(({ language }) => language));
  const user = users.length === 1 ? `\`${users[0]?.id}\`` : `\`${users[0]?.id}\` (and ${users.length - 1} more)`;
  return { wanted: [...wanted], user };
}

/** The fragments that a text takes in. Most mention none, and need no parsing to know it. */
const fragmentsOf = (text: TemplateText): string[] =>
  /\{\{#?>/.test(text.value) ? includesOf(text.body.nodes).partials.map(({ name }) => name.name) : [];

const takingIn = fileIndex(({ kind, replies }) =>
  kind === 'template' ? replies.flatMap(({ body }) => (body ? fragmentsOf(body) : [])) : [],
);

const isSame = (written: string, wanted: string): boolean => written === wanted || written.split('-', 1)[0] === wanted;
