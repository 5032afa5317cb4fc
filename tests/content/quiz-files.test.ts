/** The files of every real quiz in each of its languages, read back with readers of others. */
import { describe, expect, test } from 'vitest';
import { cleanQuiz } from '../../src/outputs/classroom/clean-quiz.ts';
import { encodeGift } from '../../src/outputs/classroom/gift.ts';
import { encodeKahoot, isForKahoot } from '../../src/outputs/classroom/kahoot.ts';
import { encodeMoodleXml } from '../../src/outputs/classroom/moodle-xml.ts';
import { encodeQuizCsv } from '../../src/outputs/classroom/quiz-csv.ts';
import { questionsText } from '../../src/outputs/classroom/quiz-text.ts';
import { isWrittenIn } from '../../src/views/classroom/own-words.ts';
import { toQuizExport } from '../../src/views/classroom/quiz-exports.ts';
import { viewContext } from '../../src/views/context.ts';
import { heldByMoodle } from '../unit/outputs/classroom/held.ts';
import { LOSSES } from '../unit/outputs/classroom/random-quiz.ts';
import { heldByTable, readItems, rowsOf } from '../unit/outputs/classroom/read-csv.ts';
import { readGift, readGiftAsMoodle } from '../unit/outputs/classroom/read-gift.ts';
import { heldByKahoot, readKahoot } from '../unit/outputs/classroom/read-kahoot.ts';
import { readMoodleXml } from '../unit/outputs/classroom/read-moodle-xml.ts';
import { realQuizzes } from './quizzes.ts';
import { realSite } from './real-site.ts';

const site = realSite();
const exports = site.languages.flatMap(({ locale }) => {
  const context = viewContext(site, locale);
  return realQuizzes()
    .filter((quiz) => isWrittenIn(quiz, locale, context))
    .map((quiz) => ({ name: `${quiz.id} ${locale}`, quiz: toQuizExport(quiz, context) }));
});

test('there are quizzes in three languages', () => {
  expect(new Set(exports.map(({ quiz }) => quiz.texts.locale))).toEqual(new Set(['es', 'en', 'pt']));
});

describe.each(exports)('$name', ({ quiz }) => {
  test('says the same in a file as on its page: nothing of it is cleaned away', () => {
    expect(cleanQuiz(quiz.texts)).toEqual(quiz.texts);
  });

  test('comes back from GIFT, Moodle XML and the table', () => {
    const held = heldByMoodle(quiz);
    expect(readGift(encodeGift(quiz, LOSSES)).readings).toEqual(held);
    expect(readGiftAsMoodle(encodeGift(quiz, LOSSES)).readings).toEqual(held);
    expect(readMoodleXml(encodeMoodleXml(quiz, LOSSES)).readings).toEqual(held);
    expect(readItems(rowsOf(encodeQuizCsv(quiz)), quiz.words)).toEqual(heldByTable(quiz));
  });

  test('comes back from Kahoot, without what it has no place for', async () => {
    const { questions } = await readKahoot(await encodeKahoot(quiz, LOSSES));
    expect(questions).toEqual(heldByKahoot(quiz.texts));
    expect(questions).toHaveLength(quiz.texts.questions.filter(isForKahoot).length);
  });

  test('tells no answer to pupils', () => {
    const asked = questionsText(quiz);
    for (const { explanation } of quiz.texts.questions) expect(asked).not.toContain(explanation);
  });
});
