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
  const told = reply.problems.map((problem) => ({ isNote: problem.code === 'note', sentence: at(problem, problem.message) }));
  const unread = [...snapshot.yaml.problems, ...(snapshot.template ? [] : snapshot.schemaProblems)];
  const missing = allowMissing ? [] : reply.missing;
  const reasons = [
    ...unread.map(({ span, message }) => at({ source: span }, message)),
    ...missing.map((one) => at(one, `${one.variable || 'A value'} is missing.`)),
    ...told.filter(({ isNote }) => !isNote).map(({ sentence }) => sentence),
  ];
  return { reasons: [...new Set(reasons)], notes: told.filter(({ isNote }) => isNote).map(({ sentence }) => sentence) };
}

function placeOf({ source, uri }: SourcePlace, { library, snapshot }: FoundTemplate, cwd: string): string {
  const file = (uri === undefined ? undefined : library.files.get(uri)) ?? snapshot;
  const { line, character } = lineIndex(file.source).positionAt(source.start);
  return `${shownPath(pathOfUri(file.uri) ?? file.uri, cwd)}:${line + 1}:${character + 1}`;
}
