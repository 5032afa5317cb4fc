import { isOneOf } from '../../domain/keys.ts';
import { askedFor } from '../../domain/line/asks.ts';
import { hasCallFacts } from '../../domain/line/call-answers.ts';
import { CALL_FACTS, type CallFact } from '../../domain/line/call-facts.ts';
import { isDialled } from '../../domain/line/dialling.ts';
import type { Line } from '../../domain/line/line.ts';
import { SHARING_FACTS } from '../../domain/line/sharing.ts';
import type { Claim } from '../../domain/line/stated-by.ts';
import type { Text } from '../../i18n/languages.ts';
import { toCites } from '../cite.ts';
import type { ViewContext } from '../context.ts';
import type { Row } from '../row.ts';
import { isSaidElsewhere, sharingTerm, toCallFactRow, toSharingRow } from './call-facts.ts';
import { earlierThanStatus } from './card.ts';
import { toLanguages } from './facts.ts';
import { operatorName } from './name.ts';

/** What happens in a call, in its order: the questions that a source answers, and those that nobody answers. */
export interface CallSteps {
  heading: Text;
  rows: Row[];
  unknown: Text[];
  /** What a reader can do about what is not known. */
  next: Text;
}

/** No record answers this: of every service the page says that nobody knows. */
const UNASKED = ['lasts'] as const;
/** Who answers, in which languages, what they want to know, whom they tell, how it ends, what it costs and what it leaves. */
const ORDER = [
  'who',
  'menu',
  'languages',
  'interpreter',
  'mayStayAnonymous',
  'asks',
  'numberShown',
  'recorded',
  'sharesWithPolice',
  'sharesWithMigration',
  'mustReportAdult',
  'mustReportMinor',
  'lasts',
  'mayCallBack',
  'free',
  'withoutCredit',
  'fromMobile',
  'fromLandline',
  'fromAbroad',
  'onTheBill',
  'inTheCallLog',
] as const;

type Step = { row: Row } | { unknown: Text };

/** What is known about a call or a message to a service, question by question; `null` where there is nothing to call or to write to. */
export function toCallSteps(record: Line, context: ViewContext): CallSteps | null {
  const { t } = context;
  if (!record.channels.some(hasCallFacts)) return null;
  const steps = ORDER.flatMap((question) => toStep(question, record, context));
  const isCalled = record.channels.some(isDialled);
  return {
    heading: t(isCalled ? 'callStep.heading' : 'callStep.headingWritten'),
    rows: steps.flatMap((step) => ('row' in step ? [step.row] : [])),
    unknown: steps.flatMap((step) => ('unknown' in step ? [step.unknown] : [])),
    next: t(isCalled ? 'callStep.next' : 'callStep.nextWritten'),
  };
}

function toStep(question: (typeof ORDER)[number], record: Line, context: ViewContext): Step[] {
  const { t } = context;
  if (isOneOf(UNASKED, question)) return [{ unknown: t(`callStep.${question}`) }];
  if (isOneOf(CALL_FACTS, question)) return toFact(question, record, context);
  if (question === 'mayStayAnonymous') return toName(record, context);
  if (isOneOf(SHARING_FACTS, question))
    return [known(toSharingRow(record, question, context), sharingTerm(record, question, context))];
  if (question === 'asks') return [known(toAsks(record, context), t('callStep.asks'))];
  if (question === 'who') {
    const name = operatorName(record, context);
    return [known(name && { term: t('callStep.who'), values: [name] }, t('callStep.who'))];
  }
  return [
    known(toClaim('languages', 'fact.languages', toLanguages(record, context), record, context), t('fact.languages')),
  ];
}

function toFact(fact: CallFact, record: Line, context: ViewContext): Step[] {
  const term = context.t(`callFact.${fact}`);
  const row = toCallFactRow(record, fact, context);
  if (row) return [{ row }];
  if (fact === 'free' && record.cost !== 'unknown') {
    const cost = toClaim('cost', 'callFact.free', [context.t(`cost.${record.cost}`)], record, context);
    return [known(cost, term)];
  }
  return isSaidElsewhere(fact, record) ? [] : [{ unknown: term }];
}

/** That a call is confidential does not say whether they ask for a name: both are said. */
function toName(record: Line, context: ViewContext): Step[] {
  const { t } = context;
  const term = sharingTerm(record, 'mayStayAnonymous', context);
  const row = toSharingRow(record, 'mayStayAnonymous', context);
  if (row) return [{ row }];
  const { anonymity } = record;
  if (anonymity === 'unknown') return [{ unknown: term }];
  const isAnswer = anonymity !== 'confidential';
  const said = toClaim(
    'anonymity',
    isAnswer ? 'sharing.mayStayAnonymous' : 'fact.anonymity',
    [t(`anonymity.${anonymity}`)],
    record,
    context,
  );
  return isAnswer ? [known(said, term)] : [known(said, term), { unknown: term }];
}

/** What a source says that they ask for, with every source that says a part of it. */
function toAsks(record: Line, context: ViewContext): Row | null {
  const { t } = context;
  const asked = askedFor(record);
  if (asked.length === 0) return null;
  const sources = asked.flatMap((one) => record.asks?.[one]?.sources ?? []);
  return { term: t('callStep.asks'), values: asked.map((one) => t(`asks.${one}`)), cites: toCites(sources, context) };
}

/** A statement of the record itself, with its sources where the record says which they are. */
function toClaim(
  claim: Claim,
  term: 'fact.languages' | 'fact.anonymity' | 'callFact.free' | 'sharing.mayStayAnonymous',
  values: Text[] | null,
  record: Line,
  context: ViewContext,
): Row | null {
  if (!values) return null;
  return {
    term: context.t(term),
    values,
    dated: earlierThanStatus(record, claim, context),
    cites: toCites(record.statedBy?.[claim] ?? [], context),
  };
}

function known(row: Row | null, term: Text): Step {
  return row ? { row } : { unknown: term };
}
