import { writeFile } from 'node:fs/promises';
import { isOneOf, keysOf } from '../../codes/keys.ts';
import { HARM_CLASSES, type HarmClass } from '../../codes/translation.ts';
import { foldAccents } from '../../domain/search-key.ts';
import { packDocument, WIDTH } from '../../outputs/materials/document-file.ts';
import { small, toDocumentTable, toParagraphs } from '../../outputs/materials/document-parts.ts';
import { type FilledRow, readSheet, writeSheet } from '../sheet-file.ts';
import type { ReadingPart } from './packet.ts';

/** What a packet is of. */
interface Packet {
  from: string;
  to: { locale: string; lang: string; isRtl: boolean };
}

/** Writes what a reader is given: a document to read and to write on, and the sheet that takes the marks back. */
export async function writePacket(base: string, parts: readonly ReadingPart[], packet: Packet): Promise<void> {
  await writeFile(`${base}.docx`, await documentOf(parts, packet));
  const { locale } = packet.to;
  await writeSheet(`${base}.xlsx`, {
    name: 'Marcas · Marks',
    columns: [
      { title: COLUMNS.part, width: 26 },
      { title: COLUMNS.harm, width: 10 },
      { title: `Original (${packet.from})`, width: 50 },
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

function documentOf(parts: readonly ReadingPart[], { from, to }: Packet): Promise<Buffer> {
  const pages = Map.groupBy(parts, ({ name }) => name.split('#', 1)[0] ?? name);
  const isTranslation = parts.some(({ original }) => original.length > 0);
  const head = [
    ...(isTranslation ? [`Original (${from})`] : []),
    `Texto / Text (${to.locale})`,
    'Marca y nota / Mark and remark',
  ];
  const columns = isTranslation ? [40, 40, 20] : [75, 25];
  const table = (part: ReadingPart) =>
    toDocumentTable<readonly string[]>(
      { head: head.map((text) => [text]), rows: rowsOf(part, isTranslation) },
      (lines, isHead) => lines.map((line) => small(line, to.isRtl, isHead)),
      { isRtl: to.isRtl, width: WIDTH, columns },
    );
  return packDocument({
    title: `Lectura / Reading (${to.locale})`,
    lang: to.lang,
    size: 20,
    hasSteps: true,
    footer: small(HOW[0] ?? '', false),
    children: [
      ...toParagraphs({ kind: 'title', text: `Lectura / Reading (${to.locale})` }, false),
      ...toParagraphs({ kind: 'list', lines: [...HOW] }, false),
      ...[...pages].flatMap(([page, own]) => [
        ...toParagraphs({ kind: 'heading', text: page }, false),
        ...own.flatMap((part) => [
          ...toParagraphs({ kind: 'heading', text: part.name, isLower: true }, false),
          ...toParagraphs({ kind: 'lines', lines: [LOOK_FOR[part.harm]], align: 'start' }, false),
          table(part),
          ...toParagraphs({ kind: 'lines', lines: [`${part.read}`], align: 'end' }, false),
        ]),
      ]),
    ],
  });
}

/** Line beside line where both have as many, and else all beside all; the room for the mark is beside the first. */
function rowsOf({ original, text }: ReadingPart, isTranslation: boolean): (readonly string[])[][] {
  const room = ['☐ bien / good', '☐ cambiar / change', '☐ mal / wrong', ''];
  if (!isTranslation) return [[text, room]];
  if (original.length !== text.length) return [[original, text, room]];
  return text.map((line, at) => [[original[at] ?? ''], [line], at === 0 ? room : ['']]);
}

const COLUMNS = {
  part: 'Parte / Part',
  harm: 'Cuidado / Care',
  mark: 'Marca / Mark',
  remark: 'Nota / Remark',
  key: 'No cambiar / Do not change',
  read: 'No cambiar / Do not change: hash',
} as const;

/** What to look for, by the harm that a mistake would do. */
const LOOK_FOR: Record<HarmClass, string> = {
  safety:
    'safety: alguien hará lo que dice. ¿Dice lo mismo que el original, sin nada de más ni de menos? ¿Se puede hacer, y es seguro? ¿Se entiende a la primera? / Somebody will do what it says. Does it say the same as the original, no more and no less? Can it be done, and safely? Is it clear at once?',
  core: 'core: ¿Dice lo mismo que el original? ¿Son ciertos los nombres y las cifras? ¿Se entiende? / Does it say the same as the original? Are names and figures right? Is it clear?',
  other: 'other: ¿Se entiende y suena natural? / Is it clear, and does it read naturally?',
};

const HOW = [
  'Lee aquí; las marcas se escriben en la hoja .xlsx que va al lado. / Read here; write the marks into the .xlsx sheet beside it.',
  'Marca: bien, cambiar o mal. Solo lo que leíste entero; lo demás queda vacío. / Mark: good, change or wrong. Only what you read whole; leave the rest empty.',
  'Con «cambiar» o «mal», di en la nota qué y por qué. / With “change” or “wrong”, say in the remark what and why.',
  'Lo que está entre ‹ › o { } lo llena el sitio: un número o un nombre. / What stands in ‹ › or { } is filled in by the site: a number or a name.',
  'No escribas nombres, teléfonos ni correos de nadie. / Write nobody’s name, telephone or e-mail.',
  `${HARM_CLASSES.join(', ')}: cuánto daño haría un error. / how much harm a mistake would do.`,
];
