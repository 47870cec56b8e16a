import { resolve } from 'node:path';
import { uriOfPath } from '../../library/disk.node';
import type { Library } from '../../library/library';
import { didYouMean } from '../../template/did-you-mean';
import type { Snapshot } from '../../template/snapshot';
import { UsageError } from '../usage-error';

/** The template that a word on the command line names: by its id, or by a path. */
export function findTemplate(library: Library, given: string, cwd: string): Snapshot {
  const found = library.templates.get(given) ?? library.files.get(uriOfPath(resolve(cwd, given)));
  if (found?.kind === 'fragment')
    throw new UsageError(`${given} is a fragment, and no reply by itself. Render a template that takes it in.`);
  if (found) return found;
  const near = didYouMean(given, library.templates.keys());
  throw new UsageError(`There is no template ${given}. ${near ? `Did you mean ${near}?` : 'replywright list shows those there are.'}`);
}

/** Makes sure that a choice is one of those there are. */
export function oneOf(what: string, given: string | undefined, choices: readonly string[]): string | undefined {
  if (given === undefined || choices.includes(given)) return given;
  const near = didYouMean(given, choices);
  throw new UsageError(`There is no ${what} ${given} here. ${near ? `Did you mean ${near}?` : `There are: ${choices.join(', ')}.`}`);
}
