import type { Caution } from '../domain/page/sections.ts';
import { languageOf, type Text } from '../i18n/languages.ts';
import type { ViewContext } from './context.ts';

/** What a reader is told of the state of a text, so that nobody takes it for more than it is. */
export function toNotices(cautions: readonly Caution[], contentLocale: string, { site, t }: ViewContext): Text[] {
  const { name } = languageOf(contentLocale, site.languages);
  return cautions.map((caution) => t(`notice.${caution}`, { language: name }));
}
