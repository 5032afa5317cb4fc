import { createHash } from 'node:crypto';
import type { OperatorKind } from '../../domain/helpline.ts';
import type { SourceFile } from '../../schemas/facts.ts';
import { parseDateText } from './date-text.ts';
import { holdsGiveAway, toSlug } from './ids.ts';
import type { RawWorldEntry, RawWorldSource } from './raw.ts';
import { operatorKindOf } from './world-operators-table.ts';

/** Publishers that the research names; for all others the host name stands. */
const PUBLISHERS: [RegExp, string][] = [
  [/^official register ITU/, 'ITU'],
  [/^UNHCR$/, 'UNHCR'],
  [/^UNODC$/, 'UNODC'],
  [/^UNICEF$/, 'UNICEF'],
  [/^IOM$/, 'IOM'],
  [/^OSCE$/, 'OSCE'],
  [/^UN Women/, 'UN Women'],
  [/^UN in Ethiopia/, 'United Nations in Ethiopia'],
  [/^Child Helpline International/, 'Child Helpline International'],
  [/^Sahel Alliance$/, 'Sahel Alliance'],
  [/^International Cocoa Initiative$/, 'International Cocoa Initiative'],
  [/^NGO Ruhama/, 'Ruhama'],
  [/KUNA$/, 'KUNA'],
  [/Lusa$/, 'Lusa'],
];

/** Words for the kind of a source, the telling ones first: "media quoting ministry" is press, and so on. */
const KINDS: [RegExp, SourceFile['kind']][] = [
  [/^official register/, 'register'],
  [/compiled data set|public code repositor/, 'compiled'],
  [/^(UNHCR|UNODC|UNICEF|IOM|OSCE|UN )/, 'international'],
  [/university/, 'academic'],
  [/media|radio|newspaper|news agency|broadcaster|magazine|news site|press article|operator's head/, 'press'],
  [/^NGO|Child Helpline International|Sahel Alliance|Cocoa|human rights network|sponsor/, 'ngo'],
  [/official|government|municipal|ministry|embassy|task force|national campaign site|UK /, 'official'],
];

/**
 * The id of a source: its host and a short hash of address and date, so that it never changes with the order of the file.
 * The same page with two dates (the ITU register dates each country's entry) is two sources. A host that gives away is
 * left out of the id.
 */
export function worldSourceId(source: RawWorldSource): string {
  const key = source.url ?? source.description ?? source.kind;
  const hash = createHash('sha256')
    .update(`${key}|${source.date ?? ''}`)
    .digest('hex')
    .slice(0, 8);
  const host = toSlug(hostOf(source) ?? 'repositories');
  return `${holdsGiveAway(host) ? 'site' : host.slice(0, 48)}-${hash}`;
}

/** The sources of the entries that are used, each once. */
export function toWorldSources(entries: readonly RawWorldEntry[], readOn: string): Record<string, SourceFile> {
  const sources: Record<string, SourceFile> = {};
  for (const entry of entries) {
    const operator = operatorKindOf(entry.id, entry.operator, entry.kind);
    for (const source of entry.sources) sources[worldSourceId(source)] ??= toSource(source, operator, readOn);
  }
  return sources;
}

function toSource(source: RawWorldSource, operator: OperatorKind, readOn: string): SourceFile {
  const known = PUBLISHERS.find(([words]) => words.test(source.kind))?.[1];
  return {
    publisher: known ?? hostOf(source) ?? 'Public code repositories',
    title: null,
    kind: kindOf(source.kind, operator),
    date: parseDateText(source.date),
    url: source.url ?? null,
    facts: [],
    confidence: null,
    readOn,
  };
}

/** An operator's own page is as official as the operator. */
function kindOf(words: string, operator: OperatorKind): SourceFile['kind'] {
  if (/^operator\b(?!')/.test(words)) {
    if (operator === 'ngo' || operator === 'international') return operator;
    return operator === 'unknown' ? 'other' : 'official';
  }
  return KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}

function hostOf({ url }: RawWorldSource): string | null {
  return url ? new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '') : null;
}
