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
const whole = <S extends z.ZodType>(path: string, schema: S) =>
  defineCollection({
    loader: glob({ pattern: path, base, generateId: ({ entry }) => entry.replace(/^.*\/|\.(yaml|json)$/g, '') }),
    schema,
  });

// Lists are wrapped, since a collection entry is a map.
const listOf = <S extends z.ZodType>(path: string, schema: S) =>
  defineCollection({
    loader: file(`${base}/${path}`, { parser: (text) => ({ all: { items: parse(text) } }) }),
    schema: z.object({ items: schema }),
  });

/** A file for each record; its path in the folder, without the ending, is the id. */
const each = <S extends z.ZodType>(folder: string, pattern: string, schema: S) =>
  defineCollection({
    loader: glob({ pattern, base: `${base}/${folder}`, generateId: ({ entry }) => entry.replace(/\.[a-z]+$/, '') }),
    schema,
  });

export const collections = {
  activities: each('events', '*/*.md', activitySchema),
  lessons: each('lessons', '*/*.mdx', lessonSchema),
  quizzes: each('quizzes', '*.yaml', quizSchema),
  figures: each('figures', '*.yaml', figureSchema),
  campaign: whole('campaign.yaml', campaignSchema),
  organisations: whole('facts/organisations.yaml', organisationsSchema),
  days: whole('facts/days.yaml', daysSchema),
  sources: whole('facts/sources.yaml', sourcesSchema),
  regions: listOf('facts/regions.yaml', regionsSchema),
  // A country may have neither.
  borders: whole('facts/borders.yaml', bordersSchema),
  map: whole('facts/map.json', mapSchema),
  searchWords: whole('facts/search-words.yaml', searchWordsSchema),
  holidays: whole('facts/holidays.yaml', holidaysSchema),
  lines: each('facts/helplines', '*/*.yaml', lineSchema),
  strings: each('strings', '*.yaml', stringsSchema),
  words: each('words', '*.yaml', wordRulesSchema),
  // A message and an Easy Read page have more in their heads; the content check holds each file against its folder's.
  pages: each('pages', '**/*.mdx', z.union([messageSchema, pageSchema, easySchema])),
};
