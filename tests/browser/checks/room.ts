import type { Page } from '@playwright/test';

/** Two screens of a desk. */
const DESK = { width: 1280, height: 900 };
const SCREENS = 2;
/** About a line of text: what stands closer than that is one thing to the eye. */
const CELL = 24;

/**
 * Which part of the right half of `main` holds something in the first two screens: text, a drawing, a control or a ground of
 * its own. Rules and frames around nothing do not count.
 *
 * @returns from 0 to 1; of a page that ends before, of what there is
 */
export async function filledRightHalf(page: Page): Promise<number> {
  await page.setViewportSize(DESK);
  return page.evaluate(
    ({ cell, bottom }) => {
      const main = document.querySelector('main')!;
      const { paddingInlineStart, paddingInlineEnd, paddingBlockEnd, direction } = getComputedStyle(main);
      const box = main.getBoundingClientRect();
      const [before, after] =
        direction === 'rtl' ? [paddingInlineEnd, paddingInlineStart] : [paddingInlineStart, paddingInlineEnd];
      const left = box.left + Number.parseFloat(before);
      const right = box.right - Number.parseFloat(after);
      const middle = (left + right) / 2;
      // The half where a line ends, whichever way the page is read.
      const [from, to] = direction === 'rtl' ? [left, middle] : [middle, right];
      const end = Math.min(bottom, box.bottom - Number.parseFloat(paddingBlockEnd));
      const columns = Math.floor((to - from) / cell);
      const rows = Math.floor((end - box.top) / cell);
      const filled = new Set<number>();
      const fill = (area: DOMRect) => {
        if (area.width < 2 || area.height < 2) return;
        const firstColumn = Math.max(0, Math.floor((area.left - from) / cell));
        const lastColumn = Math.min(columns - 1, Math.ceil((area.right - from) / cell) - 1);
        const firstRow = Math.max(0, Math.floor((area.top - box.top) / cell));
        const lastRow = Math.min(rows - 1, Math.ceil((area.bottom - box.top) / cell) - 1);
        for (let row = firstRow; row <= lastRow; row += 1)
          for (let column = firstColumn; column <= lastColumn; column += 1) filled.add(row * columns + column);
      };
      const own = getComputedStyle(main).backgroundColor;
      const page = getComputedStyle(document.body).backgroundColor;
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node instanceof Element ? node : node.parentElement!;
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        if (getComputedStyle(element).clipPath !== 'none') continue;
        if (node instanceof Text) {
          if (!node.data.trim() || element.closest('svg')) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const area of range.getClientRects()) fill(area);
        } else {
          const ground = getComputedStyle(element).backgroundColor;
          const hasGround = ![own, page, 'rgba(0, 0, 0, 0)'].includes(ground);
          if (hasGround || element.matches('svg, img, input, select, textarea, button'))
            fill(element.getBoundingClientRect());
        }
      }
      return filled.size / (rows * columns);
    },
    { cell: CELL, bottom: DESK.height * SCREENS },
  );
}
