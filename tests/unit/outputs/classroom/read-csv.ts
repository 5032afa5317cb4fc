/** Reads a table of a quiz with the parser of others (papaparse), by its columns. */
import Papa from 'papaparse';
import { ITEM_TYPES } from '../../../../src/codes/classroom.ts';
import { cleanQuiz } from '../../../../src/outputs/classroom/clean-quiz.ts';
import type { Question } from '../../../../src/views/classroom/question.ts';
import type { QuizExport } from '../../../../src/views/classroom/quiz-exports.ts';
import type { QuizFileWords } from '../../../../src/views/classroom/quiz-file-words.ts';
import { plainCell } from '../plain-cell.ts';
import { namedOnce } from './held.ts';

export type Row = Record<string, string>;

/** The rows of a table, with the apostrophes off that keep formulas out. */
export function rowsOf(file: string, delimiter = ','): Row[] {
  const { data, errors } = Papa.parse<Row>(file, { header: true, delimiter, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plainCell(cell)])));
}

/** The items of a table, as the site has them, apart from what a table has no place for: the order in which parts are shown. */
export function readItems(rows: readonly Row[], words: QuizFileWords): unknown[] {
  const { columns, kinds } = words;
  const types = new Map(ITEM_TYPES.map((type) => [kinds[type], type]));
  const own = rows.filter((row) => types.has(row[columns.kind]!));
  const items = Map.groupBy(own, (row) => row[columns.item]!.split('.')[0]!);
  return [...items].map(([id, all]) => {
    const [first] = all;
    const type = types.get(first![columns.kind]!)!;
    const asked = {
      id,
      type,
      prompt: first![columns.prompt],
      explanation: first![columns.explanation],
      sources: first![columns.sources],
    };
    const option = (row: Row) => ({ text: row[columns.option], feedback: row[columns.feedback] });
    const chosen = (row: Row) => ({ ...option(row), isRight: row[columns.right] === words.yes });
    if (type === 'matching')
      return { ...asked, pairs: all.map((row) => ({ ...option(row), match: row[columns.match] })) };
    if (type === 'ordering')
      return {
        ...asked,
        steps: all.map((row) => ({ ...option(row), place: row[columns.match] })),
      };
    if (type !== 'scenario') return { ...asked, options: all.map(chosen) };
    const scenes = Map.groupBy(all.slice(1), (row) => row[columns.item]!.split('.')[1]!);
    return {
      ...asked,
      scenes: [...scenes].map(([scene, options]) => ({
        id: scene,
        prompt: options[0]![columns.prompt],
        options: options.map((row) => ({ ...chosen(row), to: row[columns.next]!.split('.')[1] ?? null })),
      })),
    };
  });
}

function held(question: Question): unknown {
  const { id, type, prompt, explanation } = question;
  const asked = { id, type, prompt, explanation, sources: namedOnce(question) };
  const option = ({ text, feedback }: { text: string; feedback: string }) => ({ text, feedback });
  if (question.type === 'matching')
    return { ...asked, pairs: question.pairs.map((one) => ({ ...option(one), match: one.match })) };
  if (question.type === 'ordering')
    return { ...asked, steps: question.steps.map((one, i) => ({ ...option(one), place: String(i + 1) })) };
  if (question.type === 'scenario')
    return {
      ...asked,
      scenes: question.scenes.map((scene) => ({
        id: scene.id,
        prompt: scene.prompt,
        options: scene.options.map((one) => ({ ...option(one), isRight: one.isRight, to: one.to })),
      })),
    };
  return { ...asked, options: question.options.map((one) => ({ ...option(one), isRight: one.isRight })) };
}

/** What a table holds of a quiz: all but the order in which parts are shown. */
export function heldByTable({ texts }: QuizExport): unknown[] {
  return cleanQuiz(texts).questions.map(held);
}
