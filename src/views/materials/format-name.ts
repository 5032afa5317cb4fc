import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import type { PrintedFile } from './files.ts';

/** How a size is called: "A4, for photocopies (PDF)"; of pictures their pixels, and which one it is. */
export function toFormatName({ format, item }: PrintedFile, { t, words, language }: ViewContext): Text {
  const ending = format.file.toUpperCase();
  const [size = '', use] = format.id.split('-');
  if (item !== null) {
    const number = new Intl.NumberFormat(language.format).format(item + 1);
    return t('carry.fileOf', { format: `${number}. ${format.width} × ${format.height}`, file: ending });
  }
  const names = [size, use].flatMap((name) => {
    const key = `format.${name}`;
    return name && words.isKnown(key) ? [words.plain(key)] : [];
  });
  return t('carry.fileOf', { format: names.join(', '), file: ending });
}
