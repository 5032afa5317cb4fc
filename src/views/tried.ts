import type { PreTested } from '../domain/records.ts';
import type { Text } from '../i18n/languages.ts';
import { formatList } from '../i18n/names.ts';
import type { ViewContext } from './context.ts';

/** A smaller group could reveal who took part: its size, kind, region and day are not said. */
const FEW = 5;

/** With whom a text was tried, when and where, and what changed by it. */
export function toTried({ on, region, with: groups, changed }: PreTested, context: ViewContext): Text {
  const { t, date, facts, language } = context;
  const enough = groups.filter(({ people }) => people >= FEW);
  const isFew = enough.length < groups.length;
  const place = isFew ? undefined : facts.regions.find(({ code }) => code === region);
  const who = enough.map(({ kind, people }) => t(`tried.${kind}`, { count: people }).text);
  if (isFew) who.push(t('tried.few').text);
  const parts = [
    place ? context.name(place.name).text : null,
    isFew ? on.slice(0, 4) : date(on).text,
    formatList(who, language),
    changed ?? t('tried.unchanged').text,
  ];
  return { text: parts.filter(Boolean).join('. ') };
}
