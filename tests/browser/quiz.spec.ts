import { expect, test } from '@playwright/test';
import { REAL } from '../dist/sites.ts';
import { awakeQuiz } from './checks/play-quiz.ts';
import { checkQuizzes, quizPaths } from './checks/quiz.ts';
import { checkClasses } from './checks/quiz-class.ts';

const paths = quizPaths(REAL);
checkQuizzes(paths);
checkClasses(quizPaths(REAL, [], 'quizClass'));

test('a wrong answer looks otherwise than a right one', async ({ page }) => {
  await awakeQuiz(page, paths[0]!);
  const looks: string[] = [];
  // One of two options is right, so that both looks come up among some questions.
  const questions = page.locator('.question:has(input[type=radio]):not(:has(.ask--story))');
  for (const [i, question] of (await questions.all()).entries()) {
    await question
      .locator('label')
      .nth(i % 2)
      .click();
    await question.locator('button').click();
    const { style, colour } = await question.locator('.feedback').evaluate((one) => {
      const { borderInlineStartStyle, borderInlineStartColor } = getComputedStyle(one);
      return { style: borderInlineStartStyle, colour: borderInlineStartColor };
    });
    looks.push(`${style} ${colour}`);
  }
  expect(new Set(looks).size).toBe(2);
});
