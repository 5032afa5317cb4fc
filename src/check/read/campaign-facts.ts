import { byKey } from '../../codes/keys.ts';
import { ROLES } from '../../codes/roles.ts';
import type { Place } from '../../domain/page/shown-here.ts';
import type { CampaignFile } from '../../schemas/campaign.ts';
import type { Content, StringsEntry } from '../content.ts';
import { type Loose, members } from '../source/loose.ts';
import type { Path } from '../source/yaml-source.ts';

/** The campaign as far as it is right. */
export function campaignOf({ campaign }: Pick<Content, 'campaign'>): Loose<CampaignFile> {
  return campaign?.value ?? {};
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
  const { core, roles, needs } = campaignOf(content);
  const listings = new Map(content.services.map(({ id, value }) => [id, value?.listing]));
  const named = [
    ...members(roles).map(([role, id]) => ({ path: ['roles', role], id })),
    ...members(core).map(([i, id]) => ({ path: ['core', i], id })),
    ...members(needs).flatMap(([i, { services }]) =>
      members(services).map(([j, id]) => ({ path: ['needs', i, 'services', j], id })),
    ),
  ];
  return named.flatMap(({ path, id }) => {
    const listing = id === null ? undefined : listings.get(id);
    const isShown = listing === 'listed' || (listing === 'route' && path[0] === 'needs');
    return id === null || listing === undefined || isShown ? [] : [{ path, id, listing }];
  });
}
