import type { z } from 'astro/zod';
import { isDialled } from '../../domain/line/dialling.ts';
import { daysSchema, organisationsSchema, regionsSchema, sourcesSchema } from '../../schemas/facts.ts';
import { helplineSchema } from '../../schemas/line/line.ts';
import type { FactFiles } from './build.ts';
import type { Finding } from './findings.ts';
import { holdsGiveAway } from './ids.ts';
import type { FactRecord } from './records.ts';

/**
 * Everything that would make the files wrong, before one of them is written.
 *
 * @param stems parts of words that no id may hold
 */
export function checkFiles(files: FactFiles, stems: readonly string[]): Finding[] {
  return [
    ...files.records.flatMap((record) =>
      bySchema(helplineSchema, record.file, `helplines/${record.country.toLowerCase()}/${record.id}.yaml`),
    ),
    ...bySchema(organisationsSchema, files.organisations, 'organisations.yaml'),
    ...bySchema(regionsSchema, files.regions, 'regions.yaml'),
    ...bySchema(daysSchema, files.days, 'days.yaml'),
    ...bySchema(sourcesSchema, files.sources, 'sources.yaml'),
    ...files.records.flatMap((record) =>
      [...checkReferences(record, files), ...checkSafety(record, stems)].map(stop(record.id)),
    ),
    ...checkCitations(files),
    ...Object.keys({ ...files.sources.sources, ...files.organisations, ...files.days })
      .filter((id) => holdsGiveAway(id, stems))
      .map((id) => ({ where: id, what: 'this id holds a give-away word. Rename it.', blocks: true })),
    ...checkDuplicates(files.records),
  ];
}

function bySchema(schema: z.ZodType, data: unknown, where: string): Finding[] {
  const result = schema.safeParse(data);
  return (result.error?.issues ?? []).map((issue) => ({
    where,
    what: `\`${issue.path.join('.')}\` does not pass the schema: ${issue.message}.`,
    blocks: true,
  }));
}

function checkReferences({ country, file }: FactRecord, files: FactFiles): string[] {
  const byId = new Map(files.records.map((record) => [record.id, record]));
  const regions = new Set(files.regions.map((region) => region.code));
  return [
    ...(file.operator && !files.organisations[file.operator]
      ? [`its operator \`${file.operator}\` is not in organisations.yaml.`]
      : []),
    ...citedBy(file)
      .filter((id) => !files.sources.sources[id])
      .map((id) => `its source \`${id}\` is not in sources.yaml.`),
    ...file.instead
      .filter((id) => byId.get(id)?.country !== country || byId.get(id)?.file.listing !== 'listed')
      .map((id) => `it sends people to \`${id}\`, which is no listed service of this country.`),
    ...file.coverage.regions
      .filter((code) => !regions.has(code))
      .map((code) => `its region ${code} is not in regions.yaml.`),
  ];
}

/** Every source that a record names: its own, and those of single answers and of its operators. */
function citedBy({ sources, sharing, channels, operators = [] }: FactRecord['file']): string[] {
  const statements = [sharing, ...channels.map(({ callFacts }) => callFacts)].flatMap((all) =>
    Object.values(all ?? {}),
  );
  const single = [...statements, ...operators].flatMap((one) => one?.sources ?? []);
  return [...new Set([...sources, ...single])];
}

/** Rules that protect people: a mistake here is worse than no record. */
function checkSafety({ id, file, dialled }: FactRecord, stems: readonly string[]): string[] {
  const findings: string[] = [];
  const text = `${id} ${file.name.text} ${file.shortName?.text ?? ''} ${file.coverage.place ?? ''}`;
  if (holdsGiveAway(id, stems) || holdsGiveAway(file.shortName?.text ?? '', stems))
    findings.push('its id or short name holds a give-away word.');
  if (file.listing === 'listed' && file.channels.length === 0) findings.push('it is listed and has no channel.');
  if (file.listing !== 'listed' && file.channels.length > 0) findings.push('it shows no contact, yet has a channel.');
  if (file.listing !== 'listed' && file.reasons.length === 0) findings.push('it shows no contact and says no reason.');
  if (file.listing !== 'listed') {
    const digits = text.replace(/(?<=\d)[\s-](?=\d)/g, '');
    const leaked = dialled.map((number) => number.replace(/\D/g, '')).find((number) => digits.includes(number));
    if (leaked) findings.push(`it shows no contact, yet its id or name holds the number ${leaked}.`);
  }
  for (const { type, value, reach } of file.channels) {
    if (type === 'short-code' && !/^[*#]?\d{2,6}#?$/.test(value))
      findings.push(`the short code ${value} does not stand alone.`);
    if (['short-code', 'toll-free', 'national'].includes(type) && reach === 'world')
      findings.push(`${value} does not work from abroad.`);
    if (['phone', 'mobile', 'whatsapp'].includes(type) && !/^\+\d{7,15}$/.test(value))
      findings.push(`${value} is no international number.`);
    if (isDialled({ type }) && /[^\d+*#]/.test(value)) findings.push(`${value} holds more than what is dialled.`);
  }
  return findings;
}

/** Organisations and days cite sources too. */
function checkCitations({ organisations, days, sources }: FactFiles): Finding[] {
  return Object.entries({ ...organisations, ...days }).flatMap(([id, one]) =>
    one.sources
      .filter((source) => !sources.sources[source])
      .map((source) => stop(id)(`its source \`${source}\` is not in sources.yaml.`)),
  );
}

function checkDuplicates(records: readonly FactRecord[]): Finding[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }) => {
    if (!seen.has(id)) return seen.add(id) && [];
    return [{ where: id, what: 'two records have this id. Rename one in `ids.yaml`.', blocks: true }];
  });
}

function stop(where: string): (what: string) => Finding {
  return (what) => ({ where, what, blocks: true });
}
