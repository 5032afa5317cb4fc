import { byKey } from '../../codes/keys.ts';
import { ROLES } from '../../codes/roles.ts';
import type { Place } from '../../domain/page/shown-here.ts';
import { digitsOf } from '../../domain/service/dialling.ts';
import type { CampaignFile } from '../../schemas/campaign.ts';
import type { Content, StringsEntry } from '../content.ts';
import { type Loose, members } from '../source/loose.ts';
import type { Path } from '../source/yaml-source.ts';

/** The campaign as far as it is right. */
export function campaignOf({ campaign }: Pick<Content, 'campaign'>): Loose<CampaignFile> {
  return campaign?.value ?? {};
}

/** The digits of invented numbers, which texts may show. */
export function inventedOf(content: Pick<Content, 'campaign'>): Set<string> {
  return new Set(members(campaignOf(content).fictionalNumbers).map(([, number]) => digitsOf(number)));
}

/** The languages of the campaign, in order; empty while `campaign.yaml` does not say. */
export function localesOf(content: Pick<Content, 'campaign'>): string[] {
  return [...new Set((campaignOf(content).languages ?? []).flatMap((language) => language?.locale ?? []))];
}

/** The source language; `undefined` while the campaign names none that it has, so that nothing is held against it. */
export function sourceLocaleOf(content: Pick<Content, 'campaign'>): string | undefined {
  const { sourceLocale } = campaignOf(content);
  return sourceLocale !== undefined && localesOf(content).includes(sourceLocale) ? sourceLocale : undefined;
}

/** The strings of the source language; `undefined` while there are none to be read. */
export function sourceStrings(content: Pick<Content, 'campaign' | 'strings'>): StringsEntry | undefined {
  const sourceLocale = sourceLocaleOf(content);
  return content.strings.find(({ locale, value }) => locale === sourceLocale && value !== undefined);
}

/** Is this a language whose texts wait for a review before they are shown? */
export function isCareful(content: Pick<Content, 'campaign'>, locale: string): boolean {
  return (campaignOf(content).languages ?? []).some(
    (language) => language?.locale === locale && language.policy === 'careful',
  );
}

/** What decides which texts are shown; `undefined` while the campaign does not say where it is and who plays the roles. */
export function placeHere(content: Pick<Content, 'campaign' | 'sources' | 'wordRules'>): Place | undefined {
  const { country, roles } = campaignOf(content);
  if (!country?.code || !roles) return undefined;
  const homes = content.wordRules.flatMap(({ locale, value }) => {
    const home = value?.home;
    return home?.country
      ? [[locale, { country: home.country, words: members(home.words).map(([, word]) => word) }] as const]
      : [];
  });
  const laws = members(content.sources?.value?.sources).filter(([, { kind }]) => kind === 'law');
  return {
    country: country.code,
    roles: byKey(ROLES, (role) => roles[role] ?? null),
    homes: new Map(homes),
    laws: new Map(laws.map(([id, { country: of }]) => [id, of])),
  };
}

/**
 * Where the campaign needs a service with its contact whose record hides it. A need may lead to one that is only explained, where there is
 * no other way.
 */
export function hiddenThough(
  content: Pick<Content, 'campaign' | 'services'>,
): { path: Path; id: string; listing: string }[] {
  const listings = new Map(content.services.map(({ id, value }) => [id, value?.listing]));
  return servicesNamed(content).flatMap(({ path, id, need }) => {
    const listing = listings.get(id);
    return !listing || listing === 'listed' || (listing === 'route' && need) ? [] : [{ path, id, listing }];
  });
}

/** The services that the campaign names, with where: who plays a role, whom a live site cannot do without, and those of each need. */
export function servicesNamed(content: Pick<Content, 'campaign'>): { path: Path; id: string; need?: unknown }[] {
  const { core, roles, needs } = campaignOf(content);
  return [
    ...members(roles).flatMap(([role, id]) => (id === null ? [] : [{ path: ['roles', role], id }])),
    ...members(core).map(([i, id]) => ({ path: ['core', i], id })),
    ...members(needs).flatMap(([i, { id: need = true, services }]) =>
      members(services).map(([j, id]) => ({ path: ['needs', i, 'services', j], id, need })),
    ),
  ];
}
