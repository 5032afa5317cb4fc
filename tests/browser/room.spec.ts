/** How a page uses the width of a desk: in the source language and in one more, since words are longer there. */
import { expect, test } from '@playwright/test';
import { readCampaign } from '../../src/check/read/campaign.ts';
import type { Kind } from '../dist/pages.ts';
import { REAL } from '../dist/sites.ts';
import { filledRightHalf } from './checks/room.ts';
import { sampleOf } from './sample.ts';

/** Pages that show several things at once, and so have use for the right half. */
const WIDE: readonly Kind[] = ['home', 'help', 'message', 'messages', 'figures', 'activities', 'classroom'];
const LEAST = 1 / 3;

/** Pages that leave the right half to the margin, and why. */
const PLAIN: readonly { kinds: readonly Kind[]; why: string }[] = [
  {
    kinds: ['activity', 'activitiesOfYear', 'activitiesOfMonth', 'activitiesByRegion', 'activitiesArchive', 'ideas'],
    why: 'One date below the other, as the thread ties them; an activity is its date and a few facts.',
  },
  { kinds: ['spoken', 'countries', 'written', 'contact'], why: 'A list to find one word in, or one thing to do.' },
  {
    kinds: ['pretest', 'quizSheet', 'quizKey', 'lessonKey'],
    why: 'As large as the paper that it becomes.',
  },
  { kinds: ['results', 'recalls'], why: 'Until somebody has counted, or a code was given, there are sentences alone.' },
  {
    kinds: ['materials'],
    why: 'Words in which to choose, then pictures of papers, with white between them as on a wall.',
  },
  { kinds: ['material'], why: 'Texts to copy stand one below the other; what has a picture stands beside it.' },
  { kinds: ['embeds'], why: 'The frames that it shows fill it, and the measure does not look into a frame.' },
  { kinds: ['data'], why: 'Terms with their counts, which stand beside each other.' },
  {
    kinds: ['about', 'law', 'glossary', 'commission', 'privacy', 'accessibility', 'sources', 'guide'],
    why: 'A text to read: 38 rem is as long as a line may be.',
  },
  {
    kinds: ['offer', 'quiz', 'quizClass', 'lesson', 'handout', 'lessonSlides'],
    why: 'One question or one step after the other.',
  },
  {
    kinds: ['service', 'situation', 'calls', 'borders', 'spokenIn'],
    why: 'In a hurry one number below the other is found fastest.',
  },
  {
    kinds: ['card', 'discreetCard', 'certificate', 'regionSheet', 'countrySheet'],
    why: 'As large as the paper that it becomes.',
  },
  {
    kinds: ['search', 'directory', 'publish', 'activitiesSubscribe', 'notFound'],
    why: 'What was asked for stands under the question.',
  },
];

const { languages, sourceLocale } = readCampaign(REAL.contentDir);
const other = languages.find(({ locale, policy }) => locale !== sourceLocale && policy === 'all')?.locale;
const pages = sampleOf(REAL).filter(
  ({ kind, locale }) => WIDE.includes(kind) && [sourceLocale, other].includes(locale),
);

test('a second language is looked at too', () => expect(new Set(pages.map(({ locale }) => locale)).size).toBe(2));

for (const { path, kind, locale } of pages)
  test(`${path} (${kind}, ${locale}) holds something in a third of its right half`, async ({ page }) => {
    await page.goto(path);
    expect(await filledRightHalf(page)).toBeGreaterThanOrEqual(LEAST);
  });

test('every other kind of page that leaves it empty is listed, with the reason', async ({ page }) => {
  test.slow();
  const plain = PLAIN.flatMap(({ kinds }) => kinds);
  expect(plain.filter((kind) => WIDE.includes(kind))).toEqual([]);
  const empty: string[] = [];
  for (const { path, kind, locale } of sampleOf(REAL)) {
    if (locale !== sourceLocale || WIDE.includes(kind) || plain.includes(kind) || /^(text|easy)/.test(kind)) continue;
    await page.goto(path);
    if ((await filledRightHalf(page)) < LEAST) empty.push(`${kind}: ${path}`);
  }
  expect(empty).toEqual([]);
});

test.describe('the measure', () => {
  const half = (style: string) => `<main><p style="margin:0;height:1800px;${style}"></p></main>`;

  test('finds nothing where all stands in the left half', async ({ page }) => {
    await page.setContent(half('width:40%;background:navy'));
    expect(await filledRightHalf(page)).toBe(0);
  });

  test('finds all of it where a ground fills it, and none in a frame around nothing', async ({ page }) => {
    await page.setContent(half('background:navy'));
    expect(await filledRightHalf(page)).toBeGreaterThan(0.95);
    await page.setContent(half('border:1px solid'));
    expect(await filledRightHalf(page)).toBe(0);
  });
});
