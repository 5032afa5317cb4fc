import type { z } from 'astro/zod';
import { EASY_FOLDER } from '../../domain/easy/rules.ts';
import { splitSections } from '../../domain/page/section-text.ts';
import { figureSchema } from '../../schemas/about/figure.ts';
import { activitySchema } from '../../schemas/activities/activity.ts';
import { announcedSchema } from '../../schemas/activities/announced.ts';
import { lessonSchema } from '../../schemas/classroom/lesson.ts';
import { quizSchema } from '../../schemas/classroom/quiz.ts';
import { holidaysSchema, searchWordsSchema } from '../../schemas/directory/search-words.ts';
import { easySchema } from '../../schemas/easy/page.ts';
import {
  daysSchema,
  organisationsSchema,
  publishedSchema,
  redirectsSchema,
  regionsSchema,
  sourceShelfSchema,
  sourcesSchema,
} from '../../schemas/facts.ts';
import { bordersSchema } from '../../schemas/help/borders.ts';
import { mapSchema } from '../../schemas/help/map.ts';
import { lineSchema } from '../../schemas/line/line.ts';
import { questionsSchema } from '../../schemas/line/questions.ts';
import { messageSchema } from '../../schemas/messages/message.ts';
import { type PageFile, pageSchema, stringsSchema, translatorSchema } from '../../schemas/page/prose.ts';
import { wordRulesSchema } from '../../schemas/word-rules.ts';
import type { Content, PageEntry } from '../content.ts';
import { contentDir } from '../content-dir.ts';
import type { Finding } from '../finding.ts';
import type { Fix } from '../findings/words.ts';
import { withoutComments } from '../prose/text.ts';
import { listFiles } from '../source/list-files.ts';
import { readCampaignEntry } from './campaign.ts';
import { ACTIVITY_START, MESSAGE_START, NEEDED, PAGE_START, TRANSLATOR_START } from './needed-files.ts';
import { readProse } from './prose.ts';
import { isPlaced, strayFiles } from './stray-files.ts';
import { type NeededFile, readYaml } from './yaml.ts';

/**
 * Reads all of a content folder. Never throws: what cannot be read is a finding, and the rest is still read.
 * A new kind of file gets its line here, its place in `stray-files.ts` and its rules in `rules/`.
 */
export function readContent(dir: string = contentDir()): Content {
  const files = listFiles(dir);
  const findings: Finding[] = strayFiles(files);
  const keep = <E>(read: { entry: E; findings: Finding[] }): E => {
    findings.push(...read.findings);
    return read.entry;
  };
  const yaml = <T>(file: string, schema: z.ZodType<T>, needed?: NeededFile) =>
    keep(readYaml(dir, file, schema, needed));
  /** An entry for each file of a place, with what its path says. */
  const each = <E>(place: RegExp, read: (file: string, ...parts: string[]) => E | null): E[] =>
    files.flatMap((file) => {
      const match = place.exec(file);
      return match ? (read(file, ...match.slice(1)) ?? []) : [];
    });
  const yamlEach = <T, K extends string>(place: RegExp, schema: z.ZodType<T>, ...names: K[]) =>
    each(place, (file, ...parts) => {
      const entry = yaml(file, schema);
      return entry && { ...entry, ...named(names, parts) };
    });
  const pagesIn = (place: RegExp, schema: z.ZodType<PageFile>, prefix: string, start: Fix) =>
    each(place, (file, locale, name): PageEntry => {
      const entry = keep(readProse(dir, file, schema, start));
      return { ...entry, schema, locale: locale!, id: `${prefix}${name}`, ...sectionsOf(entry) };
    });

  const content: Omit<Content, 'findings'> = {
    files: files.filter(isPlaced).length,
    campaign: keep(readCampaignEntry(dir)),
    redirects: yaml('redirects.yaml', redirectsSchema),
    regions: yaml('facts/regions.yaml', regionsSchema, NEEDED.regions),
    borders: yaml('facts/borders.yaml', bordersSchema),
    map: yaml('facts/map.json', mapSchema),
    searchWords: yaml('facts/search-words.yaml', searchWordsSchema),
    holidays: yaml('facts/holidays.yaml', holidaysSchema),
    questions: yaml('facts/questions.yaml', questionsSchema),
    organisations: yaml('facts/organisations.yaml', organisationsSchema, NEEDED.organisations),
    days: yaml('facts/days.yaml', daysSchema, NEEDED.days),
    sources: yaml('facts/sources.yaml', sourcesSchema, NEEDED.sources),
    sourceShelf: yaml('facts/source-shelf.yaml', sourceShelfSchema),
    published: yaml('facts/published.json', publishedSchema),
    announced: yaml('events/announced.yaml', announcedSchema),
    lines: yamlEach(/^facts\/helplines\/([^/]+)\/([^/]+)\.yaml$/, lineSchema, 'folder', 'id'),
    strings: yamlEach(/^strings\/([^/]+)\.yaml$/, stringsSchema, 'locale'),
    wordRules: yamlEach(/^words\/([^/]+)\.yaml$/, wordRulesSchema, 'locale'),
    quizzes: yamlEach(/^quizzes\/([^/]+)\.yaml$/, quizSchema, 'id'),
    figures: yamlEach(/^figures\/([^/]+)\.yaml$/, figureSchema, 'id'),
    translators: each(/^translators\/([^/]+)\.md$/, (file, locale) => ({
      ...keep(readProse(dir, file, translatorSchema, TRANSLATOR_START)),
      locale: locale!,
    })),
    pages: [
      ...pagesIn(/^pages\/([^/]+)\/((?!messages\/|easy\/).+)\.mdx$/, pageSchema, '', PAGE_START),
      ...pagesIn(/^pages\/([^/]+)\/messages\/(.+)\.mdx$/, messageSchema, 'messages/', MESSAGE_START),
      ...pagesIn(/^pages\/([^/]+)\/easy\/(.+)\.mdx$/, easySchema, EASY_FOLDER, PAGE_START),
      ...pagesIn(/^lessons\/([^/]+)\/(.+)\.mdx$/, lessonSchema, 'lessons/', PAGE_START),
    ],
    activities: each(/^events\/[^/]+\/[^/]+\.md$/, (file) =>
      keep(readProse(dir, file, activitySchema, ACTIVITY_START)),
    ),
  };
  return { ...content, findings };
}

/** The parts of a path under their names. */
function named<K extends string>(names: readonly K[], parts: readonly string[]): Record<K, string> {
  return Object.fromEntries(names.map((name, i) => [name, parts[i] ?? ''])) as Record<K, string>;
}

function sectionsOf({ body, bodyLine }: { body: string; bodyLine: number }): Pick<PageEntry, 'sections' | 'outside'> {
  const { sections } = splitSections(body);
  const { outside } = splitSections(withoutComments(body));
  const inFile = <T extends { line: number }>(part: T): T => ({ ...part, line: part.line + bodyLine - 1 });
  return { sections: sections.map(inFile), outside: outside.map(inFile) };
}
