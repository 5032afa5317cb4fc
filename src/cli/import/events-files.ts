import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { EventFile } from '../../schemas/event.ts';
import { splitFrontMatter } from '../content/front-matter.ts';
import type { EventRecord } from './events-build.ts';
import type { Finding } from './findings.ts';
import { toYamlText } from './yaml-text.ts';

/** The text of one activity's file. */
function toEventText(file: EventFile, text: string): string {
  return `---\n${toYamlText(file)}---\n\n${text}\n`;
}

/**
 * Writes one activity if it says something new; true when it did (or would). A file that differs in nothing but the day of
 * the reading keeps that day, since calendars take it for the day of the last change. One that somebody has announced,
 * confirmed, moved or called off is left as it is.
 */
export function saveEvent(
  folder: string,
  record: EventRecord,
  { dryRun, findings }: { dryRun: boolean; findings: Finding[] },
): boolean {
  const file = path.join(folder, record.folder, `${record.id}.md`);
  const old = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const known = old === null ? null : frontOf(old);
  if (known && (known.status !== 'reported' || known.confirmed || Number(known.sequence) > 0)) {
    findings.push({
      where: file,
      what: 'has been worked on since it was imported and is left as it is. Compare by hand.',
      blocks: false,
    });
    return false;
  }
  if (known?.updatedOn && old === toEventText({ ...record.file, updatedOn: known.updatedOn }, record.text))
    return false;
  return saveText(file, toEventText(record.file, record.text), dryRun);
}

/** Writes a file whose text is new; true when it did (or would). */
export function saveText(file: string, text: string, dryRun: boolean): boolean {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  if (!dryRun) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return true;
}

function frontOf(text: string): Partial<EventFile> | null {
  const split = splitFrontMatter(text);
  return split && (parse(split.front) as Partial<EventFile> | null);
}
