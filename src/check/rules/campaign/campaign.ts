import { HELD_SITUATIONS, WRITTEN_SITUATIONS } from '../../../codes/campaign.ts';
import { isOneOf } from '../../../codes/keys.ts';
import { isWithoutContact } from '../../../domain/service/coverage.ts';
import { dialString, isDialled, isDialledType } from '../../../domain/service/dialling.ts';
import type { Channel } from '../../../domain/service/service.ts';
import { isAllowedHost } from '../../../domain/source.ts';
import { isWebmail } from '../../../domain/text/contacts.ts';
import { nearest } from '../../../domain/text/nearest.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { pageFindings } from '../../markup/links.ts';
import { campaignOf, hiddenThough } from '../../read/campaign-facts.ts';
import { allowedDomainsOf } from '../../read/records.ts';
import { members } from '../../source/loose.ts';
import { exampleAt, type Path, placeAt, writeAt } from '../../source/yaml-source.ts';

/** The theme of the year and the offices that receive announcements are named in the source language, which stands in for every other. */
export function saidInSource(content: Content): Finding[] {
  const source = content.campaign?.source;
  const { theme, announcements, sourceLocale } = campaignOf(content);
  if (!source || sourceLocale === undefined) return [];
  const said = [
    { path: ['theme'], words: theme },
    ...members(announcements?.receivers).flatMap(([i, one]) =>
      (['role', 'counter'] as const).map((field) => ({
        path: ['announcements', 'receivers', i, field],
        words: one[field],
      })),
    ),
  ];
  return said
    .filter(({ words }) => words && !words[sourceLocale])
    .map(({ path }) => finding(placeAt(source, path), 'not-in-source', sourceLocale, 'country'));
}

/** Services that the campaign builds on are shown with their contact, and the emergency bar holds numbers that can be dialled. */
export function campaignServices(content: Content): Finding[] {
  const source = content.campaign?.source;
  const { emergency, roles, country } = campaignOf(content);
  if (!source) return [];
  const records = new Map(content.services.map(({ id, value }) => [id, value]));
  return [
    ...hiddenThough(content).map(({ path, id, listing }) => finding(placeAt(source, path), 'not-listed', id, listing)),
    ...members(emergency).flatMap(([i, role]) => {
      const path = ['emergency', i];
      const id = roles?.[role];
      if (id === null) return finding(placeAt(source, path), 'role-in-emergency-bar', role);
      const code = country?.code;
      const record = id === undefined ? undefined : records.get(id);
      if (id === undefined || !record?.channels || isWithoutContact(record) || !code) return [];
      const dialled = members(record.channels).some(([, channel]) => canDial(channel, code));
      return dialled ? [] : finding(placeAt(source, path), 'not-dialled', id);
    }),
  ];
}

/** Whoever is called at night answers then, at every hour, on a number that can be dialled. */
export function nightServices(content: Content): Finding[] {
  const source = content.campaign?.source;
  const { night, roles } = campaignOf(content);
  if (!source) return [];
  const records = new Map(content.services.map(({ id, value }) => [id, value]));
  return members(night).flatMap(([topic, named]) =>
    members(named).flatMap(([i, role]) => {
      const id = roles?.[role];
      const record = id ? records.get(id) : undefined;
      // A role that nobody plays steps aside, and what is not listed is a finding of its role.
      if (!id || !record?.channels || isWithoutContact(record)) return [];
      const isFit =
        record.hours?.status === 'always' && members(record.channels).some(([, { type }]) => isCalled(type));
      return isFit ? [] : [finding(placeAt(source, ['night', topic, i]), 'night-not-always', role, id)];
    }),
  );
}

function isCalled(type: Channel['type'] | undefined): boolean {
  return type === undefined || isDialled({ type });
}

/** The time zone is one that computers know. */
export function timeZone({ campaign }: Content): Finding[] {
  const zone = campaign?.value?.timeZone;
  if (!campaign || zone === undefined || isTimeZone(zone)) return [];
  const close = nearest(zone, Intl.supportedValuesOf('timeZone'));
  return [
    finding(
      placeAt(campaign.source, ['timeZone']),
      'bad-time-zone',
      writeAt(campaign.source, ['timeZone'], close ?? '…'),
    ),
  ];
}

/** The quick exit leads to a domain that the site may link to. */
export function exitDomains(content: Content): Finding[] {
  const { campaign } = content;
  const allowed = allowedDomainsOf(content);
  if (!campaign || !allowed) return [];
  return members(campaign.value?.languages).flatMap(([i, { exit }]) =>
    exit === undefined ? [] : pageFindings(placeAt(campaign.source, ['languages', i, 'exit']), exit, allowed),
  );
}

/** The public contact is an institution's and not a person's: at the site's own domain, or at one that it may lead to. */
export function publicContact(content: Content): Finding[] {
  const { campaign } = content;
  const { contact, address } = campaign?.value ?? {};
  const domain = contact?.split('@').at(-1)?.toLowerCase();
  if (!campaign || !domain) return [];
  const place = placeAt(campaign.source, ['contact']);
  if (isWebmail(domain)) return [finding(place, 'contact-webmail', domain)];
  const allowed = allowedDomainsOf(content);
  const isOwn = address ? isAllowedHost(new URL(address).hostname, [domain]) : false;
  return isOwn || !allowed || isAllowedHost(domain, allowed) ? [] : [finding(place, 'link-not-allowed', domain)];
}

/** A published site says who publishes it, where it is and whom to write to. */
export function liveSituations({ campaign }: Content): Finding[] {
  if (campaign?.value?.stage !== 'live') return [];
  return (['publisher', 'address', 'contact'] as const)
    .filter((field) => campaign.value?.[field] === null)
    .map((field) => finding(placeAt(campaign.source, [field]), 'live-needs'));
}

/** A published site that names its publisher says whether that is a public body: its foot speaks of nothing else. */
export function livePublisher({ campaign }: Content): Finding[] {
  const { stage, publisher, isGovernment } = campaign?.value ?? {};
  if (!campaign || stage !== 'live' || !publisher || isGovernment !== null) return [];
  const path: Path = ['isGovernment'];
  return [finding(placeAt(campaign.source, path), 'live-publisher-kind', exampleAt(campaign.source, path, 'true'))];
}

function canDial(
  { type, value, reach }: { type?: Channel['type']; value?: string; reach?: string },
  country: string,
): boolean {
  if (!type || value === undefined || reach === undefined) return true; // Another finding says what is wrong with it.
  return isDialled({ type }) && dialString({ type, value, reach }, country) !== null;
}

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

/**
 * Whoever may be held finds the police first or second, and whom one can call before a form or a service without contact: a
 * signal may last for minutes only, and a form may be read days later.
 */
export function situationOrder(content: Content): Finding[] {
  const source = content.campaign?.source;
  const { needs, roles } = campaignOf(content);
  if (!source) return [];
  const police = [roles?.police, roles?.any].filter((id) => typeof id === 'string');
  const called = new Set(
    content.services.flatMap(({ id, value }) =>
      members(value?.channels).some(([, { type }]) => type !== undefined && isDialledType(type)) ? [id] : [],
    ),
  );
  return members(needs).flatMap(([i, { id, services }]) => {
    const order = members(services);
    if (!id || !isOneOf(HELD_SITUATIONS, id) || order.length === 0) return [];
    const at = order.findIndex(([, service]) => police.includes(service));
    const isLate = police.length > 0 && (at === -1 || at > LATEST);
    const late = isLate
      ? [finding(placeAt(source, ['needs', i, 'services']), 'situation-police-late', id, police[0] ?? '')]
      : [];
    if (isOneOf(WRITTEN_SITUATIONS, id)) return late;
    const firstOther = order.findIndex(([, service]) => !called.has(service));
    const behind = order.filter(([, service], place) => firstOther !== -1 && place > firstOther && called.has(service));
    return [
      ...late,
      ...behind.map(([j, service]) =>
        finding(
          placeAt(source, ['needs', i, 'services', j]),
          'situation-call-late',
          id,
          service,
          order[firstOther]?.[1] ?? '',
        ),
      ),
    ];
  });
}

/** The place of the police in a list at the latest, counted from 0. */
const LATEST = 1;
