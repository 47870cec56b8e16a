import type { Page } from 'playwright-core';

interface TextContrast {
  readonly text: string;
  readonly ratio: number;
}

/**
 * The contrast of every visible text with what lies behind it, as WCAG 2.2 counts it. The browser itself blends the
 * colours, on a canvas, so that half-transparent grounds and mixed colours come out as they are seen.
 * Controls that are off are left out, as WCAG does.
 */
export async function textContrasts(page: Page): Promise<readonly TextContrast[]> {
  // The TypeScript loader names inner functions by a helper of its own, which the page does not have.
  await page.evaluate('globalThis.__name = (named) => named');
  return page.evaluate(() => {
    const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!brush) throw new Error('The browser has no canvas.');

    const luminance = (): number => {
      const [red = 0, green = 0, blue = 0] = [...brush.getImageData(0, 0, 1, 1).data].map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const paint = (colour: string) => {
      brush.fillStyle = colour;
      brush.fillRect(0, 0, 1, 1);
    };
    // What stands in a slot of a control lies on that control's own ground.
    const behind = (element: Element): Element | null => {
      const root = element.getRootNode();
      return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    };
    const ratioOf = (element: Element): number => {
      const grounds: string[] = [];
      for (let at: Element | null = element; at; at = behind(at)) grounds.unshift(getComputedStyle(at).backgroundColor);
      for (const ground of grounds) paint(ground);
      const ground = luminance();
      paint(getComputedStyle(element).color);
      const text = luminance();
      return (Math.max(ground, text) + 0.05) / (Math.min(ground, text) + 0.05);
    };

    const hasOwnText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    return [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => hasOwnText(element) && element.checkVisibility() && !element.closest('[aria-disabled], option'))
      .map((element) => ({ text: element.textContent ?? '', ratio: Math.round(ratioOf(element) * 10) / 10 }));
  });
}
