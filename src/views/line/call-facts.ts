import { callAnswer, hasCallFacts } from '../../domain/line/call-answers.ts';
import { CALL_FACTS, type CallFact } from '../../domain/line/call-facts.ts';
import type { Channel } from '../../domain/line/channel.ts';
import { answerDates, contactDates } from '../../domain/line/claims.ts';
import { isDialled } from '../../domain/line/dialling.ts';
import type { FieldGroup } from '../../domain/line/freshness.ts';
import type { Line } from '../../domain/line/line.ts';
import { SHARING_FACTS, sharingAnswer } from '../../domain/line/sharing.ts';
import type { Statement } from '../../domain/statement.ts';
import type { Text } from '../../i18n/languages.ts';
import { formatList } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';
import type { Row } from '../row.ts';
import { toEarlier } from './dated.ts';
import { shownValue } from './dial.ts';

/** What is known, row by row, and the names of what is not. */
export interface KnownRows {
  heading: Text;
  rows: Row[];
  unknown: Text[];
}

/**
 * The call facts of a service (F07): one row for each question that a source answers. Where its numbers differ, each answer
 * says for which of them it holds. `null` where there is nothing to call or to write to.
 */
export function toCallFacts(record: Line, context: ViewContext): KnownRows | null {
  const channels = record.channels.filter(hasCallFacts);
  if (channels.length === 0) return null;
  const known: KnownRows = { heading: context.t('callFact.heading'), rows: [], unknown: [] };
  for (const fact of CALL_FACTS) {
    const term = context.t(`callFact.${fact}`);
    const values = toAnswers(channels, fact, context);
    const stated = channels.flatMap(({ callFacts }) => callFacts?.[fact] ?? []);
    if (values.length > 0) known.rows.push({ term, values, dated: toOwnDate(record, 'callFacts', stated, context) });
    else if (!isSaidElsewhere(fact, record)) known.unknown.push(term);
  }
  return known;
}

/** The advice says of every telephone that it keeps the call; cost and interpreters may be known of the service as a whole. */
function isSaidElsewhere(fact: CallFact, record: Line): boolean {
  if (fact === 'inTheCallLog') return record.channels.some(isDialled);
  if (fact === 'free') return record.cost !== 'unknown';
  return fact === 'interpreter' && record.interpreter === 'yes';
}

/** Who will know of a call (F08). */
export function toSharing(record: Line, context: ViewContext): KnownRows {
  const known: KnownRows = { heading: context.t('sharing.heading'), rows: [], unknown: [] };
  for (const fact of SHARING_FACTS) {
    const term = context.t(`sharing.${fact}`);
    const answer = sharingAnswer(record, fact);
    const stated = record.sharing?.[fact];
    if (answer !== 'unknown')
      known.rows.push({
        term,
        values: [context.t(`answer.${answer}`)],
        dated: toOwnDate(record, 'sharing', stated ? [stated] : [], context),
      });
    else if (fact !== 'mayStayAnonymous' || record.anonymity !== 'anonymous') known.unknown.push(term);
  }
  return known;
}

/** Of when some answers are, where that is earlier than the status; an answer that needs no source has none. */
function toOwnDate(record: Line, group: FieldGroup, stated: readonly Statement[], context: ViewContext): Text | null {
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
