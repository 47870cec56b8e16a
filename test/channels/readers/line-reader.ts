/** Marks where items and quotes begin, as WhatsApp, Slack, Teams and mail programs see them: by what a line begins with. */
export function readLines(message: string): string {
  let quoted = false;
  return message
    .split('\n')
    .map((line) => {
      const isQuote = line.startsWith('>');
      const begins = isQuote && !quoted ? '⟪quote⟫' : '';
      quoted = isQuote;
      const words = line.replace(/^>\s?/, '');
      const deeper = isQuote && /^\s*>/.test(words) ? '⟪quote⟫' : '';
      return `${begins}${deeper}${/^\s*(?:[-*+•]|\d+[.)])\s/.test(words) ? '⟪item⟫' : ''}${/^\s*(?:#{1,6}\s|-- )/.test(words) ? '⟪head⟫' : ''}${words}`;
    })
    .join('\n');
}
