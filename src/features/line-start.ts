/** Where the line of an offset begins. At offset 0, `lastIndexOf` would find a line break that stands there. */
export const lineStart = (source: string, offset: number): number => (offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1);
