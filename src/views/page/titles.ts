import { shorten } from '../../domain/text/fit.ts';
import type { Text } from '../../i18n/languages.ts';

/** A title with the day at its end, where a tab or a search result has room for both; that of the home page stands without. */
export function toTitle({ title, bareTitle = false }: { title: Text; bareTitle?: boolean }, suffix: string): string {
  const whole = `${title.text} · ${suffix}`;
  return bareTitle || whole.length > LONGEST_TITLE ? title.text : whole;
}

/** A title in Easy Read ends with the name of the edition; the page's own name is cut for it. */
export function toEasyTitle({ title }: { title: Text }, edition: string): string {
  const end = ` · ${edition}`;
  return `${shorten(title.text, LONGEST_TITLE - [...end].length)}${end}`;
}

/** What fits a tab and a search result. */
const LONGEST_TITLE = 70;
