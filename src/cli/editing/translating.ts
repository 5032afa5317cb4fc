import { mkdtempDisposableSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localesOf, sourceLocaleOf } from '../../check/read/campaign-facts.ts';
import { PHRASES } from '../../check/translations/stamp-command.ts';
import { unreadNotice } from '../translations/notices.ts';
import { wrongSigner } from '../translations/review.ts';
import { pageRows, phraseRows } from '../translations/rows.ts';
import { readTable, writeTable } from '../translations/table-file.ts';
import { takeTable } from '../translations/take.ts';
import type { Taken } from './contract.ts';
import { bytesOf, type Desk } from './desk.ts';
import { shown } from './field-findings.ts';
import type { Handed } from './handing-over.ts';
import { attempt, type Saved, saidLast, savedAs } from './saving.ts';
import { Refused, SAID } from './words.ts';

/** A table for a translator, as `npm run translations -- table` writes it. */
export async function table(desk: Desk, locale: string, pages: readonly string[]): Promise<Handed> {
  const content = desk.content();
  const from = sourceLocaleOf(content);
  const rows = pages.flatMap((id) => (id === PHRASES ? phraseRows(content, locale) : pageRows(content, locale, id)));
  if (!from || locale === from || !localesOf(content).includes(locale) || rows.length === 0)
    throw new Refused('noLanguage');
  const name = `${[locale, ...pages].join('-').replaceAll('/', '-')}.xlsx`;
  using folder = mkdtempDisposableSync(join(tmpdir(), 'edit-'));
  const file = join(folder.path, 'table.xlsx');
  await writeTable(file, rows, { from, to: locale });
  return { outcome: 'made', name, base64: readFileSync(file).toString('base64') };
}

/**
 * Takes a table back, as `npm run translations -- take` does, with what it says of each line. A file against which the check has something
 * that was not there before is left as it was, and the others are written.
 */
export async function take(desk: Desk, { base64, translator }: Taken): Promise<Saved> {
  const content = desk.content();
  const wrong = wrongSigner(translator, content);
  if (wrong) throw new Refused(wrong);
  using folder = mkdtempDisposableSync(join(tmpdir(), 'edit-'));
  const sheet = join(folder.path, 'table.xlsx');
  writeFileSync(sheet, Buffer.from(base64, 'base64'));
  const rows = await readTable(sheet).catch(() => null);
  if (!rows) throw new Refused('notTable');
  const { files, taken, unread, problems } = takeTable(
    content,
    rows,
    translator,
    (file) => bytesOf(desk.dir, file)?.toString('utf8') ?? null,
  );
  const notes = [
    ...problems.map(({ line, key, what }) => `${line} · ${key}: ${what[desk.lang]}`),
    ...unread.map(({ name, lines }) => unreadNotice(name, lines)[desk.lang]),
  ];
  const { nothingTaken, partsTaken } = SAID;
  if (files.size === 0)
    throw new Refused({
      es: [nothingTaken.es, ...notes].join('\n'),
      en: [nothingTaken.en, ...notes].join('\n'),
    });
  const next = new Map([...files].map(([file, text]) => [file, Buffer.from(text)]));
  const added = await attempt(desk, next, 'taken');
  const isGood = (file: string) => !added.some((one) => one.file === file);
  const good = new Map([...next].filter(([file]) => isGood(file)));
  const isHopeless = [0, next.size].includes(good.size);
  if (added.length > 0 && (isHopeless || (await attempt(desk, good, 'taken')).length > 0))
    return { outcome: 'stopped', findings: shown(added) };
  const left = added.map(({ file, found, why }) => `${file}: ${found} ${why}`);
  const count = left.length > 0 ? [] : [`${partsTaken[desk.lang]} ${taken}`];
  return savedAs(desk, [...good.keys()], [...saidLast(desk), ...count, ...notes, ...left]);
}
