import type { Text } from '../../i18n/languages.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import type { ViewContext } from '../context.ts';
import type { PrintedFile } from './files.ts';

/** How a size is called: "A4, for photocopies, PDF"; of banners their metres, of pictures their pixels and which one it is. */
export function toFormatName({ format, item }: PrintedFile, { t, words, language }: ViewContext): Text {
  const number = new Intl.NumberFormat(language.format);
  const [size = '', use = ''] = format.id.split('-');
  const position = item === null ? '' : `${number.format(item + 1)}. `;
  const named = PAPERS[size];
  const parts = named ? [words.plain(named)] : [`${position}${measures(format, number)}`];
  const meant = format.file === 'docx' ? 'format.edit' : FOR[use];
  return t('carry.fileOf', {
    format: [...parts, ...(meant ? [words.plain(meant)] : [])].join(', '),
    file: format.file.toUpperCase(),
  });
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
  letter: 'format.letter',
};
const FOR: Readonly<Record<string, PhraseKey>> = { copier: 'format.copier', printer: 'format.printer' };
