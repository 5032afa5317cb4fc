/** The made-up country's quiz, which has an item of each kind, through the real schema and the real view. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { withHashes } from '../../src/hashes/page/translated-text.ts';
import { quizSchema } from '../../src/schemas/classroom/quiz.ts';
import { toQuiz } from '../../src/views/classroom/quiz.ts';
import { toQuizClass } from '../../src/views/classroom/quiz-class.ts';
import { A_SOURCE, aContext } from '../unit/made-up.ts';

const FILE = 'tests/fixtures/country/quizzes/lantern-quiz.yaml';
const ID = 'lantern-quiz';

/** Its Spanish words alone, as if they were written in it. */
function lanternQuiz() {
  const { words, ...structure } = parse(readFileSync(FILE, 'utf8'));
  const { from: _translated, ...es } = words.es;
  const file = { ...structure, words: { es: { ...es, state: 'original', writtenBy: 'editor' } } };
  return { id: ID, ...withHashes(quizSchema.parse(file)) };
}

const quizContext = () =>
  aContext({ sources: { 'xa-leaflet': A_SOURCE, 'xa-study': { ...A_SOURCE, publisher: 'Another one' } } });

/** What the island gets on the page of that quiz. */
export const lanternData = () => toQuiz(lanternQuiz(), quizContext()).data;

/** What the island of a whole class gets. */
export const lanternClassData = () => toQuizClass(lanternQuiz(), quizContext()).data;
