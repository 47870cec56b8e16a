import { fileIndex } from '../../library/file-index';
import type { Library } from '../../library/library';
import type { Snapshot } from '../../template/snapshot';
import { bandsOf, estimate, likeness, type Shingles, type Signature, shinglesOf, signatureOf } from './min-hash';

/** A template that says nearly the same as another. */
export interface NearDuplicate {
  readonly other: Snapshot;
  /** From 0 to 1. */
  readonly likeness: number;
}

interface Print {
  readonly shingles: Shingles;
  readonly signature: Signature;
  /** Where it meets others of its language. */
  readonly bands: readonly string[];
}

/** Shorter replies are alike by nature: "Thank you for writing." */
const MIN_SHINGLES = 15;
/** Texts that meet in one band; a library of copies would meet in pairs without end. */
const MAX_MEETING = 12;

/** How far an estimate by 64 numbers may lie off: five times its standard deviation. */
const MARGIN = 0.3;

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
  if (shingles.length < MIN_SHINGLES) return null;
  const signature = signatureOf(shingles);
  return { shingles, signature, bands: bandsOf(signature).map((band) => `${reply.language} ${band}`) };
}

/** Words and placeholders in small letters; what stands between them doesn't matter. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const keysOf = (snapshot: Snapshot): readonly string[] => printOf(snapshot)?.bands ?? [];

const meeting = fileIndex(keysOf);

/** The templates that share at least so much with one, from 0 to 1. Bands bring them together; pairs are never tried out. */
export function nearDuplicates(library: Library, snapshot: Snapshot, least: number): NearDuplicate[] {
  const own = printOf(snapshot);
  const others = new Set(keysOf(snapshot).flatMap((key) => meeting(library, key).slice(0, MAX_MEETING)));
  others.delete(snapshot);
  const near: NearDuplicate[] = [];
  for (const other of others) {
    const print = printOf(other);
    // The estimate tells most strangers apart without a look at their words.
    if (!own || !print || estimate(own.signature, print.signature) < least - MARGIN) continue;
    const share = likeness(own.shingles, print.shingles);
    if (share >= least) near.push({ other, likeness: share });
  }
  return near;
}
