/** The files of every real quiz in each of its languages, read back with readers of others. */
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { printedServices } from '../../src/domain/materials/made.ts';
import { cleanQuiz } from '../../src/outputs/classroom/clean-quiz.ts';
import { encodeKahoot, isForKahoot } from '../../src/outputs/classroom/kahoot.ts';
import { encodeMoodleXml } from '../../src/outputs/classroom/moodle-xml.ts';
import { type EncodedFormat, QUIZ_FORMATS, quizFile } from '../../src/outputs/classroom/quiz-formats.ts';
import { questionsText } from '../../src/outputs/classroom/quiz-text.ts';
import { isWrittenIn } from '../../src/views/classroom/own-words.ts';
import { type QuizExport, toQuizExport } from '../../src/views/classroom/quiz-exports.ts';
import { viewContext } from '../../src/views/context.ts';
import { filledNumber } from '../../src/views/materials/spoken.ts';
import { heldByMoodle } from '../unit/outputs/classroom/held.ts';
import { LOSSES } from '../unit/outputs/classroom/random-quiz.ts';
import { heldByKahoot, readKahoot } from '../unit/outputs/classroom/read-kahoot.ts';
import { readMoodleXml } from '../unit/outputs/classroom/read-moodle-xml.ts';
import { realQuizzes } from './quizzes.ts';
import { realSite } from './real-site.ts';

const site = realSite();
const codesIn = (locale: string) => new Map([[locale, { code: '48210937', on: '2027-06-01' }]]);
const exports = site.languages.flatMap(({ locale }) => {
  const context = viewContext(site, locale);
  return realQuizzes()
    .filter((quiz) => isWrittenIn(quiz, locale, context))
    .map((quiz) => ({
      name: `${quiz.id} ${locale}`,
      record: quiz,
      quiz: toQuizExport({ quiz, codes: codesIn(locale) }, context),
    }));
});

test('there are quizzes in three languages', () => {
  expect(new Set(exports.map(({ quiz }) => quiz.texts.locale))).toEqual(new Set(['es', 'en', 'pt']));
});

/** All that a file says, whatever its form. */
async function saidIn(format: EncodedFormat, quiz: QuizExport): Promise<string> {
  const bytes = await quizFile(format, quiz);
  const parts = format.ending.endsWith('xlsx') ? Object.values(unzipSync(bytes)) : [bytes];
  return parts.map((part) => new TextDecoder().decode(part).replace(/<[^>]*>/g, '\n')).join('\n');
}

describe.each(exports)('$name', ({ quiz, record }) => {
  test.each(QUIZ_FORMATS)(
    'says in $id whom to call, of when it is and by which code, and no path without a host',
    async (format) => {
      const said = await saidIn(format, quiz);
      const { locale } = quiz.texts;
      for (const { record: service } of printedServices({ numbers: [...record.roles] }, viewContext(site, locale)))
        expect(said).toContain(filledNumber(service, viewContext(site, locale))?.shown);
      expect(said).toContain('4821 0937');
      expect(said).toContain('2027');
      expect(said).not.toMatch(/(?<![\w:/<&\\])\/(?!\/)[a-z-]+\//);
    },
  );

  test('says the same in a file as on its page: nothing of it is cleaned away', () => {
    expect(cleanQuiz(quiz.texts)).toEqual(quiz.texts);
  });

  test('comes back from Moodle XML', () => {
    expect(readMoodleXml(encodeMoodleXml(quiz, LOSSES)).readings).toEqual(heldByMoodle(quiz));
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
