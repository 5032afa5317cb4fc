import { z } from 'astro/zod';
import { isHttpsUrl } from '../../../codes/addresses.ts';
import { WEEKDAYS } from '../../../codes/dates.ts';
import { HOLD_REASONS } from '../../../codes/service.ts';
import { isListed, isWithoutContact } from '../../../domain/service/coverage.ts';
import type { Hours, Interval } from '../../../domain/service/service.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding, wholeFile } from '../../finding.ts';
import { mailboxFindings, pageFindings } from '../../markup/links.ts';
import { hiddenThough } from '../../read/campaign-facts.ts';
import { allowedDomainsOf } from '../../read/records.ts';
import { EMAIL } from '../../shape/form-findings.ts';
import { toHttps } from '../../shape/suggestions.ts';
import { type Loose, members } from '../../source/loose.ts';
import {
  exampleAt,
  fieldOf,
  keyPlaceAt,
  type Path,
  placeAt,
  writeAt,
  type YamlSource,
} from '../../source/yaml-source.ts';

/** Each service lies in the folder of its country. */
export function countryFolders({ services }: Content): Finding[] {
  const folders = new Map(services.map(({ country, source }) => [country, source.file]));
  return [...folders]
    .filter(([folder]) => !/^[a-z]{2}$/.test(folder))
    .map(([folder, file]) => finding(wholeFile(file), 'bad-country-folder', folder));
}

/** A service that is shown has a contact and no reason to keep it back; one that is not shows none, says why, and names what to use; "not asked" alone is no reason. Nobody is told how to hide one that the campaign needs. */
export function listings(content: Content): Finding[] {
  const needed = Map.groupBy(hiddenThough(content), ({ id }) => id);
  return content.services.flatMap(({ id, source, value }) => {
    if (isListed(value))
      return [
        ...(value?.channels?.length === 0 ? [finding(keyPlaceAt(source, ['channels']), 'listed-without-channel')] : []),
        ...(value?.reasons?.length ? [finding(keyPlaceAt(source, ['reasons']), 'listed-with-reason')] : []),
      ];
    if (!isWithoutContact(value)) return [];
    const { listing, channels, reasons, instead } = value;
    const places = needed.get(id)?.map(({ path }) => fieldOf(path.slice(0, path[0] === 'roles' ? 2 : 1)));
    if (places) return [finding(placeAt(source, ['listing']), 'hidden-needed', [...new Set(places)].join(', '))];
    return [
      ...(channels && channels.length > 0
        ? [finding(keyPlaceAt(source, ['channels']), 'hidden-with-channel', listing)]
        : []),
      ...(reasons?.length === 0
        ? [finding(keyPlaceAt(source, ['reasons']), 'hidden-without-reason', listing, HOLD_REASONS.join(', '))]
        : []),
      ...(reasons?.[0] !== undefined && reasons.every((reason) => reason === 'operator-not-asked')
        ? [finding(placeAt(source, ['reasons', 0]), 'not-asked-only')]
        : []),
      ...(instead?.length === 0 ? [finding(keyPlaceAt(source, ['instead']), 'hidden-without-instead', listing)] : []),
    ];
  });
}

/** What is to be used instead of a service is itself shown with its contact. */
export function replacements({ services }: Content): Finding[] {
  const records = new Map(services.map(({ id, value }) => [id, value]));
  return services.flatMap(({ source, value }) =>
    members(value?.instead).flatMap(([i, id]) => {
      const record = records.get(id);
      return isWithoutContact(record) ? finding(placeAt(source, ['instead', i]), 'not-listed', id, record.listing) : [];
    }),
  );
}

/** Whoever verifies a number is not whoever entered it. */
export function checksByTwo({ services }: Content): Finding[] {
  return services.flatMap(({ source, value }) =>
    members(value?.checks).flatMap(([i, { enteredBy, verifiedBy }]) =>
      verifiedBy !== undefined && plain(verifiedBy) === plain(enteredBy ?? '')
        ? finding(placeAt(source, ['checks', i, 'verifiedBy']), 'checked-alone')
        : [],
    ),
  );
}

/** Addresses on the web are secure and of an allowed domain; e-mail addresses are e-mail addresses. */
export function webChannels(content: Content): Finding[] {
  const { services } = content;
  const allowed = allowedDomainsOf(content);
  return services.flatMap(({ source, value: record }) =>
    members(record?.channels).flatMap(([i, { type, value }]) => {
      if (value === undefined) return [];
      const path = ['channels', i, 'value'];
      const place = placeAt(source, path);
      if (type === 'email') {
        if (!z.email().safeParse(value).success) return finding(place, 'bad-email', exampleAt(source, path, EMAIL));
        return mailboxFindings(place, value.split('@').at(-1) ?? '', allowed);
      }
      if (type !== 'web' && type !== 'web-form' && type !== 'chat') return [];
      if (!isHttpsUrl(value)) {
        return finding(place, 'bad-url', writeAt(source, path, toHttps(value) ?? 'https://…'));
      }
      return pageFindings(place, value, allowed);
    }),
  );
}

function plain(role: string): string {
  return role.trim().toLowerCase();
}

/** Whoever ran a service at a time is one organisation or one name, never both and never none. */
export function operatorNamed({ services }: Content): Finding[] {
  return services.flatMap(({ source, value }) =>
    members(value?.operators).flatMap(([i, { organisation, name }]) =>
      (organisation === undefined) === (name === undefined)
        ? finding(keyPlaceAt(source, ['operators', i]), 'operator-unnamed')
        : [],
    ),
  );
}

/** Each but the last has ended, the last has not, and none ended before it began: pages name those that ended as the earlier ones. */
export function operatorsInTime({ services }: Content): Finding[] {
  return services.flatMap(({ source, value }) => {
    const all = members(value?.operators);
    return all.flatMap(([i, { since, until }]) => {
      const place = placeAt(source, ['operators', i, 'until']);
      const isLast = i === all.at(-1)?.[0];
      if (isLast !== (until === undefined)) return finding(place, isLast ? 'operator-ended' : 'operator-not-ended');
      return since && until && until.slice(0, since.length) < since.slice(0, until.length)
        ? finding(place, 'ends-before-starts', since)
        : [];
    });
  });
}

/** The last entry is whoever runs the service now: a change is a new entry, and the old one stays. */
export function operatorNow({ services }: Content): Finding[] {
  return services.flatMap(({ source, value }) => {
    const newest = members(value?.operators).at(-1)?.[1].organisation;
    const now = value?.operator;
    if (!newest || !now || newest === now) return [];
    return finding(placeAt(source, ['operator']), 'operator-differs', newest, writeAt(source, ['operator'], newest));
  });
}

/** Intervals close after they open, those of one day do not overlap, and what never closes says so: whom to call at night is known by that. */
export function hours({ services }: Content): Finding[] {
  return services.flatMap(({ source, value }) => [
    ...hoursAt(source, ['hours'], value?.hours),
    ...members(value?.languageHours).flatMap(([i, one]) => hoursAt(source, ['languageHours', i, 'hours'], one.hours)),
  ]);
}

/** Languages that have hours of their own are languages of the service: no page shows others. */
export function languageHours({ services }: Content): Finding[] {
  return services.flatMap(({ source, value }) => {
    const spoken = members(value?.languages).map(([, tag]) => tag);
    const own = members(value?.languageHours).flatMap(([i, { language }]) =>
      language ? { path: ['languageHours', i, 'language'], value: language } : [],
    );
    return own
      .filter((one) => value?.languages && !spoken.includes(one.value))
      .map((one) => {
        const write = writeAt(source, ['languages'], `[${[...spoken, one.value].join(', ')}]`);
        return finding(placeAt(source, one.path), 'language-not-spoken', write);
      });
  });
}

function hoursAt(source: YamlSource, at: Path, times: Loose<Hours> | undefined): Finding[] {
  const intervals = times && 'intervals' in times ? members(times.intervals) : [];
  if (times?.status === 'intervals' && isAlways(intervals)) return [finding(keyPlaceAt(source, at), 'always-open')];
  return intervals.flatMap(([i, interval]) => {
    const path = [...at, 'intervals', i];
    const { opens, closes } = interval;
    if (!opens || !closes) return [];
    if (closes <= opens) return finding(placeAt(source, [...path, 'closes']), 'closes-before-opens', opens);
    for (const [j, other] of intervals) {
      const day = j < i ? sharedDay(other, interval) : undefined;
      if (day) return finding(keyPlaceAt(source, path), 'intervals-overlap', day, fieldOf([...at, 'intervals', j]));
    }
    return [];
  });
}

/** Are all hours of all days among them? Whoever closes at 23:59 means the end of the day. */
function isAlways(intervals: readonly [number, Loose<Interval>][]): boolean {
  const whole = intervals.filter(([, { opens, closes = '' }]) => opens === '00:00' && closes >= '23:59');
  return new Set(whole.flatMap(([, { days }]) => days ?? [])).size === WEEKDAYS.length;
}

function sharedDay(a: Loose<Interval>, b: Loose<Interval>): string | undefined {
  if (!a.opens || !a.closes || !b.opens || !b.closes) return undefined;
  if (a.closes <= b.opens || b.closes <= a.opens || a.closes <= a.opens) return undefined;
  return a.days?.find((day) => day !== undefined && b.days?.includes(day));
}
