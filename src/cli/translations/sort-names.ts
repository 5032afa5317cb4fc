import type { Content } from '../../check/content.ts';
import { localesOf } from '../../check/read/campaign-facts.ts';
import { nameOf, reviewTexts } from '../../check/translations/review-texts.ts';
import { PHRASES } from '../../check/translations/stamp-command.ts';
import type { Command } from './command.ts';
import { noSuch } from './no-such.ts';
import { isMeantBy } from './review.ts';

type Stamping = Extract<Command, { name: 'stamp' }>;

/** What the command names and there is not, each in a sentence; and the names of what there is. */
export function sortNames(
  content: Content,
  { locale, names, state }: Stamping,
): { unknown: string[]; known: string[] } {
  const locales = localesOf(content);
  if (!locales.includes(locale)) return { unknown: [noSuch(locale, locales)], known: [] };
  // Of phrases nothing is written but who has read them.
  const texts = reviewTexts(content).filter(
    (text) => text.locale === locale && (text.page !== PHRASES || state === 'reviewed'),
  );
  const pages = [...new Set(texts.map(({ page }) => page))];
  const whyNot = (name: string) => {
    const [page = ''] = name.split('#', 1);
    const own = texts.filter((text) => text.page === page);
    if (own.length === 0) return noSuch(page, pages);
    return name === page || own.some((text) => isMeantBy(name, text)) ? [] : noSuch(name, own.map(nameOf));
  };
  const unknown = new Map(names.map((name) => [name, whyNot(name)]));
  return { unknown: [...unknown.values()].flat(), known: names.filter((name) => unknown.get(name)?.length === 0) };
}
