import type { z } from 'astro/zod';
import type { FieldHelp } from '../../schemas/field.ts';
import { ISSUE } from '../../schemas/parts.ts';
import { type Finding, finding } from './finding.ts';
import { both, type Words } from './messages/words.ts';
import { toCountry, toDate, toHttps, toLangTag, toMonthDay, toSlug, toTime } from './suggestions.ts';
import { keyPlaceAt, type Path, placeAt, typed, writeAt, type YamlSource } from './yaml-source.ts';

interface FormContext {
  source: YamlSource;
  path: Path;
  help: FieldHelp | undefined;
  /** The mistake is in the name of a field and not in its value. */
  isKey: boolean;
  value: string;
}

/** The finding for a value (or a name) that is of the right kind and has not the right form: a date, a code, an address. */
export function formFinding(issue: z.core.$ZodIssue | undefined, context: FormContext): Finding {
  const { source, path, help, isKey, value } = context;
  if (isKey) return keyFinding(issue, context);
  const place = placeAt(source, path);
  const write = (guess: string | null, example: string): Words =>
    writeAt(source, path, guess === null ? (help?.example ?? example) : JSON.stringify(guess));
  const plain = (guess: string | null, example: string): Words =>
    writeAt(source, path, guess === null ? (help?.example ?? example) : typed(guess));

  switch (nameOf(issue)) {
    case ISSUE.date:
      return help?.example?.length === MONTH_DAY_LENGTH
        ? finding(place, 'bad-month-day', write(toMonthDay(value), '"07-30"'))
        : finding(place, 'bad-date', write(toDate(value), '"2027-07-30"'));
    case ISSUE.partialDate:
      return finding(place, 'bad-partial-date', write(toDate(value), '"2027-07"'));
    case ISSUE.time:
      return finding(place, 'bad-time', write(toTime(value), '"08:00"'));
    case ISSUE.slug:
      return finding(place, 'bad-slug', wordsOf(help), plain(toSlug(value), '…'));
    case ISSUE.lang:
      return finding(place, 'bad-language', wordsOf(help), writeAt(source, path, tagOf(value) ?? help?.example ?? 'es'));
    case ISSUE.countryCode:
      return finding(place, 'bad-country', wordsOf(help), writeAt(source, path, toCountry(value) ?? exampleItem(help) ?? '…'));
    case ISSUE.regionCode:
      return finding(place, 'bad-region', writeAt(source, path, regionOf(value) ?? exampleItem(help) ?? '…'));
    case ISSUE.url:
      return finding(place, 'bad-url', writeAt(source, path, toHttps(value) ?? help?.example ?? 'https://…'));
    case 'email':
      return finding(place, 'bad-email');
    case 'starts_with':
      return finding(place, 'bad-address-path', writeAt(source, path, `/${value}`));
    default:
      return finding(place, 'bad-form', wordsOf(help), help?.example ? writeAt(source, path, exampleItem(help)!) : undefined);
  }
}

function keyFinding(issue: z.core.$ZodIssue | undefined, { source, path, help, value }: FormContext): Finding {
  const place = keyPlaceAt(source, path);
  const name = nameOf(issue);
  if (name === 'starts_with') return finding(place, 'bad-address-path', both(`/${value}: …`));
  if (name === 'regex') return finding(place, 'bad-phrase-key', both('help.title: "…"'));
  const slug = toSlug(value);
  return finding(place, 'bad-key', wordsOf(help), slug === null ? undefined : both(`${slug}: …`));
}

function nameOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'custom') return String(issue.params?.issue ?? '');
  return issue?.code === 'invalid_format' ? issue.format : '';
}

function wordsOf(help: FieldHelp | undefined): Words | undefined {
  return help && { es: help.es, en: help.en };
}

/** The example of a list, where the mistake is in one of its members. */
function exampleItem(help: FieldHelp | undefined): string | undefined {
  return help?.example?.replace(/^\[([^,\]]*).*\]$/, '$1');
}

function tagOf(value: string): string | null {
  const tag = toLangTag(value);
  return tag !== null && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : null;
}

function regionOf(value: string): string | null {
  const code = value.trim().toUpperCase().replace(/[_ ]/g, '-');
  return /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code) ? code : null;
}

/** The length of `"07-30"` with its quotes: only a day of every year has such an example. */
const MONTH_DAY_LENGTH = 7;
