// The parser alone: `handlebars` itself would bring the compiler, which makes functions from text and can't run under a strict policy.
import { parse, parseWithoutProcessing } from 'handlebars/dist/cjs/handlebars/compiler/base';

export type Program = hbs.AST.Program;

/**
 * Lines that the parser's lexer and the rest of the world count differently are made alike: it takes U+2028, U+2029 and a lone CR
 * for something else than we do, and its columns drift after them. The copy has the same length, so offsets stay true.
 */
const alike = (text: string): string => (/[\r\u2028\u2029]/.test(text) ? text.replace(/[\r\u2028\u2029]/g, ' ') : text);

/** The body's tree with whitespace control and standalone lines applied, for rendering. Throws on a syntax error. */
export const parseProcessed = (text: string): Program => parse(text);

/** The tree of one mustache, as written. Throws on a syntax error. */
export const parseUnprocessed = (text: string): Program => parseWithoutProcessing(alike(text));
