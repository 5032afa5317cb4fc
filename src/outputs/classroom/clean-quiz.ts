import type { QuizTexts } from '../../views/classroom/questions.ts';

/**
 * A text as every program can hold it: without signs that steer machines (XML and spreadsheets have no place for them), half signs, and
 * blanks that nobody sees: at the ends of lines, doubled, and more than one empty line. Cleaning twice changes nothing.
 */
export function writable(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_BREAK, '\n')
    .replaceAll('\t', ' ')
    .replace(NOT_WRITTEN, '')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The same quiz with every text clean; ids are so already. */
export function cleanQuiz(texts: QuizTexts): QuizTexts {
  return JSON.parse(JSON.stringify(texts), (_name, value) => (typeof value === 'string' ? writable(value) : value));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no file should hold.
const LINE_BREAK = /\r\n|[\r\u000B\u000C\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const NOT_WRITTEN = /[\u0000-\u0009\u000E-\u001F\u007F-\u009F\uFEFF\uFFFD\p{Noncharacter_Code_Point}]/gu;
