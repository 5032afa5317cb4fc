import type { Text } from '../i18n/languages.ts';

/** A text as it stands in HTML, also in an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A text in HTML, marked where it is in another language than the page. */
export function markedHtml({ text, lang, dir }: Text): string {
  if (!lang) return escapeHtml(text);
  return `<span lang="${escapeHtml(lang)}"${dir ? ` dir="${dir}"` : ''}>${escapeHtml(text)}</span>`;
}
