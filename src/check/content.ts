import type { z } from 'astro/zod';
import type { RawSection } from '../domain/page/section-text.ts';
import type { CONTENT_KINDS, ContentKind, KindName } from '../schemas/kinds/kinds.ts';
import type { PathParts } from '../schemas/kinds/path.ts';
import type { PageFile } from '../schemas/page/prose.ts';
import type { Finding } from './finding.ts';
import type { ProseEntry } from './read/file.ts';
import type { Entry } from './shape/check-shape.ts';

/** A page. */
export interface PageEntry extends ProseEntry<PageFile> {
  locale: string;
  /** Path below the locale folder, without ending. */
  id: string;
  schema: z.ZodType;
  /** Sections, with the lines of the file. */
  sections: RawSection[];
  /** Text that stands in no section, with the lines of the file. */
  outside: { line: number; text: string }[];
}

/** Kinds whose files are read as pages. */
type PageKind = 'messages' | 'easy' | 'pages';

/** One file of a kind that has a file for each record, with what its path gives. */
export type EntryOf<K extends KindName> =
  (typeof CONTENT_KINDS)[K] extends ContentKind<infer T, infer P>
    ? (P extends `${string}.yaml` | `${string}.json` ? Entry<T> : ProseEntry<T>) & PathParts<P>
    : never;

/** What is read of a kind: its one file, `null` where that is missing, or all of its files. */
type ReadOf<K extends KindName> = (typeof CONTENT_KINDS)[K]['path'] extends `${string}<${string}`
  ? EntryOf<K>[]
  : EntryOf<K> | null;

export type ServiceEntry = EntryOf<'services'>;
export type StringsEntry = EntryOf<'strings'>;
/** One activity; its text is in one language and in no section. */
export type ActivityEntry = EntryOf<'activities'>;

/** Everything under `content/`, as far as it is right: what is read of every kind in the table. */
export type Content = { [K in Exclude<KindName, PageKind>]: ReadOf<K> } & {
  /** How many files were read. */
  files: number;
  /** Pages, messages and Easy Read. */
  pages: PageEntry[];
  /** What reading and the schemas found. */
  findings: Finding[];
};
