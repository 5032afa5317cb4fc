import { UNDATED } from '../../domain/activities/mistakes.ts';
import type { EventFile } from '../../schemas/activities/activity.ts';
import type { OrganisationFile, SourceFile } from '../../schemas/facts.ts';
import type { RawEvent } from './events-raw.ts';
import { eventSourceId, toEventSource } from './events-sources.ts';
import type { EventRow, EventTables } from './events-table-schemas.ts';
import { audiencesOf, kindOf, sectorsOf } from './events-words.ts';
import type { Finding } from './findings.ts';

/** One activity on its way into `content/events/<folder>/<id>.md`. */
export interface EventRecord {
  folder: string;
  id: string;
  file: EventFile;
  text: string;
}

export interface EventFiles {
  records: EventRecord[];
  sources: Record<string, SourceFile>;
  /** Organisers that the list of organisations may lack. */
  organisations: Record<string, OrganisationFile>;
}

/** Turns researched activities into the project's files. Pure: the day on which the research was read is passed in. */
export function buildEventFiles(
  events: readonly RawEvent[],
  tables: EventTables,
  readOn: string,
): { files: EventFiles; findings: Finding[] } {
  const files: EventFiles = { records: [], sources: {}, organisations: {} };
  const findings: Finding[] = [];
  for (const event of events) {
    const stop = (what: string) => findings.push({ where: event.id, what, blocks: true });
    const row = tables.rows.activities[event.id];
    const kind = kindOf(event.kind, tables.words);
    const { sectors, unknown } = sectorsOf(event.sector, tables.words);
    const sourceId = eventSourceId(event.source);
    const source = toEventSource(event.source, {
      date: row?.sourceDate ?? null,
      readOn,
      publishers: tables.publishers,
    });
    if (!row) stop('has no row yet. Give it an id, organisers and a text of our own in `rows.yaml`.');
    if (!kind) stop(`"${event.kind}" is no kind that \`words.yaml\` knows. Add it there.`);
    for (const word of unknown) stop(`"${word}" is no sector that \`words.yaml\` knows. Add it there.`);
    if (!source) stop(`the publisher of ${event.source} is not in \`publishers.yaml\`. Add it there.`);
    if (!row || !kind || !source) continue;
    files.sources[sourceId] ??= source;
    for (const id of row.organisers ?? []) addOrganiser(id, sourceId, files, tables);
    const found = {
      kind,
      sectors,
      audiences: audiencesOf(event.audience, tables.words),
      sources: [sourceId],
      updatedOn: readOn,
    };
    files.records.push({
      folder: event.start?.slice(0, 4) ?? UNDATED,
      id: row.id,
      file: toFile(event, row, found, tables.rows.lang),
      text: row.text,
    });
  }
  return { files, findings };
}

type Found = Pick<EventFile, 'kind' | 'sectors' | 'audiences' | 'sources' | 'updatedOn'>;

function toFile(event: RawEvent, row: EventRow, found: Found, lang: string): EventFile {
  return {
    title: event.title,
    lang,
    organisers: row.organisers ?? [],
    organiserNames: (row.names ?? []).map((text) => ({ text, lang })),
    sectors: found.sectors,
    kind: found.kind,
    status: 'reported',
    when: { starts: event.start, ...toEnd(event) },
    place: {
      ...(row.venue ? { venue: row.venue } : {}),
      ...(row.town ? { town: row.town } : {}),
      ...(event.region.includes('-') && !row.isNational ? { region: event.region } : {}),
    },
    mode: row.mode,
    audiences: found.audiences,
    cost: 'unknown',
    accessibility: { stepFree: 'unknown', signLanguage: 'unknown', captions: 'unknown' },
    sequence: 0,
    updatedOn: found.updatedOn,
    confirmed: null,
    sources: found.sources,
    confidence: event.confidence as EventFile['confidence'],
  };
}

/** The end, where it is known as far as the beginning and says more than it. */
function toEnd({ start, end }: RawEvent): { ends?: string } {
  return start && end && end !== start && end.length === start.length ? { ends: end } : {};
}

/** An organiser with the first source that names it; one that is in no table must be in the list already. */
function addOrganiser(
  id: string,
  source: string,
  { organisations }: EventFiles,
  { organisers, rows }: EventTables,
): void {
  const organiser = organisers[id];
  if (!organiser || organisations[id]) return;
  const { name, ...rest } = organiser;
  organisations[id] = {
    name: { text: name, lang: rows.lang },
    acronym: rest.acronym,
    sector: rest.sector,
    inCommission: false,
    domain: rest.domain,
    sources: [source],
  };
}
