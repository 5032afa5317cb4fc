import type { Name } from '../../domain/helpline.ts';

/**
 * The language of local names, by country, where it is certain. Not here: countries with several languages whose names mix
 * them (BE, CA), names of another language than the country's (SN, UG), and names that are only a number.
 */
const LOCAL_LANG: Record<string, string> = {
  AO: 'pt',
  AR: 'es',
  AT: 'de',
  AW: 'nl',
  AZ: 'az',
  BF: 'fr',
  BJ: 'fr',
  BO: 'es',
  BR: 'pt',
  CD: 'fr',
  CH: 'de',
  CI: 'fr',
  CL: 'es',
  CO: 'es',
  CU: 'es',
  CZ: 'cs',
  DE: 'de',
  DK: 'da',
  DO: 'es',
  DZ: 'fr',
  EC: 'es',
  ES: 'es',
  FI: 'fi',
  FR: 'fr',
  GA: 'fr',
  GE: 'ka',
  GR: 'el',
  GT: 'es',
  HN: 'es',
  HR: 'hr',
  HT: 'fr',
  HU: 'hu',
  ID: 'id',
  IS: 'is',
  IT: 'it',
  JO: 'ar',
  JP: 'ja',
  KG: 'ru',
  KR: 'ko',
  LI: 'de',
  LT: 'lt',
  LU: 'fr',
  LV: 'lv',
  MA: 'fr',
  MD: 'ro',
  MG: 'fr',
  MK: 'mk',
  MR: 'fr',
  MW: 'ny',
  MX: 'es',
  MY: 'ms',
  MZ: 'pt',
  NL: 'nl',
  NO: 'nb',
  PA: 'es',
  PG: 'tpi',
  PH: 'en',
  PL: 'pl',
  PT: 'pt',
  PY: 'es',
  RO: 'ro',
  RS: 'sr-Latn',
  SA: 'ar',
  SE: 'sv',
  SR: 'nl',
  SV: 'es',
  TG: 'fr',
  TN: 'fr',
  TR: 'tr',
  TZ: 'sw',
  VE: 'es',
  VN: 'vi',
};

/** English names that the research wrote with a remark, a promise, or the number of somebody else. */
const ENGLISH: Record<string, string> = {
  'es-016': '016 line on violence against women',
  'gb-salvation-army': 'Salvation Army referral line (England and Wales)',
  'in-1098': 'Childline 1098',
  'jp-iom-tokyo': 'IOM Tokyo and Japan Legal Support Center',
  'kh-117': 'National Police hotline 117',
  'mt-lines': 'Victim Support Agency and Appoġġ',
  'na-106': 'LifeLine 106 and child line 116',
  'nz-crimestoppers': 'Crime Stoppers',
};

/** The name of a service of another country: its local one where that is a name and its language certain, else the English. */
export function nameOf(entry: { id: string; country: string; name_en: string; name_local?: string }): Name {
  const local = entry.name_local;
  const lang = LOCAL_LANG[entry.country];
  if (local && lang && /\p{L}{2}/u.test(local) && !local.includes('@')) return { text: local, lang };
  return { text: ENGLISH[entry.id] ?? entry.name_en, lang: 'en' };
}
