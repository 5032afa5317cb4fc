import { domainToUnicode } from 'node:url';
import type { SourceFile } from '../../schemas/facts.ts';
import { parseDateText } from './date-text.ts';
import type { Finding } from './findings.ts';
import type { RawFactRow, RawFoundingNote } from './raw.ts';
import { findHostKind, findPublisherKind } from './source-kinds.ts';
import type { Tables } from './table-schemas.ts';

type KindTable = Tables['factSources'];

const GRADES: Record<string, SourceFile['confidence']> = { H: 'high', M: 'medium', L: 'low' };

/** One source per fact, `f-a01` for F-A01, so that a page can cite a fact by its id. A fact without a source has none. */
export function toFactSources(
  rows: readonly RawFactRow[],
  table: KindTable,
  readOn: string,
): { sources: Record<string, SourceFile>; findings: Finding[] } {
  const findings: Finding[] = [];
  const sources: Record<string, SourceFile> = {};
  for (const row of rows) {
    const grade = GRADES[row.grade];
    if (!row.url || row.linkText === null) {
      findings.push({
        where: row.id,
        what: 'names no source (a negative result), so nothing can cite it. Left out.',
        blocks: false,
      });
    } else if (!grade) {
      findings.push({
        where: row.id,
        what: `"${row.grade}" is no grade. Write H, M or L in its last column.`,
        blocks: true,
      });
    } else {
      sources[row.id.toLowerCase()] = toSource(row.id, row.linkText, row.url, table, { confidence: grade, readOn });
    }
  }
  return { sources, findings };
}

/** The note that the campaign begins with. */
export function toFoundingSource(
  note: RawFoundingNote,
  { id, publisher, kind }: KindTable['founding'],
  readOn: string,
): Record<string, SourceFile> {
  return {
    [`${id}-${note.date}`]: {
      publisher,
      title: note.title,
      kind,
      date: note.date,
      url: note.url,
      facts: note.facts,
      confidence: 'high',
      readOn,
    },
  };
}

function toSource(
  id: string,
  linkText: string,
  url: string,
  table: KindTable,
  rest: Pick<SourceFile, 'confidence' | 'readOn'>,
): SourceFile {
  const { publisher, date } = readLinkText(linkText);
  const host = domainToUnicode(new URL(url).hostname)
    .replace(/^www\./, '')
    .replace(/\.$/, '');
  const byHost = findHostKind(host, table);
  return {
    publisher: publisher ?? host,
    title: null,
    kind: byHost === 'other' && publisher ? (findPublisherKind(publisher, table) ?? 'other') : byHost,
    date,
    url,
    facts: [id],
    ...rest,
  };
}

/**
 * Publisher and date of a link text. Where several sources stand, the address is the first one's. Words that describe a
 * source ("student paper") are no publisher, and a date that belongs to what such a source quotes is not its own.
 *
 * @example readLinkText('The Gazette, 28 May 2020') // => { publisher: 'The Gazette', date: '2020-05-28' }
 * @example readLinkText('2011') // => { publisher: null, date: '2011' }
 * @example readLinkText('blog citing The Gazette 2007') // => { publisher: null, date: null }
 */
export function readLinkText(text: string): { publisher: string | null; date: string | null } {
  const first = text
    .split(';')[0]!
    .trim()
    .replace(/ (\d{4}) report \(copy\)$/, ', $1');
  const match = DATE_AT_END.exec(first);
  const words = (match ? match[1]! : first).trim();
  const publisher = publisherOf(words.replace(/,$/, ''));
  const isOwnDate = publisher !== null || words === '' || words.endsWith(',');
  return { publisher, date: isOwnDate ? parseDateText(match?.[2]) : null };
}

const DATE_AT_END =
  /^(.*?,?) ?\b((?:about )?(?:\d{1,2} )?(?:[A-Z][a-z]{2} )?\d{4}s?(?:-\d{4})?(?: and later)?|n\.d\.(?: \(.*\))?)$/;

/** The body that published it: `The Gazette quoted by The Paper` is The Paper, `The Gazette citing The Ministry` is The Gazette. */
function publisherOf(words: string): string | null {
  const quoting = / (?:quoted by|reused by|via) (.+)$/.exec(words)?.[1] ?? /^copy of (.+)$/.exec(words)?.[1];
  const plain = (quoting ?? words)
    .replace(/,? (?:citing|quoting|interview with|on) .*$/, '')
    .replace(/ \((?:copy|mirror)\)$| list$| copy$/, '')
    .replace(/, (?:text in force|A\/HRC|[A-Z][a-z]{2} \d{4} and).*$/, '')
    .trim();
  const isDescription = plain.length < 2 || /^NGO page$/.test(plain) || /^\p{Ll}/u.test(plain);
  return isDescription && !/^[a-z]+\.[a-z]{2}$/.test(plain) ? null : plain;
}
