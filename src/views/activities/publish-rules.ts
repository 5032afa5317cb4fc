import { type FindingCode, LEVELS, type Level } from '../../activity-intake/levels.ts';
import { keysOf } from '../../codes/keys.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';

/** Every finding belongs to one rule that a reader is told of; the compiler asks for those that have none yet. */
export const RULE_OF = {
  missing: 'missing',
  'description-missing': 'missing',
  'description-is-title': 'missing',
  'place-missing': 'missing',
  'too-short': 'length',
  'too-long': 'length',
  'too-many': 'length',
  'not-a-choice': 'choice',
  'status-only': 'choice',
  'not-a-day': 'date',
  'no-year': 'date',
  'two-days': 'date',
  'date-rest': 'date',
  'two-values': 'table',
  garbled: 'table',
  turned: 'table',
  'ends-before-starts': 'date',
  'other-year': 'date',
  'not-a-time': 'time',
  'to-not-after-from': 'time',
  'to-without-from': 'time',
  'bad-id': 'code',
  'bad-code': 'code',
  'unknown-id': 'code',
  'same-id': 'code',
  'id-taken': 'code',
  'hand-edited': 'code',
  'hand-differs': 'handDiffers',
  'was-cancelled': 'older',
  'was-moved': 'older',
  'older-copy': 'older',
  'organiser-changed': 'organiser',
  'not-accepted': 'review',
  'status-in-title': 'statusInTitle',
  'moved-nowhere': 'status',
  'call-first': 'call',
  'call-elsewhere': 'call',
  'call-other': 'call',
  merged: 'table',
  'formula-error': 'table',
  'hidden-row': 'table',
  'quote-open': 'table',
  'cell-extra': 'table',
  'covert-kind': 'raid',
  'hidden-column': 'table',
  'personal-contact': 'person',
  'stray-line': 'person',
  'shelter-address': 'person',
  'minor-named': 'person',
  'choice-dropped': 'choiceDropped',
  'one-choice': 'choiceDropped',
  html: 'markup',
  code: 'markup',
  'bad-link': 'markup',
  link: 'markup',
  disguised: 'markup',
  'not-a-room': 'markup',
  'link-cleaned': 'meeting',
  'link-moved': 'meeting',
  invitation: 'meeting',
  'mode-read': 'meeting',
  image: 'markup',
  formula: 'markup',
  near: 'twin',
  'near-other': 'twin',
  'same-row': 'twin',
  'same-elsewhere': 'twin',
  'cancels-unknown': 'code',
  'reports-unknown': 'report',
  'not-over': 'report',
  'cancelled-held': 'report',
  'not-a-count': 'report',
  'people-not-held': 'report',
  'report-by': 'report',
  'held-missing': 'heldMissing',
  'ics-near': 'twin',
  'ics-of-other': 'organiser',
  'ics-tentative': 'tentative',
  'ics-link': 'meeting',
  'ics-zone': 'calendar',
  'ics-repeats': 'calendar',
  'ics-many': 'calendar',
  'ics-broken': 'calendar',
  'ics-line': 'calendar',
  'ics-twice': 'calendar',
  'ics-never': 'calendar',
  'ics-rule': 'calendar',
  'ics-private': 'calendar',
  'day-or-month': 'doubtfulDate',
  'weekday-differs': 'doubtfulDate',
  past: 'doubtfulDate',
  'lasts-long': 'doubtfulDate',
  'half-day': 'doubtfulTime',
  midnight: 'doubtfulTime',
  'region-differs': 'region',
  'region-missing': 'region',
  'description-short': 'description',
  'access-unknown': 'access',
  'reason-missing': 'reason',
  'land-line': 'landLine',
  'organiser-person': 'organiserPerson',
  'no-words': 'noWords',
  invisible: 'unseen',
} as const satisfies Record<FindingCode, string>;

type Rule = (typeof RULE_OF)[FindingCode];

/** The rules for announcements in words, for those who cannot try them in the form. */
export function toPublishRules(context: Pick<ViewContext, 't' | 'words'>) {
  const { t } = context;
  const of = (level: Level) => {
    const codes = keysOf(RULE_OF).filter((code) => LEVELS[code] === level);
    return [...new Set(codes.map((code) => RULE_OF[code]))].map((rule) => ruleText(rule, context));
  };
  return {
    heading: t('publish.rules'),
    /** What stops a row, then what only warns, in words. */
    levels: [
      { level: 'stop', heading: t('publish.rulesStop'), rules: of('stop') },
      { level: 'warn', heading: t('publish.rulesWarn'), rules: of('warn') },
    ],
  };
}

/** One rule in words, with a wording that passes where it has one. */
export function ruleText(rule: Rule, { t, words }: Pick<ViewContext, 't' | 'words'>): Text {
  const instead =
    rule === 'raid'
      ? words.plain('announce.instead-covert-kind')
      : rule === 'person'
        ? words.plain('announce.instead-minor-named')
        : '';
  return t(`publish.rule-${rule}`, { instead });
}
