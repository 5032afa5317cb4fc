import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../../check/content.ts';
import type { Lang } from '../../check/findings/words.ts';
import { readContent } from '../../check/read/content.ts';
import { listFiles } from '../../check/read/files-there.ts';
import { pathInside } from '../../check/source/inside.ts';
import { MOST_BYTES } from '../../check/source/text.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { type KindName, kindOf } from '../../schemas/kinds/kinds.ts';
import { saveAll } from '../activity-intake/save.ts';
import { kindNameOf } from '../followers/naming.ts';
import { titleOf } from '../followers.ts';
import { startChecker } from './checked.ts';
import { type Files, mirror, stateOf } from './draft-folder.ts';
import { DONE, Refused, UNTITLED } from './words.ts';

/** Something that was written: each file as it was before, and the version that it has got. */
export interface Step {
  /** The file that it was done to: of a reading the activity, which stays as it is. */
  about: string;
  before: Files;
  after: ReadonlyMap<string, string>;
  /** What was done, to what and when: "Saved: Line 100, 10:41". */
  said: string;
}

/** Was it done to this file, or has it changed it? */
export const touches = ({ about, after }: Step, file: string) => about === file || after.has(file);

/** What one run of the command knows. */
export type Desk = ReturnType<typeof openDesk>;

/** The content that is edited, and the folder that holds the same with the draft in it; beside that lies what the preview shows. */
export type DeskOptions = { dir: string; drafts: string; lang: Lang; today: PlainDate };

/** Begins to edit. */
export function openDesk(options: DeskOptions) {
  const { dir, drafts, today, lang } = options;
  let read: { state: string; content: Content } | null = null;
  mirror(dir, drafts, new Map());
  /** What was written and not taken back, the latest last. */
  const steps: Step[] = [];
  /** Texts that forms were made from, by their versions. */
  const opened = new Map<string, string>();
  /** What is read of the content, again where a file has changed. */
  const content = (): Content => {
    const state = stateOf(dir);
    if (read?.state !== state) read = { state, content: readContent(dir) };
    return read.content;
  };
  return { ...options, shown: `${drafts}-shown`, checker: startChecker(today, lang), steps, opened, content };
}

/** Kinds that commands write, each in one run with other files: a form for them would break what they note. */
const BY_COMMAND: readonly KindName[] = [
  'readVersions',
  'readings',
  'announced',
  'recallCodes',
  'published',
  'addresses',
];

/** The files that are edited here. */
export function editableFiles(dir: string): string[] {
  return listFiles(dir).files.filter((file) => {
    const { kind } = kindNameOf(file) ?? {};
    return kind !== undefined && !BY_COMMAND.includes(kind);
  });
}

/**
 * The whole path of a file that is edited here. What is listed is no link, has no `..` in its path and is of a kind; a name that
 * Windows cannot hold is none that it has listed.
 *
 * @throws Refused for any other one
 */
export function pathOfFile({ dir }: Pick<Desk, 'dir'>, file: string): string {
  const path = pathInside(dir, file);
  if (!path || /[<>:"|?*]/.test(file) || !editableFiles(dir).includes(file)) throw new Refused('noFile');
  return path;
}

/** What a file is called on the screen. */
export function titleIn(content: Content, file: string, lang: Lang): string {
  const { kind } = kindNameOf(file) ?? {};
  return titleOf(content, file) || (kind && UNTITLED[kind]?.[lang]) || file;
}

/** The bytes on the disk; `null` where there is no such file. */
export function bytesOf(dir: string, file: string): Buffer | null {
  try {
    return readFileSync(join(dir, file));
  } catch {
    return null;
  }
}

/** The version of a file by its bytes; of one that is not there `-`. */
export function versionOf(bytes: Buffer | string | null): string {
  return bytes !== null ? createHash('sha256').update(bytes).digest('hex').slice(0, 24) : '-';
}

/**
 * The text of a file, with every byte that it has.
 *
 * @throws Refused where it is none, so that nothing of it would be lost
 */
export function textOf(bytes: Buffer | null): string {
  if (!bytes) throw new Refused('noFile');
  try {
    if (bytes.length > MOST_BYTES) throw new Refused('notText');
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refused('notText');
  }
}

/**
 * Writes all of these files or none, and keeps what they were.
 *
 * @param about the file that it is done to
 * @returns what was done, in words
 * @throws Refused for a place outside the content
 */
export function write(
  desk: Desk,
  files: ReadonlyMap<string, Buffer | string | null>,
  done: keyof typeof DONE,
  [about = '']: Iterable<string> = files.keys(),
): string {
  const { dir, steps, lang } = desk;
  const paths = [...files].map(([file, bytes]) => {
    const path = kindOf(file) && pathInside(dir, `${file}.part`) ? pathInside(dir, file) : null;
    if (!path) throw new Refused('noFile');
    return [path, bytes] as const;
  });
  const before = new Map([...files.keys()].map((file) => [file, bytesOf(dir, file)] as const));
  saveAll(new Map(paths));
  // The disk notes when something took its place in a folder, or left it.
  const [written = dir] = paths.map(([path]) => dirname(path));
  const clock = statSync(written).mtime.toLocaleTimeString(lang, { hour: '2-digit', minute: '2-digit' });
  const said = `${DONE[done][lang]}: ${titleIn(desk.content(), about, lang)}, ${clock}`;
  steps.push({ about, before, after: new Map([...files].map(([file, bytes]) => [file, versionOf(bytes)])), said });
  return said;
}
