/** The address when it is one that a reply may link to: http, https, mailto or tel. Else undefined. */
export function safeUrl(url: string): string | undefined {
  const trimmed = url.trim();
  if (!/^(?:https?:\/\/[^\s/]|mailto:[^\s]|tel:[+\d])/i.test(trimmed)) return undefined;
  // Blanks and control characters have no place in an address; the rest of what could end an attribute is encoded too.
  return trimmed.replace(/[\s\u0000-\u0020"'<>`\\\u007f-\u00a0\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (sign) =>
    encodeURIComponent(sign).replace(/'/g, '%27'),
  );
}
