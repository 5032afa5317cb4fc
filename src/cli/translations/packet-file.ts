import { isOneOf, keysOf } from '../../codes/keys.ts';
import { foldAccents } from '../../domain/search-key.ts';
import { type FilledRow, readSheet, writeSheet } from '../sheet-file.ts';
import type { ReadingPart } from './packet.ts';

/** Writes what a reader is given: the texts with what to look for, and the columns that take the marks back. */
export function writePacket(
  file: string,
  parts: readonly ReadingPart[],
  { from, locale }: { from: string; locale: string },
): Promise<void> {
  return writeSheet(file, {
    name: 'Marcas · Marks',
    columns: [
      { title: COLUMNS.part, width: 26 },
      { title: COLUMNS.harm, width: 10 },
      { title: `Original (${from})`, width: 50 },
      { title: `Texto / Text (${locale})`, width: 50 },
      { title: COLUMNS.mark, width: 16, isFilled: true, choices: Object.values(MARKS).map(([word]) => word) },
      { title: COLUMNS.remark, width: 40, isFilled: true },
      { title: COLUMNS.key, width: 30 },
      { title: COLUMNS.read, width: 16 },
    ],
    rows: parts.map(({ name, harm, original, text, read }) => [
      name,
      harm,
      original.join('\n'),
      text.join('\n'),
      '',
      '',
      `${locale}:${name}`,
      read,
    ]),
    help: { name: 'Cómo · How', lines: HOW },
  });
}

/** A mark that came back. */
export type Mark = keyof typeof MARKS;

/** Reads the sheet of a packet that came back; `null` where it is none. See `readSheet`. */
export function readMarks(file: string): Promise<FilledRow<'key' | 'mark' | 'remark' | 'read'>[] | null> {
  const { key, mark, remark, read } = COLUMNS;
  return readSheet(file, { key, mark, remark, read }, ['key'], ['remark']);
}

/** What a mark means, in any of our languages; `null` where it is not understood. */
export function markOf(written: string): Mark | null {
  const word = foldAccents(written).trim();
  return keysOf(MARKS).find((mark) => isOneOf(MARKS[mark], word)) ?? null;
}

const MARKS = {
  good: ['bien', 'good', 'bom', 'ok', 'x'],
  change: ['cambiar', 'change', 'mudar'],
  wrong: ['mal', 'wrong', 'errado', 'errada'],
} as const;

const COLUMNS = {
  part: 'Parte / Part',
  harm: 'Cuidado / Care',
  mark: 'Marca / Mark',
  remark: 'Nota / Remark',
  key: 'No cambiar / Do not change',
  read: 'No cambiar / Do not change: hash',
} as const;

const HOW = [
  'Marca: bien, cambiar o mal. Solo lo que leíste entero; lo demás queda vacío. / Mark: good, change or wrong. Only what you read whole; leave the rest empty.',
  'Con «cambiar» o «mal», di en la nota qué y por qué. / With “change” or “wrong”, say in the remark what and why.',
  'Lo que está entre ‹ › o { } lo llena el sitio: un número o un nombre. / What stands in ‹ › or { } is filled in by the site: a number or a name.',
  'No escribas nombres, teléfonos ni correos de nadie. / Write nobody’s name, telephone or e-mail.',
  'safety: alguien hará lo que dice. ¿Dice lo mismo que el original, sin nada de más ni de menos? ¿Se puede hacer, y es seguro? ¿Se entiende a la primera? / Somebody will do what it says. Does it say the same as the original, no more and no less? Can it be done, and safely? Is it clear at once?',
  'core: ¿Dice lo mismo que el original? ¿Son ciertos los nombres y las cifras? ¿Se entiende? / Does it say the same as the original? Are names and figures right? Is it clear?',
  'other: ¿Se entiende y suena natural? / Is it clear, and does it read naturally?',
];
