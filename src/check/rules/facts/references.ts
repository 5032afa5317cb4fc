import type { z } from 'astro/zod';
import { isOneOf, keysOf } from '../../../codes/keys.ts';
import { MESSAGE_FOLDER } from '../../../codes/texts.ts';
import { isOfTeam } from '../../../domain/campaign.ts';
import { isWithoutContact } from '../../../domain/service/coverage.ts';
import { nearest, nearestId } from '../../../domain/text/nearest.ts';
import { ADDRESSES } from '../../../i18n/addresses.ts';
import { CONTENT_KINDS, type KindName } from '../../../schemas/kinds/kinds.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding, textPlace, wholeFile } from '../../finding.ts';
import { both } from '../../findings/words.ts';
import { usesOf } from '../../prose/text.ts';
import { campaignOf } from '../../read/campaign-facts.ts';
import type { Entry } from '../../shape/check-shape.ts';
import { referencesIn } from '../../shape/schema-walk.ts';
import { keysAt, members } from '../../source/loose.ts';
import { type Path, placeAt, writeAt } from '../../source/yaml-source.ts';

/** Who signs is a role or a code of `team`: neither a typo nor the name of a person. */
export function signers(content: Content): Finding[] {
  const team = members(campaignOf(content).team).map(([, one]) => one);
  if (team.length === 0) return [];
  return referencesOf(content)
    .filter(({ collection, id }) => collection === 'team' && !isOfTeam(id, team))
    .map(({ entry: { source }, path, id }) => {
      const close = nearest(id, team);
      const write = close === null ? undefined : writeAt(source, path, close);
      return finding(placeAt(source, path), 'unknown-signer', team.join(', '), close, write);
    });
}

const COLLECTIONS = [
  'services',
  'messages',
  'organisations',
  'sources',
  'quizzes',
  'protocols',
  'materials',
  'drawings',
  'regions',
  'crossings',
  'shapes',
] as const;

type Collection = (typeof COLLECTIONS)[number];
type Ids = Partial<Record<Collection, Set<string>>>;

/** Places of this country, which records of other countries need not have. */
const PLACES: readonly string[] = ['regions', 'crossings'];

/** Ids that point to a service, an organisation, a source or a region that does not exist. */
export function unknownIds(content: Content): Finding[] {
  const ids = idsOf(content);
  const unused = unusedSourcesIn(content);
  const own = campaignOf(content).country?.code;
  const abroad = new Set<unknown>(content.services.filter(({ country }) => country.toUpperCase() !== own));
  return filesAndSheetsOf(content).flatMap(([entry, schema]) => {
    if (!entry) return [];
    return referencesIn(schema, entry.value).flatMap(({ path, id, collection }) => {
      const known = isOneOf(COLLECTIONS, collection) && ids[collection];
      if (!known || known.has(id) || (PLACES.includes(collection) && abroad.has(entry))) return [];
      // A term sheet is for authors, like the unused.
      if (collection === 'sources' && unused.has(id))
        return schema === CONTENT_KINDS.translators.schema ? [] : finding(placeAt(entry.source, path), 'source-unused');
      const close = nearestId(id, known);
      const write = close === null ? undefined : writeAt(entry.source, path, close);
      return finding(placeAt(entry.source, path), 'unknown-id', collection, close, write);
    });
  });
}

type Checked = [entry: Entry<unknown> | null, schema: z.ZodType];

/** Every id in every file, by what its schema says, with the file. */
export function referencesOf(content: Content) {
  return filesOf(content).flatMap(([entry, schema]) =>
    entry ? referencesIn(schema, entry.value).map((one) => ({ ...one, entry })) : [],
  );
}

/** Every file with its form, save the term sheets. */
export function filesOf(content: Content): Checked[] {
  const pages = content.pages.map((page): Checked => [page, page.schema]);
  const others = keysOf(CONTENT_KINDS).filter((kind) => kind !== 'translators' && !PAGE_KINDS.includes(kind));
  return [...others.flatMap((kind) => checkedOf(content, kind)), ...pages];
}

/** Every file with its form. */
export function filesAndSheetsOf(content: Content): Checked[] {
  return [...filesOf(content), ...checkedOf(content, 'translators')];
}

/** The files of one kind; what is read of it is one entry, none, or one for each record. */
function checkedOf(content: Content, kind: KindName): Checked[] {
  const read: unknown = Reflect.get(content, kind);
  // Each kind but those of pages is read as entries, under its own name.
  const entries = (Array.isArray(read) ? read : [read]) as (Entry<unknown> | null)[];
  return entries.map((entry) => [entry, CONTENT_KINDS[kind].schema]);
}

/** Kinds that are read as pages, whose entries name their own form. */
const PAGE_KINDS: readonly KindName[] = ['pages', 'messages', 'easy'];

/** Components in a text that name a source, a service or a page that does not exist, or a service without contact. */
export function unknownIdsInProse(content: Content): Finding[] {
  const ids = idsOf(content);
  const unused = unusedSourcesIn(content);
  const records = new Map(content.services.map(({ id, value }) => [id, value]));
  return content.pages.flatMap((page) => {
    const { file } = page.source;
    const unknown = (component: string, collection: Collection, attribute = 'id') =>
      usesOf(page, component, attribute).flatMap(({ line, text, value }) => {
        if (!ids[collection] || ids[collection].has(value)) return [];
        if (collection === 'sources' && unused.has(value)) return finding(textPlace(file, line, text), 'source-unused');
        const close = nearestId(value, ids[collection]);
        const write =
          close === null
            ? undefined
            : both(`<${component} ${attribute}="${close}"${component === 'PageLink' ? '>' : ' />'}`);
        return finding(textPlace(file, line, text), 'unknown-id', collection, close, write);
      });
    const hidden = usesOf(page, 'Service', 'id').flatMap(({ line, text, value }) => {
      const record = records.get(value);
      return isWithoutContact(record) ? finding(textPlace(file, line, text), 'not-listed', value, record.listing) : [];
    });
    const nowhere = usesOf(page, 'PageLink', 'to').flatMap(({ line, text, value }) =>
      PAGES.includes(value)
        ? []
        : finding(textPlace(file, line, text), 'unknown-page-link', PAGES.join(', '), nearest(value, PAGES)),
    );
    const messages = unknown('PageLink', 'messages', 'message');
    return [...unknown('Cite', 'sources'), ...unknown('Service', 'services'), ...hidden, ...nowhere, ...messages];
  });
}

/** Two services of one file name in two countries, or two activities in two years: an id must name one, also in calendars. */
export function doubledFileNames({ services, activities }: Content): Finding[] {
  return [services, activities].flatMap((entries) => {
    const first = new Map<string, string>();
    return entries.flatMap(({ id, source: { file } }) => {
      const earlier = first.get(id);
      if (earlier) return finding(wholeFile(file), 'duplicate-file-name', earlier);
      first.set(id, file);
      return [];
    });
  });
}

/** The ids of each collection; a collection whose own file could not be read is left out, and nothing is held against it. */
export function idsOf({
  services,
  materials,
  drawings,
  organisations,
  pages,
  protocols,
  quizzes,
  sources,
  regions,
  borders,
  map,
}: Content): Ids {
  const keys = (entry: Entry<unknown> | null, path: Path) => {
    const found = keysAt(entry?.raw, path);
    return found && new Set(found);
  };
  return {
    services: new Set(services.map(({ id }) => id)),
    materials: new Set(materials.map(({ id }) => id)),
    drawings: new Set(drawings.map(({ id }) => id)),
    messages: new Set(
      pages.filter(({ id }) => id.startsWith(MESSAGE_FOLDER)).map(({ id }) => id.slice(MESSAGE_FOLDER.length)),
    ),
    organisations: keys(organisations, []),
    protocols: new Set(protocols.map(({ id }) => id)),
    quizzes: new Set(quizzes.map(({ id }) => id)),
    sources: keys(sources, ['sources']),
    regions: regions?.value && new Set(members(regions.value).flatMap(([, { code }]) => code ?? [])),
    crossings: keys(borders, ['crossings']),
    shapes: map?.value && new Set(members(map.value.objects?.regions?.geometries).flatMap(([, { id }]) => id ?? [])),
  };
}

function unusedSourcesIn({ unusedSources }: Content): Set<string> {
  return new Set(keysAt(unusedSources?.raw, []) ?? []);
}

/** Pages that a text can link to: those without a parameter in their address. */
const PAGES = Object.entries(ADDRESSES)
  .filter(([, parts]) => !parts.some((part: string) => part.startsWith(':')))
  .map(([name]) => name);
