import { readFileSync } from 'node:fs';
import { openPdf } from '../pdf-pages.ts';
import { readZip } from '../read-zip.ts';

/** What somebody reads in a file, without the marks of its format. */
export async function wordsOf(file: string): Promise<string> {
  const bytes = readFileSync(file);
  if (file.endsWith('.pdf')) {
    const { pages } = await openPdf(bytes);
    const texts = await Promise.all(pages.map((page) => page.getTextContent()));
    return texts
      .flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')))
      .join(' ')
      .replace(/\s+/g, ' ');
  }
  const isArchive = /\.(?:docx|xlsx)$/.test(file);
  const parts = isArchive ? readZip(bytes).filter(({ name }) => /^(?:word|xl)\/.*\.xml$/.test(name)) : [{ bytes }];
  const text = parts.map((part) => part.bytes.toString().replace(/<\/(?:w:p|si|row|c)>|<!--|-->/g, '\n')).join('\n');
  const words = isArchive || /\.(?:xml|html)$/.test(file) ? text.replace(/<\/?[\w:?][^>]*>/g, '') : text;
  return words.replaceAll('&lt;br&gt;', '\n').replace(/<br>/g, '\n').replaceAll('&amp;', '&').replaceAll('\\:', ':');
}
