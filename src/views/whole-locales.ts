import { type ViewContext, viewContext } from './context.ts';

/** Languages that have every interface phrase; pages made of facts are written in these. */
export function completeLocales({ site }: ViewContext): string[] {
  return site.languages.map(({ locale }) => locale).filter((locale) => viewContext(site, locale).words.isComplete);
}
