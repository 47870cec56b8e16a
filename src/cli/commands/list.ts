import { pathOfUri } from '../../library/disk.node';
import type { Library } from '../../library/library';
import { choose } from '../choose';
import { defineCommand } from '../command';
import { displayWidth } from '../display-width';
import { libraryRootOf } from '../library-root';
import { openLibrary } from '../opened-library';
import { shownPath } from '../paths';
import { visible } from '../reporters/visible';
import { counted, listed } from '../sentences';
import { tell } from '../tell';
import { UsageError } from '../usage-error';

const FORMATS = ['pretty', 'json', 'ids'] as const;

/** `replywright list`: every template of the library that one stands in. */
export const list = defineCommand({
  name: 'list',
  usage: ['list'],
  summary: 'Shows the templates with their ids, titles, languages and channels.',
  options: { format: { takes: 'one', value: 'F', offers: FORMATS, help: `${listed(FORMATS)}. Default: pretty.` } },
  async run({ options, words }, { cwd, out, err }) {
    const format = choose('format', options.format ?? 'pretty', FORMATS);
    if (words.length > 0) throw new UsageError('list takes no names: it shows all templates of this library.');
    const { library, unreadable } = await openLibrary((await libraryRootOf(cwd)) ?? cwd);
    for (const { path, reason } of unreadable) tell(err, `${shownPath(path, cwd)} can't be read: ${reason}.`);
    if (library.templates.size === 0)
      throw new UsageError(
        `There is no template here: this library keeps them in ${listed(library.policy.templates)}. replywright init makes a first one.`,
      );
    if (format === 'ids') for (const id of [...library.templates.keys()].sort()) tell(out, id);
    else if (format === 'json') out.write(`${JSON.stringify(listedTemplates(library, cwd), undefined, 2)}\n`);
    else {
      const { bold, dim } = out.colors;
      const rows = listedTemplates(library, cwd).map(({ id, title, languages, channels }) =>
        [id, title, languages.join(' '), channels.join(' ')].map(visible),
      );
      const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => displayWidth(row[column]!))));
      const padded = (text: string, column: number): string => text + ' '.repeat((widths[column] ?? 0) - displayWidth(text));
      for (const [id, title, languages, channels] of rows)
        out.write(`${bold(padded(id!, 0))}  ${padded(title!, 1)}  ${padded(languages!, 2)}  ${dim(channels!)}\n`);
      tell(err, counted(rows.length, 'template'));
    }
    return unreadable.length > 0 ? 2 : 0;
  },
});

/** Templates in the order of their ids; a template that can't be read is there by its id. */
const listedTemplates = ({ templates, policy }: Library, cwd: string) =>
  [...templates.values()]
    .map((snapshot) => ({
      id: snapshot.id,
      title: snapshot.template?.title ?? '',
      languages: snapshot.replies.filter(({ body }) => body).map(({ language }) => language),
      channels: snapshot.template?.channels ?? policy.channels,
      path: shownPath(pathOfUri(snapshot.uri) ?? snapshot.uri, cwd),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
