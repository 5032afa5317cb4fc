import { mayBeWatched } from '../../../domain/page/text-record.ts';
import { findGiveaway } from '../../../domain/text/giveaway.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding, type Place, quoted, wholeFile } from '../../finding.ts';
import { campaignOf } from '../../read/campaign-facts.ts';
import { members } from '../../source/loose.ts';
import { placeAt } from '../../source/yaml-source.ts';
import { audienceOf } from '../../translations/whole-page.ts';

/** Titles and addresses of help pages, and of texts whose readers may be watched, hold no word that tells a bystander what the page is about. */
export function giveaways(content: Content): Finding[] {
  const { giveaways: lists, needs, paths, contactNames, address } = campaignOf(content);
  const words = members(lists).flatMap(([, list]) => members(list).map(([, word]) => word));
  const look = (place: Place, text: string | undefined): Finding[] => {
    const word = text === undefined ? null : findGiveaway(text, words);
    return word === null ? [] : [finding(place, 'giveaway', word)];
  };
  const isWatched = (page: string) => {
    const audience = audienceOf(content, page);
    return audience !== undefined && mayBeWatched(audience);
  };
  const campaign = content.campaign?.source;
  const { regions, borders } = content;
  return [
    // The name of the host is often given; a path is chosen, and every page of help has it.
    ...(campaign && address ? look(placeAt(campaign, ['address']), new URL(address).pathname) : []),
    ...(campaign ? HELP_PATHS.flatMap((path) => look(placeAt(campaign, ['paths', path]), paths?.[path])) : []),
    ...(campaign
      ? members(contactNames).flatMap(([locale, names]) =>
          members(names).flatMap(([i, entry]) =>
            (['name', 'slug'] as const).flatMap((key) =>
              look(placeAt(campaign, ['contactNames', locale, i, key]), entry[key]),
            ),
          ),
        )
      : []),
    ...(campaign ? members(needs).flatMap(([i, { slug }]) => look(placeAt(campaign, ['needs', i, 'slug']), slug)) : []),
    ...(regions
      ? members(regions.value).flatMap(([i, { slug }]) => look(placeAt(regions.source, [i, 'slug']), slug))
      : []),
    ...(borders
      ? members(borders.value?.crossings).flatMap(([id, { name }]) => [
          ...look(placeAt(borders.source, ['crossings', id]), id),
          ...look(placeAt(borders.source, ['crossings', id, 'name', 'text']), name?.text),
        ])
      : []),
    ...content.services.flatMap(({ id, source, value }) => [
      ...look({ ...wholeFile(source.file), head: 'text', found: quoted(id) }, id),
      ...look(placeAt(source, ['shortName', 'text']), value?.shortName?.text),
    ]),
    ...content.pages
      .filter(({ id }) => isWatched(id))
      .flatMap(({ id, source, value }) => [
        ...look({ ...wholeFile(source.file), head: 'text', found: quoted(id) }, id),
        ...look(placeAt(source, ['title']), value?.title),
        ...look(placeAt(source, ['description']), value?.description),
      ]),
  ];
}

/** Words of addresses that help pages have. */
const HELP_PATHS = [
  'help',
  'region',
  'country',
  'service',
  'spoken',
  'written',
  'border',
  'card',
  'discreet',
  'contact',
  'handout',
  'easy',
  'offer',
  'adverts',
] as const;
