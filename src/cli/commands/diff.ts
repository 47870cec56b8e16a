import { compareLibraries } from '../../review/compare-libraries';
import { isForCustomers } from '../../review/library-change';
import { choose } from '../choose';
import { defineCommand } from '../command';
import { htmlPage } from '../diff/html';
import { diffJson } from '../diff/json';
import { markdownPage } from '../diff/markdown';
import { prettyDiff } from '../diff/pretty';
import { twoLibraries } from '../diff/two-libraries';
import { libraryRootOf } from '../library-root';
import { shownPath } from '../paths';
import { listed } from '../sentences';
import { tell } from '../tell';
import { UsageError } from '../usage-error';

const FORMATS = ['pretty', 'markdown', 'json', 'html'] as const;

/** `replywright diff`: what customers get otherwise than before. */
export const diff = defineCommand({
  name: 'diff',
  usage: ['diff [BASE [HEAD]]'],
  summary: 'Shows what changes for customers since BASE, the default branch. HEAD is the files as they lie here.',
  offers: 'commits',
  options: {
    format: { takes: 'one', value: 'F', offers: FORMATS, help: `${listed(FORMATS)}. Default: pretty.` },
    'exit-code': { takes: 'nothing', help: 'Exit with 1 when something changes for customers.' },
  },
  async run({ options, words }, { cwd, out, err, now }) {
    const format = choose('format', options.format ?? 'pretty', FORMATS);
    const [base, head, ...more] = words;
    if (more.length > 0) throw new UsageError('diff takes two names at most: replywright diff BASE HEAD.');
    const { before, after, unreadable } = await twoLibraries((await libraryRootOf(cwd)) ?? cwd, base, head);
    const change = compareLibraries(before, after, now());
    const written = {
      pretty: () => prettyDiff(change, cwd, out),
      markdown: () => markdownPage(change, cwd),
      json: () => diffJson(change, cwd),
      html: () => htmlPage(change, cwd),
    };
    out.write(written[format]());
    for (const { path, reason } of unreadable) tell(err, `${shownPath(path, cwd)} can't be read: ${reason}.`);
    if (unreadable.length > 0) return 2;
    return options['exit-code'] && change.templates.some(isForCustomers) ? 1 : 0;
  },
});
