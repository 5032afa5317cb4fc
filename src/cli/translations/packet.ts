import type { Content } from '../../check/content.ts';
import { sourceLocaleOf } from '../../check/read/campaign-facts.ts';
import { phrasesOf } from '../../check/read/phrases.ts';
import { nameOf, type ReviewText, reviewTexts, stateOfText, wrongIn } from '../../check/translations/review-texts.ts';
import { PHRASES } from '../../check/translations/stamp-command.ts';
import { wordRecords } from '../../check/translations/word-records.ts';
import { isOneOf, keysOf } from '../../codes/keys.ts';
import { foldAccents } from '../../domain/search-key.ts';
import { HEAD, headTexts, wordTexts } from '../../hashes/page/translated-text.ts';
import { type FilledRow, readSheet, writeSheet } from '../sheet-file.ts';
import { isMeantBy } from './review.ts';
import { toTableLine } from './rows.ts';

/** One text as its reader sees it. */
export interface ReadingPart {
  /** `messages/oferta#answer` */
  name: string;
  harm: ReviewText['harm'];
  /** Below `content/`, for whoever mends it. */
  file: string;
  /** The hash of what it says now: a mark is of this and of no other. */
  read: string;
  /** Its lines; none in the source language, where they are the text itself. */
  original: string[];
  text: string[];
}

/**
 * What there is to read in a language: the texts that nobody has read as they stand, in the order of their pages. What a reader found wrong
 * is to be changed first.
 *
 * @param names pages, or parts of them as `page#part`; all where there is none
 */
export function readingParts(content: Content, locale: string, names: readonly string[]): ReadingPart[] {
  const source = linesIn(content, sourceLocaleOf(content) ?? '');
  const own = linesIn(content, locale);
  return reviewTexts(content)
    .filter((text) => text.locale === locale && (names.length === 0 || names.some((name) => isMeantBy(name, text))))
    .filter((text) => stateOfText(text) !== 'reviewed' && wrongIn(text) === undefined)
    .map((text) => ({
      name: nameOf(text),
      harm: text.harm,
      file: text.source.file,
      read: text.now,
      original: text.isSource ? [] : source(text),
      text: own(text),
    }));
}

/** The lines of each text in one language: what a reader of the site reads, without marks and code. */
function linesIn(content: Content, locale: string): (text: Pick<ReviewText, 'page' | 'part'>) => string[] {
  const words = new Map(wordRecords(content).map(({ id, said }) => [id, said[locale]]));
  const strings = content.strings.find((entry) => entry.locale === locale);
  const phrases = Map.groupBy(strings ? phrasesOf(strings) : [], ({ key }) => key);
  const pages = new Map(content.pages.filter((page) => page.locale === locale).map((page) => [page.id, page]));
  return ({ page, part }) => {
    if (part === null) return wordTexts(words.get(page)).map(([, text]) => text);
    if (page === PHRASES) return (phrases.get(part) ?? []).map(({ text }) => text);
    if (part === HEAD) return headTexts(pages.get(page)?.raw).map(([, text]) => text);
    const body = pages.get(page)?.sections.find(({ id }) => id === part)?.body ?? '';
    return body.split('\n').map(readableLine).filter(Boolean);
  };
}

/**
 * A line of a text without its code; what the site fills in stands by its name.
 *
 * @example readableLine('- Llama a <Service role="police" />. <Cite id="x" />') // => '• Llama a ‹police›.'
 */
export function readableLine(line: string): string {
  const { mark, text, code } = toTableLine(line);
  const words = text.replace(/\{(\d+)\}/g, (_whole, number: string) => {
    const [, name] = /^<Service [^>]*(?:role|id)="([^"]+)"/.exec(code[Number(number) - 1] ?? '') ?? [];
    return name ? `‹${name}›` : '';
  });
  const plain = words.replace(/\s+([.,;:!?])/g, '$1').trim();
  return /[\p{L}\p{N}]/u.test(plain) ? `${/^\s*[-*+]/.test(mark) ? '• ' : ''}${plain}` : '';
}

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
