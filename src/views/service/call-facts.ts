import { type CallFact, SHARING_FACTS, type SharingFact } from '../../codes/service.ts';
import type { FieldGroup } from '../../codes/service-fields.ts';
import { callAnswer, hasCallFacts } from '../../domain/service/call-answers.ts';
import { isDialled } from '../../domain/service/dialling.ts';
import { answerDates, contactDates } from '../../domain/service/field-dates.ts';
import { answerOf, type Statement, sharingAnswer } from '../../domain/service/questions.ts';
import type { Channel, Service } from '../../domain/service/service.ts';
import type { Text } from '../../i18n/languages.ts';
import { formatList } from '../../i18n/names.ts';
import { toCites } from '../cite.ts';
import type { ViewContext } from '../context.ts';
import type { Row } from '../row.ts';
import { toEarlier } from './dated.ts';
import { shownValue } from './dial.ts';
import type { Question } from './open-questions.ts';

/** What is known, row by row, and the names of what is not. */
export interface KnownRows {
  heading: Text;
  rows: Row[];
  unknown: Question[];
}

/** The answers to one question about a call, with the numbers for which each holds where they differ; `null` where no source answers it. */
export function toCallFactRow(record: Service, fact: CallFact, context: ViewContext): Row | null {
  const channels = record.channels.filter(hasCallFacts);
  const values = toAnswers(channels, fact, context);
  if (values.length === 0) return null;
  const stated = channels.flatMap(({ callFacts }) => callFacts?.[fact] ?? []);
  return { term: context.t(`callFact.${fact}`), values, ...toEvidence(record, 'callFacts', stated, context) };
}

/** The advice says of every telephone that it keeps the call; interpreters may be known of the service as a whole. */
export function isSaidElsewhere(fact: CallFact, record: Service): boolean {
  if (fact === 'inTheCallLog') return record.channels.some(isDialled);
  return fact === 'interpreter' && record.interpreter === 'yes';
}

/** Who will know of what is written or said. */
export function toSharing(record: Service, context: ViewContext): KnownRows {
  const known: KnownRows = { heading: context.t('sharing.heading'), rows: [], unknown: [] };
  for (const fact of SHARING_FACTS) {
    const row = toSharingRow(record, fact, context);
    if (row) known.rows.push(row);
    else if (fact !== 'mayStayAnonymous' || record.anonymity !== 'anonymous')
      known.unknown.push({ about: fact, term: sharingTerm(record, fact, context) });
  }
  return known;
}

/** What is known about one question of sharing; `null` where no source answers it. */
export function toSharingRow(record: Service, fact: SharingFact, context: ViewContext): Row | null {
  const { t } = context;
  const answer = sharingAnswer(record, fact);
  if (answer === 'unknown') return null;
  const stated = record.sharing?.[fact];
  const evidence = toEvidence(record, 'sharing', stated ? [stated] : [], context);
  return { term: sharingTerm(record, fact, context), values: [t(`answer.${answer}`)], ...evidence };
}

/** A question about who will know, in the words of whoever calls, writes or comes. */
export function sharingTerm({ channels }: Service, fact: SharingFact, { t }: ViewContext): Text {
  if (fact !== 'mayStayAnonymous' || channels.some(isDialled)) return t(`sharing.${fact}`);
  const isPlace = channels.length > 0 && channels.every(({ type }) => type === 'address');
  return t(isPlace ? 'sharing.mayStayAnonymousThere' : 'sharing.mayStayAnonymousWritten');
}

/** Who says some answers, and as of when. */
function toEvidence(
  record: Service,
  group: FieldGroup,
  stated: readonly Statement[],
  context: ViewContext,
): Pick<Row, 'dated' | 'cites'> {
  const ids = stated.filter((one) => answerOf(one) !== 'unknown').flatMap(({ sources }) => sources);
  return { dated: toOwnDate(record, group, stated, context), cites: toCites(ids, context) };
}

/** As of when some answers are, where that is earlier than the status; `null` for answers that need no source. */
function toOwnDate(
  record: Service,
  group: FieldGroup,
  stated: readonly Statement[],
  context: ViewContext,
): Text | null {
  const { facts, today } = context;
  if (stated.length === 0) return null;
  const shown = contactDates(record, facts.sources, today);
  return toEarlier(answerDates(record, group, stated, facts.sources, today), shown, context);
}

function toAnswers(channels: readonly Channel[], fact: CallFact, context: ViewContext): Text[] {
  const { t, language } = context;
  const byAnswer = Map.groupBy(channels, (channel) => callAnswer(channel, fact));
  const known = [...byAnswer].flatMap(([answer, some]) => (answer === 'unknown' ? [] : [[answer, some] as const]));
  return known.map(([answer, some]) => {
    const said = t(`answer.${answer}`);
    if (some.length === channels.length) return said;
    const numbers = formatList([...new Set(some.map(shownValue))], language);
    return t('callFact.only', { answer: said.text, numbers });
  });
}
