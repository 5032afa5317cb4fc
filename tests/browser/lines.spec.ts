/** A line never begins with what belongs to the word before it: a full stop, a comma, a bracket that closes, the number of a source. */
import { expect, type Page, test } from '@playwright/test';
import { REAL } from '../dist/sites.ts';
import { NARROW, SCREEN, sourceSampleOf } from './sample.ts';

const WIDTHS = [NARROW.width, 412, 768, SCREEN.width];

test('no line of any kind of page begins with a full stop, a comma or the number of a source', async ({ page }) => {
  test.setTimeout(180_000);
  const pages = sourceSampleOf(REAL);
  expect(pages.length).toBeGreaterThan(60);
  for (const { path } of pages) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await findTornOff(page), `${path} at ${width} px`).toEqual([]);
    }
  }
});

test('a sign and a number that stand apart from their word are found', async ({ page }) => {
  await page.setViewportSize({ width: NARROW.width, height: 800 });
  const word = 'n'.repeat(20);
  const box = '<i class="box">1</i>';
  await page.setContent(`<style>.box { display: inline-block; width: 20ch } p { font: 20px monospace; width: 20ch }</style>
    <main><p>${box}. More</p><p>${word} <sup><a href="#a">3</a></sup></p><p>Word, and more.<sup>4</sup></p></main>`);
  expect((await findTornOff(page)).map(([sign]) => sign)).toEqual(['.', '3']);
});

/** Signs and numbers that begin a line, with some words around them. */
function findTornOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const range = document.createRange();
    const placeOf = (node: Node, at: number) => {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return [...range.getClientRects()].find(({ width }) => width > 0);
    };
    const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    const torn: string[] = [];
    let before = null as { block: Element; rect: DOMRect; isSpace: boolean } | null;
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement!;
      if (!parent.checkVisibility() || parent.closest('svg, script, style')) continue;
      const block = blockOf(parent);
      const text = node.nodeValue!;
      const isNumber = parent.closest('sup') !== null;
      const isFirst = before?.block !== block;
      const signs = [...text]
        .map((sign, at) => ({ sign, at }))
        .filter(({ sign, at }) => /[.,;:!?)»”…]/.test(sign) || (isNumber && at === 0));
      for (const { sign, at } of signs) {
        const last = at > 0 ? lastIn(node, at, block) : isFirst ? null : before;
        const here = placeOf(node, at);
        if (!last || !here || (last.isSpace && !isNumber)) continue;
        const isApart = here.left <= last.rect.left && here.top > last.rect.top + last.rect.height / 4;
        if (isApart) torn.push(`${sign}${text.slice(at + 1, at + 30)}`);
      }
      before = lastIn(node, text.length, block) ?? (isFirst ? null : before);
    }
    return torn;

    /** The last sign before a place that is drawn, and whether a space stands between. */
    function lastIn(text: Node, until: number, block: Element) {
      for (let at = until - 1; at >= 0; at--) {
        const rect = text.nodeValue![at]!.trim() ? placeOf(text, at) : undefined;
        if (rect)
          return {
            block,
            rect,
            isSpace: /\s/.test(text.nodeValue!.slice(at + 1, until)),
          };
      }
      return null;
    }

    function blockOf(element: Element): Element {
      return getComputedStyle(element).display.startsWith('inline') && element.parentElement
        ? blockOf(element.parentElement)
        : element;
    }
  });
}
