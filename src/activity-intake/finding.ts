import { isOneOf, keysOf } from '../codes/keys.ts';
import type { Found } from '../domain/finding.ts';
import { shorten } from '../domain/text/fit.ts';
import type { PhraseEnd, PhraseKey } from '../i18n/phrases.ts';
import type { FieldName } from './fields.ts';

/** `stop`: the row is not published. `warn`: a person looks at it. */
export type Level = 'stop' | 'warn';

/**
 * What each finding does, by the rule that a reader is told of. Stops are for what would harm somebody or would be wrong on the page; what
 * may well be right only warns. What else words may mean, only a reader can tell (`npm run edit`).
 */
export const FINDINGS_OF = {
  stop: {
    missing: ['missing', 'description-missing', 'description-is-title', 'place-missing'],
    length: ['too-short', 'too-long', 'too-many'],
    choice: ['not-a-choice', 'status-only'],
    date: ['not-a-day', 'no-year', 'two-days', 'date-rest', 'ends-before-starts', 'other-year'],
    table: [
      'two-values',
      'garbled',
      'turned',
      'merged',
      'formula-error',
      'hidden-row',
      'quote-open',
      'cell-extra',
      'hidden-column',
    ],
    time: ['not-a-time', 'to-not-after-from', 'to-without-from'],
    code: ['bad-id', 'bad-code', 'unknown-id', 'same-id', 'id-taken', 'hand-edited', 'cancels-unknown'],
    older: ['was-cancelled', 'was-moved', 'older-copy'],
    organiser: ['organiser-changed'],
    review: ['not-accepted'],
    status: ['moved-nowhere'],
    call: ['call-first', 'call-elsewhere', 'call-other'],
    raid: ['covert-kind'],
    person: ['personal-contact', 'stray-line', 'shelter-address', 'minor-named'],
    markup: ['html', 'code', 'bad-link', 'link', 'invitation', 'disguised', 'not-a-room', 'image', 'formula'],
    twin: ['near', 'near-other', 'same-row', 'same-elsewhere'],
    report: ['reports-unknown', 'not-over', 'cancelled-held', 'not-a-count', 'people-not-held', 'report-by'],
  },
  warn: {
    handDiffers: ['hand-differs'],
    statusInTitle: ['status-in-title'],
    choiceDropped: ['choice-dropped', 'one-choice'],
    meeting: ['link-cleaned', 'link-moved', 'mode-read'],
    heldMissing: ['held-missing'],
    doubtfulDate: ['day-or-month', 'weekday-differs', 'past', 'lasts-long'],
    doubtfulTime: ['half-day', 'midnight'],
    region: ['region-differs', 'region-missing'],
    description: ['description-short'],
    access: ['access-unknown'],
    reason: ['reason-missing'],
    landLine: ['land-line'],
    organiserPerson: ['organiser-person'],
    noWords: ['no-words'],
    unseen: ['invisible'],
  },
} as const satisfies Record<Level, Record<string, readonly string[]>>;

type Rules = typeof FINDINGS_OF;
/** A rule in the words of `publish.rule-…`. */
export type FindingRule = keyof Rules['stop'] | keyof Rules['warn'];
export type FindingCode = Rules['stop'][keyof Rules['stop']][number] | Rules['warn'][keyof Rules['warn']][number];

// It has every code, which the type of a list of pairs does not say.
export const LEVELS = Object.fromEntries(
  keysOf(FINDINGS_OF).flatMap((level) =>
    Object.values(FINDINGS_OF[level]).flatMap((codes: readonly string[]) => codes.map((code) => [code, level])),
  ),
) as Record<FindingCode, Level>;

/** One thing to say about one row; `announce.says-<code>` in the strings has the words, with an example. */
export interface RowFinding extends Found<FindingCode, Readonly<Record<string, string>>> {
  level: Level;
  /** The column it is about; absent where it is about the whole row. */
  column?: FieldName;
}

/** @param values what the phrase shows: what was found, and what to write instead */
export function rowFinding(code: FindingCode, column?: FieldName, values: Record<string, string> = {}): RowFinding {
  const shown = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, shorten(value.replace(/\s+/g, ' '), MOST)]),
  );
  return { code, level: LEVELS[code], values: shown, ...(column ? { column } : {}) };
}

/** Does one of these keep the row from being published? */
export function isStopped(findings: readonly RowFinding[]): boolean {
  return findings.some(({ level }) => level === 'stop');
}

/** Letters of a value that a finding repeats. */
const MOST = 100;

/** A phrase of the interface, filled. */
export type Phrase = (key: PhraseKey, values?: Readonly<Record<string, string>>) => string;

/** One finding as a sentence with its column: `Fecha: «32/07/2027» no es un día…` What is missing gets an example. */
export function sentenceOf({ code, column, values }: RowFinding, phrase: Phrase): string {
  const example =
    code === 'missing' && column && isOneOf(WITH_EXAMPLE, column) ? phrase(`announce.example-${column}`) : '';
  const instead = isOneOf(WITH_INSTEAD, code) ? phrase(`announce.instead-${code}`) : '';
  const text = phrase(`announce.says-${code}`, { ...values, example, instead });
  return column ? `${phrase(`announce.field-${column}`)}: ${text}` : text;
}

/** Columns that must be filled in, each with a phrase that shows how. */
const WITH_EXAMPLE = ['title', 'starts', 'organiser', 'people', 'counted'] as const satisfies readonly Exemplified[];
type Exemplified = PhraseEnd<'announce.example-'>;

/** What is stopped for its words, each with a wording that passes. */
export const WITH_INSTEAD = [
  'covert-kind',
  'personal-contact',
  'stray-line',
  'shelter-address',
  'minor-named',
  'bad-link',
  'link',
] as const satisfies readonly (FindingCode & PhraseEnd<'announce.instead-'>)[];
