import type { Snapshot } from '../template/snapshot';
import { diffSequences } from './diff-sequences';

/** A template as it was and as it is; a side is missing where it is new or deleted. */
export type TemplatePair =
  | { readonly before: Snapshot; readonly after: Snapshot }
  | { readonly before: Snapshot; readonly after?: undefined }
  | { readonly before?: undefined; readonly after: Snapshot };

/** So much of their lines do two files share that are one that has moved. Greeting and closing are the same in many. */
const ALIKE = { sameTitle: 0.5, otherTitle: 0.85 } as const;

/** More files than this on either side come from no renaming that a reader would follow. */
const MAX_COMPARED = 200;

/** Which template is which: by id, by file, then by what stands in it. */
export function pairTemplates(before: ReadonlyMap<string, Snapshot>, after: ReadonlyMap<string, Snapshot>): TemplatePair[] {
  const pairs: TemplatePair[] = [];
  const gone = new Set<Snapshot>();
  for (const [id, old] of before) {
    const same = after.get(id);
    if (same) pairs.push({ before: old, after: same });
    else gone.add(old);
  }
  const fresh = new Set([...after].filter(([id]) => !before.has(id)).map(([, snapshot]) => snapshot));
  const follow = (find: (old: Snapshot) => Snapshot | undefined): void => {
    for (const old of gone) {
      const found = find(old);
      if (!found) continue;
      pairs.push({ before: old, after: found });
      gone.delete(old);
      fresh.delete(found);
    }
  };
  follow((old) => [...fresh].find(({ uri }) => uri === old.uri));
  const bySource = new Map([...fresh].map((snapshot) => [snapshot.source, snapshot]));
  follow((old) => {
    const found = bySource.get(old.source);
    return found && fresh.has(found) ? found : undefined;
  });
  if (gone.size <= MAX_COMPARED && fresh.size <= MAX_COMPARED) follow((old) => mostAlike(old, [...fresh]));
  return [...pairs, ...[...gone].map((old) => ({ before: old })), ...[...fresh].map((snapshot) => ({ after: snapshot }))];
}

function mostAlike(old: Snapshot, candidates: readonly Snapshot[]): Snapshot | undefined {
  const ranked = candidates.map((snapshot) => ({ snapshot, share: shareInCommon(old.source, snapshot.source) }));
  const alike = ranked.filter(
    ({ snapshot, share }) => share >= (snapshot.template?.title === old.template?.title ? ALIKE.sameTitle : ALIKE.otherTitle),
  );
  return alike.sort((a, b) => b.share - a.share)[0]?.snapshot;
}

function shareInCommon(before: string, after: string): number {
  const [old, next] = [before, after].map((text) => text.split('\n').filter((line) => line.trim() !== ''));
  if (!old || !next || old.length === 0) return 0;
  const lost = diffSequences(old, next).reduce((sum, hunk) => sum + hunk.before.end - hunk.before.start, 0);
  return (2 * (old.length - lost)) / (old.length + next.length);
}
