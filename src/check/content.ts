import type { z } from 'astro/zod';
import type { RawSection } from '../domain/page/section-text.ts';
import type { FigureFile } from '../schemas/about/figure.ts';
import type { ActivityFile } from '../schemas/activities/activity.ts';
import type { Ledger } from '../schemas/activities/announced.ts';
import type { CampaignFile } from '../schemas/campaign.ts';
import type { QuizFile } from '../schemas/classroom/quiz.ts';
import type { HolidayFile, SearchWordsFile } from '../schemas/directory/search-words.ts';
import type { DayFile, OrganisationFile, RegionFile, SourceFile, SourcesFile } from '../schemas/facts.ts';
import type { BordersFile } from '../schemas/help/borders.ts';
import type { MapFile } from '../schemas/help/map.ts';
import type { LineFile } from '../schemas/line/line.ts';
import type { QuestionsFile } from '../schemas/line/questions.ts';
import type { PageFile, StringsFile, TranslatorFile } from '../schemas/page/prose.ts';
import type { WordRulesFile } from '../schemas/word-rules.ts';
import type { Finding } from './finding.ts';
import type { ProseEntry } from './read/prose.ts';
import type { Entry } from './shape/check-shape.ts';

export interface LineEntry extends Entry<LineFile> {
  /** The file name without its ending. */
  id: string;
  /** The name of the folder, as it is. */
  folder: string;
}

/** A page, or a lesson, which is a page with more facts. */
export interface PageEntry extends ProseEntry<PageFile> {
  locale: string;
  /** Path below the locale folder, without ending; behind `lessons/` for a lesson. */
  id: string;
  schema: z.ZodType;
  /** Sections, with the lines of the file. */
  sections: RawSection[];
  /** Text that stands in no section, with the lines of the file. */
  outside: { line: number; text: string }[];
}

export interface StringsEntry extends Entry<StringsFile> {
  locale: string;
}

/** The rules on the words of one language. */
export interface WordRulesEntry extends Entry<WordRulesFile> {
  locale: string;
}

export interface TranslatorEntry extends ProseEntry<TranslatorFile> {
  locale: string;
}

/** One activity; its text is in one language and in no section. */
export type ActivityEntry = ProseEntry<ActivityFile>;

export interface FigureEntry extends Entry<FigureFile> {
  id: string;
}

export interface QuizEntry extends Entry<QuizFile> {
  id: string;
}

/** Everything under `content/`, as far as it is right. An entry is `null` where its file is missing or is no text. */
export interface Content {
  /** How many files were read. */
  files: number;
  campaign: Entry<CampaignFile> | null;
  redirects: Entry<Record<string, string>> | null;
  regions: Entry<RegionFile[]> | null;
  borders: Entry<BordersFile> | null;
  map: Entry<MapFile> | null;
  searchWords: Entry<SearchWordsFile> | null;
  holidays: Entry<HolidayFile[]> | null;
  questions: Entry<QuestionsFile> | null;
  organisations: Entry<Record<string, OrganisationFile>> | null;
  days: Entry<Record<string, DayFile>> | null;
  sources: Entry<SourcesFile> | null;
  /** Sources that nothing rests on. */
  sourceShelf: Entry<Record<string, SourceFile>> | null;
  published: Entry<Record<string, unknown>> | null;
  announced: Entry<Ledger> | null;
  lines: LineEntry[];
  strings: StringsEntry[];
  translators: TranslatorEntry[];
  wordRules: WordRulesEntry[];
  /** Pages and lessons. */
  pages: PageEntry[];
  activities: ActivityEntry[];
  quizzes: QuizEntry[];
  /** Figures that are shown with bars. */
  figures: FigureEntry[];
  /** What reading and the schemas found. */
  findings: Finding[];
}
