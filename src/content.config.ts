import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { figureSchema } from './schemas/about/figure.ts';
import { activitySchema } from './schemas/activities/activity.ts';
import { campaignSchema } from './schemas/campaign.ts';
import { lessonSchema } from './schemas/classroom/lesson.ts';
import { quizSchema } from './schemas/classroom/quiz.ts';
import { holidaysSchema, searchWordsSchema } from './schemas/directory/search-words.ts';
import { easySchema } from './schemas/easy/page.ts';
import { daysSchema, organisationsSchema, regionsSchema, sourcesSchema } from './schemas/facts.ts';
import { bordersSchema } from './schemas/help/borders.ts';
import { mapSchema } from './schemas/help/map.ts';
import { lineSchema } from './schemas/line/line.ts';
import { messageSchema } from './schemas/messages/message.ts';
import { pageSchema, stringsSchema } from './schemas/page/prose.ts';
import { wordRulesSchema } from './schemas/word-rules.ts';

const base = process.env.CONTENT_DIR ?? 'content';

/** A file that is one record, under the id of its own name. */
const whole = (path: string, schema: z.ZodType) =>
  defineCollection({
    loader: glob({ pattern: path, base, generateId: ({ entry }) => entry.replace(/^.*\/|\.(yaml|json)$/g, '') }),
    schema,
  });

// Lists are wrapped, since a collection entry is a map.
const listOf = (path: string, schema: z.ZodType) =>
  defineCollection({
    loader: file(`${base}/${path}`, {
      parser: (text) => ({ all: { items: parse(text) } }) as Record<string, Record<string, unknown>>,
    }),
    schema: z.object({ items: schema }),
  });

export const collections = {
  activities: defineCollection({
    loader: glob({ pattern: '*/*.md', base: `${base}/events`, generateId: ({ entry }) => entry.replace(/\.md$/, '') }),
    schema: activitySchema,
  }),
  lessons: defineCollection({
    loader: glob({
      pattern: '*/*.mdx',
      base: `${base}/lessons`,
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: lessonSchema,
  }),
  quizzes: defineCollection({
    loader: glob({
      pattern: '*.yaml',
      base: `${base}/quizzes`,
      generateId: ({ entry }) => entry.replace(/\.yaml$/, ''),
    }),
    schema: quizSchema,
  }),
  figures: defineCollection({
    loader: glob({
      pattern: '*.yaml',
      base: `${base}/figures`,
      generateId: ({ entry }) => entry.replace(/\.yaml$/, ''),
    }),
    schema: figureSchema,
  }),
  campaign: whole('campaign.yaml', campaignSchema),
  organisations: whole('facts/organisations.yaml', organisationsSchema),
  days: whole('facts/days.yaml', daysSchema),
  sources: whole('facts/sources.yaml', sourcesSchema),
  regions: listOf('facts/regions.yaml', regionsSchema),
  // A country may have neither.
  borders: whole('facts/borders.yaml', bordersSchema),
  map: whole('facts/map.json', mapSchema),
  searchWords: whole('facts/search-words.yaml', searchWordsSchema),
  holidays: defineCollection({
    loader: glob({ pattern: 'facts/holidays.yaml', base, generateId: () => 'holidays' }),
    schema: holidaysSchema,
  }),
  lines: defineCollection({
    loader: glob({
      pattern: '*/*.yaml',
      base: `${base}/facts/helplines`,
      generateId: ({ entry }) => entry.replace(/\.yaml$/, ''),
    }),
    schema: lineSchema,
  }),
  strings: defineCollection({
    loader: glob({
      pattern: '*.yaml',
      base: `${base}/strings`,
      generateId: ({ entry }) => entry.replace(/\.yaml$/, ''),
    }),
    schema: stringsSchema,
  }),
  words: defineCollection({
    loader: glob({ pattern: '*.yaml', base: `${base}/words`, generateId: ({ entry }) => entry.replace(/\.yaml$/, '') }),
    schema: wordRulesSchema,
  }),
  pages: defineCollection({
    loader: glob({
      pattern: '**/*.mdx',
      base: `${base}/pages`,
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    // A message and an Easy Read page have more in their heads; the content check holds each file against its folder's.
    schema: z.union([messageSchema, pageSchema, easySchema]),
  }),
};
