import type { Snapshot } from '../../template/snapshot';
import { bandsOf, likeness, type Signature, shinglesOf, signatureOf } from './min-hash';
import { perLibrary } from './per-library';

/** A template that says nearly the same as another. */
export interface NearDuplicate {
  readonly other: Snapshot;
  /** From 0 to 1. */
  readonly likeness: number;
}

interface Print {
  readonly snapshot: Snapshot;
  readonly language: string;
  readonly shingles: ReadonlySet<number>;
  readonly signature: Signature;
}

/** Shorter replies are alike by nature: "Thank you for writing." */
const MIN_SHINGLES = 15;
/** Texts that meet in one band; a library of copies would meet in pairs without end. */
const MAX_MEETING = 12;

const remembered = new WeakMap<Snapshot, Print | null>();

/** The fingerprint of a template's source text, made once for a version of its file. */
function printOf(snapshot: Snapshot): Print | null {
  const known = remembered.get(snapshot);
  if (known !== undefined) return known;
  const made = makePrint(snapshot);
  remembered.set(snapshot, made);
  return made;
}

function makePrint(snapshot: Snapshot): Print | null {
  const reply = snapshot.kind === 'template' ? snapshot.replies.find((candidate) => candidate.source) : undefined;
  if (!reply?.body) return null;
  const shingles = shinglesOf(wordsOf(reply.body.value));
  return shingles.size < MIN_SHINGLES ? null : { snapshot, language: reply.language, shingles, signature: signatureOf(shingles) };
}

/** Words and placeholders in small letters; what stands between them doesn't matter. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** For each template the ones that are candidates to be nearly the same. Bands bring them together; pairs are never tried out. */
export const nearDuplicates = perLibrary((library): ReadonlyMap<Snapshot, readonly NearDuplicate[]> => {
  const meetings = new Map<string, Print[]>();
  for (const snapshot of library.files.values()) {
    const print = printOf(snapshot);
    for (const band of print ? bandsOf(print.signature) : []) {
      const key = `${print!.language} ${band}`;
      const there = meetings.get(key);
      if (!there) meetings.set(key, [print!]);
      else if (there.length < MAX_MEETING) there.push(print!);
    }
  }
  const found = new Map<Snapshot, Map<Snapshot, number>>();
  for (const prints of meetings.values()) {
    for (const [index, one] of prints.entries()) for (const other of prints.slice(index + 1)) note(found, one, other);
  }
  return new Map([...found].map(([snapshot, others]) => [snapshot, [...others].map(([other, like]) => ({ other, likeness: like }))]));
});

function note(found: Map<Snapshot, Map<Snapshot, number>>, one: Print, other: Print): void {
  if (found.get(one.snapshot)?.has(other.snapshot)) return;
  const like = likeness(one.shingles, other.shingles);
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = found.get(from.snapshot) ?? new Map<Snapshot, number>();
    found.set(from.snapshot, known.set(to.snapshot, like));
  }
}
