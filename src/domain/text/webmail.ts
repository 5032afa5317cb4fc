/**
 * Providers at which people, not institutions, have their e-mail: a name stands for all its endings (`yahoo.com`,
 * `yahoo.es`), a name with a dot for that domain only.
 */
const WEBMAIL = [
  'aol',
  'gmail',
  'gmx',
  'googlemail',
  'hotmail',
  'icloud',
  'live.com',
  'mac.com',
  'mail.com',
  'me.com',
  'msn.com',
  'outlook',
  'pm.me',
  'proton',
  'protonmail',
  'rocketmail',
  'tutanota',
  'yahoo',
  'yandex',
  'ymail',
  'zoho',
];

/** @example isWebmail('yahoo.es') // => true */
export function isWebmail(domain: string): boolean {
  const known = domain.toLowerCase();
  return WEBMAIL.some((name) => (name.includes('.') ? known === name : known.startsWith(`${name}.`)));
}
