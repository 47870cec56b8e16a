import type { Locator } from 'playwright-core';

/** Clicks in the middle of the first place where an element's text has a word, as a person would who reads it there. */
export async function clickWord(element: Locator, word: string): Promise<void> {
  await element.scrollIntoViewIfNeeded();
  const position = await element.evaluate((node, wanted) => {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const start = text.data.indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + wanted.length);
      const inside = range.getBoundingClientRect();
      const outside = node.getBoundingClientRect();
      return { x: inside.x - outside.x + inside.width / 2, y: inside.y - outside.y + inside.height / 2 };
    }
    throw new Error(`“${wanted}” stands nowhere in “${node.textContent}”.`);
  }, word);
  await element.click({ position });
}
