import { shorten } from '../../domain/text/shorten.ts';
import type { Text } from '../../i18n/languages.ts';

/** What a title is made of. */
interface Titled {
  title: Text;
  /** Full title without the suffix of the day, for the home page. */
  bareTitle?: boolean;
}

/** A title with the day at its end, where a tab or a search result has room for both. */
export function toTitle({ title, bareTitle = false }: Titled, suffix: string): string {
  const whole = `${title.text} · ${suffix}`;
  return bareTitle || whole.length > LONGEST_TITLE ? title.text : whole;
}

/** The title of a page in Easy Read: the edition always stands at its end, and what the page is called gives way. */
export function toEasyTitle({ title }: Titled, edition: string): string {
  const end = ` · ${edition}`;
  return `${shorten(title.text, LONGEST_TITLE - [...end].length)}${end}`;
}

/** What fits a tab and a search result. */
const LONGEST_TITLE = 70;
