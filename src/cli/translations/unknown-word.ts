import type { Content } from '../../check/content.ts';
import { localesOf } from '../../check/read/campaign-facts.ts';
import { PHRASES } from '../../check/translations/phrases-page.ts';
import { nameOf, reviewTexts } from '../../check/translations/review-texts.ts';
import type { Command } from './command.ts';
import { noSuch } from './no-such.ts';
import { isPhrasePart } from './review.ts';

type Stamping = Extract<Command, { name: 'stamp' }>;

/** Says which word of the command names nothing. */
export function unknownWord(content: Content, { locale, pages, sections, state }: Stamping): string | null {
  const locales = localesOf(content);
  if (!locales.includes(locale)) return noSuch(locale, locales);
  const texts = reviewTexts(content).filter((text) => text.locale === locale);
  // Of phrases nothing is written but who has read them.
  const ids = [...new Set(texts.map(({ page }) => page))].filter((id) => id !== PHRASES || state === 'reviewed');
  const missing = pages.find((page) => !ids.includes(page));
  if (missing !== undefined) return noSuch(missing, ids);
  const phrases = texts.filter(({ page }) => page === PHRASES);
  const unknown = sections.find((one) => {
    if (!one.startsWith(`${PHRASES}#`)) return !texts.some((text) => nameOf(text) === one && text.part !== null);
    const word = one.slice(PHRASES.length + 1);
    return !phrases.some((text) => isPhrasePart(word, text));
  });
  if (unknown === undefined) return null;
  const page = unknown.slice(0, unknown.indexOf('#'));
  return noSuch(unknown, texts.filter((text) => text.page === page).map(nameOf));
}
