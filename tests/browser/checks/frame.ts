import type { Page } from '@playwright/test';
import { EXIT } from '../sample.ts';
import type { Findings } from './findings.ts';

/** A common phone, with the bars of its browser. */
export const HAND = { width: 390, height: 800 };
const TALLEST = { campaign: 180, help: 230 };
/** What pictograms, the languages that a number attends in and the bars of a language take, for who may not read words. */
const PICTURES = 90;
const SMALLEST_LETTERS = 12;

/** How much of a phone is gone before the page begins, and whether all that is said there can be read. */
export async function lookAtFrame(page: Page): Promise<Findings> {
  await page.setViewportSize(HAND);
  const { begins, numbersEnd, hasExit, hidden, small } = await page.evaluate(
    ({ exit, least }) => {
      const main = document.querySelector('main')!;
      const before = [...document.querySelectorAll('body > *')].filter(
        (part) =>
          part.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_FOLLOWING &&
          !part.matches('.skip, script, style'),
      );
      const all = before.flatMap((part) => [part, ...part.querySelectorAll('*')]);
      const said = all.filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
      );
      const nameOf = (element: Element) => element.textContent!.trim().slice(0, 40);
      const isShown = (element: Element) => {
        const { width, height } = element.getBoundingClientRect();
        return element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 1 && height > 1;
      };
      return {
        begins: Math.round(main.getBoundingClientRect().top + scrollY),
        // Where readers know numbers by their pictograms, those are what they came for.
        numbersEnd: document.querySelector('.emergency-bar .pictogram')
          ? Math.round(document.querySelector('.emergency-bar ul')!.getBoundingClientRect().bottom + scrollY)
          : null,
        hasExit: document.querySelector(exit) !== null,
        // What is a notice may not wait behind a press; ways on to other pages may.
        hidden: said.filter((element) => !element.closest('nav') && !isShown(element)).map(nameOf),
        small: said
          .filter((element) => isShown(element) && Number.parseFloat(getComputedStyle(element).fontSize) < least)
          .map(nameOf),
      };
    },
    { exit: EXIT, least: SMALLEST_LETTERS },
  );
  const tallest = hasExit ? TALLEST.help : TALLEST.campaign;
  const room = tallest + (numbersEnd === null ? 0 : PICTURES);
  return {
    [`the page begins within ${tallest} px, pictograms apart`]: begins > room ? [`${begins} px`] : [],
    [`numbers with pictograms stand within ${tallest} px`]:
      numbersEnd !== null && numbersEnd > tallest ? [`${numbersEnd} px`] : [],
    'nothing that is said before the page is hidden': hidden,
    'letters before the page are large enough': small,
  };
}
