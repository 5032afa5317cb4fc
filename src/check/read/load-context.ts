import type { IntakeContext } from '../../activity-intake/context.ts';
import { contextFrom } from '../../activity-intake/context.ts';
import type { Phrase } from '../../activity-intake/finding.ts';
import type { KnownActivity } from '../../activity-intake/judge-all.ts';
import { assertFound } from '../../domain/found.ts';
import { type PlainDate, weekdayOf } from '../../domain/plain-date.ts';
import { digitsOf } from '../../domain/service/dialling.ts';
import { publicNumbers } from '../../domain/service/public-numbers.ts';
import { formatDate, formatWeekday } from '../../i18n/dates.ts';
import { languageName } from '../../i18n/names.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import type { Dictionary, Entry } from '../../i18n/words.ts';
import type { Ledger } from '../../schemas/activities/announced.ts';
import type { StringsFile } from '../../schemas/page/prose.ts';
import type { Content } from '../content.ts';
import { wordsOf } from '../words/announce-words.ts';
import { readContent } from './content.ts';

/** What the importer reads of the content: the rules' view of it, the activities that are there, the words of its reports. */
export interface Loaded {
  context: IntakeContext;
  known: KnownActivity[];
  /** All of what is there, for the check of what is to be written. */
  content: Content;
  /** What it brought in before; empty where there is no ledger yet. */
  ledger: Ledger;
  phrase: Phrase;
  /** A phrase in each language that has it, as it is written. */
  phrases: (key: PhraseKey) => string[];
  /** A day with its weekday, in the language of the report. */
  dayText: (day: PlainDate) => string;
}

/**
 * Reads the content for the importer.
 *
 * @param dir the content's folder
 * @param locale the language of the report; the source language's words stand in where it has none
 * @throws where the campaign, its lists or the ledger cannot be read: `npm run check:content` says why
 */
export function loadContext(dir: string, today: PlainDate, locale: string): Loaded {
  const content = readContent(dir);
  const campaign = content.campaign?.whole;
  const regions = content.regions?.whole;
  const organisations = content.organisations?.whole;
  const sources = content.sources?.whole;
  const ledger = content.announced ? content.announced.whole : {};
  if (!campaign || !regions || !organisations || !sources || !ledger) throw new Error('npm run check:content');
  const dictionaries = new Map(
    content.strings.flatMap(({ locale: own, whole }) => (whole ? [[own, entriesOf(whole)] as const] : [])),
  );
  const order = [...new Set([locale, campaign.sourceLocale, ...dictionaries.keys()])];
  const phrases = (key: string): string[] =>
    order.flatMap((own) => {
      const phrase = dictionaries.get(own)?.get(key)?.phrase;
      return typeof phrase === 'string' ? phrase : [];
    });
  const own = assertFound(
    campaign.languages.find((language) => language.locale === campaign.sourceLocale),
    `language "${campaign.sourceLocale}"`,
  );
  const reader = campaign.languages.find((language) => language.locale === locale) ?? own;
  const context = contextFrom({
    campaign,
    today,
    lang: tagOf(own.lang),
    languages: campaign.languages.map((language) => ({
      code: tagOf(language.lang),
      // The reader's own word first, as the form shows it.
      words: [
        languageName(tagOf(language.lang), reader).text,
        language.name,
        ...campaign.languages.map((other) => languageName(tagOf(language.lang), other).text),
      ],
    })),
    regions,
    organisations: Object.entries(organisations).map(([id, organisation]) => ({ id, ...organisation })),
    invented: campaign.fictionalNumbers.map(digitsOf),
    lines: publicNumbers(
      content.services.flatMap(({ country, whole }) => (whole ? { ...whole, country: country.toUpperCase() } : [])),
      campaign.country.code,
    ),
    allowedDomains: sources.allowedDomains,
    words: wordsOf(content),
    phrases,
  });
  return {
    context,
    content,
    known: content.activities.flatMap(({ id, whole }) => (whole ? [toKnown(id, whole)] : [])),
    ledger,
    phrases,
    phrase: (key, values = {}) =>
      (phrases(key)[0] ?? key).replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark),
    dayText: (day) => `${formatWeekday(weekdayOf(day), reader).text} ${formatDate(day, reader).text}`,
  };
}

/** A language without its country: what a text is marked with. */
function tagOf(lang: string): string {
  return lang.replace(/-.*$/s, '');
}

function entriesOf(file: StringsFile): Dictionary {
  const all = Object.entries({ ...file.safety, ...file.core, ...file.other });
  return new Map(all.map(([key, phrase]): [string, Entry] => [key, { harm: 'other', state: 'original', phrase }]));
}

type ActivityWhole = NonNullable<ReturnType<typeof readContent>['activities'][number]['whole']>;

function toKnown(id: string, { title, when, place, organisers, organiserNames }: ActivityWhole): KnownActivity {
  return {
    id,
    title,
    starts: when.starts?.length === 10 ? when.starts : null,
    from: when.from,
    town: place.town,
    region: place.region,
    organisers,
    organiserNames: organiserNames.map(({ text }) => text),
  };
}
