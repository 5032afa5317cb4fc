import { structuredPatch } from 'diff';
import type { FieldGroup } from '../../codes/service-fields.ts';
import type { Edit } from './contract.ts';
import { bytesOf, type Desk, editableFiles, pathOfFile, textOf, touches, versionOf, write } from './desk.ts';
import { type Files, mirror } from './draft-folder.ts';
import { edited, rewritten, toPlain } from './edited-text.ts';
import { type FieldFinding, type KeyedFinding, shown, weighed } from './field-findings.ts';
import { type OpenFile, openFile } from './open-file.ts';
import { show } from './shown.ts';
import { DONE, type NotDone, Refused } from './words.ts';

/** What `POST draft` answers, where nothing stands against it: no file of `content/` has changed. */
export interface Drafted {
  outcome: 'drafted';
  /** All findings of this file, and those of others that the draft would bring. */
  findings: readonly FieldFinding[];
  /** `false` where another request waits, so that nothing was checked: its answer counts. */
  whole: boolean;
  /** The lines that a save would change. */
  lines: readonly { line: number; text: string }[];
}

/** What everything answers that writes: `save`, `undo`, `new`, `reading`, `confirm`, `take`. */
export type Saved =
  /** `files` were written or taken away; `opened` is the first, `null` where it is gone; `notes` say what was done, and what else is to be said. */
  | { outcome: 'saved'; opened: OpenFile | null; files: readonly string[]; notes: readonly string[] }
  /** The check stops it; nothing was written. */
  | { outcome: 'stopped'; findings: readonly FieldFinding[] }
  /** The file changed on disk meanwhile; nothing was written. */
  | { outcome: 'meanwhile'; lines: Drafted['lines'] }
  /** What sources back has changed, and who said so is to be told; nothing was written. */
  | { outcome: 'unsourced'; groups: readonly FieldGroup[] }
  | NotDone;

type Done = keyof typeof DONE;
type Meanwhile = Extract<Saved, { outcome: 'meanwhile' }>;

/** What an edit makes of its file; what differs, where the file on the disk is another one by now. */
export function editOf(desk: Desk, edit: Edit): { before: string; after: string } | Meanwhile {
  const { file, version } = edit;
  pathOfFile(desk, file);
  const bytes = bytesOf(desk.dir, file);
  const before = textOf(bytes);
  if (versionOf(bytes) !== version)
    return { outcome: 'meanwhile', lines: changedLines(desk.opened.get(version) ?? before, before) };
  const after = 'text' in edit ? rewritten(before, edit.text) : edited(file, before, edit.changes, edit.body);
  if (after === null) throw new Refused('notWritten');
  return { before, after };
}

/**
 * Puts a draft beside the content and says what the check finds.
 *
 * @param isWaitedFor whether another request waits, so that the whole check would be of no use any more
 */
export async function draft(desk: Desk, edit: Edit, isWaitedFor: () => boolean): Promise<Drafted | Meanwhile> {
  const made = editOf(desk, edit);
  if ('outcome' in made) return made;
  const lines = changedLines(made.before, made.after);
  const files = new Map([[edit.file, Buffer.from(made.after)]]);
  mirror(desk.dir, desk.drafts, files);
  await show(desk, files);
  if (isWaitedFor()) return { outcome: 'drafted', findings: [], whole: false, lines };
  const [before, after] = [await desk.checker.of(desk.dir), await desk.checker.of(desk.drafts)];
  const findings = weighed(before.findings, after.findings).filter(({ file, blocks }) => file === edit.file || blocks);
  return { outcome: 'drafted', findings: shown(findings), whole: true, lines };
}

/** Saves an edit where the check has nothing against it that was not there before. */
export async function save(desk: Desk, edit: Edit): Promise<Saved> {
  const made = editOf(desk, edit);
  if ('outcome' in made) return made;
  const saved = await saveFiles(desk, new Map([[edit.file, Buffer.from(made.after)]]), 'saved');
  // Whoever writes on meanwhile writes the same: what is typed as all of the file is never taken for a part of it.
  return 'text' in edit && saved.outcome === 'saved'
    ? { ...saved, opened: await openFile(desk, edit.file, true) }
    : saved;
}

/** Saves files, or says what stops it. */
export async function saveFiles(desk: Desk, files: Files, done: Done): Promise<Saved> {
  const added = await attempt(desk, files, done);
  return added.length > 0 ? { outcome: 'stopped', findings: shown(added) } : savedAs(desk, [...files.keys()]);
}

/**
 * Writes files where the check has nothing against them that was not there before.
 *
 * @returns what stops it; nothing was written then
 */
export async function attempt(desk: Desk, files: Files, done: Done): Promise<KeyedFinding[]> {
  const versions = [...files.keys()].map((file) => [file, versionOf(bytesOf(desk.dir, file))] as const);
  mirror(desk.dir, desk.drafts, files);
  const [before, after] = [await desk.checker.of(desk.dir), await desk.checker.of(desk.drafts)];
  const added = weighed(before.findings, after.findings).filter(({ blocks }) => blocks);
  if (added.length > 0) return added;
  // The check took a while.
  if (versions.some(([file, version]) => versionOf(bytesOf(desk.dir, file)) !== version)) throw new Refused('changed');
  write(desk, files, done);
  desk.checker.adopt(desk.dir, desk.drafts);
  return [];
}

/** Gives back what stood before the latest step that touched a file; a step of several files as a whole. */
export async function undo(desk: Desk, { file, version }: { file: string; version: string }): Promise<Saved> {
  const at = desk.steps.findLastIndex((one) => touches(one, file));
  const step = desk.steps[at];
  if (!step) throw new Refused('nothingToUndo');
  const now = bytesOf(desk.dir, file);
  for (const [name, written] of step.after) {
    const isOther = versionOf(bytesOf(desk.dir, name)) !== written;
    if (name === file && (isOther || version !== written))
      return { outcome: 'meanwhile', lines: changedLines(desk.opened.get(version) ?? '', now ? textOf(now) : '') };
    if (isOther) throw new Refused('nothingToUndo');
  }
  write(desk, step.before, 'undone');
  // Taking back is no step that could be taken back: one press more goes one step further.
  desk.steps.splice(-1);
  desk.steps.splice(at, 1);
  const others = [...step.before.keys()].filter((name) => name !== file);
  return savedAs(desk, [file, ...others], [`${DONE.undone[desk.lang]}: «${step.said}»`]);
}

/** The step that was done last, as it is taken back. */
export function lastStep({ steps }: Desk) {
  const { about: file, after, said } = steps.at(-1) ?? {};
  return file === undefined || said === undefined ? null : { file, version: after?.get(file) ?? '', said };
}

/** What is answered once files are written: what was done, if nothing else is to be said. */
export async function savedAs(
  desk: Desk,
  files: readonly string[],
  notes: readonly string[] = saidLast(desk),
): Promise<Saved> {
  const [first] = files;
  const isThere = first !== undefined && editableFiles(desk.dir).includes(first);
  return { outcome: 'saved', opened: isThere ? await openFile(desk, first) : null, files, notes };
}

/** What was done last, in words. */
export function saidLast({ steps }: Desk): string[] {
  return steps.slice(-1).map(({ said }) => said);
}

/** The lines that differ, each behind `-` or `+`, with the places that they have in the later text. */
function changedLines(before: string, after: string): Drafted['lines'] {
  const { hunks } = structuredPatch('', '', toPlain(before), toPlain(after), '', '', { context: 0 });
  return hunks.flatMap(({ newStart, lines }) =>
    lines.filter((text) => !text.startsWith('\\')).map((text) => ({ line: newStart, text })),
  );
}
