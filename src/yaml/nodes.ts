import type { SegmentMap } from '../text/segment-map';
import type { Span, TextEdit } from '../text/span';

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** A scalar with its exact way back to the source. */
export interface YamlScalar {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  /** What YAML reads: a string, number, boolean or null. */
  readonly value: unknown;
  /** The decoded text, whatever YAML makes of it (`012` stays `012`). */
  readonly text: string;
  /** Source of the whole token: quotes, block header and trailing line breaks included. */
  readonly span: Span;
  /** From `text` to the source; made on first use. */
  readonly map: SegmentMap;
}

export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode | undefined;
  /** Source from the key's start to the value's end. */
  readonly span: Span;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly entries: readonly YamlEntry[];
  readonly span: Span;
}

export interface YamlList {
  readonly kind: 'list';
  readonly flow: boolean;
  readonly items: readonly YamlNode[];
  readonly span: Span;
}

export type YamlNode = YamlScalar | YamlMap | YamlList;

export type YamlProblemCode =
  | 'syntax'
  | 'duplicate-key'
  | 'alias'
  | 'tag'
  | 'too-deep'
  | 'too-large'
  | 'merge-conflict'
  | 'encoding'
  | 'several-documents';

/** What stops YAML from being read as written; `message` is a sentence for a support writer. */
export interface YamlProblem {
  readonly code: YamlProblemCode;
  readonly message: string;
  readonly span: Span;
}

/** A place where YAML silently reads something else than was written (`body: {{name}}`, ` #` in text, `00100`). */
export interface YamlTrap {
  readonly code: 'mustache-map' | 'comment-cut' | 'number-changed' | 'word-as-value' | 'missing-space' | 'anchor' | 'tag';
  readonly message: string;
  readonly span: Span;
  /** An edit that makes YAML read what was meant, where that is certain. */
  readonly fix?: { readonly title: string; readonly edits: readonly TextEdit[] };
}

export interface YamlComment {
  /** From `#` to the end of the line, exclusive. */
  readonly span: Span;
  /** Without the `#` and surrounding blanks. */
  readonly text: string;
}

export interface YamlDocument {
  readonly source: string;
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
  readonly traps: readonly YamlTrap[];
  readonly comments: readonly YamlComment[];
}
