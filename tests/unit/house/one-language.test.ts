/** No language in the code: words of a tongue live in `content/`, so that another country changes no code. */
import { describe, expect, test } from 'vitest';
import { readSource, type SourceFile } from './source-files.ts';

/** Where words of a language may stand, each with its reason; a folder ends with a slash. */
const EXCEPTIONS: readonly { path: string; why: string }[] = [
  { path: 'schemas/', why: 'What a field is for, said to authors in Spanish and English.' },
  { path: 'check/', why: 'What the check says to authors, in Spanish and English, with examples.' },
  { path: 'cli/new/', why: 'What a new file says until its author writes, and what the command answers.' },
  { path: 'launch/', why: 'What the launcher says before anything is installed, in Spanish and English.' },
  { path: 'integrations/built-folder/', why: 'What stands in a folder that a build has made, in Spanish and English.' },
  { path: 'cli/translations/', why: 'What a table says to translators, in Spanish and English.' },
  { path: 'cli/translations.ts', why: 'What the command answers, in Spanish and English.' },
  { path: 'cli/activity-intake/run.ts', why: 'How the command is called, in Spanish and English.' },
  { path: 'cli/services-letters.ts', why: 'What the command answers, in Spanish and English.' },
  { path: 'cli/sheet-file.ts', why: 'That a file is there already, in Spanish and English.' },
  { path: 'cli/given-day.ts', why: 'What commands answer, in Spanish and English.' },
  { path: 'cli/followers.ts', why: 'What many pages or codes are called, in Spanish and English.' },
  { path: 'cli/edit.ts', why: 'What the command answers, in Spanish and English.' },
  { path: 'cli/editing/', why: 'What the screen says, in Spanish and English.' },
  { path: 'cli/review/', why: 'What the view of a change says, in Spanish and English.' },
  { path: 'cli/new.ts', why: 'What the command answers, in Spanish and English.' },
  { path: 'cli/materials-codes.ts', why: 'What the command answers, in Spanish and English.' },
  { path: 'cli/recall/', why: 'What the command says to print again, in Spanish and English.' },
  { path: 'cli/activities-publish.ts', why: 'What the command answers, in Spanish and English.' },
  { path: 'cli/spelling.ts', why: 'What the command answers, in Spanish and English.' },
  { path: 'styles/tokens.css', why: 'Names of colours, after the dyes that they are taken from.' },
  {
    path: 'domain/text/readability.ts',
    why: 'Syllables are counted by the rules of one language; content chooses which.',
  },
];

/** Letters that English words lack. */
const LETTERS = /[À-ÖØ-öø-ÿĀ-ſ]/;
/** Small words of Spanish and Portuguese that are no words of the code, and names of months and halves of the day. */
const WORDS =
  /(?<![\p{L}\p{N}_$-])(?:del|los|las|una|para|con|por|que|desde|hasta|ou|dos|das|ma[nñ]ana|tarde|noche|noite|enero|julio|agosto|janeiro|julho|setiembre|nuev[oa]|confirmad[oa]|ejemplo|exemplo|actividad(?:es)?|menor|niñ[oa]s?|calle|rua|ley|lei|o'clock|january|july|november)(?![\p{L}\p{N}_-])/iu;

test('no word of a language stands in the code', () => {
  expect(readSource().filter(isHeld).flatMap(findWords)).toEqual([]);
});

test('no exception is there for nothing', () => {
  const holds = ({ path }: { path: string }) =>
    readSource().some((file) => isOf(file, path) && findWords(file).length > 0);
  expect(EXCEPTIONS.filter((exception) => !holds(exception)).map(({ path }) => path)).toEqual([]);
});

describe('the test itself', () => {
  test.each([
    ['an accent in a string', "const a = 'También';"],
    ['an accent in a pattern', 'const a = /jir[oó]n/;'],
    ['a small word in a pattern', 'const a = /^(?:del|of)$/;'],
    ['a month', "const months = ['julio'];"],
    ['a name of a file', "const file = 'actividades.xlsx';"],
    ['a word of a page', '<p>Ver las actividades</p>'],
  ])('finds %s', (_what, text) => expect(findWords({ path: 'x.ts', text })).toHaveLength(1));

  test.each([
    ['a comment', '// También en la plaza\nconst a = 1; /* hasta */\n/** `30 de julio` */'],
    ['a comment of a page', '<!-- los faroles --><p>{view.title}</p>'],
    ['an address with slashes', "const a = 'https://example.org/que';".replace('que', 'x')],
  ])('passes over %s', (_what, text) => expect(findWords({ path: 'x.ts', text })).toEqual([]));
});

function isHeld(file: SourceFile): boolean {
  return !EXCEPTIONS.some(({ path }) => isOf(file, path));
}

function isOf(file: Pick<SourceFile, 'path'>, path: string): boolean {
  return path.endsWith('/') ? file.path.startsWith(path) : file.path === path;
}

/** The first word of each line outside of comments. */
function findWords({ path, text }: SourceFile): string[] {
  return withoutComments(text)
    .split('\n')
    .flatMap((line, i) => {
      const found = WORDS.exec(line)?.[0] ?? LETTERS.exec(line)?.[0];
      return found ? [`src/${path}:${i + 1}: ${found}`] : [];
    });
}

/** The text with empty lines where comments were. */
function withoutComments(text: string): string {
  return text.replace(
    /(["'`])(?:\\.|(?!\1)[^\\\n])*\1|\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:\\/\w'"`])\/\/[^\n]*/g,
    (whole, quote) => (quote ? whole : whole.replace(/[^\n]/g, '')),
  );
}
