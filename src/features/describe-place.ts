import type { SchemaPlace } from '../template/schema-at';
import { code, paragraphs } from './markdown';

/** What a key is for, what it may hold, and what counts without it. */
export const describePlace = (key: string, { description, choices, range, fallback }: SchemaPlace): string =>
  paragraphs(
    `**${code(key)}**`,
    description,
    choices.length > 0 ? `One of ${choices.map(code).join(', ')}.` : range && `A number from ${range.min} to ${range.max}.`,
    isScalar(fallback) ? `Without it: ${code(String(fallback))}.` : undefined,
  );

/** Can a default be written as one word, so that it can be shown and offered? */
export const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
