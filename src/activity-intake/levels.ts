import { keysOf } from '../codes/keys.ts';

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

/** What each finding does. */
// Made of every code, which a list of pairs forgets.
export const LEVELS = Object.fromEntries(
  keysOf(FINDINGS_OF).flatMap((level) =>
    Object.values(FINDINGS_OF[level]).flatMap((codes: readonly string[]) => codes.map((code) => [code, level])),
  ),
) as Record<FindingCode, Level>;
