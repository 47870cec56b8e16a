import type { CST, Scalar } from 'yaml';
import type { SegmentMap } from '../text/segment-map';
import type { Span } from '../text/span';
import type { BlockHeader } from './block-scalar';
import type { ScalarStyle, YamlScalar } from './nodes';
import { type ScalarToken, scalarMap } from './scalar-map';

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/** Our scalar for the parser's. The way back to the source is worked out on first use. */
export function scalarNode(source: string, node: Scalar): YamlScalar {
  const [start, end] = node.range ?? [0, 0];
  const span = { start, end };
  const style = STYLES[node.type ?? 'PLAIN'] ?? 'plain';
  const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
  return new ReadScalar(style, node.value, text, span, tokenOf(source, node, style, span));
}

/** A class, since a getter of an object's own gives each object a shape of its own, and a library has a hundred thousand scalars. */
class ReadScalar implements YamlScalar {
  readonly kind = 'scalar';
  private decoded: SegmentMap | undefined;

  constructor(
    readonly style: ScalarStyle,
    readonly value: unknown,
    readonly text: string,
    readonly span: Span,
    /** Only what the map needs, so that the parser's own tree, several times as large, isn't kept. */
    private readonly token: ScalarToken,
  ) {}

  get map(): SegmentMap {
    this.decoded ??= scalarMap(this.token, this.text);
    return this.decoded;
  }
}

function tokenOf(source: string, node: Scalar, style: ScalarStyle, span: Span): ScalarToken {
  const token = node.srcToken;
  if (token?.type !== 'block-scalar') return { source, style, ...span };
  const headerLength = token.props.reduce((sum, prop) => sum + ('source' in prop ? prop.source.length : 0), 0);
  const start = token.offset + headerLength;
  return { source, style, start, end: start + token.source.length, block: readHeader(token) };
}

function readHeader(token: CST.BlockScalar): BlockHeader {
  const header = token.props.find((prop) => prop.type === 'block-scalar-header');
  const text = header && 'source' in header ? header.source : '|';
  const chomp = text.includes('-') ? '-' : text.includes('+') ? '+' : '';
  return { chomp, digit: Number(/[1-9]/.exec(text)?.[0] ?? 0), parentIndent: token.indent };
}
