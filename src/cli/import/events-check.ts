import type { Activity } from '../../domain/activities/activity.ts';
import { findMistakes, UNDATED } from '../../domain/activities/mistakes.ts';
import { eventSchema } from '../../schemas/activities/activity.ts';
import { organisationsSchema, sourcesSchema } from '../../schemas/facts.ts';
import type { EventRecord } from './events-build.ts';
import type { FactLists } from './events-facts.ts';
import type { Finding } from './findings.ts';

/** Everything that would make the files wrong, before one of them is written. */
export function checkEvents(records: readonly EventRecord[], facts: FactLists): Finding[] {
  const shapes = [
    ...records.map(({ folder, id, file }) => ({ where: `${folder}/${id}.md`, result: eventSchema.safeParse(file) })),
    { where: 'organisations.yaml', result: organisationsSchema.safeParse(facts.organisations) },
    { where: 'sources.yaml', result: sourcesSchema.safeParse(facts.sources) },
  ];
  const known = {
    regions: facts.regions,
    organisations: new Set(Object.keys(facts.organisations)),
    sources: new Set(Object.keys(facts.sources.sources)),
  };
  return [
    ...shapes.flatMap(({ where, result }) =>
      (result.error?.issues ?? []).map(({ path, message }) =>
        stop(where, `\`${path.join('.')}\` does not pass the schema: ${message}.`),
      ),
    ),
    ...findMistakes(records.map(toActivity), known).map((what) => stop('activities', what)),
  ];
}

function toActivity({ folder, id, file, text }: EventRecord): Activity {
  return { id, year: folder === UNDATED ? null : Number(folder), description: text, ...file };
}

function stop(where: string, what: string): Finding {
  return { where, what, blocks: true };
}
