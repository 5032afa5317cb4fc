import {
  CODE_FACTS,
  type CodeFact,
  SERVICE_FIELDS,
  type ServiceField,
  type SourcedField,
} from '../../codes/service-fields.ts';
import { hasCallFacts } from '../../domain/service/call-answers.ts';
import { isNationwide } from '../../domain/service/coverage.ts';
import { askedFor, sharingAnswer } from '../../domain/service/questions.ts';
import type { Service } from '../../domain/service/service.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { spokenLanguage } from '../spoken-language.ts';
import type { KnownRows } from './call-facts.ts';
import { earlierThanStatus } from './dated.ts';
import { isAttended, toHours } from './hours.ts';
import { isClosed } from './notice.ts';

/** The statements that have a row of their own; the others are part of one of them. */
type FactField = Exclude<SourcedField, 'holidays' | 'languageHours' | 'interpreter'>;

type CodeKey = { [F in CodeFact]: `${F}.${Exclude<NonNullable<Service[F]>, 'unknown'>}` }[CodeFact];

/**
 * What a service offers, to whom, where and when: known row by row, and the names of what is not. A row of
 * an earlier time than the status says of when it is.
 */
export function toFacts(record: Service, context: ViewContext): KnownRows {
  const { t } = context;
  const known: KnownRows = { heading: t('line.facts'), rows: [], unknown: [] };
  const add = (field: FactField, values: Text[] | null) => {
    const term = t(`fact.${field}`);
    if (values && values.length > 0)
      known.rows.push({ term, values, dated: earlierThanStatus(record, field, context) });
    else known.unknown.push({ about: field, term });
  };
  add(
    'services',
    record.services.map((service) => t(`service.${service}`)),
  );
  add(
    'audiences',
    record.audiences.map((audience) => t(`audience.${audience}`)),
  );
  add('coverage', toCoverage(record, context));
  if (!isClosed(record, null, context)) addTerms(record, add, context);
  // The steps of a call say these where somebody can call.
  if (record.channels.some(hasCallFacts) && !isClosed(record, null, context)) return known;
  if (record.anonymity !== 'unknown' && sharingAnswer(record, 'mayStayAnonymous') === 'unknown')
    add('anonymity', [t(`anonymity.${record.anonymity}`)]);
  add('languages', toLanguages(record, context));
  const asked = askedFor(record);
  // Where it is not known, the question whether one may stay without a name is among what nobody says.
  if (asked.length > 0) known.rows.push({ term: t('fact.asks'), values: asked.map((one) => t(`asks.${one}`)) });
  return known;
}

/** Hours, price and other codes; what does not answer has none of them. */
function addTerms(record: Service, add: (field: FactField, values: Text[] | null) => void, context: ViewContext): void {
  const { t } = context;
  add('hours', record.hours.status === 'unknown' ? null : toHours(record.hours, context, isAttended(record)));
  for (const field of CODE_FACTS) {
    const { fact, absent }: ServiceField = SERVICE_FIELDS[field];
    if (fact === 'uncalled' && record.channels.some(hasCallFacts)) continue;
    const key = codeKey(record, field);
    if (key) add(field, [t(key)]);
    else if (absent === undefined) add(field, null);
  }
}

/** The phrase of what a record states by a code; `null` where it is not known. */
function codeKey(record: Service, field: CodeFact): CodeKey | null {
  const code = record[field] ?? 'unknown';
  // Each field goes with its own codes.
  return code === 'unknown' ? null : (`${field}.${code}` as CodeKey);
}

/** Where it can be turned to. */
export function toCoverage(record: Service, context: ViewContext): Text[] {
  const { t, facts } = context;
  const { level, regions, place } = record.coverage;
  const names = regions.flatMap((code) => facts.regions.find((region) => region.code === code)?.name ?? []);
  const parts = names.map((name) => context.name(name));
  if (place && !names.some(({ text }) => text === place))
    parts.unshift(context.name({ text: place, lang: record.name.lang }));
  if (parts.length > 0) return parts;
  return [
    isNationwide(record)
      ? t('coverage.national', { country: context.country(record.country).text })
      : t(`coverage.${level}`),
  ];
}

/** The languages in which a service answers, each with its hours where it has its own; `null` where nobody says. */
export function toLanguages(record: Service, context: ViewContext): Text[] | null {
  const hoursOf = new Map((record.languageHours ?? []).map(({ language, hours }) => [language, hours]));
  const named = record.languages.map((tag) => {
    const name = spokenLanguage(tag, context);
    const hours = hoursOf.get(tag);
    if (!hours || hours.status === 'unknown') return name;
    return {
      ...name,
      text: `${name.text} (${toHours(hours, context)
        .map(({ text }) => text)
        .join('; ')})`,
    };
  });
  if (record.interpreter === 'yes') named.push(context.t('line.interpreter'));
  return named.length > 0 ? named : null;
}
