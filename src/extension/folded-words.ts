const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const PLAIN = /^[a-z0-9]+$/;

/** The words of a text as a search compares them: in small letters, and without the marks that a hurried hand leaves out. */
export const foldedWords = (text: string): string[] => (text.toLowerCase().match(WORD) ?? []).map(withoutMarks);

const withoutMarks = (word: string): string => (PLAIN.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, ''));
