import type { z } from 'astro/zod';
import { crookedRow, drawn } from '../../codes/drawings.ts';
import { patternFault } from '../../codes/patterns.ts';
import { isBatchCode, readBatch, writtenBatch } from '../../codes/recall-code.ts';
import { stemFault } from '../../codes/stems.ts';
import { assertFound } from '../../domain/found.ts';
import { toSlug } from '../../domain/slug.ts';
import { toDrawingRow, toSignRow } from '../../domain/stitches.ts';
import { ISSUE } from '../../schemas/parts.ts';
import { type Finding, finding, textPlace } from '../finding.ts';
import { both, example, type Fix } from '../findings/words.ts';
import { exampleAt, keyPlaceAt, typed, writeAt } from '../source/yaml-source.ts';
import type { FieldContext } from './schema-walk.ts';
import { exampleOf, toCountry, toDate, toHttps, toRegion, toSiteAddress } from './suggestions.ts';

type Issue = z.core.$ZodIssue | undefined;

/**
 * The finding for a value that is of the right kind and has not the right form: a date, a code, an address.
 *
 * @param isKey the mistake is in the name of the field and not in its value
 */
export function formFinding(issue: Issue, field: FieldContext, isKey: boolean): Finding {
  if (isKey) return keyFinding(issue, field);
  const { source, path, place, schema, found } = field;
  const value = String(found);
  const own = exampleOf(schema, path);
  /** What was probably meant, else an example. */
  const fix = (meant: string | null, form: (text: string) => string = JSON.stringify): Fix =>
    meant === null ? exampleAt(source, path, own) : writeAt(source, path, form(meant));
  const plain = (text: string) => text;

  switch (nameOf(issue)) {
    case ISSUE.date:
      return own.length === MONTH_DAY_LENGTH
        ? finding(place, 'bad-month-day', fix(null))
        : finding(place, 'bad-date', fix(toDate(value)));
    case ISSUE.partialDate:
      return finding(place, 'bad-partial-date', fix(toDate(value)));
    case ISSUE.time:
      return finding(place, 'bad-time', fix(null));
    case ISSUE.slug:
      return finding(place, 'bad-slug', fix(toSlug(value) || null, typed));
    case ISSUE.person:
      return finding(place, 'bad-slug', fix(null));
    case ISSUE.lang:
      return finding(place, 'bad-language', fix(null));
    case ISSUE.countryCode:
      return finding(place, 'bad-country', fix(toCountry(value), plain));
    case ISSUE.regionCode:
      return finding(place, 'bad-region', fix(toRegion(value), plain));
    case ISSUE.url:
      return finding(place, 'bad-url', fix(toHttps(value), plain));
    case ISSUE.siteAddress:
      return finding(place, 'site-address', fix(toSiteAddress(value), plain));
    case ISSUE.stem:
      return finding(place, 'bad-stem', stemFault(value) ?? 'brackets', fix(null));
    case ISSUE.guard:
      return finding(place, 'bad-guard', patternFault(value) ?? 'empty', fix(null));
    case ISSUE.stitches: {
      const width = widthOf(issue);
      const meant = toSignRow(value, width);
      return finding(place, 'bad-stitches', width, fix(meant === value ? null : meant, typed));
    }
    case ISSUE.drawing:
      return drawingFinding(value, field);
    case ISSUE.batch: {
      const meant = readBatch(value);
      const code = meant && writtenBatch(meant);
      return finding(place, 'bad-batch', fix(code !== null && isBatchCode(code) ? code : null, plain));
    }
    case ISSUE.word:
      return finding(place, 'bad-word');
    case 'email':
      return finding(place, 'bad-email', exampleAt(source, path, EMAIL));
    case 'starts_with':
      return finding(place, 'bad-address-path', fix(`/${value}`, plain));
    default:
      return finding(place, 'bad-form', own === '…' || own === '"…"' ? undefined : fix(null));
  }
}

/** The row for which rows of stitches are no drawing. */
function drawingFinding(text: string, { source, place }: FieldContext): Finding {
  const rows = drawn(text);
  const { row, width } = assertFound(crookedRow(rows), 'crooked row of a drawing');
  const written = rows[row] ?? '';
  return finding(
    textPlace(source.file, place.line + 1 + row, written),
    'drawing-row',
    width,
    both(toDrawingRow(written, width)),
  );
}

function keyFinding(issue: Issue, { source, path }: FieldContext): Finding {
  const place = keyPlaceAt(source, path);
  const key = String(path.at(-1));
  const name = nameOf(issue);
  if (name === 'starts_with') return finding(place, 'bad-address-path', both(`/${key}: …`));
  if (name === 'regex') return finding(place, 'bad-phrase-key', example('help.title: "…"'));
  const slug = toSlug(key);
  return finding(place, 'bad-key', slug ? both(`${slug}: …`) : undefined);
}

function nameOf(issue: Issue): string {
  if (issue?.code === 'custom') return String(issue.params?.issue ?? '');
  return issue?.code === 'invalid_format' ? issue.format : '';
}

function widthOf(issue: Issue): number {
  return Number(issue?.code === 'custom' ? issue.params?.width : 0);
}

/** An e-mail address that cannot be somebody's. */
export const EMAIL = 'nombre@dominio';

/** The length of `"07-30"` with its quotes: only a day of every year has such an example. */
const MONTH_DAY_LENGTH = 7;
