import type { FactRecord } from './records.ts';
import type { Tables } from './table-schemas.ts';

/** The standing domains of the table and those of the listed services' own pages and mailboxes, sorted. */
export function toAllowedDomains(records: readonly FactRecord[], table: Tables['allowedDomains']): string[] {
  const own = records
    .filter((record) => record.file.listing === 'listed')
    .flatMap((record) => record.file.channels)
    .flatMap(({ type, value }) => {
      if (type === 'email') return [value.split('@')[1]!.toLowerCase()];
      return ['web', 'web-form', 'chat'].includes(type) ? [new URL(value).hostname.replace(/^www\./, '')] : [];
    })
    .filter((domain) => !table.mailServices.includes(domain));
  return withoutCovered([...table.standing, ...own]);
}

/** Domains sorted, each once; subdomains of another one left out, since it stands for them too. */
export function withoutCovered(domains: readonly string[]): string[] {
  const all = [...new Set(domains)].sort();
  return all.filter((domain) => !all.some((other) => domain.endsWith(`.${other}`)));
}
