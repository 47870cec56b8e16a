/**
 * Reads a message as Telegram's message field does (telegram.org/blog, “Markdown in messages”; core.telegram.org/api/entities): doubled signs
 * format whatever stands between them, code signs make code of everything up to the next. Blanks and words around them don't matter to its
 * apps for phones.
 */
export function readTelegram(message: string): string {
  const code: string[] = [];
  return message
    .replace(/```([\s\S]+?)```|`([^`\n]+)`/g, (_, block?: string, inline?: string) => `\ufdd0${code.push(block ?? inline ?? '') - 1}\ufdd1`)
    .replace(/\*\*(.+?)\*\*/g, '⟪b $1⟫')
    .replace(/__(.+?)__/g, '⟪i $1⟫')
    .replace(/~~(.+?)~~/g, '⟪s $1⟫')
    .replace(/\|\|(.+?)\|\|/g, '⟪hidden $1⟫')
    .replace(/\ufdd0(\d+)\ufdd1/g, (_, index: string) => `⟪c ${code[Number(index)]}⟫`);
}
