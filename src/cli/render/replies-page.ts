import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { paragraphs } from '../../features/markdown';
import { shownPath } from '../paths';
import { UsageError } from '../usage-error';
import type { Destination } from './destination';
import { type PageSection, pageSection } from './page-section';
import { anchors, shown } from './page-text';
import { whyNotWritten } from './why-not-written';

/** Stands at the top of each page, so that the next run knows it for ours. */
const OURS = '<!-- Written by replywright render --all. The next run writes it anew. -->';

/** Samples are names and nothing else. */
const BORROWED = 'Replywright’s own samples, such as “No name”, have the data of the first customer in customers.yaml.';

/** One Markdown page of all replies, for a person to read. `finish` gets it when it is whole, and may say where it is. */
export function repliesPage(now: Date, finish: (page: string) => Promise<string | undefined>): Destination {
  const anchor = anchors();
  for (const heading of ['Replies', 'Contents']) anchor(heading);
  const sections: PageSection[] = [];
  let borrowing = false;
  return {
    async take(found, attempts) {
      borrowing ||= attempts.some(({ recipient }) => recipient.borrows);
      if (attempts.length > 0) sections.push(pageSection(found, attempts, anchor));
      return [];
    },
    async end() {
      const contents = sections.map((section) => `- [${shown(section.title)}](#${section.anchor}): ${section.count}`);
      const about = `What each customer would read, as of ${now.toISOString()}. Each text stands here once, with the names of all who get it.`;
      const borrowed = borrowing ? BORROWED : undefined;
      return finish(
        `${paragraphs(OURS, '# Replies', about, borrowed, '## Contents', contents.join('\n'), ...sections.map((one) => one.markdown))}\n`,
      );
    },
  };
}

/** Such a page in a file. Throws a `UsageError` where a file of that name is something else. */
export async function pageFile(given: string, now: Date, cwd: string): Promise<Destination> {
  const path = resolve(cwd, given);
  const before = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw new UsageError(`${given} can't be written: ${whyNotWritten(error)}.`);
  });
  if (before !== undefined && !before.startsWith(OURS))
    throw new UsageError(`${given} is there already and is no page of replies. It was left as it is; choose another name.`);
  return repliesPage(now, async (page) => {
    await writeFile(path, page).catch((error: Error) => {
      throw new UsageError(`${given} can't be written: ${whyNotWritten(error)}.`);
    });
    return `The replies are in ${shownPath(path, cwd)}.`;
  });
}
