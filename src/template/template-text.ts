import type { ParsedBody } from '../handlebars/nodes';
import type { Prose } from '../prose/prose';
import type { Span } from '../text/span';
import type { YamlScalar } from '../yaml/nodes';

/** One templated scalar of a file: a body, a subject, or the internal note of a macro. */
export interface TemplateText {
  readonly role: 'body' | 'subject' | 'note';
  readonly language: string;
  /** Undefined for a finished reply, which is no YAML. */
  readonly scalar: YamlScalar | undefined;
  readonly value: string;
  /** Islands and nodes; parsed on first use. */
  readonly body: ParsedBody;
  /** What a reader sees; computed on first use. */
  readonly prose: Prose;
  /** The source of a span of the value. */
  toSource(span: Span): Span;
}
