import { expect, test } from '@playwright/test';
import { COUNTRY } from '../../dist/sites.ts';
import { awakeQuiz, listenTo } from '../checks/play-quiz.ts';
import { checkQuizzes, quizPaths } from '../checks/quiz.ts';
import { checkClasses } from '../checks/quiz-class.ts';

/** The quiz with an item of each kind, in the languages that have its words: one of them is written from right to left. */
const paths = quizPaths(COUNTRY, ['es', 'ar']).filter((path) => path.includes('lantern'));
const [path] = paths;

checkQuizzes(paths);
checkClasses(quizPaths(COUNTRY, ['ar'], 'quizClass').filter((one) => one.includes('lantern')));

test('what was answered rightly, wrongly, followed or not at all has a knot of its own shape, in forced colours too', async ({
  page,
}) => {
  await awakeQuiz(page, path!);
  const choice = page.locator('.question').nth(2);
  await choice.locator('label').nth(0).click();
  await choice.locator('button').click();
  const other = page.locator('.question').nth(0);
  await other.locator('input[value=ask]').check();
  await other.locator('button').click();
  const story = page.locator('.question').nth(5);
  for (const option of ['wait', 'tell']) {
    await story.locator(`fieldset:not(:disabled) input[value=${option}]`).check();
    await story.locator('button[type=submit]').click();
    if (option === 'wait') await story.locator('.feedback button').first().click();
  }
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors });
    const shapes = await page.locator('.knot').evaluateAll((knots) =>
      knots.map((knot) => {
        const { borderStartStartRadius, borderTopWidth, borderTopStyle } = getComputedStyle(knot);
        return `${borderStartStartRadius} ${borderTopWidth} ${borderTopStyle}`;
      }),
    );
    // Right, open, wrong, two open ones and the story.
    expect(new Set(shapes).size, forcedColors).toBe(4);
  }
});

for (const way of ['up', 'down'])
  test(`a step that is moved ${way} keeps the focus, and its place is said once`, async ({ page }) => {
    await awakeQuiz(page, path!);
    const button = page.locator(`.order li:nth-child(2) .${way}`);
    await button.focus();
    const name = await button.getAttribute('aria-label');
    const heard = await listenTo(page);
    await page.keyboard.press('Enter');
    const { spoken } = await heard();
    expect(spoken).toHaveLength(1);
    expect(spoken[0]).toContain(way === 'up' ? '1' : '3');
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe(name);
  });
