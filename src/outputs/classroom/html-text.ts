import { escapeHtml } from '../escape-html.ts';

/** A text as HTML, with its lines; what runs from right to left says so, since the page around it may not. */
export function htmlText(text: string, { lang, dir }: { lang: string; dir: 'ltr' | 'rtl' }): string {
  if (text === '') return '';
  const lines = escapeHtml(text).replaceAll('\n', '<br>');
  return dir === 'rtl' ? `<span lang="${lang}" dir="rtl">${lines}</span>` : lines;
}
