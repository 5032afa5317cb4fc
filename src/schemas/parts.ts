import { z } from 'astro/zod';
import { isHttpsUrl, isSiteAddress } from '../codes/addresses.ts';
import { CLASS_THEMES } from '../codes/classroom.ts';
import { isPartialDate, isPlainDate } from '../codes/dates.ts';
import { isSlug, LONGEST_NAME } from '../codes/slug.ts';
import { field } from './field.ts';

/** Kinds of mistakes that only we can name; the check turns them into sentences. */
export const ISSUE = {
  date: 'date',
  partialDate: 'partial-date',
  slug: 'slug',
  person: 'person',
  lang: 'lang',
  e164: 'e164',
  digits: 'digits',
  time: 'time',
  url: 'url',
  siteAddress: 'site-address',
  regionCode: 'region-code',
  countryCode: 'country-code',
  stem: 'stem',
  word: 'word',
  guard: 'guard',
  stitches: 'stitches',
  drawing: 'drawing',
  batch: 'batch',
} as const;

/** A calendar day in quotes, `"2027-07-30"`. */
export const plainDate = z
  .string()
  .refine(isPlainDate, { params: { issue: ISSUE.date } })
  .meta({ day: 'whole' });

/** The day on which something was done; a check makes sure that it has come. */
export const doneOn = plainDate.meta({ refersTo: 'past' });

/** A year, a month or a day in quotes: `"2025"`, `"2025-09"`, `"2025-09-15"`. */
export const partialDate = z
  .string()
  .refine(isPartialDate, { params: { issue: ISSUE.partialDate } })
  .meta({ day: 'partial' });

/** When something was written, as far as that is known: of the past like `doneOn`. */
export const writtenOn = partialDate.meta({ refersTo: 'past' });

/** A file name or id: small letters, digits and single hyphens. */
export const slug = z.string().refine(isSlug, { params: { issue: ISSUE.slug } });

/** Who did something: a role or a code of `team`. What was written instead may be a name, so nothing is made of it. */
export const roleOrCode = z
  .string()
  .refine(isSlug, { params: { issue: ISSUE.person } })
  .meta({ refersTo: 'team' });

/** A day of every year, month and day in quotes: `"07-30"`. */
export const monthDay = z
  .string()
  .refine((text) => /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text), { params: { issue: ISSUE.date } });

/** The hash of a text, as `sectionHash` writes it. */
export const textHash = z.string().regex(/^[0-9a-f]{12}$/);

/** A language tag (BCP 47). */
export const langTag = z.string().refine((text) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text), {
  params: { issue: ISSUE.lang },
});

/** Two capitals (ISO 3166-1 alpha-2). */
export const countryCode = z
  .string()
  .refine((text) => /^[A-Z]{2}$/.test(text), { params: { issue: ISSUE.countryCode } });

/** ISO 3166-2. */
export const regionCode = z.string().refine((text) => /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(text), {
  params: { issue: ISSUE.regionCode },
});

/** A region of the country, or its shape on the map, by its code; a check makes sure that it exists. */
export const regionOf = (collection: 'regions' | 'shapes') => regionCode.meta({ refersTo: collection });

/** A secure address. */
export const httpsUrl = z.string().refine(isHttpsUrl, { params: { issue: ISSUE.url } });

/** The address of a site: secure, and nothing behind its host but a path. */
export const siteAddress = z.string().superRefine((text, context) => {
  if (isSiteAddress(text)) return;
  const issue = URL.canParse(text) && text.startsWith('https://') ? ISSUE.siteAddress : ISSUE.url;
  context.addIssue({ code: 'custom', params: { issue } });
});

/** A place in a list of records, by its id; a check makes sure that the record exists. */
export const idOf = (collection: string) => slug.meta({ refersTo: collection });

export const name = z.strictObject({
  text: field(z.string().min(1).max(LONGEST_NAME), {
    es: 'El nombre tal como lo escribe su dueño.',
    en: 'The name as its owner writes it.',
    example: 'Línea 100',
  }),
  lang: field(langTag, {
    es: 'La lengua en que está escrito el nombre.',
    en: 'The language the name is written in.',
    example: 'es',
  }),
});

/** A name as it is written, in the language it is written in (BCP 47). */
export type Name = z.infer<typeof name>;

/** What a lesson or a quiz is about. */
export const classTheme = field(z.enum(CLASS_THEMES), {
  es: 'De qué trata: secrets (secretos), online (internet), work (trabajo), offers (ofertas), affection (cariño), journeys (viajes), evidence (pruebas), places (lugares), families (familias) o telling (contarlo).',
  en: 'What it is about: secrets, online (the internet), work, offers, affection, journeys, evidence, places, families or telling (telling somebody).',
  example: 'offers',
});

/** How old those are whom a lesson or a quiz is for. */
export const ages = z.strictObject({
  from: field(z.number().int().min(6).max(99), { es: 'Desde qué edad.', en: 'From which age.', example: '12' }),
  to: field(z.number().int().min(6).max(99), {
    es: 'Hasta qué edad; 99 si no tiene límite.',
    en: 'To which age; 99 where it has no limit.',
    example: '17',
  }),
});
