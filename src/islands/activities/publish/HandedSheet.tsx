import type { Announcement } from '../../../activity-intake/announcement.ts';
import { FIELDS } from '../../../activity-intake/fields.ts';
import type { Phrase } from '../../../activity-intake/finding.ts';
import type { Handed } from '../../../activity-intake/handed-link.ts';
import type { QrCode } from './qr.ts';

/** An announcement with its receipt, as people copy it. */
export interface Coded {
  one: Announcement;
  code: string;
}

interface SheetProps {
  coded: readonly Coded[];
  handed: Handed;
  /** Who receives it. */
  to: string;
  /** The address that opens the form filled in; `null` where it is too long, `undefined` while the site has none. */
  code: QrCode | null | undefined;
  phrase: Phrase;
}

/** What the form holds on a sheet of paper, for who types or scans it at a counter, and below it the receipt that is given back. */
export function Sheet({ coded, handed, to, code, phrase }: SheetProps) {
  const { values, dates } = handed;
  const lines = FIELDS.filter((field) => values[field]);
  return (
    <article class="sheet">
      <h2>{phrase('announce.page-sheet')}</h2>
      <Receipts coded={coded} phrase={phrase} />
      {code && (
        <p class="sheet__code">
          <svg viewBox={`0 0 ${code.width} ${code.width}`} shape-rendering="crispEdges" aria-hidden="true">
            <path d={code.path} />
          </svg>
          {phrase('announce.page-sheet-scan')}
        </p>
      )}
      {code === null && <p>{phrase('announce.page-sheet-long')}</p>}
      <dl>
        {lines.map((field) => (
          <div key={field}>
            <dt>{phrase(`announce.field-${field}`)}</dt>
            <dd>{values[field]}</dd>
          </div>
        ))}
        {dates.trim() && (
          <div>
            <dt>{phrase('announce.page-dates')}</dt>
            <dd>{dates}</dd>
          </div>
        )}
      </dl>
      <p>{to}</p>
      <div class="sheet__stub">
        <h3>{phrase('announce.page-sheet-stub')}</h3>
        <Receipts coded={coded} phrase={phrase} />
        {coded.some(({ code }) => code) && <p>{phrase('announce.page-code-keep')}</p>}
        <p class="sheet__lines">
          <span>{phrase('announce.page-sheet-got')}</span>
          <span>{phrase('announce.page-sheet-on')}</span>
        </p>
      </div>
    </article>
  );
}

/** The receipt of each date, with what it is for where there are several. */
export function Receipts({ coded, phrase }: Pick<SheetProps, 'coded' | 'phrase'>) {
  return (
    <ul class="publish__receipts">
      {coded.map(({ one, code }) => (
        <li key={`${code} ${one.title} ${one.starts}`}>
          {code && (
            <>
              {phrase('announce.page-code')}: <strong>{code}</strong> ·{' '}
            </>
          )}
          {coded.length > 1 && `${one.starts} · `}
          {one.title}
        </li>
      ))}
    </ul>
  );
}
