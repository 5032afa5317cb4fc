import type { FactRecord } from './records.ts';

/**
 * Domains that the site may link to whatever the records hold: public bodies, the State's news agency and gazette, United
 * Nations bodies, one government's yearly report, one NGO, and the page that the quick exit leads to. No press.
 * A domain stands for its subdomains too.
 */
const STANDING = [
  'gob.pe',
  'andina.pe',
  'elperuano.pe',
  'un.org',
  'unodc.org',
  'iom.int',
  'unhcr.org',
  'ilo.org',
  'itu.int',
  'unicef.org',
  'ohchr.org',
  'state.gov',
  'chsalternativo.org',
  'wikipedia.org',
];

/** Mail services that anybody can have an address at: no operator's own domain. */
const MAIL_SERVICES = ['gmail.com', 'yahoo.com', 'hotmail.com', 'outlook.com'];

/** The standing domains and those of the listed services' own pages and mailboxes, sorted; subdomains of another one left out. */
export function toAllowedDomains(records: readonly FactRecord[]): string[] {
  const own = records
    .filter((record) => record.file.listing === 'listed')
    .flatMap((record) => record.file.channels)
    .flatMap(({ type, value }) => {
      if (type === 'email') return [value.split('@')[1]!.toLowerCase()];
      return ['web', 'web-form', 'chat'].includes(type) ? [new URL(value).hostname.replace(/^www\./, '')] : [];
    })
    .filter((domain) => !MAIL_SERVICES.includes(domain));
  const all = [...new Set([...STANDING, ...own])].sort();
  return all.filter((domain) => !all.some((other) => domain.endsWith(`.${other}`)));
}
