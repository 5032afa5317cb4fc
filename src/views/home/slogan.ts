import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';

/** What the campaign asks, with the one word that is underlined; before and after it may stand nothing. */
export interface Slogan {
  before: string;
  mark: string;
  after: string;
  /** Where it is in another language than the page. */
  lang?: string | undefined;
  dir?: Text['dir'];
}

/** The sentence of the first page around its mark, wherever a language puts it. */
export function toSlogan({ t }: ViewContext): Slogan {
  const mark = t('home.mark').text;
  const { text, lang, dir } = t('home.heading', { mark });
  const at = text.lastIndexOf(mark);
  return { before: text.slice(0, at), mark, after: text.slice(at + mark.length), lang, dir };
}
