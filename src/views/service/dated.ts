import type { SourcedField } from '../../codes/service-fields.ts';
import { contactDates, fieldDates } from '../../domain/service/field-dates.ts';
import type { Service } from '../../domain/service/service.ts';
import { inYears, isEarlier, type SourceDates } from '../../domain/service/source-dates.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';

/** A statement about a service, with its own date where that is earlier than the date beside all of them. */
export type DatedText = Text & { dated?: Text };

/** As of when something is, in years: "as of 2018", "as of 2018 to 2025", or that no source has a date. */
export function toDated(dates: SourceDates, { t }: ViewContext): Text {
  const { name, values } = inYears(dates);
  return t(`dated.${name}`, values);
}

/** The years alone: "2018", "2018–2025", or nothing where no source has a date. */
export function toYears(dates: SourceDates): string {
  const { name, values } = inYears(dates);
  if (name === 'none') return '';
  return name === 'between' ? `${values.from}–${values.to}` : values.year;
}

/** As of when something is, where that may be earlier than what is shown beside it; else `null`. */
export function toEarlier(dates: SourceDates, shown: SourceDates, context: ViewContext): Text | null {
  return isEarlier(dates, shown) ? toDated(dates, context) : null;
}

/** As of when a statement of a service is, where that may be earlier than its status; else `null`. */
export function earlierThanStatus(record: Service, field: SourcedField, context: ViewContext): Text | null {
  const { facts, today } = context;
  return toEarlier(
    fieldDates(record, field, facts.sources, today),
    contactDates(record, facts.sources, today),
    context,
  );
}

/** Dates that may have to be said; `null` where there are none. */
export function toDatedOrNone(dates: SourceDates | null, context: ViewContext): Text | null {
  return dates && toDated(dates, context);
}

/** A statement with its date, where it has one of its own. */
export function withDate(said: Text, dated: Text | null): DatedText {
  return dated ? { ...said, dated } : said;
}

/** Several sentences that state one thing, the last of them with its date. */
export function datedAtEnd(texts: readonly Text[], dated: Text | null): DatedText[] {
  return texts.map((text, i) => withDate(text, i === texts.length - 1 ? dated : null));
}
