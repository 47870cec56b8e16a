/** What log viewers and XML don't take: control characters but tab and line breaks, and halves of a character. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu;

/** The text with a visible sign in the place of each character that a machine format can't carry. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '\ufffd');
