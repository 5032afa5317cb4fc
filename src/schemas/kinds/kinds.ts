import type { z } from 'astro/zod';
import { MESSAGE_FOLDER } from '../../codes/texts.ts';
import { figureSchema } from '../about/figure.ts';
import { activitySchema } from '../activities/activity.ts';
import { announcedSchema } from '../activities/announced.ts';
import { readingsSchema } from '../activities/readings.ts';
import { campaignSchema } from '../campaign.ts';
import { lessonSchema } from '../classroom/lesson.ts';
import { protocolSchema } from '../classroom/protocol.ts';
import { quizSchema } from '../classroom/quiz.ts';
import {
  addressesSchema,
  daysSchema,
  organisationsSchema,
  publishedSchema,
  questionsSchema,
  redirectsSchema,
  regionsSchema,
} from '../facts.ts';
import { holidaysSchema, searchWordsSchema } from '../finder/search-words.ts';
import { bordersSchema, mapSchema } from '../help/places.ts';
import { recallCodesSchema } from '../materials/ledger.ts';
import { materialSchema } from '../materials/material.ts';
import { messageSchema, sayingSchema } from '../messages/message.ts';
import { easySchema, pageSchema, stringsSchema, translatorSchema } from '../page/prose.ts';
import { textsSchema } from '../page/texts.ts';
import { countSchema, harmsSchema, targetsSchema } from '../results/results.ts';
import { serviceSchema } from '../service/service.ts';
import { drawingSchema } from '../sign.ts';
import { sourcesSchema, unusedSourcesSchema } from '../sources.ts';
import { wordRulesSchema } from '../word-rules.ts';
import {
  ACTIVITY_OPENING,
  MESSAGE_OPENING,
  NEEDED,
  type NeededFile,
  PAGE_OPENING,
  TRANSLATOR_OPENING,
} from './openings.ts';
import { type KindPath, partsOf } from './path.ts';
import {
  type Start,
  type StartInput,
  startActivity,
  startEasyMessage,
  startLesson,
  startMessage,
  startQuiz,
  startService,
} from './starts.ts';

/** One kind of file under `content/`. */
export interface ContentKind<T = unknown, P extends KindPath = KindPath, C extends string | null = string | null> {
  path: P;
  schema: z.ZodType<T>;
  /** The collection of the site that loads it; `null` for what only the check and the commands read. */
  collection: C;
  /** What an author is told who lacks it; absent where a deployment may do without. */
  needed?: NeededFile;
  /** How the front matter of such a text looks; only for texts. */
  opening?: string;
  /** How `npm run new` begins one; absent where nobody begins one by command. */
  begun?: Begun;
}

interface Begun {
  /** The word by which it is asked for; kinds of one word are begun together. */
  as: string;
  start: (input: StartInput) => Start;
  /** The folder before its name, for an edition that is begun only where the deployment has it. */
  edition?: string;
}

/**
 * Every kind of file under `content/`: the loader of the site, the reader and the other rules of the check, and
 * `npm run new` all go by this table. A file is of the first kind whose path it has, so that the folders of messages and of
 * Easy Read stand before the pages that hold them.
 */
export const CONTENT_KINDS = {
  messages: kind('pages/<locale>/messages/<...page>.mdx', messageSchema, 'pages', {
    opening: MESSAGE_OPENING,
    begun: { as: 'message', start: startMessage },
  }),
  easy: kind('pages/<locale>/easy/<...page>.mdx', easySchema, 'pages', {
    opening: PAGE_OPENING,
    begun: { as: 'message', start: startEasyMessage, edition: MESSAGE_FOLDER },
  }),
  pages: kind('pages/<locale>/<...page>.mdx', pageSchema, 'pages', { opening: PAGE_OPENING }),
  texts: kind('pages/texts.yaml', textsSchema, 'texts', { needed: NEEDED.texts }),
  activities: kind('events/<year>/<id>.md', activitySchema, 'activities', {
    opening: ACTIVITY_OPENING,
    begun: { as: 'activity', start: startActivity },
  }),
  readVersions: kind('events/<year>/read/<id>.md', activitySchema, 'readVersions', { opening: ACTIVITY_OPENING }),
  readings: kind('events/readings.yaml', readingsSchema, 'readings'),
  announced: kind('events/announced.yaml', announcedSchema, null),
  services: kind('facts/services/<country>/<id>.yaml', serviceSchema, 'services', {
    begun: { as: 'service', start: startService },
  }),
  lessons: kind('lessons/<id>.yaml', lessonSchema, 'lessons', { begun: { as: 'lesson', start: startLesson } }),
  protocols: kind('protocols/<id>.yaml', protocolSchema, 'protocols'),
  quizzes: kind('quizzes/<id>.yaml', quizSchema, 'quizzes', { begun: { as: 'quiz', start: startQuiz } }),
  figures: kind('figures/<id>.yaml', figureSchema, 'figures'),
  sayings: kind('sayings/<id>.yaml', sayingSchema, 'sayings'),
  materials: kind('materials/<id>.yaml', materialSchema, 'materials'),
  drawings: kind('drawings/<id>.yaml', drawingSchema, 'drawings'),
  counts: kind('results/<id>.yaml', countSchema, 'counts'),
  campaign: kind('campaign.yaml', campaignSchema, 'campaign', { needed: NEEDED.campaign }),
  redirects: kind('redirects.yaml', redirectsSchema, null),
  regions: kind('facts/regions.yaml', regionsSchema, 'regions', { needed: NEEDED.regions }),
  organisations: kind('facts/organisations.yaml', organisationsSchema, 'organisations', {
    needed: NEEDED.organisations,
  }),
  days: kind('facts/days.yaml', daysSchema, 'days', { needed: NEEDED.days }),
  sources: kind('facts/sources.yaml', sourcesSchema, 'sources', { needed: NEEDED.sources }),
  unusedSources: kind('facts/unused-sources.yaml', unusedSourcesSchema, null),
  borders: kind('facts/borders.yaml', bordersSchema, 'borders'),
  map: kind('facts/map.json', mapSchema, 'map'),
  searchWords: kind('facts/search-words.yaml', searchWordsSchema, 'searchWords'),
  holidays: kind('facts/holidays.yaml', holidaysSchema, 'holidays'),
  questions: kind('facts/questions.yaml', questionsSchema, null),
  recallCodes: kind('facts/recall-codes.yaml', recallCodesSchema, 'recallCodes'),
  targets: kind('facts/targets.yaml', targetsSchema, 'targets'),
  harms: kind('facts/harms.yaml', harmsSchema, 'harms'),
  published: kind('facts/published.json', publishedSchema, null),
  addresses: kind('facts/addresses.json', addressesSchema, null),
  // Of each language, and needed in the source language.
  strings: kind('strings/<locale>.yaml', stringsSchema, 'strings', { needed: NEEDED.strings }),
  translators: kind('translators/<locale>.md', translatorSchema, null, { opening: TRANSLATOR_OPENING }),
  wordRules: kind('words/<locale>.yaml', wordRulesSchema, 'words'),
};

export type KindName = keyof typeof CONTENT_KINDS;

/** The collections that the site loads. */
export type CollectionName = NonNullable<(typeof CONTENT_KINDS)[KindName]['collection']>;

/** All kinds, in the order in which a file is held against them. */
export const ALL_KINDS: readonly ContentKind[] = Object.values(CONTENT_KINDS);

/** The kind of a file below the content folder; `undefined` where no reader looks for such a file. */
export function kindOf(file: string): ContentKind | undefined {
  return ALL_KINDS.find(({ path }) => partsOf(path, file) !== null);
}

function kind<T, const P extends KindPath, const C extends string | null>(
  path: P,
  schema: z.ZodType<T>,
  collection: C,
  more: Pick<ContentKind, 'needed' | 'opening' | 'begun'> = {},
): ContentKind<T, P, C> {
  return { path, schema, collection, ...more };
}
