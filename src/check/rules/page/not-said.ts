import { mayBeWatched } from '../../../domain/page/text-record.ts';
import { findStrayNumbers } from '../../../domain/text/contacts.ts';
import { findGiveaway } from '../../../domain/text/giveaway.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding, type Place, quoted, textPlace, wholeFile } from '../../finding.ts';
import { both, type Fix } from '../../findings/words.ts';
import { visibleLines } from '../../prose/text.ts';
import { campaignOf, inventedOf } from '../../read/campaign-facts.ts';
import type { ProseEntry } from '../../read/file.ts';
import { phrasesOf } from '../../read/phrases.ts';
import { advisingRecords } from '../../read/records.ts';
import { members, textsIn } from '../../source/loose.ts';
import { placeAt } from '../../source/yaml-source.ts';
import { audienceOf } from '../../translations/whole-page.ts';
import { numberWordsOf } from '../../words/announce-words.ts';

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

/** A telephone number stands in the record of its service and in no text; activities have a rule of their own. */
export function strayNumbers(content: Content): Finding[] {
  const invented = inventedOf(content);
  const numbers = numberWordsOf(content);
  const look = (place: Place, text: string, write?: Fix) =>
    findStrayNumbers(text, invented, numbers).map((number) => finding(place, 'stray-number', number, write));
  const inBody = (entry: ProseEntry<unknown>, write?: Fix) =>
    visibleLines(entry).flatMap(({ line, text, written }) =>
      look(textPlace(entry.source.file, line, written), text, write),
    );
  return [
    ...content.strings.flatMap((entry) =>
      phrasesOf(entry).flatMap(({ path, text }) => look(placeAt(entry.source, path), text)),
    ),
    // What is typed to find a service; its number is found by itself.
    ...(content.searchWords ? [content.searchWords] : []).flatMap(({ source, value }) =>
      members(value?.aliases).flatMap(([i, alias]) =>
        members(alias.words).flatMap(([j, word]) => look(placeAt(source, ['aliases', i, 'words', j]), word)),
      ),
    ),
    ...advisingRecords(content).flatMap(({ source, value }) =>
      textsIn(value?.words, ['words']).flatMap(({ path, text }) =>
        // A hash may have no letters.
        path[2] === 'from' || path[2] === 'reviewed'
          ? []
          : look(placeAt(source, path), text, 'roles' in (value ?? {}) ? NAMED_BY_ROLE : undefined),
      ),
    ),
    ...content.pages.flatMap((page) => [
      ...(['title', 'description'] as const).flatMap((field) =>
        look(placeAt(page.source, [field]), page.value?.[field] ?? ''),
      ),
      ...inBody(page, both('<Service role="…" />')),
    ]),
  ];
}

/** Its help card gives the numbers of those who play its roles. */
const NAMED_BY_ROLE = both('roles: […]');
