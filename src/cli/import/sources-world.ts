import { createHash } from 'node:crypto';
import type { OperatorKind } from '../../domain/line/line.ts';
import type { SourceFile } from '../../schemas/facts.ts';
import { parseDateText } from './date-text.ts';
import { holdsGiveAway, toSlug } from './ids.ts';
import type { RawWorldEntry, RawWorldSource } from './raw.ts';
import type { Tables } from './table-schemas.ts';
import { operatorKindOf } from './world-operators.ts';

type SourceTable = Tables['worldSources'];

/**
 * The id of a source: its host and a short hash of address and date, so that it never changes with the order of the file.
 * The same page with two dates (a register may date each country's entry) is two sources. A host that gives away is
 * left out of the id.
 */
export function worldSourceId(source: RawWorldSource, stems: readonly string[]): string {
  const key = source.url ?? source.description ?? source.kind;
  const hash = createHash('sha256')
    .update(`${key}|${source.date ?? ''}`)
    .digest('hex')
    .slice(0, 8);
  const host = toSlug(hostOf(source) ?? 'repositories');
  return `${holdsGiveAway(host, stems) ? 'site' : host.slice(0, 48)}-${hash}`;
}

/** The sources of the entries that are used, each once. */
export function toWorldSources(
  entries: readonly RawWorldEntry[],
  { ids, worldOperators, worldSources }: Pick<Tables, 'ids' | 'worldOperators' | 'worldSources'>,
  readOn: string,
): Record<string, SourceFile> {
  const sources: Record<string, SourceFile> = {};
  for (const entry of entries) {
    const operator = operatorKindOf(entry, worldOperators);
    for (const source of entry.sources) {
      sources[worldSourceId(source, ids.giveAwayStems)] ??= toSource(source, operator, worldSources, readOn);
    }
  }
  return sources;
}

function toSource(source: RawWorldSource, operator: OperatorKind, table: SourceTable, readOn: string): SourceFile {
  const known = table.publishers.find(({ match }) => new RegExp(match, 'u').test(source.kind))?.publisher;
  return {
    publisher: known ?? hostOf(source) ?? 'Public code repositories',
    title: null,
    kind: kindOf(source.kind, operator, table),
    date: parseDateText(source.date),
    url: source.url ?? null,
    facts: [],
    confidence: null,
    readOn,
  };
}

/** An operator's own page is as official as the operator. */
function kindOf(words: string, operator: OperatorKind, { kinds }: Pick<SourceTable, 'kinds'>): SourceFile['kind'] {
  if (/^operator\b(?!')/.test(words)) {
    if (operator === 'ngo' || operator === 'international') return operator;
    return operator === 'unknown' ? 'other' : 'official';
  }
  return kinds.find(({ match }) => new RegExp(match, 'u').test(words))?.kind ?? 'other';
}

function hostOf({ url }: RawWorldSource): string | null {
  return url ? new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '') : null;
}
