import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { CONTENT_KINDS, type CollectionName, type ContentKind } from './schemas/kinds/kinds.ts';
import { entryIdOf, globOf, type KindPath } from './schemas/kinds/path.ts';

const base = process.env.CONTENT_DIR ?? 'content';

/** Every file of a kind, with the schema of the kind or of several whose folders lie in its own. */
const each = <S extends z.ZodType>(path: KindPath, schema: S) =>
  defineCollection({
    loader: glob({ pattern: globOf(path), base, generateId: ({ entry }) => entryIdOf(path, entry) }),
    schema,
  });

const filesOf = <T>({ path, schema }: ContentKind<T>) => each(path, schema);

// Lists are wrapped, since a collection entry is a map.
const listOf = <T>({ path, schema }: ContentKind<T>) =>
  defineCollection({
    loader: file(`${base}/${path}`, { parser: (text) => ({ all: { items: parse(text) } }) }),
    schema: z.object({ items: schema }),
  });

const { messages, pages, easy, ...kinds } = CONTENT_KINDS;

export const collections = {
  activities: filesOf(kinds.activities),
  readVersions: filesOf(kinds.readVersions),
  readings: filesOf(kinds.readings),
  lessons: filesOf(kinds.lessons),
  protocols: filesOf(kinds.protocols),
  quizzes: filesOf(kinds.quizzes),
  figures: filesOf(kinds.figures),
  sayings: filesOf(kinds.sayings),
  materials: filesOf(kinds.materials),
  drawings: filesOf(kinds.drawings),
  counts: filesOf(kinds.counts),
  targets: filesOf(kinds.targets),
  harms: filesOf(kinds.harms),
  campaign: filesOf(kinds.campaign),
  organisations: filesOf(kinds.organisations),
  days: filesOf(kinds.days),
  sources: filesOf(kinds.sources),
  regions: listOf(kinds.regions),
  borders: filesOf(kinds.borders),
  map: filesOf(kinds.map),
  searchWords: filesOf(kinds.searchWords),
  holidays: filesOf(kinds.holidays),
  recallCodes: filesOf(kinds.recallCodes),
  services: filesOf(kinds.services),
  strings: filesOf(kinds.strings),
  words: filesOf(kinds.wordRules),
  // A message and an Easy Read page have more in their heads; the content check holds each file against its folder's.
  texts: filesOf(kinds.texts),
  pages: each(pages.path, z.union([messages.schema, pages.schema, easy.schema])),
} satisfies Record<CollectionName, unknown>;
