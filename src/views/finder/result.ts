import type { DirectoryCountry, DirectoryEntry } from '../../domain/finder/entry.ts';
import { unpackDates } from '../../domain/finder/packed-numbers.ts';
import { isConfirmation } from '../../domain/service/confirmation.ts';
import { isDialled, numberLink } from '../../domain/service/dialling.ts';
import type { OpenState } from '../../domain/service/open-now.ts';
import { inYears } from '../../domain/service/source-dates.ts';
import { formatDate } from '../../i18n/dates.ts';
import { nameText, primary, type Text } from '../../i18n/languages.ts';
import { marksOfEither } from '../../i18n/names.ts';
import { fill } from '../../i18n/words.ts';
import type { DirectoryData } from './page.ts';

/** One service as the directory answers it, in words; made in the browser, from the same rules as everywhere. */
export type DirectoryResult = ReturnType<typeof toDirectoryResult>;

/** Puts a service into the words of the page. */
export function toDirectoryResult(
  entry: DirectoryEntry,
  country: DirectoryCountry,
  open: OpenState,
  { own, language, hrefs, words }: DirectoryData,
) {
  const { turned, listing, place, regions, others, night, nightKey } = entry;
  const countryText = country.shown[language.format] ?? country.code;
  const isOwn = entry.country === own;
  const name = entry.shortName ?? entry.name;
  const marks = marksOfEither(night.length, language);
  const placeText = place || regions.join(', ');
  const facts: (Text & { dated?: string | null })[] = [
    ...(open === 'unknown'
      ? []
      : [{ text: words.open[open], dated: datedOf(entry.hoursDated, language, words.dated) }]),
    { text: words.topics[entry.topic] ?? '' },
    ...(isOwn ? [] : [withLang(countryText, language)]),
    ...(placeText ? [nameText({ text: placeText, lang: name?.lang ?? language.lang }, language)] : []),
    ...(others.length > 0
      ? [{ text: words.others.replace('{ways}', others.map((type) => words.channels[type]).join(', ')) }]
      : []),
  ];
  return {
    id: entry.id,
    href: hrefs.service.replace('{id}', entry.id),
    name: name ? nameText(name, language) : { text: words.emergencyOf.replace('{country}', countryText) },
    numbers: entry.numbers.map((number) => ({
      shown: number.shown,
      href: turned?.isOut && isDialled(number) ? null : numberLink(number, own, isConfirmation(entry.status.state)),
      label: words.channels[number.type] ?? null,
      onlyInside:
        number.reach === 'world' || !(isDialled(number) || number.type === 'sms')
          ? null
          : words.onlyInside.replace('{country}', number.reach === country.code ? countryText : number.reach),
      dated: datedOf(number.dated, language, words.dated),
    })),
    /** Whom to turn to where it is not certain that this one answers. */
    night: { text: words.night[nightKey], numbers: night.map((number, index) => ({ ...number, mark: marks[index] })) },
    facts,
    /** Where to read whom to call; `null` where there is a contact, or a number to call first. */
    withoutContact: listing === 'listed' || night.length > 0 ? null : words.withoutContact,
    /** How far its number can be relied on; empty where the page says so of all. */
    status: statusOf(entry, language, words.status),
    notices: turned?.texts[language.locale] ?? [],
    instead: turned?.instead ?? [],
  };
}

function statusOf(
  { status }: DirectoryEntry,
  language: DirectoryData['language'],
  phrases: Record<string, string>,
): string {
  const [first = '', second = ''] = status.dates.map((date) => formatDate(date, language).text);
  const values = { date: first, from: first, to: second, checked: first, until: second };
  return fill(phrases[status.state] ?? '', values, language.format);
}

function datedOf(
  packed: string | null,
  { format }: DirectoryData['language'],
  phrases: Record<string, string>,
): string | null {
  if (packed === null) return null;
  const { name, values } = inYears(unpackDates(packed));
  return fill(phrases[name] ?? '', values, format);
}

function withLang(text: string, { lang, format }: DirectoryData['language']): Text {
  return primary(lang) === primary(format) ? { text } : { text, lang: format };
}
