const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** "Finnish" for `fi`; a tag that means nothing, as a writer half-way through typing may have, is shown as it stands. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
