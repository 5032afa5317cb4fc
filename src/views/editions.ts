import { EASY_FOLDER, MESSAGE_FOLDER } from '../codes/texts.ts';
import { servicesOfHelp } from '../domain/service/emergency.ts';
import type { AddressName, Params } from '../i18n/addresses.ts';
import type { Site } from '../i18n/site.ts';

/** The whole site, and its pages in Easy Read. */
export type Edition = 'whole' | 'easy';

/** Pages with a version in Easy Read: the main things in short sentences. */
export const EASY_TWINS = {
  home: 'easyHome',
  help: 'easyHelp',
  situation: 'easySituation',
  regions: 'easyRegions',
  region: 'easyRegion',
  service: 'easyService',
  messages: 'easyMessages',
  message: 'easyMessage',
} as const satisfies Partial<Record<AddressName, AddressName>>;

const TWINS: Partial<Record<AddressName, AddressName>> = EASY_TWINS;

/** The address of a page's version in Easy Read; null where it has none. */
export function easyName(name: AddressName, params: Params, site: Site): AddressName | null {
  const twin = TWINS[name] ?? null;
  if (twin === null || (name === 'service' && !isOfHelp(params, site))) return null;
  return isWritten(name, params, site) ? twin : null;
}

/** The address of a page in an edition: its own where it has no version there. */
export function nameIn(edition: Edition, name: AddressName, params: Params, site: Site): AddressName {
  return (edition === 'easy' ? easyName(name, params, site) : null) ?? name;
}

/** Only services on the way of help have a page in Easy Read. */
function isOfHelp({ service = '' }: Params, { campaign }: Site): boolean {
  return servicesOfHelp(campaign).includes(service);
}

export function hasEasyMessages({ easyPages }: Pick<Site, 'easyPages'>): boolean {
  return [...easyPages].some((id) => id.startsWith(`${EASY_FOLDER}${MESSAGE_FOLDER}`));
}

/** Does the source language have this page in Easy Read? What is made of records and phrases needs no text of its own. */
function isWritten(name: AddressName, params: Params, site: Site): boolean {
  const { easyPages } = site;
  if (MADE_OF_RECORDS.includes(name)) return easyPages.has(`${EASY_FOLDER}help`);
  if (name === 'messages') return hasEasyMessages(site);
  return easyPages.has(`${EASY_FOLDER}${name === 'message' ? `${MESSAGE_FOLDER}${params.message}` : name}`);
}

const MADE_OF_RECORDS: readonly AddressName[] = ['situation', 'regions', 'region', 'service'];
