import type { PreTested } from '../domain/pre-tested.ts';
import type { Text } from '../i18n/languages.ts';
import { formatList } from '../i18n/names.ts';
import type { ViewContext } from './context.ts';

/** With whom a text was tried, when and where, and what changed by it. */
export function toTried({ on, region, with: groups, changed }: PreTested, context: ViewContext): Text {
  const { t, date, facts, language } = context;
  const place = facts.regions.find(({ code }) => code === region);
  const who = groups.map(({ kind, people }) => t(`tried.${kind}`, { count: people }).text);
  const parts = [
    place ? context.name(place.name).text : null,
    date(on).text,
    formatList(who, language),
    changed ?? t('tried.unchanged').text,
  ];
  return { text: parts.filter(Boolean).join('. ') };
}
