import type { Page } from '@playwright/test';
import type { Kind } from '../../dist/pages.ts';
import { EXIT, SCREEN } from '../sample.ts';
import { type Findings, unless } from './findings.ts';

/** Pages that are made to be printed; what they say in words is looked at in tests/dist/help-pages.test.ts. */
const PAPER: readonly Kind[] = ['regionSheet', 'countrySheet', 'card', 'discreetCard'];

/** Papers of a quiz or a lesson, which end on the numbers of its own roles and on what is to be said of them. */
const OWN_NUMBERS: readonly Kind[] = ['quizSheet', 'quizKey', 'handout', 'lessonKey', 'lessonSlides'];

/** A sheet that somebody else gives, under their own name: it carries no number of ours, so it has nothing to confirm. */
const WITHOUT_NUMBERS: Kind = 'certificate';

/**
 * What a printer gets of a page.
 *
 * @param isPreview whether the paper must say that nobody has confirmed its numbers
 */
export async function lookAtPrint(page: Page, kind: Kind, isPreview: boolean): Promise<Findings> {
  await page.setViewportSize(SCREEN);
  const notice = await page.evaluate(() => document.querySelector<HTMLElement>('.notice')?.innerText ?? '');
  await page.emulateMedia({ media: 'print' });
  const paper = await readPaper(page);
  await page.emulateMedia({ media: null });
  return {
    'the numbers stand on the paper': findLost(kind, paper),
    'neither exit nor menus stand on the paper': paper.menus,
    'the paper says that nobody has confirmed its numbers': isPreview ? findUnsaid(kind, paper, notice) : [],
  };
}

interface Paper {
  text: string;
  /** The numbers of the emergency bar. */
  emergency: string[];
  dials: { name: string; isVisible: boolean }[];
  /** The numbers at the foot of a paper of a quiz, of a half sheet or of slides. */
  foot: { name: string; isVisible: boolean }[];
  /** The last paragraph of a sheet, card or paper. */
  closing: boolean;
  menus: string[];
}

/** What stands on the paper, read in one go. */
function readPaper(page: Page): Promise<Paper> {
  return page.evaluate((exit) => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const isVisible = (element: Element | null | undefined) => {
      const { width, height } = element?.getBoundingClientRect() ?? { width: 0, height: 0 };
      return width > 0 && height > 0 && getComputedStyle(element!).visibility === 'visible';
    };
    const nameOf = (element: Element) => element.textContent.trim().replace(/\s+/g, ' ').slice(0, 60);
    return {
      text: document.body.innerText,
      emergency: all('body > aside b').map((number) => number.textContent.trim()),
      dials: all('main .dials > li').map((dial) => ({ name: nameOf(dial), isVisible: isVisible(dial) })),
      foot: all('.paper__foot b').map((number) => ({
        name: nameOf(number),
        isVisible: isVisible(number),
      })),
      closing: isVisible(all('.sheet > p, .wallet p, .paper__foot > p').at(-1)),
      menus: all(`${exit}, .skip, body > header > :not(.brand)`).filter(isVisible).map(nameOf),
    };
  }, EXIT);
}

/** Numbers that a reader of the paper would miss. */
function findLost(kind: Kind, { text, emergency, dials, foot }: Paper): string[] {
  if (OWN_NUMBERS.includes(kind))
    return foot.length > 0 ? foot.filter(({ isVisible }) => !isVisible).map(({ name }) => name) : ['no number at all'];
  const hidden = dials.filter(({ isVisible }) => !isVisible).map(({ name }) => name);
  // It has none, which is what makes it a sheet without a word to confirm.
  if (kind === WITHOUT_NUMBERS) return [...hidden, ...(text.match(/\d{3}/g) ?? []).map((digits) => `${digits} is new`)];
  if (emergency.length === 0) return ['no number at all'];
  return [...hidden, ...emergency.filter((number) => !text.includes(number))];
}

/** Where the paper keeps quiet about its numbers. */
function findUnsaid(kind: Kind, { text, closing }: Paper, notice: string): string[] {
  if (kind === WITHOUT_NUMBERS) return [];
  // Sheets and cards have no room for the notice; they say so in words of their own.
  if (PAPER.includes(kind) || OWN_NUMBERS.includes(kind))
    return unless(closing, 'the sheet does not end in a word about it');
  return unless(notice !== '' && text.includes(notice), 'there is no notice');
}
