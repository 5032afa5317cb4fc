/** Real files of every kind with something changed in them, as a bad disk, a bad program or a bad person would. */
import { fc } from '@fast-check/vitest';
import { strToU8, unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { FIELDS } from '../../src/activity-intake/fields.ts';
import { sentenceOf } from '../../src/activity-intake/finding.ts';
import { toFragment } from '../../src/activity-intake/handed-link.ts';
import { judge } from '../../src/activity-intake/judge.ts';
import { judgeAll } from '../../src/activity-intake/judge-all.ts';
import { toMarkdown } from '../../src/activity-intake/markdown.ts';
import { FileProblem } from '../../src/activity-intake/problem.ts';
import { readFile } from '../../src/activity-intake/read-file.ts';
import { writeXlsx } from '../../src/activity-intake/write-xlsx.ts';
import { phrase, RULES } from '../fixtures/activity-intake/rules.ts';
import { THIRTY } from '../fixtures/activity-intake/thirty.ts';

const FIVE = THIRTY.slice(0, 5);
const VERSION = { sequence: 0, updatedOn: '2027-06-01' };
const TABLE = [
  FIELDS.map((field) => phrase(0)(`announce.field-${field}`)),
  ...FIVE.map((row) => FIELDS.map((field) => row[field] ?? '')),
];

/** Files as they are sent. */
export const REAL: readonly Uint8Array[] = [
  ...[',', ';', '\t'].map((delimiter) => strToU8(Papa.unparse(TABLE, { delimiter }))),
  await writeXlsx([{ name: 'Hoja', rows: TABLE }]),
  strToU8(FIVE.map((row) => toMarkdown(judge(row, RULES).announcement!, VERSION)).join('\n')),
  strToU8(FIVE.map((values) => `https://example.org/publicar/#${toFragment({ values, dates: '' })}`).join('\n')),
];

/** What somebody would write to see what happens. */
const TOKENS = [
  ...[
    '"',
    ';',
    ',',
    '\n',
    '\r\n',
    '\0',
    '<',
    '>',
    '&',
    ':',
    '=',
    '/',
    '1e99',
    '-1',
    '99999999999',
    'NaN',
    '__proto__',
    'constructor',
  ],
  'BEGIN:VCALENDAR\r\n',
  ...[
    '<c r="XFD1048576"><v>1</v></c>',
    '<mergeCell ref="A1:XFD1048576"/>',
    ' hidden="1"',
    ' r="A0"',
    ' t="s"',
    '<v>99999</v>',
    '</row>',
  ],
];

/** One change: where, from 0 to 1, and what is done there. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 40 }),
  how: fc.constantFrom('cut', 'token', 'byte', 'twice', 'end'),
  token: fc.constantFrom(...TOKENS),
  byte: fc.integer({ min: 0, max: 255 }),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** A real file with some changes; those of a spreadsheet are made inside its parts, or in its archive. */
const mutated = fc
  .record({
    file: fc.constantFrom(...REAL),
    changes: fc.array(change, { minLength: 1, maxLength: 6 }),
    part: fc.nat(),
    isInside: fc.boolean(),
  })
  .map(({ file, changes, part, isInside }) => {
    const apply = (bytes: Uint8Array) => changes.reduce(changed, bytes);
    if (file[0] !== 0x50 || !isInside) return apply(file);
    const parts = unzipSync(file);
    const names = Object.keys(parts);
    const name = names[part % names.length]!;
    return zipSync({ ...parts, [name]: apply(parts[name]!) });
  });

function changed(bytes: Uint8Array, { at, length, how, token, byte }: Change): Uint8Array {
  const from = Math.floor(at * bytes.length);
  const to = Math.min(bytes.length, from + length);
  const between = {
    cut: [],
    token: strToU8(token),
    byte: [byte],
    twice: [...bytes.slice(from, to), ...bytes.slice(from, to)],
    end: [],
  }[how];
  return Uint8Array.from([
    ...bytes.slice(0, from),
    ...between,
    ...(how === 'end' ? [] : bytes.slice(how === 'token' ? from : to)),
  ]);
}

/** Reads and judges a file, and says every finding in words; fails where the reader fails in any way but a {@link FileProblem}. */
export async function readInWords(bytes: Uint8Array): Promise<void> {
  try {
    const { rows } = await readFile(bytes, RULES);
    for (const { findings } of judgeAll(rows, RULES)) for (const finding of findings) sentenceOf(finding, phrase(0));
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    phrase(0)(`announce.file-${error.code}`);
  }
}

/** Runs so many changed files through the reader, or as many as there is time for; the seed is printed, so that a failure can be had again. */
export async function tryMutated(runs: number, milliseconds: number): Promise<void> {
  const seed = Math.floor(Math.random() * 2 ** 31);
  console.log(`seed ${seed}`);
  await fc.assert(fc.asyncProperty(mutated, readInWords), {
    seed,
    numRuns: runs,
    interruptAfterTimeLimit: milliseconds,
    markInterruptAsFailure: false,
  });
}
