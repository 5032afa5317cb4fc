import { type Text, textIn } from '../../i18n/languages.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import type { ViewContext } from '../context.ts';
import type { PrintedFile } from './files.ts';

/** What a size is called: "A4, for photocopies, PDF"; banners by their metres, pictures by their number and their shape or pixels. */
export function toFormatName({ format, item }: PrintedFile, { words, language }: ViewContext): Text {
  const number = new Intl.NumberFormat(language.format);
  const [size = '', use = ''] = format.id.split('-');
  const meant = format.file === 'docx' ? 'format.edit' : FOR[use];
  const keys = [PAPERS[size], meant].filter((key) => key !== undefined);
  const { texts, language: from } = words.together(keys);
  const position = item === null ? '' : `${number.format(item + 1)}. `;
  const pixels = PAPERS[size] ? [] : [measures(format, number)];
  /** To whoever sends a picture its format says nothing. */
  const kind = item === null ? [format.file.toUpperCase()] : [];
  const text = position + [...pixels, ...texts, ...kind].join(', ');
  return keys.length > 0 ? textIn(text, from, language) : { text };
}

function measures({ unit, width, height }: PrintedFile['format'], number: Intl.NumberFormat): string {
  if (unit === 'px') return `${width} × ${height}`;
  return `${number.format(width / MILLIMETRES)} × ${number.format(height / MILLIMETRES)} m`;
}

const MILLIMETRES = 1000;
const PAPERS: Readonly<Record<string, PhraseKey>> = {
  a3: 'format.a3',
  a4: 'format.a4',
  a5: 'format.a5',
  '1080x1080': 'format.square',
  '1080x1920': 'format.tall',
};
const FOR: Readonly<Record<string, PhraseKey>> = { copier: 'format.copier', printer: 'format.printer' };
