import type { OrganisationFile } from '../../schemas/facts.ts';
import type { FactRecord } from './records.ts';
import type { Tables } from './table-schemas.ts';

/**
 * `organisations.yaml`: the bodies of the table in its order, each with its sources. `founding-note` stands for the note
 * that the campaign begins with, `first-service` for the first source of the first service that the body runs. A body
 * without any source is left out, since nothing says that the site needs it.
 */
export function toOrganisations(
  table: Tables['organisations'],
  records: readonly FactRecord[],
  foundingSource: string,
): Record<string, OrganisationFile> {
  const sourcesOf = (id: string, cite: string): string[] => {
    if (cite === 'founding-note') return [foundingSource];
    if (cite !== 'first-service') return [cite];
    return records.find((record) => record.file.operator === id)?.file.sources.slice(0, 1) ?? [];
  };
  return Object.fromEntries(
    table.organisations
      .map(({ id, name, acronym, sector, inCommission, domain, cites }): [string, OrganisationFile] => {
        const sources = [...new Set(cites.flatMap((cite) => sourcesOf(id, cite)))];
        return [id, { name: { text: name, lang: table.lang }, acronym, sector, inCommission, domain, sources }];
      })
      .filter(([, organisation]) => organisation.sources.length > 0),
  );
}
