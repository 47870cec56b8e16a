/**
 * What apps make links and mentions of by themselves: addresses with a scheme, mail addresses, bare domains (Android's Linkify and Apple's data
 * detectors take those too), numeric hosts, `@name`, hashtags, cashtags and commands (core.telegram.org/api/entities), Slack's `<!channel>`, and the short
 * codes of emoji. Of an address with a query only what stands before it counts.
 */
export const readLinks = (message: string): string[] =>
  [...message.matchAll(LINK)].map(([link]) => link.split(/[?)]/, 1)[0] ?? '').map((link) => link.replace(/[.,:;!]+$/, ''));

const LINK =
  /[a-z][a-z+.-]*:\/\/\S+|\b(?:mailto|tel|sms|javascript):\S+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}]\S*|@[\p{L}\p{N}_]\S*|#[\p{N}_]*\p{L}\S*|<!\S+|(?<!\S)\/\p{L}\S*|\$[A-Z]{2}\S*|:[a-z+_-]+:|[\p{L}\p{N}-]+(?:[.．。｡][\p{L}\p{N}-]+)*[.．。｡]\p{L}{2,}\S*|\b\d{1,3}(?:\.\d{1,3}){3}\b/giu;
