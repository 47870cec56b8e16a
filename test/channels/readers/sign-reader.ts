/**
 * Reads a message as WhatsApp, Slack, Viber and Messenger do, by what their help pages say (faq.whatsapp.com “How to format your messages”,
 * slack.com/help “Format your messages”, developers.viber.com/docs/tools/text-formatting, facebook.com/help “Format text in Messenger”):
 * a sign opens before something that is no blank and not inside a word, closes after something that is no blank and not inside a word, on one
 * line; code takes everything up to the next code sign. Written apart from the writers; where the pages leave room it formats rather than not.
 */
export function readSigns(message: string): string {
  const blocks: string[] = [];
  const held = message.replace(/```([\s\S]+?)```|`([^`\n]+)`/g, (_, block?: string, code?: string) => {
    blocks.push(`⟪c ${block ?? code}⟫`);
    return `\ufdd0${blocks.length - 1}\ufdd1`;
  });
  return held
    .split('\n')
    .map(readLine)
    .join('\n')
    .replace(/\ufdd0(\d+)\ufdd1/g, (_, index: string) => blocks[Number(index)] ?? '');
}

const KINDS: Readonly<Record<string, string>> = { '*': 'b', _: 'i', '~': 's' };
const WORD = /[\p{L}\p{N}]/u;

function readLine(line: string): string {
  for (let start = 0; start < line.length; start++) {
    const sign = line.charAt(start);
    const kind = KINDS[sign];
    if (!kind || WORD.test(line.charAt(start - 1)) || !/\S/.test(line.charAt(start + 1))) continue;
    for (let end = start + 2; end < line.length; end++) {
      if (line.charAt(end) !== sign || !/\S/.test(line.charAt(end - 1)) || WORD.test(line.charAt(end + 1))) continue;
      return `${line.slice(0, start)}⟪${kind} ${readLine(line.slice(start + 1, end))}⟫${readLine(line.slice(end + 1))}`;
    }
  }
  return line;
}
