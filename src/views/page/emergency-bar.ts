import type { EmergencyRole } from '../../codes/roles.ts';
import { memoize } from '../../domain/memoize.ts';
import { alternativesOf, namedBy } from '../../domain/service/alternatives.ts';
import { isListed } from '../../domain/service/coverage.ts';
import { digitsOf, isDialled } from '../../domain/service/dialling.ts';
import { emergencyServices, onlyRegionsOf, withAmbulance } from '../../domain/service/emergency.ts';
import type { Service } from '../../domain/service/service.ts';
import { spokenLanguagesOf } from '../../domain/service/speaking.ts';
import { isOut } from '../../domain/service/status.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { toDial } from '../service/dial.ts';
import { toHoursCaution } from '../service/hours.ts';
import { regionNames } from '../service/name.ts';
import { toShortNight } from '../service/night.ts';
import { nameInItself } from '../spoken-language.ts';
import { toRolePictogram } from './pictogram.ts';

export type StripNumber = ReturnType<typeof toStripNumbers>[number];

export type EmergencyBar = ReturnType<typeof makeEmergencyBar>;

interface Chosen {
  record: Service;
  label: Text;
  word: EmergencyRole;
}

/**
 * The emergency numbers of a page. A page about another country has that country's, since ours do not work there; where none is
 * known, ours as plain text with the warning. A number that nobody answers gives way to the one that its record names, unless the
 * bar has that already; the bar is never left empty.
 *
 * @param tongue set where readers may not be able to read the words: they get pictograms, the ambulance, and who attends in it
 */
export function toEmergencyBar(
  country: string | null,
  context: ViewContext,
  region: string | null = null,
  tongue: string | null = null,
): EmergencyBar {
  const known = emergencyBarsIn(context);
  const key = `${country} ${region} ${tongue}`;
  const emergencyBar = known.get(key) ?? makeEmergencyBar(country, context, region, tongue);
  known.set(key, emergencyBar);
  return emergencyBar;
}

/** Made once for all pages of a country or of a region. */
const emergencyBarsIn = memoize((_context: ViewContext) => new Map<string, EmergencyBar>());

function makeEmergencyBar(country: string | null, context: ViewContext, region: string | null, tongue: string | null) {
  const { campaign, t } = context;
  const isOwn = isOwnStrip(country, context);
  const chosen = chosenFor(country, context, region, tongue !== null);
  const numbers = drawnOnce(chosen.flatMap((one) => toStripNumbers(one, country, region, tongue, context)));
  const place = context.country((isOwn ? null : country) ?? campaign.country.code).text;
  return {
    note: t('emergency.note', { country: place }),
    place: t('emergency.place', { country: place }),
    numbers,
  };
}

/** The services whose numbers the emergency bar of a page has. */
export function emergencyBarServices(
  country: string | null,
  context: ViewContext,
  region: string | null = null,
): Service[] {
  return chosenFor(country, context, region).map(({ record }) => record);
}

function lastResortsOf(country: string | null, { facts }: ViewContext): Service[] {
  return (facts.servicesOf.get(country ?? '') ?? []).filter((record) => record.lastResort && isListed(record));
}

function isOwnStrip(country: string | null, context: ViewContext): boolean {
  return country === context.campaign.country.code || lastResortsOf(country, context).length === 0;
}

function chosenFor(country: string | null, context: ViewContext, region: string | null, isForTongue = false): Chosen[] {
  const { t } = context;
  const chosen = isOwnStrip(country, context)
    ? (isForTongue ? withAmbulance : emergencyServices)(context, region)
    : lastResortsOf(country, context)
        .slice(0, 2)
        .map((record) => ({ record, word: 'any' as const }));
  return answering(
    chosen.map((one) => ({ ...one, label: t(`emergency.${one.word}`) })),
    region,
    context,
  );
}

/** Those that answer, and for the others what their records name; where that leaves none, whatever can be used instead. */
function answering(chosen: readonly Chosen[], region: string | null, context: ViewContext): Chosen[] {
  const named = chosen.flatMap((one) =>
    isOut(one.record, region, context.today)
      ? namedBy(one.record, context, region)
          .filter((other) => isListed(other) && other.channels.some(isDialled))
          .slice(0, 1)
          .map((other) => ({ ...one, record: other }))
      : [one],
  );
  if (named.length > 0) return eachOnce(named, chosen, region, context);
  const others = chosen.flatMap(({ record }) => alternativesOf(record, context, { region }));
  return eachOnce(
    others.map((record) => ({ record, label: context.t('emergency.any'), word: 'any' })),
    [],
    region,
    context,
  );
}

/** A stand-in is left out where its number has a place of its own. */
function eachOnce(
  all: readonly Chosen[],
  own: readonly Chosen[],
  region: string | null,
  { today }: ViewContext,
): Chosen[] {
  const open = own.filter(({ record }) => !isOut(record, region, today)).map(({ record }) => record);
  const taken = new Set(open.flatMap(numbersOf));
  return all.filter(({ record }) => {
    if (open.includes(record)) return true;
    const numbers = numbersOf(record);
    if (numbers.every((number) => taken.has(number))) return false;
    for (const number of numbers) taken.add(number);
    return true;
  });
}

function numbersOf({ channels }: Service): string[] {
  return channels.filter(isDialled).map(({ value }) => digitsOf(value));
}

function toStripNumbers(
  { record, label, word }: Chosen,
  country: string | null,
  region: string | null,
  tongue: string | null,
  context: ViewContext,
) {
  const other = toShortNight(record, { country, region }, context);
  const night = other && { text: other.text, shown: other.dial.shown };
  const hours = night ? null : toHoursCaution(record.hours, context);
  const regions = region === null ? onlyRegionsOf(record) : [];
  const where = regions.length > 0 ? context.t('line.onlyIn', { regions: regionNames(regions, context) }) : null;
  const serviceHref = context.address('service', { service: record.id });
  return record.channels
    .filter(isDialled)
    .map((channel) => toDial(channel, country ?? '', context))
    .map(({ shown, href }) => ({
      ...{ shown, href, label },
      night,
      /** That it does not answer at all hours, or that sources differ, where nobody is named who answers instead. */
      hours,
      /** Set where it answers in some regions only, and the page is about none of them. */
      where,
      pictogram: tongue === null ? null : toRolePictogram(word, context),
      /** The reader's language, by its own name, where a source says that it attends in it; then `24 h` where it always answers. */
      attends: tongue === null ? [] : toAttends(record, tongue, context),
      serviceHref,
    }));
}

/** Each drawing once: another number of the same role repeats it. */
function drawnOnce(numbers: readonly StripNumber[]): StripNumber[] {
  const drawn = new Set<string | undefined>();
  return numbers.map((number) => {
    const { pictogram } = number;
    if (!pictogram) return number;
    const path = drawn.has(pictogram.id) ? null : pictogram.path;
    drawn.add(pictogram.id);
    return { ...number, pictogram: { ...pictogram, path } };
  });
}

function toAttends(record: Service, tongue: string, context: ViewContext): Text[] {
  return [
    ...(spokenLanguagesOf(record).includes(tongue) ? [nameInItself(tongue, context)] : []),
    ...(record.hours.status === 'always' ? [{ text: ALL_HOURS }] : []),
  ];
}

/** No word: it is read alike in every language. */
const ALL_HOURS = '24 h';
