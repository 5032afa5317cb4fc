import { readSheet, writeSheet } from '../sheet-file.ts';
import type { TranslationRow } from './rows.ts';

/** A line as it came back, with its place in the spreadsheet. */
export interface ReturnedRow extends Pick<TranslationRow, 'key' | 'original' | 'translation' | 'from'> {
  /** As the program shows it, from 1. */
  line: number;
  /** The translator has put a sign that the line is right as it is. */
  isSeen: boolean;
}

/** Writes a table: a page of instructions, and one line for each piece of text. */
export function writeTable(
  file: string,
  rows: readonly TranslationRow[],
  { from: original, to }: { from: string; to: string },
): Promise<void> {
  return writeSheet(file, {
    name: 'Texto',
    columns: [
      { title: COLUMNS.part, width: 22 },
      { title: COLUMNS.harm, width: 10 },
      { title: `${COLUMNS.original} (${original})`, width: 60 },
      { title: `${COLUMNS.translation} (${to})`, width: 60, isFilled: true },
      { title: COLUMNS.seen, width: 14 },
      { title: COLUMNS.note, width: 30 },
      { title: COLUMNS.key, width: 30 },
      { title: COLUMNS.from, width: 16 },
    ],
    rows: rows.map(({ key, part, harm, original: text, translation, from }) => [
      part,
      harm,
      text,
      translation,
      '',
      '',
      key,
      from,
    ]),
    help: { name: 'Cómo · How', lines: INSTRUCTIONS },
  });
}

/**
 * Reads a table that came back, without trusting its file: in a process of its own, with the importer's limits; null where it has no
 * column of keys.
 *
 * @throws where there is no such file, or it is none of a spreadsheet, or one that grows without measure
 */
export async function readTable(file: string): Promise<ReturnedRow[] | null> {
  const { key, original, translation, seen, from } = COLUMNS;
  const rows = await readSheet(file, { key, original, translation, seen, from }, ['key'], ['seen']);
  return rows?.map(({ seen: mark, ...row }) => ({ ...row, isSeen: mark !== '' })) ?? null;
}

const COLUMNS = {
  part: 'Parte / Part',
  harm: 'Cuidado / Care',
  original: 'Original',
  translation: 'Traducción / Translation',
  seen: 'Está bien así (x) / Right as it is (x)',
  note: 'Nota / Note',
  key: 'No cambiar / Do not change',
  from: 'No cambiar / Do not change: original',
} as const;

const INSTRUCTIONS = [
  'Escribe la traducción en la columna amarilla. No cambies las otras, salvo la nota.',
  'Lo que está entre llaves, como {1} o {count}, lo llena el sitio: déjalo tal cual, en el lugar que pida tu lengua.',
  'Los números son los mismos en todas las lenguas.',
  'Si una línea ya está bien, pon una x en «Está bien así»: una sección es tuya cuando cambiaste o marcaste todas sus líneas. Lo que dejes vacío queda sin traducir y sale en otra lengua.',
  'Las líneas con «safety» son de cuidado: alguien hará lo que dicen. Si dudas, déjalas vacías y escríbelo en la nota.',
  'Write the translation into the yellow column. Do not change the others, except for the note.',
  'What stands in braces, such as {1} or {count}, is filled in by the site: leave it as it is, where your language wants it.',
  'Numbers are the same in all languages.',
  'If a line is right already, put an x under “Right as it is”: a section is yours once you have changed or marked all of its lines. What you leave empty stays untranslated and shows in another language.',
  'Lines marked “safety” need care: somebody will do what they say. If in doubt, leave them empty and say so in the note.',
];
