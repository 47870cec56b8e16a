import { pathOfUri } from '../../library/disk.node';
import type { RenderedReply, SourcePlace } from '../../render/render-reply';
import { lineIndex } from '../../text/line-index';
import { shownPath } from '../paths';
import type { FoundTemplate } from './find-template';

/** Why a reply can't be sent as it is, each with its place, and what else its sender should know. */
export interface Complaints {
  readonly reasons: readonly string[];
  readonly notes: readonly string[];
}

/** With `allowMissing`, a missing value is no reason. */
export function complaintsOf(found: FoundTemplate, reply: RenderedReply, allowMissing: boolean, cwd: string): Complaints {
  const { snapshot } = found;
  const at = (place: SourcePlace, sentence: string): string => `${placeOf(place, found, cwd)}: ${sentence}`;
  const told = reply.problems.flatMap((problem) =>
    (problem.code === 'syntax' ? syntaxProblems(problem, found, reply.language) : [problem]).map((one) => ({
      isNote: problem.code === 'note',
      sentence: at(one, one.message),
    })),
  );
  const unread = [...snapshot.yaml.problems, ...(snapshot.template ? [] : snapshot.schemaProblems)];
  const missing = allowMissing ? [] : reply.missing;
  const reasons = [
    ...unread.map(({ span, message }) => at({ source: span }, message)),
    ...missing.map((one) => at(one, `${one.variable || 'A value'} is missing.`)),
    ...told.filter(({ isNote }) => !isNote).map(({ sentence }) => sentence),
  ];
  return { reasons: [...new Set(reasons)], notes: told.filter(({ isNote }) => isNote).map(({ sentence }) => sentence) };
}

/** The renderer only sees that a text can't be read; our own parser knows each place in it. */
function syntaxProblems(
  problem: RenderedReply['problems'][number],
  found: FoundTemplate,
  language: string,
): readonly (SourcePlace & { readonly message: string })[] {
  const { texts, uri } = fileOf(problem, found);
  const inOurs = texts
    .filter((text) => text.language === language && text.role !== 'note')
    .flatMap((text) => text.body.problems.map(({ message, span }) => ({ message, uri, source: text.toSource(span) })));
  return inOurs.length > 0 ? inOurs : [problem];
}

const fileOf = ({ uri }: SourcePlace, { library, snapshot }: FoundTemplate) =>
  (uri === undefined ? undefined : library.files.get(uri)) ?? snapshot;

function placeOf(place: SourcePlace, found: FoundTemplate, cwd: string): string {
  const { source, uri } = fileOf(place, found);
  const { line, character } = lineIndex(source).positionAt(place.source.start);
  return `${shownPath(pathOfUri(uri) ?? uri, cwd)}:${line + 1}:${character + 1}`;
}
