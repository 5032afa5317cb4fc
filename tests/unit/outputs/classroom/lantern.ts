/** The quiz of the made-up country, which has an item of each kind, in its real form. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Quiz } from '../../../../src/domain/classroom/quiz.ts';
import { withHashes } from '../../../../src/hashes/page/translated-text.ts';
import { quizSchema } from '../../../../src/schemas/classroom/quiz.ts';
import { type QuizExport, toQuizExport } from '../../../../src/views/classroom/quiz-exports.ts';
import { aContext } from '../../made-up.ts';

/** Its record with the Spanish words alone, as if they were the first that were written. */
export const LANTERN: Quiz = read();

/** The quiz in Spanish; `ar` makes it run from right to left, with the same words. */
export function lantern(lang: 'es' | 'ar' = 'es'): QuizExport {
  const quiz = toQuizExport({ quiz: LANTERN, codes: new Map() }, aContext());
  return lang === 'es' ? quiz : { ...quiz, texts: { ...quiz.texts, lang, dir: 'rtl' } };
}

function read(): Quiz {
  const file = parse(readFileSync('tests/fixtures/country/quizzes/lantern-quiz.yaml', 'utf8'));
  const { from: _from, ...es } = file.words.es;
  const whole = quizSchema.parse({ ...file, words: { es: { ...es, state: 'original', writtenBy: 'editor' } } });
  return { id: 'lantern-quiz', ...withHashes(whole) };
}
