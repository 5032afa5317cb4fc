import { SOURCED_FIELDS } from '../../../codes/service-fields.ts';
import { hasCallFacts } from '../../../domain/service/call-answers.ts';
import { isHeld } from '../../../domain/service/coverage.ts';
import type { Statement } from '../../../domain/service/questions.ts';
import { datesOf, isStated, type SourceDates } from '../../../domain/service/source-dates.ts';
import type { Source } from '../../../domain/source.ts';
import type { Content, ServiceEntry } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { campaignOf } from '../../read/campaign-facts.ts';
import { type Loose, members } from '../../source/loose.ts';
import { keyPlaceAt, type Path, placeAt, writeAt } from '../../source/yaml-source.ts';

type Dates = ReadonlyMap<string, Pick<Source, 'date'>>;

/** The date that stands beside a record or an answer is not newer than the sources that it names itself. */
export function datesOfSources(content: Content): Finding[] {
  const dates = datesIn(content);
  return content.services.flatMap((entry) => {
    const whole: [Path, Dated][] = entry.value ? [[[], entry.value]] : [];
    return [...whole, ...statementsOf(entry)].flatMap(([path, { sources, sourceDate }]) => {
      const ids = members(sources).map(([, id]) => id);
      if (sourceDate === undefined || ids.length === 0 || ids.some((id) => !dates.has(id))) return [];
      const { to } = datesOf(ids, dates);
      if (sourceDate === null || (to !== null && sourceDate <= to)) return [];
      const at: Path = [...path, 'sourceDate'];
      const write = writeAt(entry.source, at, to === null ? 'null' : `"${to}"`);
      return finding(placeAt(entry.source, at), 'date-of-other-source', to, write);
    });
  });
}

/**
 * In the country of the site, a record whose sources are of different times says which of them states what: otherwise the pages
 * would show a statement with the date of another source.
 */
export function undatedFields(content: Content): Finding[] {
  const dates = datesIn(content);
  const own = campaignOf(content).country?.code?.toLowerCase();
  return content.services.flatMap((entry) => {
    const { source, value } = entry;
    const ids = members(value?.sources).map(([, id]) => id);
    if (entry.country !== own || !value || isHeld(value) || ids.some((id) => !dates.has(id))) return [];
    const span = datesOf(ids, dates);
    if (span.from === span.to) return [];
    const fields = SOURCED_FIELDS.filter((field) => !BACKGROUND.includes(field) && isStated(value, field));
    return [
      ...members(value.channels)
        .filter(([, channel]) => channel.sources === undefined)
        .map(([i]) =>
          finding(
            keyPlaceAt(source, ['channels', i]),
            'source-unsaid',
            `channels[${i}]`,
            listed(ids, dates),
            newest(span),
          ),
        ),
      ...fields
        .filter((field) => value.statedBy?.[field] === undefined)
        .map((field) => finding(keyPlaceAt(source, [field]), 'source-unsaid', field, listed(ids, dates), newest(span))),
    ];
  });
}

/** What a statement rests on is among the sources of the record. */
export function statedBySources({ services }: Content): Finding[] {
  return services.flatMap((entry) => {
    const { source, value } = entry;
    if (!value?.sources) return [];
    const known = members(value.sources).map(([, id]) => id);
    const named: [Path, string][] = [
      ...members(value.channels).flatMap(([i, { sources }]) =>
        members(sources).map(([j, id]): [Path, string] => [['channels', i, 'sources', j], id]),
      ),
      ...members(value.statedBy).flatMap(([field, ids]) =>
        members(ids).map(([j, id]): [Path, string] => [['statedBy', field, j], id]),
      ),
    ];
    return named
      .filter(([, id]) => !known.includes(id))
      .map(([path, id]) =>
        finding(
          placeAt(source, path),
          'stated-by-other',
          writeAt(source, ['sources'], `[${[...known, id].join(', ')}]`),
        ),
      );
  });
}

/** What we gather from all sources together; where it is of an earlier time, the pages say from when to when it is. */
const BACKGROUND: readonly string[] = ['services', 'audiences', 'coverage'];

type Dated = {
  sources?: ServiceEntry['value'] extends { sources?: infer S } | undefined ? S : never;
  sourceDate?: string | null;
};

function datesIn({ sources }: Content): Dates {
  return new Map(
    members(sources?.value?.sources).flatMap(([id, { date }]) => (date === undefined ? [] : [[id, { date }] as const])),
  );
}

function newest({ to }: SourceDates): string {
  return to ?? 'null';
}

/** Each source with its date, the oldest first. */
function listed(ids: readonly string[], dates: Dates): { id: string; date: string | null }[] {
  return ids
    .map((id) => ({ id, date: dates.get(id)?.date ?? null }))
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
}

/** An answer rests on a source. */
export function statementSources({ services }: Content): Finding[] {
  return services.flatMap((entry) =>
    statementsOf(entry).flatMap(([path, { answer, sources }]) =>
      answer && answer !== 'unknown' && sources?.length === 0
        ? finding(keyPlaceAt(entry.source, path), 'answer-without-source')
        : [],
    ),
  );
}

/** Facts of one record do not contradict each other. */
export function factsAgree({ services }: Content): Finding[] {
  return services.flatMap((entry) => {
    const { source, value } = entry;
    const anonymous = value?.sharing?.mayStayAnonymous?.answer;
    const asked = value?.anonymity;
    const differs = (asked === 'anonymous' && anonymous === 'no') || (asked === 'no' && anonymous === 'yes');
    return [
      ...(differs ? [finding(placeAt(source, ['anonymity']), 'facts-differ', 'sharing.mayStayAnonymous')] : []),
      ...members(value?.channels).flatMap(([i, { reach, callFacts }]) => {
        const free = callFacts?.free?.answer;
        const found: Finding[] = [];
        if ((value?.cost === 'free' && free === 'no' && isOnly(value)) || (value?.cost === 'paid' && free === 'yes'))
          found.push(finding(placeAt(source, ['cost']), 'facts-differ', `channels[${i}].callFacts.free`));
        if (callFacts?.fromAbroad?.answer === 'yes' && reach && reach !== 'world') {
          const reachPath: Path = ['channels', i, 'reach'];
          found.push(finding(placeAt(source, reachPath), 'reaches-abroad', writeAt(source, reachPath, 'world')));
        }
        return found;
      }),
    ];
  });
}

/** Every statement of a record with the path that leads to it. */
export function statementsOf({ value }: Pick<ServiceEntry, 'value'>): [Path, Loose<Statement>][] {
  return [
    ...members(value?.sharing).map(([key, one]): [Path, Loose<Statement>] => [['sharing', key], one]),
    ...members(value?.asks).map(([key, one]): [Path, Loose<Statement>] => [['asks', key], one]),
    ...members(value?.channels).flatMap(([i, { callFacts, access }]) => [
      ...members(callFacts).map(([key, one]): [Path, Loose<Statement>] => [['channels', i, 'callFacts', key], one]),
      ...members(access).map(([key, one]): [Path, Loose<Statement>] => [['channels', i, 'access', key], one]),
    ]),
  ];
}

/** Is this the only channel that a call can cost something on? Of several, one may be free and another not. */
function isOnly(value: ServiceEntry['value']): boolean {
  return members(value?.channels).filter(([, { type }]) => type && hasCallFacts({ type })).length === 1;
}
