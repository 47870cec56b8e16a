import { choose } from '../choose';
import type { ExitCode } from '../exit-code';
import type { Host } from '../host';
import { shownPath } from '../paths';
import { counted } from '../sentences';
import { tell } from '../tell';
import { UsageError } from '../usage-error';
import { attemptsAt, languagesOf } from './attempts';
import { canBeSent, type Destination } from './destination';
import { type FoundTemplate, findTemplates } from './find-template';
import { jsonList } from './json-list';
import { sendsNothing } from './remarks';
import { FORMATS, type Format, type RenderOptions } from './render-options';
import { repliesFolder } from './replies-folder';
import { pageFile, repliesPage } from './replies-page';
import { wishesOf } from './wishes';

/** Writes every reply that all customers would get. What can't be sent is told with its reasons, and everything else is written. */
export async function renderAll(options: RenderOptions, words: readonly string[], host: Host): Promise<ExitCode> {
  const { cwd, err } = host;
  const format = formatOf(options);
  const { found, unreadable } = await findTemplates(words, cwd);
  const wishes = await wishesOf(options, format === 'html', found, host);
  const destination = await destinationOf(format, options.out, wishes.now, host);
  const told = new Map<string, number>();
  const collect = (sentence: string): void => void told.set(sentence, (told.get(sentence) ?? 0) + 1);
  let sent = 0;
  let unsent = 0;
  try {
    for (const one of found) {
      const attempts = attemptsAt(one, wishes);
      const refused = await destination.take(one, attempts);
      for (const { reasons, notes, remarks } of attempts)
        for (const sentence of [...reasons, ...notes, ...remarks.map((remark) => `${one.snapshot.id}: ${remark}`)]) collect(sentence);
      for (const sentence of refused) collect(sentence);
      if (attempts.length === 0 && words.length > 0) collect(whyNone(one));
      const fit = attempts.filter(canBeSent).length;
      sent += fit - refused.length;
      unsent += attempts.length - fit + refused.length;
    }
  } finally {
    const place = await destination.end();
    if (place !== undefined) collect(place);
  }
  for (const [sentence, times] of told) tell(err, times > 1 ? `${sentence} (${times} replies)` : sentence);
  for (const { path, reason } of unreadable) tell(err, `${shownPath(path, cwd)} can't be read: ${reason}.`);
  tell(
    err,
    `${counted(sent, 'reply', 'replies')} of ${counted(found.length, 'template')}${unsent > 0 ? `; ${unsent} more can't be sent or written` : ''}.`,
  );
  return unsent > 0 || unreadable.length > 0 ? 2 : 0;
}

function formatOf({ format, out }: RenderOptions): Format {
  const isPage = out !== undefined && /\.(?:md|markdown)$/i.test(out);
  const chosen = choose('format', format ?? (out === undefined || isPage ? 'markdown' : 'text'), FORMATS);
  if (isPage && chosen !== 'markdown') throw new UsageError(`A page is Markdown: leave --format ${chosen} out, or name a folder.`);
  if (out !== undefined && !isPage && chosen === 'markdown')
    throw new UsageError(`--format markdown is one page: give --out a name that ends in .md, not ${out}.`);
  if (out !== undefined && /\.(?:txt|html|json)$/i.test(out))
    throw new UsageError(`--out takes a folder, or the name of a page that ends in .md, not ${out}.`);
  if (out === undefined && (chosen === 'text' || chosen === 'html'))
    throw new UsageError(`Many replies in ${chosen} need a folder: --out FOLDER.`);
  return chosen;
}

async function destinationOf(format: Format, out: string | undefined, now: Date, host: Host): Promise<Destination> {
  if (format === 'markdown')
    return out === undefined
      ? repliesPage(now, async (page) => {
          host.out.write(page);
          return undefined;
        })
      : pageFile(out, now, host.cwd);
  return out === undefined ? jsonList(host.out) : repliesFolder(out, format, host.cwd);
}

/** Why a template that was named gave no reply. */
const whyNone = (found: FoundTemplate): string =>
  languagesOf(found).length === 0 ? sendsNothing(found) : `${found.snapshot.id} has no reply in that language or for that channel.`;
