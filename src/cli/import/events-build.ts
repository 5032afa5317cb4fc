import { UNDATED } from '../../domain/activity-mistakes.ts';
import type { EventFile } from '../../schemas/event.ts';
import type { OrganisationFile, SourceFile } from '../../schemas/facts.ts';
import { toOrganiser } from './events-organisations.ts';
import type { RawEvent } from './events-raw.ts';
import type { EventRow } from './events-rows.ts';
import { eventSourceId, toEventSource } from './events-sources.ts';
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
  rows: Readonly<Record<string, EventRow>>,
  readOn: string,
): { files: EventFiles; findings: Finding[] } {
  const files: EventFiles = { records: [], sources: {}, organisations: {} };
  const findings: Finding[] = [];
  for (const event of events) {
    const stop = (what: string) => findings.push({ where: event.id, what, blocks: true });
    const row = rows[event.id];
    const kind = kindOf(event.kind);
    const { sectors, unknown } = sectorsOf(event.sector);
    const sourceId = eventSourceId(event.source);
    const source = toEventSource(event.source, row?.sourceDate ?? null, readOn);
    if (!row) stop('has no row yet. Give it an id, organisers and a text of our own in `events-rows-….ts`.');
    if (!kind) stop(`"${event.kind}" is no kind that \`events-words.ts\` knows. Add it there.`);
    for (const word of unknown) stop(`"${word}" is no sector that \`events-words.ts\` knows. Add it there.`);
    if (!source) stop(`the publisher of ${event.source} is not in \`events-sources.ts\`. Add it there.`);
    if (!row || !kind || !source) continue;
    files.sources[sourceId] ??= source;
    for (const id of row.organisers ?? []) {
      const organiser = toOrganiser(id, sourceId);
      if (organiser) files.organisations[id] ??= organiser;
    }
    files.records.push({
      folder: event.start?.slice(0, 4) ?? UNDATED,
      id: row.id,
      file: toFile(event, row, { kind, sectors, sources: [sourceId], updatedOn: readOn }),
      text: row.text,
    });
  }
  return { files, findings };
}

function toFile(event: RawEvent, row: EventRow, found: Pick<EventFile, 'kind' | 'sectors' | 'sources' | 'updatedOn'>): EventFile {
  return {
    title: event.title,
    lang: 'es',
    organisers: row.organisers ?? [],
    organiserNames: (row.names ?? []).map((text) => ({ text, lang: 'es' })),
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
    audiences: audiencesOf(event.audience),
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
