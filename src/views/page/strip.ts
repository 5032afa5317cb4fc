import { alternativesOf } from '../../domain/line/alternatives.ts';
import { isListed } from '../../domain/line/coverage.ts';
import { isDialled } from '../../domain/line/dialling.ts';
import type { Line } from '../../domain/line/line.ts';
import { isOut } from '../../domain/line/status.ts';
import { emergencyNumbers } from '../../domain/roles.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { toDial } from '../line/dial.ts';
import { toHoursCaution } from '../line/hours.ts';

export interface StripNumber {
  shown: string;
  href: string | null;
  label: Text;
  /** Set where it is known not to answer at all hours, or sources differ. */
  hours: Text | null;
  lineHref: string;
}

export interface Strip {
  /** Whose numbers these are and where they work. */
  note: Text;
  numbers: StripNumber[];
}

/**
 * The emergency numbers. On a page about another country: that country's own last-resort numbers, since ours do not work
 * there; where none is known, ours as plain text with the warning. A number that nobody answers gives way to what is used
 * instead, in the region of the page or everywhere.
 */
export function toStrip(country: string | null, context: ViewContext, region: string | null = null): Strip {
  const { campaign, t } = context;
  const isOwn = isOwnStrip(country, context);
  const numbers = chosenFor(country, context, region).flatMap(([record, label]) =>
    toStripNumbers(record, label, country, context),
  );
  const place = context.country((isOwn ? null : country) ?? campaign.country.code).text;
  return { note: t('emergency.note', { country: place }), numbers };
}

/** The services whose numbers the strip of a page has. */
export function stripLines(country: string | null, context: ViewContext, region: string | null = null): Line[] {
  return chosenFor(country, context, region).map(([record]) => record);
}

function lastResortsOf(country: string | null, { facts }: ViewContext): Line[] {
  return (facts.linesOf.get(country ?? '') ?? []).filter((record) => record.lastResort && isListed(record));
}

function isOwnStrip(country: string | null, context: ViewContext): boolean {
  return country === context.campaign.country.code || lastResortsOf(country, context).length === 0;
}

function chosenFor(country: string | null, context: ViewContext, region: string | null): [Line, Text][] {
  const { campaign, facts, t } = context;
  const chosen: [Line | undefined, Text][] = isOwnStrip(country, context)
    ? emergencyNumbers(campaign).map(({ line, word }) => [facts.lines.get(line), t(`emergency.${word}`)])
    : lastResortsOf(country, context)
        .slice(0, 2)
        .map((record) => [record, t('emergency.any')]);
  return chosen.flatMap(([record, label]) =>
    record ? inItsPlace(record, region, context).map((one): [Line, Text] => [one, label]) : [],
  );
}

/** The service itself, or the first that is used instead of it and has a number to call. */
function inItsPlace(record: Line, region: string | null, { facts, today }: ViewContext): Line[] {
  if (!isOut(record, region, today)) return [record];
  return alternativesOf(record, facts, region, today)
    .filter(({ channels }) => channels.some(isDialled))
    .slice(0, 1);
}

function toStripNumbers(record: Line, label: Text, country: string | null, context: ViewContext): StripNumber[] {
  const hours = toHoursCaution(record.hours, context);
  const lineHref = context.address('line', { line: record.id });
  return record.channels
    .filter(isDialled)
    .map((channel) => toDial(channel, country ?? '', context))
    .map(({ shown, href }) => ({ shown, href, label, hours, lineHref }));
}
