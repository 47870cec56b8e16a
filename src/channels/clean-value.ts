/** Text as it is read: whatever ends a line in one app or another is one line's end, and what nobody can read is gone. */
const readable = (text: string): string => text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n').replace(UNREADABLE, '');

/** With directional embeddings and overrides, which turn around what stands behind them. Marks of direction and joiners do no harm and stay. */
const UNREADABLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** A value as text that stays in its place. */
export const cleanValue = (value: string): string => readable(value).replace(/^\s*\n|\n\s*$/g, '');

/** A value on one line: an item of a list ends with its line, and so does bold in most messengers. */
export const onOneLine = (value: string): string => value.replace(/\s*\n\s*/g, ' ').trim();
