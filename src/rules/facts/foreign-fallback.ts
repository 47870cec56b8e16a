/** A name and the words for when it is missing, as other systems write them. */
export interface ForeignRead {
  readonly name: string;
  readonly words: string | undefined;
}

/** `firstName,fallback=there`, `first_name | default: "there"`, `first_name | fallback: "there"`, `first_name || 'there'`. */
const FORMS: readonly RegExp[] = [
  /^([\p{L}\w. ]+?)\s*,\s*fallback=([^"{}\\]*)$/u,
  /^([\p{L}\w.]+)\s*\|{1,2}\s*(?:(?:default|fallback)\s*:?\s*)?(?:"([^"{}\\]*)"|'([^'"{}\\]*)')$/u,
];

/** Reads what stands between another system's signs. */
export function readForeign(inner: string): ForeignRead {
  for (const form of FORMS) {
    const match = form.exec(inner.trim());
    if (match) return { name: match[1] ?? '', words: match[2] ?? match[3] ?? '' };
  }
  return { name: inner.trim(), words: undefined };
}

/** The same in our way: `{{fallback customer.firstName "there"}}`. */
export const writeOurs = (name: string, words: string | undefined): string =>
  words === undefined || words.trim() === '' ? `{{${name}}}` : `{{fallback ${name} "${words}"}}`;
